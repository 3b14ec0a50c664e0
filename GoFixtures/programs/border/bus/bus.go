package bus

import (
	"sync"

	"fixtures/programs/border/log"
	"fixtures/programs/border/shape"
)

type Event struct {
	Kind shape.Kind
	Data any
	log  *log.Logger
}

type Handler interface{ Handle(Event) }
type HandlerFunc func(Event)

func (f HandlerFunc) Handle(e Event) { f(e) }

type Bus struct {
	mu       sync.RWMutex
	handlers map[shape.Kind][]Handler
	log      *log.Logger
	events   chan Event
	done     sync.WaitGroup
}

func New(l *log.Logger) *Bus {
	b := &Bus{handlers: make(map[shape.Kind][]Handler), log: l, events: make(chan Event, 4)}
	b.done.Add(1)
	go b.run()
	return b
}

func (b *Bus) run() {
	defer b.done.Done()
	for e := range b.events {
		b.mu.RLock()
		hs := b.handlers[e.Kind]
		b.mu.RUnlock()
		for _, h := range hs {
			b.call(h, e)
		}
	}
}

func (b *Bus) call(h Handler, e Event) {
	defer func() {
		if r := recover(); r != nil {
			b.log.Printf("handler of %v: %v", e.Kind, r)
		}
	}()
	e.log = b.log
	h.Handle(e)
}

func (e Event) Log(format string, args ...any) { e.log.Printf(format, args...) }

func (b *Bus) On(k shape.Kind, h Handler) *Bus {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.handlers[k] = append(b.handlers[k], h)
	return b
}

func (b *Bus) Emit(k shape.Kind, data any) { b.events <- Event{Kind: k, Data: data} }

func (b *Bus) Close() {
	close(b.events)
	b.done.Wait()
}

type Stats struct {
	sync.Mutex
	Counts map[string]int
}
