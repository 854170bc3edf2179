// The tag of longjmp's exceptions, which newer clangs expect the C library to define.
    .tagtype __c_longjmp i32
    .globl __c_longjmp
__c_longjmp:
