;; A function whose name would do something to a terminal.
(module
  (func $"\1b[31m\nerror" (export "trap")
    unreachable))
