// Package frame has pictures whose methods do not look at what they are called on.
package frame

// Grey is a picture.
type Grey struct{ Side int }

// Opaque says what every grey picture says.
func (g *Grey) Opaque() bool { return true }

// Size is that of the picture, and may be asked of none.
func (g *Grey) Size() (width, height int) {
	if g == nil {
		return 0, 0
	}
	return g.Side, g.Side
}
