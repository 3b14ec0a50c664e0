// gotrees writes the syntax trees of go/parser in the form in which GoSyntax prints its own: the oracle of the parser.
//
//	gotrees FOLDER < list of files     one text for each file, by its place in the list
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
)

var fset *token.FileSet
var b *strings.Builder
var depth int

func line(s string, p token.Pos) {
	pos := fset.PositionFor(p, false)
	pl := fmt.Sprintf("%d:%d", pos.Line, pos.Column)
	pad := ""
	if len(pl) < 8 {
		pad = strings.Repeat(" ", 8-len(pl))
	}
	b.WriteString(pl + pad + strings.Repeat("  ", depth) + s + "\n")
}
func nest(f func()) { depth++; f(); depth-- }
func q(s string) string {
	r := strings.NewReplacer("\n", "\\n", "\t", "\\t", "\r", "\\r", "\"", "\\\"", "\\", "\\\\")
	return "\"" + r.Replace(s) + "\""
}
func com(g *ast.CommentGroup, role string) {
	if g == nil {
		return
	}
	var ts []string
	for _, c := range g.List {
		ts = append(ts, q(c.Text))
	}
	line(role+" "+strings.Join(ts, " "), g.Pos())
}
func names(ids []*ast.Ident) string {
	var s []string
	for _, i := range ids {
		s = append(s, i.Name)
	}
	return strings.Join(s, ", ")
}
func role(r string, e ast.Expr)  { line(r, e.Pos()); nest(func() { expr(e) }) }
func roleS(r string, s ast.Stmt) { line(r, s.Pos()); nest(func() { stmt(s) }) }

