/* The C interface of Wasmo: what all guests have in common. For C99, C11 and C++.
 *
 * What one module exports and imports, with its types, is in the module's own header, which `wasmo build --emit header` writes
 * and which has this text in it. That one calls these functions; so can bindings for other languages.
 *
 * Nothing here is safe to use from two threads at once on one instance. Different instances are independent of each other, and
 * an instance may be used by one thread after the other. */
#ifndef WASMO_H
#define WASMO_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a call ended: WASMO_OK, or why there are no results. */
typedef int32_t wasmo_status;

enum {
    WASMO_OK = 0,

    /* The guest trapped. */
    WASMO_TRAP_UNREACHABLE = 1,
    WASMO_TRAP_MEMORY_OUT_OF_BOUNDS = 2,
    WASMO_TRAP_TABLE_OUT_OF_BOUNDS = 3,
    WASMO_TRAP_UNDEFINED_ELEMENT = 4,
    WASMO_TRAP_UNINITIALIZED_ELEMENT = 5,
    WASMO_TRAP_INDIRECT_CALL_TYPE_MISMATCH = 6,
    WASMO_TRAP_INTEGER_OVERFLOW = 7,
    WASMO_TRAP_INTEGER_DIVIDE_BY_ZERO = 8,
    WASMO_TRAP_INVALID_CONVERSION_TO_INTEGER = 9,
    WASMO_TRAP_STACK_OVERFLOW = 10,
    WASMO_TRAP_NULL_REFERENCE = 11,
    WASMO_TRAP_NULL_FUNCTION_REFERENCE = 12,
    WASMO_TRAP_NULL_EXCEPTION_REFERENCE = 13,
    WASMO_TRAP_CAST_FAILURE = 14,
    WASMO_TRAP_UNALIGNED_ATOMIC = 15,
    WASMO_TRAP_EXPECTED_SHARED_MEMORY = 16,

    /* The guest ended itself by WASI's proc_exit: see wasmo_exit_code. */
    WASMO_EXIT = 64,
    /* The guest threw an exception that it did not catch. */
    WASMO_EXCEPTION = 65,
    /* An import is missing or of another type, or what WASI was to grant cannot be opened. */
    WASMO_LINK = 66,
    /* An argument of a function of this interface makes no sense: a null pointer, an address outside of a memory, another number
     * of arguments than the function takes. */
    WASMO_INVALID = 67,
    /* The operating system did not give memory, or a host function of WASI failed. */
    WASMO_SYSTEM = 68,

    /* From here on the numbers are the host's own: what a function of the host returns comes out of the call of the guest. */
    WASMO_USER = 256
};

/* A value of WebAssembly. Vectors are 16 bytes, lane 0 first. */
typedef union wasmo_value {
    int32_t i32;
    int64_t i64;
    float f32;
    double f64;
    uint8_t v128[16];
} wasmo_value;

/* A compiled module. */
typedef struct wasmo_module wasmo_module;
/* An instance of a module. */
typedef struct wasmo_instance wasmo_instance;
/* What a guest is granted of the operating system. */
typedef struct wasmo_wasi wasmo_wasi;

/* A function of the host that a guest calls. It may call back into the instance. If it gives anything but WASMO_OK, the guest is left,
 * and the outermost call gives the same. It must not be left by longjmp or a C++ exception. */
typedef wasmo_status (*wasmo_callback)(void *user, wasmo_instance *instance, const wasmo_value *args, wasmo_value *results);

/* What the host gives for the import with the number `index`: a function, or the value of a global variable. */
typedef struct wasmo_import {
    uint32_t index;
    wasmo_callback function;
    wasmo_value value;
} wasmo_import;

/* Makes an instance. Functions of WASI are there by themselves; `wasi` says what they grant, and null that they grant nothing. Memories
 * and tables that the module imports are made new. Guests cannot start threads here. `user` is handed to every callback. If the
 * module exports `_initialize` and no `_start`, that is called. */
wasmo_status wasmo_instance_new(const wasmo_module *module, const wasmo_import *imports, size_t count, void *user,
                                const wasmo_wasi *wasi, wasmo_instance **out);
/* Ends an instance, unless it is null or one of its functions is active. */
void wasmo_instance_delete(wasmo_instance *instance);

/* Items of an instance have numbers: first its exports in order, then its imports in order. */

/* Calls a function. */
wasmo_status wasmo_call(wasmo_instance *instance, uint32_t item, const wasmo_value *args, size_t arg_count,
                        wasmo_value *results, size_t result_count);

/* The bytes of a memory and how many there are. They may move when the memory grows, which any call can make it do. Null and 0 if the
 * item is no memory, null also if threads share it. */
uint8_t *wasmo_memory_data(wasmo_instance *instance, uint32_t item);
uint64_t wasmo_memory_size(wasmo_instance *instance, uint32_t item);
/* Copy from and to a memory, after checking that all of it is inside: else WASMO_INVALID. */
wasmo_status wasmo_memory_read(wasmo_instance *instance, uint32_t item, uint64_t address, void *to, size_t len);
wasmo_status wasmo_memory_write(wasmo_instance *instance, uint32_t item, uint64_t address, const void *from, size_t len);
/* Makes a memory larger by so many pages (of 65,536 bytes, most often). */
wasmo_status wasmo_memory_grow(wasmo_instance *instance, uint32_t item, uint64_t pages);

/* Reads and sets a global variable. */
wasmo_status wasmo_global_get(wasmo_instance *instance, uint32_t item, wasmo_value *value);
wasmo_status wasmo_global_set(wasmo_instance *instance, uint32_t item, const wasmo_value *value);

/* What WASI grants: nothing at first. Texts are copied. One such record can serve for many instances. */
wasmo_wasi *wasmo_wasi_new(void);
void wasmo_wasi_delete(wasmo_wasi *wasi);
/* Appends an argument; the first is the program's name. */
void wasmo_wasi_arg(wasmo_wasi *wasi, const char *arg);
/* Sets an environment variable. */
void wasmo_wasi_env(wasmo_wasi *wasi, const char *name, const char *value);
/* Connects the guest's standard streams to those of the process. */
void wasmo_wasi_inherit_stdio(wasmo_wasi *wasi);
/* Grants the directory `host` and all below it under the name `guest`; not to be changed if `read_only` is not 0. */
void wasmo_wasi_dir(wasmo_wasi *wasi, const char *host, const char *guest, int read_only);

/* What a status stands for, in a few words. */
const char *wasmo_message(wasmo_status status);
/* The message of the last call on this thread that did not give WASMO_OK, for traps with the guest's backtrace. Stays until the next
 * such call. */
const char *wasmo_last_message(void);
/* The code with which the guest exited, after the last WASMO_EXIT on this thread. */
uint32_t wasmo_exit_code(void);

#ifdef __cplusplus
}
#endif

#endif
