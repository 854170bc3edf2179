(module (func $loop (return_call $loop)))