func field(r string, f *ast.Field) {
	com(f.Doc, "documentation")
	n := ""
	if len(f.Names) > 0 {
		n = " " + names(f.Names)
	}
	t := ""
	if f.Tag != nil {
		t = " tag " + f.Tag.Value
	}
	line(r+n+t, f.Pos())
	nest(func() { expr(f.Type); com(f.Comment, "comment") })
}
func sig(t *ast.FuncType) {
	if t.Params != nil {
		for _, f := range t.Params.List {
			field("parameter", f)
		}
	}
	if t.Results != nil {
		for _, f := range t.Results.List {
			field("result", f)
		}
	}
}
func decl(d ast.Decl) {
	switch d := d.(type) {
	case *ast.FuncDecl:
		com(d.Doc, "documentation")
		line("func "+d.Name.Name, d.Pos())
		nest(func() {
			if d.Recv != nil && len(d.Recv.List) > 0 {
				field("receiver", d.Recv.List[0])
			}
			if d.Type.TypeParams != nil {
				for _, f := range d.Type.TypeParams.List {
					field("type parameter", f)
				}
			}
			sig(d.Type)
			if d.Body != nil {
				block(d.Body)
			}
		})
	case *ast.GenDecl:
		if d.Tok == token.IMPORT {
			return
		}
		com(d.Doc, "documentation")
		g := ""
		if d.Lparen.IsValid() {
			g = " group"
		}
		line(d.Tok.String()+g, d.Pos())
		nest(func() {
			for i, s := range d.Specs {
				switch s := s.(type) {
				case *ast.ValueSpec:
					com(s.Doc, "documentation")
					if d.Tok == token.VAR {
						line("variables "+names(s.Names), s.Pos())
					} else {
						line(fmt.Sprintf("constants %s iota %d", names(s.Names), i), s.Pos())
					}
					nest(func() {
						if s.Type != nil {
							role("of type", s.Type)
						}
						for _, v := range s.Values {
							expr(v)
						}
						com(s.Comment, "comment")
					})
				case *ast.TypeSpec:
					com(s.Doc, "documentation")
					k := "type"
					if s.Assign.IsValid() {
						k = "alias"
					}
					line(k+" "+s.Name.Name, s.Pos())
					nest(func() {
						if s.TypeParams != nil {
							for _, f := range s.TypeParams.List {
								field("type parameter", f)
							}
						}
						expr(s.Type)
						com(s.Comment, "comment")
					})
				}
			}
		})
	}
}
func el(e ast.Expr) {
	if kv, ok := e.(*ast.KeyValueExpr); ok {
		line("element", kv.Key.Pos())
		nest(func() { role("key", kv.Key); expr(kv.Value) })
		return
	}
	role("element", e)
}
func expr(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Ident:
		line("name "+e.Name, e.Pos())
	case *ast.BasicLit:
		k := map[token.Token]string{token.INT: "integer", token.FLOAT: "float", token.IMAG: "imaginary", token.CHAR: "rune", token.STRING: "string"}[e.Kind]
		line(k+" "+e.Value, e.Pos())
	case *ast.CompositeLit:
		line("composite literal", e.Pos())
		nest(func() {
			if e.Type != nil {
				role("of type", e.Type)
			}
			for _, x := range e.Elts {
				el(x)
			}
		})
	case *ast.FuncLit:
		line("function literal", e.Pos())
		nest(func() { sig(e.Type); block(e.Body) })
	case *ast.ParenExpr:
		line("parentheses", e.Pos())
		nest(func() { expr(e.X) })
	case *ast.SelectorExpr:
		line("selector ."+e.Sel.Name, e.Pos())
		nest(func() { expr(e.X) })
	case *ast.IndexExpr:
		line("index", e.Pos())
		nest(func() { expr(e.X); expr(e.Index) })
	case *ast.IndexListExpr:
		line("index", e.Pos())
		nest(func() {
			expr(e.X)
			for _, i := range e.Indices {
				expr(i)
			}
		})
	case *ast.SliceExpr:
		l, h, m := "", "", ""
		if e.Low != nil {
			l = "low"
		}
		if e.High != nil {
			h = "high"
		}
		if e.Max != nil {
			m = ":max"
		}
		line("slice ["+l+":"+h+m+"]", e.Pos())
		nest(func() {
			expr(e.X)
			for _, x := range []ast.Expr{e.Low, e.High, e.Max} {
				if x != nil {
					expr(x)
				}
			}
		})
	case *ast.TypeAssertExpr:
		if e.Type == nil {
			line("type switch subject", e.Pos())
		} else {
			line("type assertion", e.Pos())
		}
		nest(func() {
			expr(e.X)
			if e.Type != nil {
				role("to type", e.Type)
			}
		})
	case *ast.CallExpr:
		if e.Ellipsis.IsValid() {
			line("call ...", e.Pos())
		} else {
			line("call", e.Pos())
		}
		nest(func() {
			expr(e.Fun)
			for _, a := range e.Args {
				role("argument", a)
			}
		})
	case *ast.StarExpr:
		line("star", e.Pos())
		nest(func() { expr(e.X) })
	case *ast.UnaryExpr:
		line("unary "+e.Op.String(), e.Pos())
		nest(func() { expr(e.X) })
	case *ast.BinaryExpr:
		line("binary "+e.Op.String(), e.Pos())
		nest(func() { expr(e.X); expr(e.Y) })
	case *ast.ArrayType:
		if e.Len == nil {
			line("slice type", e.Pos())
			nest(func() { expr(e.Elt) })
			return
		}
		if _, ok := e.Len.(*ast.Ellipsis); ok {
			line("array type ...", e.Pos())
			nest(func() { expr(e.Elt) })
			return
		}
		line("array type", e.Pos())
		nest(func() { role("length", e.Len); expr(e.Elt) })
	case *ast.StructType:
		line("struct type", e.Pos())
		nest(func() {
			for _, f := range e.Fields.List {
				if len(f.Names) == 0 {
					field("embedded", f)
				} else {
					field("field", f)
				}
			}
		})
	case *ast.FuncType:
		line("function type", e.Pos())
		nest(func() { sig(e) })
	case *ast.InterfaceType:
		line("interface type", e.Pos())
		nest(func() {
			for _, f := range e.Methods.List {
				if len(f.Names) > 0 {
					com(f.Doc, "documentation")
					line("method "+f.Names[0].Name, f.Pos())
					nest(func() { sig(f.Type.(*ast.FuncType)); com(f.Comment, "comment") })
					continue
				}
				var terms []ast.Expr
				var flat func(e ast.Expr)
				flat = func(e ast.Expr) {
					if be, ok := e.(*ast.BinaryExpr); ok && be.Op == token.OR {
						flat(be.X)
						flat(be.Y)
						return
					}
					terms = append(terms, e)
				}
				flat(f.Type)
				for i, t := range terms {
					r := "embedded"
					if i > 0 {
						r = "or"
					}
					if u, ok := t.(*ast.UnaryExpr); ok && u.Op == token.TILDE {
						role(r+" ~", u.X)
					} else {
						role(r, t)
					}
				}
			}
		})
	case *ast.MapType:
		line("map type", e.Pos())
		nest(func() { expr(e.Key); expr(e.Value) })
	case *ast.ChanType:
		k := "both"
		if e.Dir == ast.SEND {
			k = "send"
		} else if e.Dir == ast.RECV {
			k = "receive"
		}
		line("channel type "+k, e.Pos())
		nest(func() { expr(e.Value) })
	case *ast.Ellipsis:
		line("variadic", e.Pos())
		nest(func() { expr(e.Elt) })
	default:
		line(fmt.Sprintf("?? %T", e), e.Pos())
	}
}
func block(bl *ast.BlockStmt) { line("block", bl.Pos()); nest(func() { list(bl.List) }) }
func list(l []ast.Stmt) {
	for _, s := range l {
		if _, ok := s.(*ast.EmptyStmt); ok {
			continue
		}
		stmt(s)
	}
}
func cases(l []ast.Stmt) {
	for _, s := range l {
		switch c := s.(type) {
		case *ast.CaseClause:
			if c.List == nil {
				line("default", c.Pos())
			} else {
				line("case", c.Pos())
			}
			nest(func() {
				for _, e := range c.List {
					expr(e)
				}
				list(c.Body)
			})
		case *ast.CommClause:
			if c.Comm == nil {
				line("default", c.Pos())
			} else {
				line("case", c.Pos())
			}
			nest(func() {
				if c.Comm != nil {
					roleS("communication", c.Comm)
				}
				list(c.Body)
			})
		}
	}
}
func stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.EmptyStmt:
		line("empty", s.Pos())
	case *ast.ExprStmt:
		line("expression statement", s.Pos())
		nest(func() { expr(s.X) })
	case *ast.SendStmt:
		line("send", s.Pos())
		nest(func() { expr(s.Chan); expr(s.Value) })
	case *ast.IncDecStmt:
		if s.Tok == token.INC {
			line("increment", s.Pos())
		} else {
			line("decrement", s.Pos())
		}
		nest(func() { expr(s.X) })
	case *ast.AssignStmt:
		if s.Tok == token.DEFINE {
			line("define :=", s.Pos())
		} else {
			line("assign "+s.Tok.String(), s.Pos())
		}
		nest(func() {
			for _, l := range s.Lhs {
				role("to", l)
			}
			for _, r := range s.Rhs {
				expr(r)
			}
		})
	case *ast.GoStmt:
		line("go", s.Pos())
		nest(func() { expr(s.Call) })
	case *ast.DeferStmt:
		line("defer", s.Pos())
		nest(func() { expr(s.Call) })
	case *ast.ReturnStmt:
		line("return", s.Pos())
		nest(func() {
			for _, r := range s.Results {
				expr(r)
			}
		})
	case *ast.BranchStmt:
		l := ""
		if s.Label != nil {
			l = " " + s.Label.Name
		}
		line(s.Tok.String()+l, s.Pos())
	case *ast.BlockStmt:
		block(s)
	case *ast.IfStmt:
		line("if", s.Pos())
		nest(func() {
			if s.Init != nil {
				roleS("first", s.Init)
			}
			role("condition", s.Cond)
			block(s.Body)
			if s.Else != nil {
				roleS("else", s.Else)
			}
		})
	case *ast.SwitchStmt:
		line("switch", s.Pos())
		nest(func() {
			if s.Init != nil {
				roleS("first", s.Init)
			}
			if s.Tag != nil {
				role("tag", s.Tag)
			}
			cases(s.Body.List)
		})
	case *ast.TypeSwitchStmt:
		n := ""
		var x ast.Expr
		switch a := s.Assign.(type) {
		case *ast.ExprStmt:
			x = a.X.(*ast.TypeAssertExpr).X
		case *ast.AssignStmt:
			n = " " + a.Lhs[0].(*ast.Ident).Name
			x = a.Rhs[0].(*ast.TypeAssertExpr).X
		}
		line("type switch"+n, s.Pos())
		nest(func() {
			if s.Init != nil {
				roleS("first", s.Init)
			}
			role("subject", x)
			cases(s.Body.List)
		})
	case *ast.SelectStmt:
		line("select", s.Pos())
		nest(func() { cases(s.Body.List) })
	case *ast.ForStmt:
		line("for", s.Pos())
		nest(func() {
			if s.Init != nil {
				roleS("first", s.Init)
			}
			if s.Cond != nil {
				role("condition", s.Cond)
			}
			if s.Post != nil {
				roleS("post", s.Post)
			}
			block(s.Body)
		})
	case *ast.RangeStmt:
		if s.Tok == token.DEFINE {
			line("range :=", s.Pos())
		} else {
			line("range =", s.Pos())
		}
		nest(func() {
			if s.Key != nil {
				role("key", s.Key)
			}
			if s.Value != nil {
				role("value", s.Value)
			}
			role("over", s.X)
			block(s.Body)
		})
	case *ast.LabeledStmt:
		line("label "+s.Label.Name, s.Pos())
		nest(func() { stmt(s.Stmt) })
	case *ast.DeclStmt:
		decl(s.Decl)
	default:
		line(fmt.Sprintf("?? %T", s), s.Pos())
	}
}
func main() {
	sc := bufio.NewScanner(os.Stdin)
	i := 0
	for sc.Scan() {
		path := sc.Text()
		fset = token.NewFileSet()
		b = &strings.Builder{}
		f, err := parser.ParseFile(fset, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
		if f != nil && err == nil {
			com(f.Doc, "documentation")
			line("package "+f.Name.Name, f.Name.Pos())
			for _, s := range f.Imports {
				n := ""
				if s.Name != nil {
					n = s.Name.Name + " "
				}
				p := s.Path.Value
				line("import "+n+"\""+p[1:len(p)-1]+"\"", s.Pos())
			}
			for _, d := range f.Decls {
				decl(d)
			}
			for _, g := range f.Comments {
				for _, c := range g.List {
					line("comment "+q(c.Text), c.Pos())
				}
			}
		}
		os.WriteFile(fmt.Sprintf("%s/%d.txt", os.Args[1], i), []byte(b.String()), 0o644)
		i++
	}
}
