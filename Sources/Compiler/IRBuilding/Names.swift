/// Names that the Go side and the neutral side both have: without a prefix they mean the neutral one here.
import GoSyntax
import GoTypes
import IR

typealias Expression = IR.Expression
typealias Statement = IR.Statement
typealias FunctionType = IR.FunctionType
typealias Builtin = IR.Builtin
typealias TypeParameter = IR.TypeParameter
typealias ChannelDirection = IR.ChannelDirection
