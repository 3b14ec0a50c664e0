import Diagnostics
import IR

/// The passes in order: a table to be read from top to bottom. Each pass's file opens with the normal form it leaves.
package struct Pass: Sendable {
  package let name: String
  /// The passes that must have run, each with why.
  package let after: [(pass: String, because: String)]
  package let run: @Sendable (Program) -> [Diagnostic]
}

package let passes: [Pass] = [
  Pass(name: "name-functions", after: [], run: nameFunctions),
  Pass(name: "lower-goto", after: [], run: lowerGoto),
  Pass(name: "analyze-variables", after: [], run: analyzeVariables),
  Pass(name: "hoist-local-types", after: [], run: hoistLocalTypes),
  Pass(
    name: "name-anonymous-types",
    after: [("hoist-local-types", "a struct without a name may mention a type that becomes generic")],
    run: nameAnonymousTypes),
  Pass(
    name: "open-constraints", after: [("name-anonymous-types", "a constraint may be an interface without a name")],
    run: openConstraints),
  Pass(
    name: "erase-core-types",
    after: [
      ("name-anonymous-types", "a core type may be a struct without a name"),
      ("open-constraints", "a method of a type parameter that goes is called on an interface value"),
    ], run: eraseCoreTypes),
  Pass(
    name: "infer-unsafe-pointers",
    after: [("name-anonymous-types", "a pointee may be a struct without a name")], run: inferUnsafePointers),
  Pass(
    name: "point-parameters", after: [("name-anonymous-types", "only now has every generic type a declaration")],
    run: pointParameters),
  Pass(
    name: "choose-representations",
    after: [
      ("analyze-variables", "a variable whose address is taken becomes a cell"),
      ("infer-unsafe-pointers", "an atomic pointer's field needs its pointee"),
    ], run: chooseRepresentations),
  Pass(
    name: "copy-values", after: [("choose-representations", "only some representations need a copy said")],
    run: copyValues),
  Pass(
    name: "find-conformances", after: [("choose-representations", "a class and a struct conform differently")],
    run: findConformances),
  Pass(
    name: "find-uncomparable",
    after: [("find-conformances", "an interface holds what conforms to it")], run: findUncomparable),
  Pass(
    name: "find-panics",
    after: [
      ("find-conformances", "an interface's method throws when a conforming one does"),
      ("find-uncomparable", "comparing what may not be comparable may panic"),
    ], run: findPanics),
  Pass(
    name: "lower-defer", after: [("find-panics", "only a function that unwinds needs a defer stack")],
    run: lowerDefer),
  Pass(
    name: "wrap-throwing-closures", after: [("find-panics", "only then is it known which throw")],
    run: wrapThrowingClosures),
  Pass(
    name: "lower-select",
    after: [("lower-defer", "results are set where a select returns")], run: lowerSelect),
  Pass(name: "lower-switches", after: [("lower-defer", "a return in a switch may become a break")], run: lowerSwitches),
  Pass(
    name: "lower-loops",
    after: [
      ("lower-switches", "a break that left a switch is labelled by then"),
      ("analyze-variables", "a counting loop's variable is not assigned in its body"),
    ], run: lowerLoops),
  Pass(
    name: "lower-assignments", after: [("lower-loops", "post statements stand at the end of bodies")],
    run: lowerAssignments),
  Pass(name: "hoist-initials", after: [("lower-switches", "if chains come from switches, too")], run: hoistInitials),
  Pass(
    name: "find-never-nil",
    after: [("hoist-initials", "only now is it certain which variables are assigned")], run: findNeverNil),
  Pass(
    name: "merge-declarations",
    after: [("lower-assignments", "a definition that also assigns declares its variables first")],
    run: mergeDeclarations),
  Pass(
    name: "borrow-loads",
    after: [("merge-declarations", "only now does every variable get its values where they will be")], run: borrowLoads
  ),
  Pass(
    name: "give-away", after: [("borrow-loads", "what is borrowed is nobody's to give")], run: giveAway),
  Pass(
    name: "choose-names", after: [("hoist-initials", "a hoisted variable may meet another of its name")],
    run: chooseNames),
]

/// Runs all passes, calling `observe` after each, and gives what they had to report.
package func runPasses(_ program: Program, observe: (Pass) -> Void = { _ in }) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for pass in passes {
    diagnostics += pass.run(program)
    observe(pass)
  }
  return diagnostics
}
