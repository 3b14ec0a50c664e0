package main

import (
	"fmt"
	"math"
	"os"
	"strconv"
	"strings"
)

// A point stands for all structs.
type point struct{ x, y int }

// parseValue reads a key or a value of a script.
func parseValue(word string) any {
	kind, text, _ := strings.Cut(word, ":")
	var value any
	var err error
	switch kind {
	case "nil":
		return nil
	case "true", "false":
		return kind == "true"
	case "int":
		value, err = strconv.Atoi(text)
	case "uint8":
		var n uint64
		n, err = strconv.ParseUint(text, 10, 8)
		value = uint8(n)
	case "float64":
		value, err = strconv.ParseFloat(text, 64)
	case "string":
		value = text
	case "point":
		var p point
		_, err = fmt.Sscanf(text, "%d,%d", &p.x, &p.y)
		value = p
	default:
		err = fmt.Errorf("no such type: %s", kind)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "runner:", err)
		os.Exit(1)
	}
	return value
}

// format writes a value as scripts do; the sign of a zero is left out, as which zero a map keeps is not its contract.
func format(value any) string {
	switch v := value.(type) {
	case nil:
		return "nil"
	case bool:
		return strconv.FormatBool(v)
	case int:
		return "int:" + strconv.Itoa(v)
	case uint8:
		return "uint8:" + strconv.Itoa(int(v))
	case float64:
		return "float64:" + formatFloat(v)
	case string:
		return "string:" + v
	case point:
		return fmt.Sprintf("point:%d,%d", v.x, v.y)
	}
	return fmt.Sprintf("(an unexpected %T)", value)
}

func formatFloat(f float64) string {
	switch {
	case f == 0:
		return "0.0"
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	text := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}
