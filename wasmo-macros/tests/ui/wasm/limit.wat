;; A memory section that announces 101 memories.
(module binary "\00asm\01\00\00\00" "\05\01\65")
