// run
//
// Signals arrive on channels, once per signal and channel, and end contexts; stopped and reset, they are nobody's.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// tell sends the signal to the program itself.
func tell(sig syscall.Signal) {
	if err := syscall.Kill(syscall.Getpid(), sig); err != nil {
		fmt.Println("kill:", err)
	}
}

// shutdown lets workers finish when they are told to.
func shutdown() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	quit := make(chan struct{})
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() { <-quit })
	}
	go tell(syscall.SIGTERM)
	sig := <-signals
	close(quit)
	workers.Wait()
	fmt.Println("shut down by", sig, sig == syscall.SIGTERM)
	if number, ok := sig.(syscall.Signal); ok {
		fmt.Printf("%d %v %T\n", number, number, sig)
	}
}

// copies has two channels told of a signal, and a third of another.
func copies() {
	first, second := make(chan os.Signal, 4), make(chan os.Signal, 4)
	other := make(chan os.Signal, 4)
	signal.Notify(first, syscall.SIGUSR1)
	signal.Notify(second, syscall.SIGUSR1, syscall.SIGUSR2)
	signal.Notify(other, syscall.SIGHUP)
	tell(syscall.SIGUSR1)
	fmt.Println(<-first, "and", <-second)
	tell(syscall.SIGUSR2)
	fmt.Println(<-second, len(first), len(other))
	signal.Stop(first)
	tell(syscall.SIGUSR1)
	fmt.Println(<-second, len(first))
	signal.Stop(second)
	signal.Stop(other)
}

// full has no room for what comes: it is lost, and nobody waits.
func full() {
	signals := make(chan os.Signal)
	room := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGUSR1)
	signal.Notify(room, syscall.SIGUSR1)
	tell(syscall.SIGUSR1)
	fmt.Println("room for", <-room)
	select {
	case sig := <-signals:
		fmt.Println("unexpected", sig)
	default:
		fmt.Println("none without room")
	}
	signal.Stop(signals)
	signal.Stop(room)
}

// contexts ends one context by a signal and one by its stop function.
func contexts() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	fmt.Println(ctx)
	process, err := os.FindProcess(os.Getpid())
	fmt.Println(process.Pid == os.Getpid(), err)
	fmt.Println(process.Signal(os.Interrupt))
	<-ctx.Done()
	cause := context.Cause(ctx)
	fmt.Println(ctx.Err(), "|", cause, errors.Is(cause, context.Canceled))
	stop()

	wanted := []os.Signal{syscall.SIGUSR1}
	ctx, stop = signal.NotifyContext(context.Background(), wanted...)
	stop()
	<-ctx.Done()
	fmt.Println(ctx.Err(), "|", context.Cause(ctx))
	parent, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	ctx, stop = signal.NotifyContext(parent, os.Interrupt)
	defer stop()
	<-ctx.Done()
	fmt.Println(ctx.Err())
}

// ignoring has nothing happen.
func ignoring() {
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	signal.Ignore(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	tell(syscall.SIGHUP)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
	tell(syscall.SIGHUP)
	fmt.Println(<-signals)
	signal.Reset(syscall.SIGHUP)
	fmt.Println(signal.Ignored(syscall.SIGHUP))
}

func main() {
	shutdown()
	copies()
	full()
	contexts()
	ignoring()
	fmt.Println(syscall.SIGSEGV, syscall.Signal(40), os.Kill)
	err := syscall.Kill(syscall.Getpid(), syscall.Signal(200))
	fmt.Println(err, err == syscall.EINVAL, errors.Is(syscall.ENOENT, os.ErrNotExist))
	defer func() { fmt.Println("recovered:", recover()) }()
	signal.Notify(nil, os.Interrupt)
}
