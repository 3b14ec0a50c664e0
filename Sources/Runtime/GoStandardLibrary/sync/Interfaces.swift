// What a program may put into interfaces of its own: Swift wants the root of all interfaces declared where the type is.

import GoRuntime

extension sync.WaitGroup: GoInterface {}
extension sync.Once: GoInterface {}
extension sync.Cond: GoInterface {}
extension sync.Pool: GoInterface {}
extension sync.Map: GoInterface {}
