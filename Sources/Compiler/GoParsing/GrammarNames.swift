// The grammar's names of nodes and fields, once.

/// What a node of the grammar's tree is. Words and punctuation that carry no meaning of their own are `token`.
enum GrammarName: String, CaseIterable {
  case error = "ERROR"
  case token
  case comment
  case other
  // File
  case sourceFile = "source_file"
  case packageClause = "package_clause"
  case importDeclaration = "import_declaration"
  case importSpecification = "import_spec"
  case importSpecificationList = "import_spec_list"
  case dot
  // Declarations
  case constantDeclaration = "const_declaration"
  case constantSpecification = "const_spec"
  case variableDeclaration = "var_declaration"
  case variableSpecification = "var_spec"
  case variableSpecificationList = "var_spec_list"
  case functionDeclaration = "function_declaration"
  case methodDeclaration = "method_declaration"
  case typeParameterList = "type_parameter_list"
  case typeParameterDeclaration = "type_parameter_declaration"
  case parameterList = "parameter_list"
  case parameterDeclaration = "parameter_declaration"
  case variadicParameterDeclaration = "variadic_parameter_declaration"
  case typeAlias = "type_alias"
  case typeDeclaration = "type_declaration"
  case typeSpecification = "type_spec"
  // Types
  case parenthesizedType = "parenthesized_type"
  case genericType = "generic_type"
  case typeArguments = "type_arguments"
  case typeConstraint = "type_constraint"
  case pointerType = "pointer_type"
  case arrayType = "array_type"
  case implicitLengthArrayType = "implicit_length_array_type"
  case sliceType = "slice_type"
  case structType = "struct_type"
  case negatedType = "negated_type"
  case fieldDeclarationList = "field_declaration_list"
  case fieldDeclaration = "field_declaration"
  case interfaceType = "interface_type"
  case methodElement = "method_elem"
  case typeElement = "type_elem"
  case mapType = "map_type"
  case channelType = "channel_type"
  case functionType = "function_type"
  case qualifiedType = "qualified_type"
  // Statements
  case block
  case emptyStatement = "empty_statement"
  case expressionStatement = "expression_statement"
  case sendStatement = "send_statement"
  case receiveStatement = "receive_statement"
  case incrementStatement = "inc_statement"
  case decrementStatement = "dec_statement"
  case assignmentStatement = "assignment_statement"
  case shortVariableDeclaration = "short_var_declaration"
  case labeledStatement = "labeled_statement"
  case emptyLabeledStatement = "empty_labeled_statement"
  case fallthroughStatement = "fallthrough_statement"
  case breakStatement = "break_statement"
  case continueStatement = "continue_statement"
  case gotoStatement = "goto_statement"
  case returnStatement = "return_statement"
  case goStatement = "go_statement"
  case deferStatement = "defer_statement"
  case ifStatement = "if_statement"
  case forStatement = "for_statement"
  case forClause = "for_clause"
  case rangeClause = "range_clause"
  case expressionSwitchStatement = "expression_switch_statement"
  case expressionCase = "expression_case"
  case defaultCase = "default_case"
  case typeSwitchStatement = "type_switch_statement"
  case typeCase = "type_case"
  case selectStatement = "select_statement"
  case communicationCase = "communication_case"
  // Expressions
  case expressionList = "expression_list"
  case parenthesizedExpression = "parenthesized_expression"
  case callExpression = "call_expression"
  case variadicArgument = "variadic_argument"
  case argumentList = "argument_list"
  case selectorExpression = "selector_expression"
  case indexExpression = "index_expression"
  case sliceExpression = "slice_expression"
  case typeAssertionExpression = "type_assertion_expression"
  case typeConversionExpression = "type_conversion_expression"
  case typeInstantiationExpression = "type_instantiation_expression"
  case compositeLiteral = "composite_literal"
  case literalValue = "literal_value"
  case literalElement = "literal_element"
  case keyedElement = "keyed_element"
  case functionLiteral = "func_literal"
  case unaryExpression = "unary_expression"
  case binaryExpression = "binary_expression"
  // Names and literals
  case identifier
  case blankIdentifier = "blank_identifier"
  case fieldIdentifier = "field_identifier"
  case labelName = "label_name"
  case packageIdentifier = "package_identifier"
  case typeIdentifier = "type_identifier"
  case rawStringLiteral = "raw_string_literal"
  case interpretedStringLiteral = "interpreted_string_literal"
  case integerLiteral = "int_literal"
  case floatLiteral = "float_literal"
  case imaginaryLiteral = "imaginary_literal"
  case runeLiteral = "rune_literal"
  case `nil`
  case `true`
  case `false`
  case iota
}

/// The role a child plays for its parent.
enum GrammarField: String, CaseIterable {
  case none
  case alias, alternative, arguments, body, capacity, channel, communication, condition, consequence, element, end
  case field, function, index, initializer, key, label, left, length, name, operand, `operator`, package, parameters
  case path, receiver, result, right, start, tag, type
  case typeArguments = "type_arguments"
  case typeParameters = "type_parameters"
  case update, value
}
