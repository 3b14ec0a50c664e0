/// What Go 1.27's packages export and the runtime has not: names that are no mistake, though nothing translates them.
extension GoPackages {
  /// The package-level names of a package, and `Type.Member` for types of which the runtime has a part; `*` for a package
  /// whose names depend on the machine.
  package static func absentNames(of importPath: String) -> Set<String> {
    Set((absentNames[importPath] ?? "").split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let absentNames: [String: String] = [
    "bytes": """
    Buffer.Peek ErrTooLarge FieldsFuncSeq FieldsSeq Lines SplitAfterSeq SplitSeq ToLowerSpecial ToTitleSpecial
    ToUpperSpecial
    """,
    "fmt": """
    FormatString ScanState Scanner
    """,
    "io": """
    CopyBuffer LimitedReader NewOffsetWriter NewSectionReader OffsetWriter ReadSeekCloser ReadWriteSeeker
    SectionReader WriteSeeker WriterAt
    """,
    "log": """
    Logger.Output Output
    """,
    "math": """
    Erfcinv Erfinv
    """,
    "math/rand": """
    ExpFloat64 NewZipf NormFloat64 Rand.ExpFloat64 Rand.NormFloat64 Rand.Read Read Zipf
    """,
    "math/rand/v2": """
    ChaCha8 ExpFloat64 NewChaCha8 NewZipf NormFloat64 PCG.AppendBinary PCG.MarshalBinary PCG.UnmarshalBinary
    Rand.ExpFloat64 Rand.N Rand.NormFloat64 Rand.Uint Zipf
    """,
    "os": """
    Chdir Chmod Chown Chtimes Clearenv CopyFS Create CreateTemp DevNull DirEntry DirFS ErrDeadlineExceeded
    ErrNoDeadline ErrNoHandle Executable Expand ExpandEnv File.Chdir File.Chmod File.Chown File.Fd
    File.ReadAt File.ReadDir File.ReadFrom File.Readdir File.Readdirnames File.Seek File.SetDeadline
    File.SetReadDeadline File.SetWriteDeadline File.Stat File.Sync File.SyscallConn File.Truncate
    File.WriteAt File.WriteTo FileInfo FileMode.IsDir FileMode.IsRegular FileMode.Perm FileMode.String
    FileMode.Type Getegid Geteuid Getgid Getgroups Getpagesize Getuid Getwd IsExist IsNotExist
    IsPathSeparator IsPermission IsTimeout Lchown Link LinkError Lstat Mkdir MkdirAll MkdirTemp ModeAppend
    ModeCharDevice ModeDevice ModeDir ModeExclusive ModeIrregular ModeNamedPipe ModePerm ModeSetgid
    ModeSetuid ModeSocket ModeSticky ModeSymlink ModeTemporary ModeType NewFile NewSyscallError O_APPEND
    O_CREATE O_EXCL O_RDONLY O_RDWR O_SYNC O_TRUNC O_WRONLY Open OpenFile OpenInRoot OpenRoot
    PathError.Timeout PathListSeparator PathSeparator Pipe ProcAttr Process.Wait Process.WithHandle
    ProcessState ReadDir Readlink Remove RemoveAll Rename Root SEEK_CUR SEEK_END SEEK_SET SameFile
    StartProcess Stat Symlink SyscallError TempDir Truncate Unsetenv UserCacheDir UserConfigDir UserHomeDir
    """,
    "runtime": """
    AddCleanup BlockProfile BlockProfileRecord Breakpoint CPUProfile Caller Callers CallersFrames Cleanup
    Frame Frames Func FuncForPC GOROOT GoroutineProfile MemProfile MemProfileRate MemProfileRecord
    MemStats.BuckHashSys MemStats.BySize MemStats.DebugGC MemStats.EnableGC MemStats.Frees
    MemStats.GCCPUFraction MemStats.GCSys MemStats.HeapObjects MemStats.HeapReleased MemStats.LastGC
    MemStats.Lookups MemStats.MCacheInuse MemStats.MCacheSys MemStats.MSpanInuse MemStats.MSpanSys
    MemStats.Mallocs MemStats.NextGC MemStats.NumForcedGC MemStats.OtherSys MemStats.PauseEnd
    MemStats.PauseNs MemStats.PauseTotalNs MemStats.StackInuse MemStats.StackSys MemStats.TotalAlloc
    MutexProfile NumCgoCall Pinner ReadTrace SetBlockProfileRate SetCPUProfileRate SetCgoTraceback
    SetDefaultGOMAXPROCS SetFinalizer SetMutexProfileFraction StackRecord StartTrace StopTrace
    ThreadCreateProfile
    """,
    "runtime/debug": """
    BuildInfo BuildSetting CrashOptions GCStats Module ParseBuildInfo ReadBuildInfo ReadGCStats
    SetCrashOutput SetMaxStack SetMaxThreads SetMemoryLimit SetPanicOnFault SetTraceback WriteHeapDump
    """,
    "strconv": """
    AppendQuoteRuneToGraphic AppendQuoteToGraphic FormatComplex ParseComplex QuoteRuneToGraphic QuoteToGraphic
    """,
    "strings": """
    ToLowerSpecial ToTitleSpecial ToUpperSpecial
    """,
    "syscall": """
    *
    """,
    "time": """
    LoadLocationFromTZData Parse ParseError ParseInLocation Time.AppendBinary Time.AppendText Time.GoString
    Time.GobDecode Time.GobEncode Time.IsDST Time.MarshalBinary Time.MarshalJSON Time.MarshalText
    Time.UnmarshalBinary Time.UnmarshalJSON Time.UnmarshalText Time.ZoneBounds
    """,
    "unicode": """
    ASCII_Hex_Digit Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan AzeriCase Balinese Bamum
    Bassa_Vah Batak Bengali Beria_Erfe Bhaiksuki Bidi_Control Bopomofo Brahmi Braille Buginese Buhid C
    Canadian_Aboriginal Carian CaseRange CaseRanges Categories CategoryAliases Caucasian_Albanian Cc Cf
    Chakma Cham Cherokee Chorasmian Cn Co Common Coptic Cs Cuneiform Cypriot Cypro_Minoan Cyrillic Dash
    Deprecated Deseret Devanagari Diacritic Digit Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan
    Elymaic Ethiopic Extender FoldCategory FoldScript Garay Georgian Glagolitic Gothic Grantha GraphicRanges
    Greek Gujarati Gunjala_Gondi Gurmukhi Gurung_Khema Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew
    Hex_Digit Hiragana Hyphen IDS_Binary_Operator IDS_Trinary_Operator IDS_Unary_Operator
    ID_Compat_Math_Continue ID_Compat_Math_Start Ideographic Imperial_Aramaic In Inherited
    Inscriptional_Pahlavi Inscriptional_Parthian Is IsOneOf Javanese Join_Control Kaithi Kannada Katakana
    Kawi Kayah_Li Kharoshthi Khitan_Small_Script Khmer Khojki Khudawadi Kirat_Rai L LC Lao Latin Lepcha
    Letter Limbu Linear_A Linear_B Lisu Ll Lm Lo Logical_Order_Exception Lower LowerCase Lt Lu Lycian Lydian
    M Mahajani Makasar Malayalam Mandaic Manichaean Marchen Mark Masaram_Gondi MaxCase Mc Me Medefaidrin
    Meetei_Mayek Mende_Kikakui Meroitic_Cursive Meroitic_Hieroglyphs Miao Mn Modi Modifier_Combining_Mark
    Mongolian Mro Multani Myanmar N Nabataean Nag_Mundari Nandinagari Nd New_Tai_Lue Newa Nko Nl No
    Noncharacter_Code_Point Number Nushu Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Ol_Onal Old_Hungarian
    Old_Italic Old_North_Arabian Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur
    Oriya Osage Osmanya Other Other_Alphabetic Other_Default_Ignorable_Code_Point Other_Grapheme_Extend
    Other_ID_Continue Other_ID_Start Other_Lowercase Other_Math Other_Uppercase P Pahawh_Hmong Palmyrene
    Pattern_Syntax Pattern_White_Space Pau_Cin_Hau Pc Pd Pe Pf Phags_Pa Phoenician Pi Po
    Prepended_Concatenation_Mark PrintRanges Properties Ps Psalter_Pahlavi Punct Quotation_Mark Radical
    Range16 Range32 RangeTable Regional_Indicator Rejang Runic S STerm Samaritan Saurashtra Sc Scripts
    Sentence_Terminal Sharada Shavian Siddham Sidetic SignWriting Sinhala Sk Sm So Soft_Dotted
    Sogdian Sora_Sompeng Soyombo Space SpecialCase Sundanese Sunuwar Syloti_Nagri Symbol Syriac Tagalog
    Tagbanwa Tai_Le Tai_Tham Tai_Viet Tai_Yo Takri Tamil Tangsa Tangut Telugu Terminal_Punctuation Thaana
    Thai Tibetan Tifinagh Tirhuta Title TitleCase To Todhri Tolong_Siki Toto Tulu_Tigalari TurkishCase
    Ugaritic Unified_Ideograph Upper UpperCase UpperLower Vai Variation_Selector Version Vithkuqi Wancho
    Warang_Citi White_Space Yezidi Yi Z Zanabazar_Square Zl Zp Zs
    """,
  ]
}
