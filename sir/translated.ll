; ModuleID = 'sha256.wasm'
source_filename = "sha256.wasm"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@table0.0 = hidden externally_initialized constant [5 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @null_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f34 to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f36 to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32)], align 8
@table0.1 = hidden externally_initialized constant [5 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @null_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f38 to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32)], align 8

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise(ptr, i32) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_undefined_element(ptr) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_callee(ptr, i32) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_inner(ptr swiftself, i32) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_callee_inner(ptr swiftself, i32) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_range(ptr swiftself, i32, i32, i32) #0

; Function Attrs: nounwind
declare i64 @wasmo5_rt_memory_grow(ptr, i32, i64) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_memory_init(ptr, i32, i32, i64, i32, i32) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_data_drop(ptr, i32) #1

; Function Attrs: nounwind
declare i64 @wasmo5_rt_table_grow(ptr, i32, ptr, i64) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_table_init(ptr, i32, i32, i64, i32, i32) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_table_copy(ptr, i32, i32, i64, i64, i64) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_table_fill(ptr, i32, i64, ptr, i64) #1

; Function Attrs: nounwind
declare void @wasmo5_rt_elem_drop(ptr, i32) #1

; Function Attrs: nounwind
declare ptr @wasmo5_rt_exception_new(ptr, i32) #1

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_throw(ptr, ptr) #0

; Function Attrs: nounwind
declare i32 @wasmo5_rt_memory_wait32(ptr, i32, i64, i32, i64) #1

; Function Attrs: nounwind
declare i32 @wasmo5_rt_memory_wait64(ptr, i32, i64, i64, i64) #1

; Function Attrs: nounwind
declare i32 @wasmo5_rt_memory_notify(ptr, i32, i64, i32) #1

; Function Attrs: nounwind
declare i32 @wasmo5_rt_is_subtype(ptr, i32, i32) #1

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f7(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !5 {
entry:
  %local0 = alloca i32, align 4, !dbg !8
  store i32 0, ptr %local0, align 4, !dbg !8
  br label %body, !dbg !8

body:                                             ; preds = %entry
  %0 = call i32 @f10(ptr swiftself %vmctx), !dbg !9
  store i32 %0, ptr %local0, align 4, !dbg !9
  %1 = icmp eq i32 %0, 0, !dbg !9
  %2 = zext i1 %1 to i32, !dbg !9
  %condition = icmp ne i32 %2, 0, !dbg !9
  br i1 %condition, label %end, label %next, !dbg !9

end:                                              ; preds = %body
  ret void, !dbg !10

next:                                             ; preds = %body
  %3 = load i32, ptr %local0, align 4, !dbg !9
  call void @f29(ptr swiftself %vmctx, i32 %3), !dbg !11
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !10
  unreachable, !dbg !10
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f8(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !12 {
entry:
  %local0 = alloca i32, align 4, !dbg !13
  store i32 %0, ptr %local0, align 4, !dbg !13
  %local1 = alloca i32, align 4, !dbg !13
  store i32 %1, ptr %local1, align 4, !dbg !13
  %local2 = alloca i32, align 4, !dbg !13
  store i32 0, ptr %local2, align 4, !dbg !13
  %local3 = alloca i32, align 4, !dbg !13
  store i32 0, ptr %local3, align 4, !dbg !13
  %local4 = alloca i32, align 4, !dbg !13
  store i32 0, ptr %local4, align 4, !dbg !13
  br label %body, !dbg !13

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !13
  %2 = load i32, ptr %global0, align 16, !dbg !13, !tbaa !14
  %3 = sub i32 %2, 48, !dbg !13
  store i32 %3, ptr %local2, align 4, !dbg !13
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !13
  store i32 %3, ptr %global01, align 16, !dbg !13, !tbaa !14
  %4 = load i32, ptr %local2, align 4, !dbg !13
  %5 = getelementptr i8, ptr %vmctx, i64 1048600, !dbg !17
  %6 = load i64, ptr %5, align 1, !dbg !17, !tbaa !18
  %index = zext i32 %4 to i64, !dbg !20
  %address = add i64 %index, 40, !dbg !20
  %7 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !20
  store i64 %6, ptr %7, align 1, !dbg !20, !tbaa !18
  %8 = load i32, ptr %local2, align 4, !dbg !20
  %9 = getelementptr i8, ptr %vmctx, i64 1048592, !dbg !21
  %10 = load i64, ptr %9, align 1, !dbg !21, !tbaa !18
  %index2 = zext i32 %8 to i64, !dbg !22
  %address3 = add i64 %index2, 32, !dbg !22
  %11 = getelementptr i8, ptr %vmctx, i64 %address3, !dbg !22
  store i64 %10, ptr %11, align 1, !dbg !22, !tbaa !18
  %12 = load i32, ptr %local2, align 4, !dbg !22
  %13 = getelementptr i8, ptr %vmctx, i64 1048584, !dbg !23
  %14 = load i64, ptr %13, align 1, !dbg !23, !tbaa !18
  %index4 = zext i32 %12 to i64, !dbg !24
  %address5 = add i64 %index4, 24, !dbg !24
  %15 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !24
  store i64 %14, ptr %15, align 1, !dbg !24, !tbaa !18
  %16 = load i32, ptr %local2, align 4, !dbg !24
  %17 = getelementptr i8, ptr %vmctx, i64 1048576, !dbg !25
  %18 = load i64, ptr %17, align 1, !dbg !25, !tbaa !18
  %index6 = zext i32 %16 to i64, !dbg !26
  %address7 = add i64 %index6, 16, !dbg !26
  %19 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !26
  store i64 %18, ptr %19, align 1, !dbg !26, !tbaa !18
  store i32 1, ptr %local3, align 4, !dbg !26
  store i32 -256, ptr %local4, align 4, !dbg !26
  br label %loop, !dbg !26

loop:                                             ; preds = %loop, %body
  %20 = load i32, ptr %local4, align 4, !dbg !26
  %21 = add i32 %20, 1051504, !dbg !26
  %22 = load i32, ptr %local3, align 4, !dbg !26
  %23 = shl i32 %22, 13, !dbg !26
  %24 = load i32, ptr %local3, align 4, !dbg !26
  %25 = xor i32 %23, %24, !dbg !26
  store i32 %25, ptr %local3, align 4, !dbg !26
  %26 = lshr i32 %25, 17, !dbg !26
  %27 = load i32, ptr %local3, align 4, !dbg !26
  %28 = xor i32 %26, %27, !dbg !26
  store i32 %28, ptr %local3, align 4, !dbg !26
  %29 = shl i32 %28, 5, !dbg !26
  %30 = load i32, ptr %local3, align 4, !dbg !26
  %31 = xor i32 %29, %30, !dbg !26
  store i32 %31, ptr %local3, align 4, !dbg !26
  %index8 = zext i32 %21 to i64, !dbg !27
  %32 = getelementptr i8, ptr %vmctx, i64 %index8, !dbg !27
  store i32 %31, ptr %32, align 1, !dbg !27, !tbaa !18
  %33 = load i32, ptr %local4, align 4, !dbg !27
  %34 = add i32 %33, 1051508, !dbg !27
  %35 = load i32, ptr %local3, align 4, !dbg !27
  %36 = shl i32 %35, 13, !dbg !27
  %37 = load i32, ptr %local3, align 4, !dbg !27
  %38 = xor i32 %36, %37, !dbg !27
  store i32 %38, ptr %local3, align 4, !dbg !27
  %39 = lshr i32 %38, 17, !dbg !27
  %40 = load i32, ptr %local3, align 4, !dbg !27
  %41 = xor i32 %39, %40, !dbg !27
  store i32 %41, ptr %local3, align 4, !dbg !27
  %42 = shl i32 %41, 5, !dbg !27
  %43 = load i32, ptr %local3, align 4, !dbg !27
  %44 = xor i32 %42, %43, !dbg !27
  store i32 %44, ptr %local3, align 4, !dbg !27
  %index9 = zext i32 %34 to i64, !dbg !28
  %45 = getelementptr i8, ptr %vmctx, i64 %index9, !dbg !28
  store i32 %44, ptr %45, align 1, !dbg !28, !tbaa !18
  %46 = load i32, ptr %local4, align 4, !dbg !28
  %47 = add i32 %46, 8, !dbg !28
  store i32 %47, ptr %local4, align 4, !dbg !28
  %condition = icmp ne i32 %47, 0, !dbg !28
  br i1 %condition, label %loop, label %next, !dbg !28

next:                                             ; preds = %loop
  store i32 932611783, ptr %local3, align 4, !dbg !28
  store i32 -65536, ptr %local4, align 4, !dbg !28
  br label %loop10, !dbg !28

loop10:                                           ; preds = %loop10, %next
  %48 = load i32, ptr %local4, align 4, !dbg !28
  %49 = add i32 %48, 1117040, !dbg !28
  %50 = load i32, ptr %local3, align 4, !dbg !28
  %51 = shl i32 %50, 13, !dbg !28
  %52 = load i32, ptr %local3, align 4, !dbg !28
  %53 = xor i32 %51, %52, !dbg !28
  store i32 %53, ptr %local3, align 4, !dbg !28
  %54 = lshr i32 %53, 17, !dbg !28
  %55 = load i32, ptr %local3, align 4, !dbg !28
  %56 = xor i32 %54, %55, !dbg !28
  store i32 %56, ptr %local3, align 4, !dbg !28
  %57 = shl i32 %56, 5, !dbg !28
  %58 = load i32, ptr %local3, align 4, !dbg !28
  %59 = xor i32 %57, %58, !dbg !28
  store i32 %59, ptr %local3, align 4, !dbg !28
  %60 = trunc i32 %59 to i8, !dbg !29
  %index11 = zext i32 %49 to i64, !dbg !29
  %61 = getelementptr i8, ptr %vmctx, i64 %index11, !dbg !29
  store i8 %60, ptr %61, align 1, !dbg !29, !tbaa !18
  %62 = load i32, ptr %local4, align 4, !dbg !29
  %63 = add i32 %62, 1117041, !dbg !29
  %64 = load i32, ptr %local3, align 4, !dbg !29
  %65 = shl i32 %64, 13, !dbg !29
  %66 = load i32, ptr %local3, align 4, !dbg !29
  %67 = xor i32 %65, %66, !dbg !29
  store i32 %67, ptr %local3, align 4, !dbg !29
  %68 = lshr i32 %67, 17, !dbg !29
  %69 = load i32, ptr %local3, align 4, !dbg !29
  %70 = xor i32 %68, %69, !dbg !29
  store i32 %70, ptr %local3, align 4, !dbg !29
  %71 = shl i32 %70, 5, !dbg !29
  %72 = load i32, ptr %local3, align 4, !dbg !29
  %73 = xor i32 %71, %72, !dbg !29
  store i32 %73, ptr %local3, align 4, !dbg !29
  %74 = trunc i32 %73 to i8, !dbg !30
  %index12 = zext i32 %63 to i64, !dbg !30
  %75 = getelementptr i8, ptr %vmctx, i64 %index12, !dbg !30
  store i8 %74, ptr %75, align 1, !dbg !30, !tbaa !18
  %76 = load i32, ptr %local4, align 4, !dbg !30
  %77 = add i32 %76, 2, !dbg !30
  store i32 %77, ptr %local4, align 4, !dbg !30
  %condition13 = icmp ne i32 %77, 0, !dbg !30
  br i1 %condition13, label %loop10, label %next14, !dbg !30

next14:                                           ; preds = %loop10
  store i32 1, ptr %local3, align 4, !dbg !30
  %78 = load i32, ptr %local0, align 4, !dbg !30
  %79 = icmp slt i32 %78, 2, !dbg !30
  %80 = zext i1 %79 to i32, !dbg !30
  %condition15 = icmp ne i32 %80, 0, !dbg !30
  br i1 %condition15, label %end, label %next16, !dbg !30

end:                                              ; preds = %next16, %next14
  br label %loop20, !dbg !31

next16:                                           ; preds = %next14
  %81 = load i32, ptr %local1, align 4, !dbg !30
  %index17 = zext i32 %81 to i64, !dbg !32
  %address18 = add i64 %index17, 4, !dbg !32
  %82 = getelementptr i8, ptr %vmctx, i64 %address18, !dbg !32
  %83 = load i32, ptr %82, align 1, !dbg !32, !tbaa !18
  %84 = call i32 @f58(ptr swiftself %vmctx, i32 %83), !dbg !31
  store i32 %84, ptr %local4, align 4, !dbg !31
  %85 = load i32, ptr %local4, align 4, !dbg !31
  %86 = icmp sgt i32 %85, 1, !dbg !31
  %87 = zext i1 %86 to i32, !dbg !31
  %condition19 = icmp ne i32 %87, 0, !dbg !31
  %88 = select i1 %condition19, i32 %84, i32 1, !dbg !31
  store i32 %88, ptr %local3, align 4, !dbg !31
  br label %end, !dbg !31

loop20:                                           ; preds = %next23, %end
  store i32 -64, ptr %local4, align 4, !dbg !31
  br label %loop21, !dbg !31

loop21:                                           ; preds = %loop21, %loop20
  %89 = load i32, ptr %local2, align 4, !dbg !31
  %90 = add i32 %89, 16, !dbg !31
  %91 = load i32, ptr %local4, align 4, !dbg !31
  %92 = add i32 %91, 1051568, !dbg !31
  call void @f9(ptr swiftself %vmctx, i32 %90, i32 %92), !dbg !33
  %93 = load i32, ptr %local4, align 4, !dbg !33
  %94 = add i32 %93, 64, !dbg !33
  store i32 %94, ptr %local4, align 4, !dbg !33
  %95 = icmp ult i32 %94, 65472, !dbg !33
  %96 = zext i1 %95 to i32, !dbg !33
  %condition22 = icmp ne i32 %96, 0, !dbg !33
  br i1 %condition22, label %loop21, label %next23, !dbg !33

next23:                                           ; preds = %loop21
  %97 = load i32, ptr %local3, align 4, !dbg !33
  %98 = icmp sgt i32 %97, 1, !dbg !33
  %99 = zext i1 %98 to i32, !dbg !33
  store i32 %99, ptr %local4, align 4, !dbg !33
  %100 = load i32, ptr %local3, align 4, !dbg !33
  %101 = add i32 %100, -1, !dbg !33
  store i32 %101, ptr %local3, align 4, !dbg !33
  %102 = load i32, ptr %local4, align 4, !dbg !33
  %condition24 = icmp ne i32 %102, 0, !dbg !33
  br i1 %condition24, label %loop20, label %next25, !dbg !33

next25:                                           ; preds = %next23
  %103 = load i32, ptr %local2, align 4, !dbg !33
  %104 = load i32, ptr %local2, align 4, !dbg !33
  %index26 = zext i32 %104 to i64, !dbg !34
  %address27 = add i64 %index26, 16, !dbg !34
  %105 = getelementptr i8, ptr %vmctx, i64 %address27, !dbg !34
  %106 = load i32, ptr %105, align 1, !dbg !34, !tbaa !18
  %107 = zext i32 %106 to i64, !dbg !34
  %108 = xor i64 %107, -3750763034362895579, !dbg !34
  %109 = mul i64 %108, 1099511628211, !dbg !34
  %110 = load i32, ptr %local2, align 4, !dbg !34
  %index28 = zext i32 %110 to i64, !dbg !35
  %address29 = add i64 %index28, 20, !dbg !35
  %111 = getelementptr i8, ptr %vmctx, i64 %address29, !dbg !35
  %112 = load i32, ptr %111, align 1, !dbg !35, !tbaa !18
  %113 = zext i32 %112 to i64, !dbg !35
  %114 = xor i64 %109, %113, !dbg !35
  %115 = mul i64 %114, 1099511628211, !dbg !35
  %116 = load i32, ptr %local2, align 4, !dbg !35
  %index30 = zext i32 %116 to i64, !dbg !36
  %address31 = add i64 %index30, 24, !dbg !36
  %117 = getelementptr i8, ptr %vmctx, i64 %address31, !dbg !36
  %118 = load i32, ptr %117, align 1, !dbg !36, !tbaa !18
  %119 = zext i32 %118 to i64, !dbg !36
  %120 = xor i64 %115, %119, !dbg !36
  %121 = mul i64 %120, 1099511628211, !dbg !36
  %122 = load i32, ptr %local2, align 4, !dbg !36
  %index32 = zext i32 %122 to i64, !dbg !37
  %address33 = add i64 %index32, 28, !dbg !37
  %123 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !37
  %124 = load i32, ptr %123, align 1, !dbg !37, !tbaa !18
  %125 = zext i32 %124 to i64, !dbg !37
  %126 = xor i64 %121, %125, !dbg !37
  %127 = mul i64 %126, 1099511628211, !dbg !37
  %128 = load i32, ptr %local2, align 4, !dbg !37
  %index34 = zext i32 %128 to i64, !dbg !38
  %address35 = add i64 %index34, 32, !dbg !38
  %129 = getelementptr i8, ptr %vmctx, i64 %address35, !dbg !38
  %130 = load i32, ptr %129, align 1, !dbg !38, !tbaa !18
  %131 = zext i32 %130 to i64, !dbg !38
  %132 = xor i64 %127, %131, !dbg !38
  %133 = mul i64 %132, 1099511628211, !dbg !38
  %134 = load i32, ptr %local2, align 4, !dbg !38
  %index36 = zext i32 %134 to i64, !dbg !39
  %address37 = add i64 %index36, 36, !dbg !39
  %135 = getelementptr i8, ptr %vmctx, i64 %address37, !dbg !39
  %136 = load i32, ptr %135, align 1, !dbg !39, !tbaa !18
  %137 = zext i32 %136 to i64, !dbg !39
  %138 = xor i64 %133, %137, !dbg !39
  %139 = mul i64 %138, 1099511628211, !dbg !39
  %140 = load i32, ptr %local2, align 4, !dbg !39
  %index38 = zext i32 %140 to i64, !dbg !40
  %address39 = add i64 %index38, 40, !dbg !40
  %141 = getelementptr i8, ptr %vmctx, i64 %address39, !dbg !40
  %142 = load i32, ptr %141, align 1, !dbg !40, !tbaa !18
  %143 = zext i32 %142 to i64, !dbg !40
  %144 = xor i64 %139, %143, !dbg !40
  %145 = mul i64 %144, 1099511628211, !dbg !40
  %146 = load i32, ptr %local2, align 4, !dbg !40
  %index40 = zext i32 %146 to i64, !dbg !41
  %address41 = add i64 %index40, 44, !dbg !41
  %147 = getelementptr i8, ptr %vmctx, i64 %address41, !dbg !41
  %148 = load i32, ptr %147, align 1, !dbg !41, !tbaa !18
  %149 = zext i32 %148 to i64, !dbg !41
  %150 = xor i64 %145, %149, !dbg !41
  %151 = mul i64 %150, 1099511628211, !dbg !41
  %index42 = zext i32 %103 to i64, !dbg !42
  %152 = getelementptr i8, ptr %vmctx, i64 %index42, !dbg !42
  store i64 %151, ptr %152, align 1, !dbg !42, !tbaa !18
  %153 = load i32, ptr %local2, align 4, !dbg !42
  %154 = call i32 @f30(ptr swiftself %vmctx, i32 1048662, i32 %153), !dbg !43
  %155 = load i32, ptr %local2, align 4, !dbg !44
  %156 = add i32 %155, 48, !dbg !44
  %global043 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !44
  store i32 %156, ptr %global043, align 16, !dbg !44, !tbaa !14
  ret i32 0, !dbg !44
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f9(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !45 {
entry:
  %local0 = alloca i32, align 4, !dbg !46
  store i32 %0, ptr %local0, align 4, !dbg !46
  %local1 = alloca i32, align 4, !dbg !46
  store i32 %1, ptr %local1, align 4, !dbg !46
  %local2 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local2, align 4, !dbg !46
  %local3 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local3, align 4, !dbg !46
  %local4 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local4, align 4, !dbg !46
  %local5 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local5, align 4, !dbg !46
  %local6 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local6, align 4, !dbg !46
  %local7 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local7, align 4, !dbg !46
  %local8 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local8, align 4, !dbg !46
  %local9 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local9, align 4, !dbg !46
  %local10 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local10, align 4, !dbg !46
  %local11 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local11, align 4, !dbg !46
  %local12 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local12, align 4, !dbg !46
  %local13 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local13, align 4, !dbg !46
  %local14 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local14, align 4, !dbg !46
  %local15 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local15, align 4, !dbg !46
  %local16 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local16, align 4, !dbg !46
  %local17 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local17, align 4, !dbg !46
  %local18 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local18, align 4, !dbg !46
  %local19 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local19, align 4, !dbg !46
  %local20 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local20, align 4, !dbg !46
  %local21 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local21, align 4, !dbg !46
  %local22 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local22, align 4, !dbg !46
  %local23 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local23, align 4, !dbg !46
  %local24 = alloca i32, align 4, !dbg !46
  store i32 0, ptr %local24, align 4, !dbg !46
  br label %body, !dbg !46

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !46
  %2 = load i32, ptr %global0, align 16, !dbg !46, !tbaa !14
  %3 = sub i32 %2, 256, !dbg !46
  store i32 %3, ptr %local2, align 4, !dbg !46
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !46
  store i32 %3, ptr %global01, align 16, !dbg !46, !tbaa !14
  %4 = load i32, ptr %local2, align 4, !dbg !46
  %5 = load i32, ptr %local1, align 4, !dbg !46
  %index = zext i32 %5 to i64, !dbg !47
  %6 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !47
  %7 = load i32, ptr %6, align 1, !dbg !47, !tbaa !18
  store i32 %7, ptr %local3, align 4, !dbg !47
  %8 = and i32 %7, 16711935, !dbg !47
  %9 = call i32 @llvm.fshr.i32(i32 %8, i32 %8, i32 8), !dbg !47
  %10 = load i32, ptr %local3, align 4, !dbg !47
  %11 = call i32 @llvm.fshr.i32(i32 %10, i32 %10, i32 24), !dbg !47
  %12 = and i32 %11, 16711935, !dbg !47
  %13 = or i32 %9, %12, !dbg !47
  %index2 = zext i32 %4 to i64, !dbg !48
  %14 = getelementptr i8, ptr %vmctx, i64 %index2, !dbg !48
  store i32 %13, ptr %14, align 1, !dbg !48, !tbaa !18
  %15 = load i32, ptr %local2, align 4, !dbg !48
  %16 = load i32, ptr %local1, align 4, !dbg !48
  %index3 = zext i32 %16 to i64, !dbg !49
  %address = add i64 %index3, 4, !dbg !49
  %17 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !49
  %18 = load i32, ptr %17, align 1, !dbg !49, !tbaa !18
  store i32 %18, ptr %local3, align 4, !dbg !49
  %19 = and i32 %18, 16711935, !dbg !49
  %20 = call i32 @llvm.fshr.i32(i32 %19, i32 %19, i32 8), !dbg !49
  %21 = load i32, ptr %local3, align 4, !dbg !49
  %22 = call i32 @llvm.fshr.i32(i32 %21, i32 %21, i32 24), !dbg !49
  %23 = and i32 %22, 16711935, !dbg !49
  %24 = or i32 %20, %23, !dbg !49
  %index4 = zext i32 %15 to i64, !dbg !50
  %address5 = add i64 %index4, 4, !dbg !50
  %25 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !50
  store i32 %24, ptr %25, align 1, !dbg !50, !tbaa !18
  %26 = load i32, ptr %local2, align 4, !dbg !50
  %27 = load i32, ptr %local1, align 4, !dbg !50
  %index6 = zext i32 %27 to i64, !dbg !51
  %address7 = add i64 %index6, 8, !dbg !51
  %28 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !51
  %29 = load i32, ptr %28, align 1, !dbg !51, !tbaa !18
  store i32 %29, ptr %local3, align 4, !dbg !51
  %30 = and i32 %29, 16711935, !dbg !51
  %31 = call i32 @llvm.fshr.i32(i32 %30, i32 %30, i32 8), !dbg !51
  %32 = load i32, ptr %local3, align 4, !dbg !51
  %33 = call i32 @llvm.fshr.i32(i32 %32, i32 %32, i32 24), !dbg !51
  %34 = and i32 %33, 16711935, !dbg !51
  %35 = or i32 %31, %34, !dbg !51
  %index8 = zext i32 %26 to i64, !dbg !52
  %address9 = add i64 %index8, 8, !dbg !52
  %36 = getelementptr i8, ptr %vmctx, i64 %address9, !dbg !52
  store i32 %35, ptr %36, align 1, !dbg !52, !tbaa !18
  %37 = load i32, ptr %local2, align 4, !dbg !52
  %38 = load i32, ptr %local1, align 4, !dbg !52
  %index10 = zext i32 %38 to i64, !dbg !53
  %address11 = add i64 %index10, 12, !dbg !53
  %39 = getelementptr i8, ptr %vmctx, i64 %address11, !dbg !53
  %40 = load i32, ptr %39, align 1, !dbg !53, !tbaa !18
  store i32 %40, ptr %local3, align 4, !dbg !53
  %41 = and i32 %40, 16711935, !dbg !53
  %42 = call i32 @llvm.fshr.i32(i32 %41, i32 %41, i32 8), !dbg !53
  %43 = load i32, ptr %local3, align 4, !dbg !53
  %44 = call i32 @llvm.fshr.i32(i32 %43, i32 %43, i32 24), !dbg !53
  %45 = and i32 %44, 16711935, !dbg !53
  %46 = or i32 %42, %45, !dbg !53
  %index12 = zext i32 %37 to i64, !dbg !54
  %address13 = add i64 %index12, 12, !dbg !54
  %47 = getelementptr i8, ptr %vmctx, i64 %address13, !dbg !54
  store i32 %46, ptr %47, align 1, !dbg !54, !tbaa !18
  %48 = load i32, ptr %local2, align 4, !dbg !54
  %49 = load i32, ptr %local1, align 4, !dbg !54
  %index14 = zext i32 %49 to i64, !dbg !55
  %address15 = add i64 %index14, 16, !dbg !55
  %50 = getelementptr i8, ptr %vmctx, i64 %address15, !dbg !55
  %51 = load i32, ptr %50, align 1, !dbg !55, !tbaa !18
  store i32 %51, ptr %local3, align 4, !dbg !55
  %52 = and i32 %51, 16711935, !dbg !55
  %53 = call i32 @llvm.fshr.i32(i32 %52, i32 %52, i32 8), !dbg !55
  %54 = load i32, ptr %local3, align 4, !dbg !55
  %55 = call i32 @llvm.fshr.i32(i32 %54, i32 %54, i32 24), !dbg !55
  %56 = and i32 %55, 16711935, !dbg !55
  %57 = or i32 %53, %56, !dbg !55
  %index16 = zext i32 %48 to i64, !dbg !56
  %address17 = add i64 %index16, 16, !dbg !56
  %58 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !56
  store i32 %57, ptr %58, align 1, !dbg !56, !tbaa !18
  %59 = load i32, ptr %local2, align 4, !dbg !56
  %60 = load i32, ptr %local1, align 4, !dbg !56
  %index18 = zext i32 %60 to i64, !dbg !57
  %address19 = add i64 %index18, 20, !dbg !57
  %61 = getelementptr i8, ptr %vmctx, i64 %address19, !dbg !57
  %62 = load i32, ptr %61, align 1, !dbg !57, !tbaa !18
  store i32 %62, ptr %local3, align 4, !dbg !57
  %63 = and i32 %62, 16711935, !dbg !57
  %64 = call i32 @llvm.fshr.i32(i32 %63, i32 %63, i32 8), !dbg !57
  %65 = load i32, ptr %local3, align 4, !dbg !57
  %66 = call i32 @llvm.fshr.i32(i32 %65, i32 %65, i32 24), !dbg !57
  %67 = and i32 %66, 16711935, !dbg !57
  %68 = or i32 %64, %67, !dbg !57
  %index20 = zext i32 %59 to i64, !dbg !58
  %address21 = add i64 %index20, 20, !dbg !58
  %69 = getelementptr i8, ptr %vmctx, i64 %address21, !dbg !58
  store i32 %68, ptr %69, align 1, !dbg !58, !tbaa !18
  %70 = load i32, ptr %local2, align 4, !dbg !58
  %71 = load i32, ptr %local1, align 4, !dbg !58
  %index22 = zext i32 %71 to i64, !dbg !59
  %address23 = add i64 %index22, 24, !dbg !59
  %72 = getelementptr i8, ptr %vmctx, i64 %address23, !dbg !59
  %73 = load i32, ptr %72, align 1, !dbg !59, !tbaa !18
  store i32 %73, ptr %local3, align 4, !dbg !59
  %74 = and i32 %73, 16711935, !dbg !59
  %75 = call i32 @llvm.fshr.i32(i32 %74, i32 %74, i32 8), !dbg !59
  %76 = load i32, ptr %local3, align 4, !dbg !59
  %77 = call i32 @llvm.fshr.i32(i32 %76, i32 %76, i32 24), !dbg !59
  %78 = and i32 %77, 16711935, !dbg !59
  %79 = or i32 %75, %78, !dbg !59
  %index24 = zext i32 %70 to i64, !dbg !60
  %address25 = add i64 %index24, 24, !dbg !60
  %80 = getelementptr i8, ptr %vmctx, i64 %address25, !dbg !60
  store i32 %79, ptr %80, align 1, !dbg !60, !tbaa !18
  %81 = load i32, ptr %local2, align 4, !dbg !60
  %82 = load i32, ptr %local1, align 4, !dbg !60
  %index26 = zext i32 %82 to i64, !dbg !61
  %address27 = add i64 %index26, 28, !dbg !61
  %83 = getelementptr i8, ptr %vmctx, i64 %address27, !dbg !61
  %84 = load i32, ptr %83, align 1, !dbg !61, !tbaa !18
  store i32 %84, ptr %local3, align 4, !dbg !61
  %85 = and i32 %84, 16711935, !dbg !61
  %86 = call i32 @llvm.fshr.i32(i32 %85, i32 %85, i32 8), !dbg !61
  %87 = load i32, ptr %local3, align 4, !dbg !61
  %88 = call i32 @llvm.fshr.i32(i32 %87, i32 %87, i32 24), !dbg !61
  %89 = and i32 %88, 16711935, !dbg !61
  %90 = or i32 %86, %89, !dbg !61
  %index28 = zext i32 %81 to i64, !dbg !62
  %address29 = add i64 %index28, 28, !dbg !62
  %91 = getelementptr i8, ptr %vmctx, i64 %address29, !dbg !62
  store i32 %90, ptr %91, align 1, !dbg !62, !tbaa !18
  %92 = load i32, ptr %local2, align 4, !dbg !62
  %93 = load i32, ptr %local1, align 4, !dbg !62
  %index30 = zext i32 %93 to i64, !dbg !63
  %address31 = add i64 %index30, 32, !dbg !63
  %94 = getelementptr i8, ptr %vmctx, i64 %address31, !dbg !63
  %95 = load i32, ptr %94, align 1, !dbg !63, !tbaa !18
  store i32 %95, ptr %local3, align 4, !dbg !63
  %96 = and i32 %95, 16711935, !dbg !63
  %97 = call i32 @llvm.fshr.i32(i32 %96, i32 %96, i32 8), !dbg !63
  %98 = load i32, ptr %local3, align 4, !dbg !63
  %99 = call i32 @llvm.fshr.i32(i32 %98, i32 %98, i32 24), !dbg !63
  %100 = and i32 %99, 16711935, !dbg !63
  %101 = or i32 %97, %100, !dbg !63
  %index32 = zext i32 %92 to i64, !dbg !64
  %address33 = add i64 %index32, 32, !dbg !64
  %102 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !64
  store i32 %101, ptr %102, align 1, !dbg !64, !tbaa !18
  %103 = load i32, ptr %local2, align 4, !dbg !64
  %104 = load i32, ptr %local1, align 4, !dbg !64
  %index34 = zext i32 %104 to i64, !dbg !65
  %address35 = add i64 %index34, 36, !dbg !65
  %105 = getelementptr i8, ptr %vmctx, i64 %address35, !dbg !65
  %106 = load i32, ptr %105, align 1, !dbg !65, !tbaa !18
  store i32 %106, ptr %local3, align 4, !dbg !65
  %107 = and i32 %106, 16711935, !dbg !65
  %108 = call i32 @llvm.fshr.i32(i32 %107, i32 %107, i32 8), !dbg !65
  %109 = load i32, ptr %local3, align 4, !dbg !65
  %110 = call i32 @llvm.fshr.i32(i32 %109, i32 %109, i32 24), !dbg !65
  %111 = and i32 %110, 16711935, !dbg !65
  %112 = or i32 %108, %111, !dbg !65
  %index36 = zext i32 %103 to i64, !dbg !66
  %address37 = add i64 %index36, 36, !dbg !66
  %113 = getelementptr i8, ptr %vmctx, i64 %address37, !dbg !66
  store i32 %112, ptr %113, align 1, !dbg !66, !tbaa !18
  %114 = load i32, ptr %local2, align 4, !dbg !66
  %115 = load i32, ptr %local1, align 4, !dbg !66
  %index38 = zext i32 %115 to i64, !dbg !67
  %address39 = add i64 %index38, 40, !dbg !67
  %116 = getelementptr i8, ptr %vmctx, i64 %address39, !dbg !67
  %117 = load i32, ptr %116, align 1, !dbg !67, !tbaa !18
  store i32 %117, ptr %local3, align 4, !dbg !67
  %118 = and i32 %117, 16711935, !dbg !67
  %119 = call i32 @llvm.fshr.i32(i32 %118, i32 %118, i32 8), !dbg !67
  %120 = load i32, ptr %local3, align 4, !dbg !67
  %121 = call i32 @llvm.fshr.i32(i32 %120, i32 %120, i32 24), !dbg !67
  %122 = and i32 %121, 16711935, !dbg !67
  %123 = or i32 %119, %122, !dbg !67
  %index40 = zext i32 %114 to i64, !dbg !68
  %address41 = add i64 %index40, 40, !dbg !68
  %124 = getelementptr i8, ptr %vmctx, i64 %address41, !dbg !68
  store i32 %123, ptr %124, align 1, !dbg !68, !tbaa !18
  %125 = load i32, ptr %local2, align 4, !dbg !68
  %126 = load i32, ptr %local1, align 4, !dbg !68
  %index42 = zext i32 %126 to i64, !dbg !69
  %address43 = add i64 %index42, 44, !dbg !69
  %127 = getelementptr i8, ptr %vmctx, i64 %address43, !dbg !69
  %128 = load i32, ptr %127, align 1, !dbg !69, !tbaa !18
  store i32 %128, ptr %local3, align 4, !dbg !69
  %129 = and i32 %128, 16711935, !dbg !69
  %130 = call i32 @llvm.fshr.i32(i32 %129, i32 %129, i32 8), !dbg !69
  %131 = load i32, ptr %local3, align 4, !dbg !69
  %132 = call i32 @llvm.fshr.i32(i32 %131, i32 %131, i32 24), !dbg !69
  %133 = and i32 %132, 16711935, !dbg !69
  %134 = or i32 %130, %133, !dbg !69
  %index44 = zext i32 %125 to i64, !dbg !70
  %address45 = add i64 %index44, 44, !dbg !70
  %135 = getelementptr i8, ptr %vmctx, i64 %address45, !dbg !70
  store i32 %134, ptr %135, align 1, !dbg !70, !tbaa !18
  %136 = load i32, ptr %local2, align 4, !dbg !70
  %137 = load i32, ptr %local1, align 4, !dbg !70
  %index46 = zext i32 %137 to i64, !dbg !71
  %address47 = add i64 %index46, 48, !dbg !71
  %138 = getelementptr i8, ptr %vmctx, i64 %address47, !dbg !71
  %139 = load i32, ptr %138, align 1, !dbg !71, !tbaa !18
  store i32 %139, ptr %local3, align 4, !dbg !71
  %140 = and i32 %139, 16711935, !dbg !71
  %141 = call i32 @llvm.fshr.i32(i32 %140, i32 %140, i32 8), !dbg !71
  %142 = load i32, ptr %local3, align 4, !dbg !71
  %143 = call i32 @llvm.fshr.i32(i32 %142, i32 %142, i32 24), !dbg !71
  %144 = and i32 %143, 16711935, !dbg !71
  %145 = or i32 %141, %144, !dbg !71
  %index48 = zext i32 %136 to i64, !dbg !72
  %address49 = add i64 %index48, 48, !dbg !72
  %146 = getelementptr i8, ptr %vmctx, i64 %address49, !dbg !72
  store i32 %145, ptr %146, align 1, !dbg !72, !tbaa !18
  %147 = load i32, ptr %local2, align 4, !dbg !72
  %148 = load i32, ptr %local1, align 4, !dbg !72
  %index50 = zext i32 %148 to i64, !dbg !73
  %address51 = add i64 %index50, 52, !dbg !73
  %149 = getelementptr i8, ptr %vmctx, i64 %address51, !dbg !73
  %150 = load i32, ptr %149, align 1, !dbg !73, !tbaa !18
  store i32 %150, ptr %local3, align 4, !dbg !73
  %151 = and i32 %150, 16711935, !dbg !73
  %152 = call i32 @llvm.fshr.i32(i32 %151, i32 %151, i32 8), !dbg !73
  %153 = load i32, ptr %local3, align 4, !dbg !73
  %154 = call i32 @llvm.fshr.i32(i32 %153, i32 %153, i32 24), !dbg !73
  %155 = and i32 %154, 16711935, !dbg !73
  %156 = or i32 %152, %155, !dbg !73
  %index52 = zext i32 %147 to i64, !dbg !74
  %address53 = add i64 %index52, 52, !dbg !74
  %157 = getelementptr i8, ptr %vmctx, i64 %address53, !dbg !74
  store i32 %156, ptr %157, align 1, !dbg !74, !tbaa !18
  %158 = load i32, ptr %local2, align 4, !dbg !74
  %159 = load i32, ptr %local1, align 4, !dbg !74
  %index54 = zext i32 %159 to i64, !dbg !75
  %address55 = add i64 %index54, 56, !dbg !75
  %160 = getelementptr i8, ptr %vmctx, i64 %address55, !dbg !75
  %161 = load i32, ptr %160, align 1, !dbg !75, !tbaa !18
  store i32 %161, ptr %local3, align 4, !dbg !75
  %162 = and i32 %161, 16711935, !dbg !75
  %163 = call i32 @llvm.fshr.i32(i32 %162, i32 %162, i32 8), !dbg !75
  %164 = load i32, ptr %local3, align 4, !dbg !75
  %165 = call i32 @llvm.fshr.i32(i32 %164, i32 %164, i32 24), !dbg !75
  %166 = and i32 %165, 16711935, !dbg !75
  %167 = or i32 %163, %166, !dbg !75
  %index56 = zext i32 %158 to i64, !dbg !76
  %address57 = add i64 %index56, 56, !dbg !76
  %168 = getelementptr i8, ptr %vmctx, i64 %address57, !dbg !76
  store i32 %167, ptr %168, align 1, !dbg !76, !tbaa !18
  %169 = load i32, ptr %local2, align 4, !dbg !76
  %170 = load i32, ptr %local1, align 4, !dbg !76
  %index58 = zext i32 %170 to i64, !dbg !77
  %address59 = add i64 %index58, 60, !dbg !77
  %171 = getelementptr i8, ptr %vmctx, i64 %address59, !dbg !77
  %172 = load i32, ptr %171, align 1, !dbg !77, !tbaa !18
  store i32 %172, ptr %local1, align 4, !dbg !77
  %173 = and i32 %172, 16711935, !dbg !77
  %174 = call i32 @llvm.fshr.i32(i32 %173, i32 %173, i32 8), !dbg !77
  %175 = load i32, ptr %local1, align 4, !dbg !77
  %176 = call i32 @llvm.fshr.i32(i32 %175, i32 %175, i32 24), !dbg !77
  %177 = and i32 %176, 16711935, !dbg !77
  %178 = or i32 %174, %177, !dbg !77
  %index60 = zext i32 %169 to i64, !dbg !78
  %address61 = add i64 %index60, 60, !dbg !78
  %179 = getelementptr i8, ptr %vmctx, i64 %address61, !dbg !78
  store i32 %178, ptr %179, align 1, !dbg !78, !tbaa !18
  store i32 0, ptr %local3, align 4, !dbg !78
  br label %loop, !dbg !78

loop:                                             ; preds = %loop, %body
  %180 = load i32, ptr %local2, align 4, !dbg !78
  %181 = load i32, ptr %local3, align 4, !dbg !78
  %182 = add i32 %180, %181, !dbg !78
  store i32 %182, ptr %local1, align 4, !dbg !78
  %183 = add i32 %182, 64, !dbg !78
  %184 = load i32, ptr %local1, align 4, !dbg !78
  %185 = add i32 %184, 4, !dbg !78
  %index62 = zext i32 %185 to i64, !dbg !79
  %186 = getelementptr i8, ptr %vmctx, i64 %index62, !dbg !79
  %187 = load i32, ptr %186, align 1, !dbg !79, !tbaa !18
  store i32 %187, ptr %local4, align 4, !dbg !79
  %188 = call i32 @llvm.fshl.i32(i32 %187, i32 %187, i32 25), !dbg !79
  %189 = load i32, ptr %local4, align 4, !dbg !79
  %190 = call i32 @llvm.fshl.i32(i32 %189, i32 %189, i32 14), !dbg !79
  %191 = xor i32 %188, %190, !dbg !79
  %192 = load i32, ptr %local4, align 4, !dbg !79
  %193 = lshr i32 %192, 3, !dbg !79
  %194 = xor i32 %191, %193, !dbg !79
  %195 = load i32, ptr %local1, align 4, !dbg !79
  %index63 = zext i32 %195 to i64, !dbg !80
  %196 = getelementptr i8, ptr %vmctx, i64 %index63, !dbg !80
  %197 = load i32, ptr %196, align 1, !dbg !80, !tbaa !18
  %198 = add i32 %194, %197, !dbg !80
  %199 = load i32, ptr %local1, align 4, !dbg !80
  %200 = add i32 %199, 36, !dbg !80
  %index64 = zext i32 %200 to i64, !dbg !81
  %201 = getelementptr i8, ptr %vmctx, i64 %index64, !dbg !81
  %202 = load i32, ptr %201, align 1, !dbg !81, !tbaa !18
  %203 = add i32 %198, %202, !dbg !81
  %204 = load i32, ptr %local1, align 4, !dbg !81
  %205 = add i32 %204, 56, !dbg !81
  %index65 = zext i32 %205 to i64, !dbg !82
  %206 = getelementptr i8, ptr %vmctx, i64 %index65, !dbg !82
  %207 = load i32, ptr %206, align 1, !dbg !82, !tbaa !18
  store i32 %207, ptr %local1, align 4, !dbg !82
  %208 = call i32 @llvm.fshl.i32(i32 %207, i32 %207, i32 15), !dbg !82
  %209 = load i32, ptr %local1, align 4, !dbg !82
  %210 = call i32 @llvm.fshl.i32(i32 %209, i32 %209, i32 13), !dbg !82
  %211 = xor i32 %208, %210, !dbg !82
  %212 = load i32, ptr %local1, align 4, !dbg !82
  %213 = lshr i32 %212, 10, !dbg !82
  %214 = xor i32 %211, %213, !dbg !82
  %215 = add i32 %203, %214, !dbg !82
  %index66 = zext i32 %183 to i64, !dbg !83
  %216 = getelementptr i8, ptr %vmctx, i64 %index66, !dbg !83
  store i32 %215, ptr %216, align 1, !dbg !83, !tbaa !18
  %217 = load i32, ptr %local3, align 4, !dbg !83
  %218 = add i32 %217, 4, !dbg !83
  store i32 %218, ptr %local3, align 4, !dbg !83
  %219 = icmp ne i32 %218, 192, !dbg !83
  %220 = zext i1 %219 to i32, !dbg !83
  %condition = icmp ne i32 %220, 0, !dbg !83
  br i1 %condition, label %loop, label %next, !dbg !83

next:                                             ; preds = %loop
  store i32 0, ptr %local4, align 4, !dbg !83
  %221 = load i32, ptr %local0, align 4, !dbg !83
  %index67 = zext i32 %221 to i64, !dbg !84
  %address68 = add i64 %index67, 28, !dbg !84
  %222 = getelementptr i8, ptr %vmctx, i64 %address68, !dbg !84
  %223 = load i32, ptr %222, align 1, !dbg !84, !tbaa !18
  store i32 %223, ptr %local5, align 4, !dbg !84
  store i32 %223, ptr %local6, align 4, !dbg !84
  %224 = load i32, ptr %local0, align 4, !dbg !84
  %index69 = zext i32 %224 to i64, !dbg !85
  %address70 = add i64 %index69, 24, !dbg !85
  %225 = getelementptr i8, ptr %vmctx, i64 %address70, !dbg !85
  %226 = load i32, ptr %225, align 1, !dbg !85, !tbaa !18
  store i32 %226, ptr %local7, align 4, !dbg !85
  store i32 %226, ptr %local8, align 4, !dbg !85
  %227 = load i32, ptr %local0, align 4, !dbg !85
  %index71 = zext i32 %227 to i64, !dbg !86
  %address72 = add i64 %index71, 20, !dbg !86
  %228 = getelementptr i8, ptr %vmctx, i64 %address72, !dbg !86
  %229 = load i32, ptr %228, align 1, !dbg !86, !tbaa !18
  store i32 %229, ptr %local9, align 4, !dbg !86
  store i32 %229, ptr %local10, align 4, !dbg !86
  %230 = load i32, ptr %local0, align 4, !dbg !86
  %index73 = zext i32 %230 to i64, !dbg !87
  %address74 = add i64 %index73, 16, !dbg !87
  %231 = getelementptr i8, ptr %vmctx, i64 %address74, !dbg !87
  %232 = load i32, ptr %231, align 1, !dbg !87, !tbaa !18
  store i32 %232, ptr %local11, align 4, !dbg !87
  store i32 %232, ptr %local12, align 4, !dbg !87
  %233 = load i32, ptr %local0, align 4, !dbg !87
  %index75 = zext i32 %233 to i64, !dbg !88
  %address76 = add i64 %index75, 12, !dbg !88
  %234 = getelementptr i8, ptr %vmctx, i64 %address76, !dbg !88
  %235 = load i32, ptr %234, align 1, !dbg !88, !tbaa !18
  store i32 %235, ptr %local13, align 4, !dbg !88
  store i32 %235, ptr %local14, align 4, !dbg !88
  %236 = load i32, ptr %local0, align 4, !dbg !88
  %index77 = zext i32 %236 to i64, !dbg !89
  %address78 = add i64 %index77, 8, !dbg !89
  %237 = getelementptr i8, ptr %vmctx, i64 %address78, !dbg !89
  %238 = load i32, ptr %237, align 1, !dbg !89, !tbaa !18
  store i32 %238, ptr %local15, align 4, !dbg !89
  store i32 %238, ptr %local16, align 4, !dbg !89
  %239 = load i32, ptr %local0, align 4, !dbg !89
  %index79 = zext i32 %239 to i64, !dbg !90
  %address80 = add i64 %index79, 4, !dbg !90
  %240 = getelementptr i8, ptr %vmctx, i64 %address80, !dbg !90
  %241 = load i32, ptr %240, align 1, !dbg !90, !tbaa !18
  store i32 %241, ptr %local17, align 4, !dbg !90
  store i32 %241, ptr %local18, align 4, !dbg !90
  %242 = load i32, ptr %local0, align 4, !dbg !90
  %index81 = zext i32 %242 to i64, !dbg !91
  %243 = getelementptr i8, ptr %vmctx, i64 %index81, !dbg !91
  %244 = load i32, ptr %243, align 1, !dbg !91, !tbaa !18
  store i32 %244, ptr %local19, align 4, !dbg !91
  store i32 %244, ptr %local20, align 4, !dbg !91
  br label %loop82, !dbg !91

loop82:                                           ; preds = %loop82, %next
  %245 = load i32, ptr %local16, align 4, !dbg !91
  store i32 %245, ptr %local21, align 4, !dbg !91
  %246 = load i32, ptr %local18, align 4, !dbg !91
  store i32 %246, ptr %local22, align 4, !dbg !91
  %247 = xor i32 %245, %246, !dbg !91
  %248 = load i32, ptr %local20, align 4, !dbg !91
  store i32 %248, ptr %local1, align 4, !dbg !91
  %249 = and i32 %247, %248, !dbg !91
  %250 = load i32, ptr %local21, align 4, !dbg !91
  %251 = load i32, ptr %local22, align 4, !dbg !91
  %252 = and i32 %250, %251, !dbg !91
  %253 = xor i32 %249, %252, !dbg !91
  %254 = load i32, ptr %local1, align 4, !dbg !91
  %255 = call i32 @llvm.fshl.i32(i32 %254, i32 %254, i32 30), !dbg !91
  %256 = load i32, ptr %local1, align 4, !dbg !91
  %257 = call i32 @llvm.fshl.i32(i32 %256, i32 %256, i32 19), !dbg !91
  %258 = xor i32 %255, %257, !dbg !91
  %259 = load i32, ptr %local1, align 4, !dbg !91
  %260 = call i32 @llvm.fshl.i32(i32 %259, i32 %259, i32 10), !dbg !91
  %261 = xor i32 %258, %260, !dbg !91
  %262 = add i32 %253, %261, !dbg !91
  %263 = load i32, ptr %local6, align 4, !dbg !91
  %264 = load i32, ptr %local12, align 4, !dbg !91
  store i32 %264, ptr %local3, align 4, !dbg !91
  %265 = call i32 @llvm.fshl.i32(i32 %264, i32 %264, i32 26), !dbg !91
  %266 = load i32, ptr %local3, align 4, !dbg !91
  %267 = call i32 @llvm.fshl.i32(i32 %266, i32 %266, i32 21), !dbg !91
  %268 = xor i32 %265, %267, !dbg !91
  %269 = load i32, ptr %local3, align 4, !dbg !91
  %270 = call i32 @llvm.fshl.i32(i32 %269, i32 %269, i32 7), !dbg !91
  %271 = xor i32 %268, %270, !dbg !91
  %272 = add i32 %263, %271, !dbg !91
  %273 = load i32, ptr %local10, align 4, !dbg !91
  store i32 %273, ptr %local23, align 4, !dbg !91
  %274 = load i32, ptr %local8, align 4, !dbg !91
  store i32 %274, ptr %local24, align 4, !dbg !91
  %275 = xor i32 %273, %274, !dbg !91
  %276 = load i32, ptr %local3, align 4, !dbg !91
  %277 = and i32 %275, %276, !dbg !91
  %278 = load i32, ptr %local24, align 4, !dbg !91
  %279 = xor i32 %277, %278, !dbg !91
  %280 = add i32 %272, %279, !dbg !91
  %281 = load i32, ptr %local4, align 4, !dbg !91
  %282 = add i32 %281, 1051248, !dbg !91
  %index83 = zext i32 %282 to i64, !dbg !92
  %283 = getelementptr i8, ptr %vmctx, i64 %index83, !dbg !92
  %284 = load i32, ptr %283, align 1, !dbg !92, !tbaa !18
  %285 = add i32 %280, %284, !dbg !92
  %286 = load i32, ptr %local2, align 4, !dbg !92
  %287 = load i32, ptr %local4, align 4, !dbg !92
  %288 = add i32 %286, %287, !dbg !92
  %index84 = zext i32 %288 to i64, !dbg !93
  %289 = getelementptr i8, ptr %vmctx, i64 %index84, !dbg !93
  %290 = load i32, ptr %289, align 1, !dbg !93, !tbaa !18
  %291 = add i32 %285, %290, !dbg !93
  store i32 %291, ptr %local12, align 4, !dbg !93
  %292 = add i32 %262, %291, !dbg !93
  store i32 %292, ptr %local20, align 4, !dbg !93
  %293 = load i32, ptr %local12, align 4, !dbg !93
  %294 = load i32, ptr %local14, align 4, !dbg !93
  %295 = add i32 %293, %294, !dbg !93
  store i32 %295, ptr %local12, align 4, !dbg !93
  %296 = load i32, ptr %local24, align 4, !dbg !93
  store i32 %296, ptr %local6, align 4, !dbg !93
  %297 = load i32, ptr %local23, align 4, !dbg !93
  store i32 %297, ptr %local8, align 4, !dbg !93
  %298 = load i32, ptr %local3, align 4, !dbg !93
  store i32 %298, ptr %local10, align 4, !dbg !93
  %299 = load i32, ptr %local21, align 4, !dbg !93
  store i32 %299, ptr %local14, align 4, !dbg !93
  %300 = load i32, ptr %local22, align 4, !dbg !93
  store i32 %300, ptr %local16, align 4, !dbg !93
  %301 = load i32, ptr %local1, align 4, !dbg !93
  store i32 %301, ptr %local18, align 4, !dbg !93
  %302 = load i32, ptr %local4, align 4, !dbg !93
  %303 = add i32 %302, 4, !dbg !93
  store i32 %303, ptr %local4, align 4, !dbg !93
  %304 = icmp ne i32 %303, 256, !dbg !93
  %305 = zext i1 %304 to i32, !dbg !93
  %condition85 = icmp ne i32 %305, 0, !dbg !93
  br i1 %condition85, label %loop82, label %next86, !dbg !93

next86:                                           ; preds = %loop82
  %306 = load i32, ptr %local0, align 4, !dbg !93
  %307 = load i32, ptr %local24, align 4, !dbg !93
  %308 = load i32, ptr %local5, align 4, !dbg !93
  %309 = add i32 %307, %308, !dbg !93
  %index87 = zext i32 %306 to i64, !dbg !94
  %address88 = add i64 %index87, 28, !dbg !94
  %310 = getelementptr i8, ptr %vmctx, i64 %address88, !dbg !94
  store i32 %309, ptr %310, align 1, !dbg !94, !tbaa !18
  %311 = load i32, ptr %local0, align 4, !dbg !94
  %312 = load i32, ptr %local23, align 4, !dbg !94
  %313 = load i32, ptr %local7, align 4, !dbg !94
  %314 = add i32 %312, %313, !dbg !94
  %index89 = zext i32 %311 to i64, !dbg !95
  %address90 = add i64 %index89, 24, !dbg !95
  %315 = getelementptr i8, ptr %vmctx, i64 %address90, !dbg !95
  store i32 %314, ptr %315, align 1, !dbg !95, !tbaa !18
  %316 = load i32, ptr %local0, align 4, !dbg !95
  %317 = load i32, ptr %local3, align 4, !dbg !95
  %318 = load i32, ptr %local9, align 4, !dbg !95
  %319 = add i32 %317, %318, !dbg !95
  %index91 = zext i32 %316 to i64, !dbg !96
  %address92 = add i64 %index91, 20, !dbg !96
  %320 = getelementptr i8, ptr %vmctx, i64 %address92, !dbg !96
  store i32 %319, ptr %320, align 1, !dbg !96, !tbaa !18
  %321 = load i32, ptr %local0, align 4, !dbg !96
  %322 = load i32, ptr %local12, align 4, !dbg !96
  %323 = load i32, ptr %local11, align 4, !dbg !96
  %324 = add i32 %322, %323, !dbg !96
  %index93 = zext i32 %321 to i64, !dbg !97
  %address94 = add i64 %index93, 16, !dbg !97
  %325 = getelementptr i8, ptr %vmctx, i64 %address94, !dbg !97
  store i32 %324, ptr %325, align 1, !dbg !97, !tbaa !18
  %326 = load i32, ptr %local0, align 4, !dbg !97
  %327 = load i32, ptr %local21, align 4, !dbg !97
  %328 = load i32, ptr %local13, align 4, !dbg !97
  %329 = add i32 %327, %328, !dbg !97
  %index95 = zext i32 %326 to i64, !dbg !98
  %address96 = add i64 %index95, 12, !dbg !98
  %330 = getelementptr i8, ptr %vmctx, i64 %address96, !dbg !98
  store i32 %329, ptr %330, align 1, !dbg !98, !tbaa !18
  %331 = load i32, ptr %local0, align 4, !dbg !98
  %332 = load i32, ptr %local22, align 4, !dbg !98
  %333 = load i32, ptr %local15, align 4, !dbg !98
  %334 = add i32 %332, %333, !dbg !98
  %index97 = zext i32 %331 to i64, !dbg !99
  %address98 = add i64 %index97, 8, !dbg !99
  %335 = getelementptr i8, ptr %vmctx, i64 %address98, !dbg !99
  store i32 %334, ptr %335, align 1, !dbg !99, !tbaa !18
  %336 = load i32, ptr %local0, align 4, !dbg !99
  %337 = load i32, ptr %local1, align 4, !dbg !99
  %338 = load i32, ptr %local17, align 4, !dbg !99
  %339 = add i32 %337, %338, !dbg !99
  %index99 = zext i32 %336 to i64, !dbg !100
  %address100 = add i64 %index99, 4, !dbg !100
  %340 = getelementptr i8, ptr %vmctx, i64 %address100, !dbg !100
  store i32 %339, ptr %340, align 1, !dbg !100, !tbaa !18
  %341 = load i32, ptr %local0, align 4, !dbg !100
  %342 = load i32, ptr %local20, align 4, !dbg !100
  %343 = load i32, ptr %local19, align 4, !dbg !100
  %344 = add i32 %342, %343, !dbg !100
  %index101 = zext i32 %341 to i64, !dbg !101
  %345 = getelementptr i8, ptr %vmctx, i64 %index101, !dbg !101
  store i32 %344, ptr %345, align 1, !dbg !101, !tbaa !18
  %346 = load i32, ptr %local2, align 4, !dbg !101
  %347 = add i32 %346, 256, !dbg !101
  %global0102 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !101
  store i32 %347, ptr %global0102, align 16, !dbg !101, !tbaa !14
  ret void, !dbg !101
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f10(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !102 {
entry:
  br label %body, !dbg !103

body:                                             ; preds = %entry
  %0 = call i32 @f26(ptr swiftself %vmctx), !dbg !104
  ret i32 %0, !dbg !104
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f11(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !105 {
entry:
  %local0 = alloca i32, align 4, !dbg !106
  store i32 %0, ptr %local0, align 4, !dbg !106
  %local1 = alloca i32, align 4, !dbg !106
  store i32 %1, ptr %local1, align 4, !dbg !106
  br label %body, !dbg !106

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !106
  %3 = load i32, ptr %local1, align 4, !dbg !106
  %import = getelementptr i8, ptr %vmctx, i64 -288, !dbg !107
  %code = load ptr, ptr %import, align 8, !dbg !107, !tbaa !108, !invariant.load !110
  %4 = getelementptr i8, ptr %import, i64 8, !dbg !107
  %callee = load ptr, ptr %4, align 8, !dbg !107, !tbaa !108, !invariant.load !110
  %5 = call i32 %code(ptr %callee, i32 %2, i32 %3), !dbg !107
  %6 = and i32 %5, 65535, !dbg !107
  ret i32 %6, !dbg !107
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f12(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !111 {
entry:
  %local0 = alloca i32, align 4, !dbg !112
  store i32 %0, ptr %local0, align 4, !dbg !112
  %local1 = alloca i32, align 4, !dbg !112
  store i32 %1, ptr %local1, align 4, !dbg !112
  br label %body, !dbg !112

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !112
  %3 = load i32, ptr %local1, align 4, !dbg !112
  %import = getelementptr i8, ptr %vmctx, i64 -320, !dbg !113
  %code = load ptr, ptr %import, align 8, !dbg !113, !tbaa !108, !invariant.load !110
  %4 = getelementptr i8, ptr %import, i64 8, !dbg !113
  %callee = load ptr, ptr %4, align 8, !dbg !113, !tbaa !108, !invariant.load !110
  %5 = call i32 %code(ptr %callee, i32 %2, i32 %3), !dbg !113
  %6 = and i32 %5, 65535, !dbg !113
  ret i32 %6, !dbg !113
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f13(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !114 {
entry:
  %local0 = alloca i32, align 4, !dbg !115
  store i32 %0, ptr %local0, align 4, !dbg !115
  br label %body, !dbg !115

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !115
  %import = getelementptr i8, ptr %vmctx, i64 -352, !dbg !116
  %code = load ptr, ptr %import, align 8, !dbg !116, !tbaa !108, !invariant.load !110
  %2 = getelementptr i8, ptr %import, i64 8, !dbg !116
  %callee = load ptr, ptr %2, align 8, !dbg !116, !tbaa !108, !invariant.load !110
  %3 = call i32 %code(ptr %callee, i32 %1), !dbg !116
  %4 = and i32 %3, 65535, !dbg !116
  ret i32 %4, !dbg !116
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f14(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !117 {
entry:
  %local0 = alloca i32, align 4, !dbg !118
  store i32 %0, ptr %local0, align 4, !dbg !118
  %local1 = alloca i32, align 4, !dbg !118
  store i32 %1, ptr %local1, align 4, !dbg !118
  br label %body, !dbg !118

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !118
  %3 = load i32, ptr %local1, align 4, !dbg !118
  %import = getelementptr i8, ptr %vmctx, i64 -384, !dbg !119
  %code = load ptr, ptr %import, align 8, !dbg !119, !tbaa !108, !invariant.load !110
  %4 = getelementptr i8, ptr %import, i64 8, !dbg !119
  %callee = load ptr, ptr %4, align 8, !dbg !119, !tbaa !108, !invariant.load !110
  %5 = call i32 %code(ptr %callee, i32 %2, i32 %3), !dbg !119
  %6 = and i32 %5, 65535, !dbg !119
  ret i32 %6, !dbg !119
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f15(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i64 %1, i32 %2, i32 %3) #2 section ".text" !dbg !120 {
entry:
  %local0 = alloca i32, align 4, !dbg !121
  store i32 %0, ptr %local0, align 4, !dbg !121
  %local1 = alloca i64, align 8, !dbg !121
  store i64 %1, ptr %local1, align 8, !dbg !121
  %local2 = alloca i32, align 4, !dbg !121
  store i32 %2, ptr %local2, align 4, !dbg !121
  %local3 = alloca i32, align 4, !dbg !121
  store i32 %3, ptr %local3, align 4, !dbg !121
  br label %body, !dbg !121

body:                                             ; preds = %entry
  %4 = load i32, ptr %local0, align 4, !dbg !121
  %5 = load i64, ptr %local1, align 8, !dbg !121
  %6 = load i32, ptr %local2, align 4, !dbg !121
  %7 = load i32, ptr %local3, align 4, !dbg !121
  %import = getelementptr i8, ptr %vmctx, i64 -416, !dbg !122
  %code = load ptr, ptr %import, align 8, !dbg !122, !tbaa !108, !invariant.load !110
  %8 = getelementptr i8, ptr %import, i64 8, !dbg !122
  %callee = load ptr, ptr %8, align 8, !dbg !122, !tbaa !108, !invariant.load !110
  %9 = call i32 %code(ptr %callee, i32 %4, i64 %5, i32 %6, i32 %7), !dbg !122
  %10 = and i32 %9, 65535, !dbg !122
  ret i32 %10, !dbg !122
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f16(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2, i32 %3) #2 section ".text" !dbg !123 {
entry:
  %local0 = alloca i32, align 4, !dbg !124
  store i32 %0, ptr %local0, align 4, !dbg !124
  %local1 = alloca i32, align 4, !dbg !124
  store i32 %1, ptr %local1, align 4, !dbg !124
  %local2 = alloca i32, align 4, !dbg !124
  store i32 %2, ptr %local2, align 4, !dbg !124
  %local3 = alloca i32, align 4, !dbg !124
  store i32 %3, ptr %local3, align 4, !dbg !124
  br label %body, !dbg !124

body:                                             ; preds = %entry
  %4 = load i32, ptr %local0, align 4, !dbg !124
  %5 = load i32, ptr %local1, align 4, !dbg !124
  %6 = load i32, ptr %local2, align 4, !dbg !124
  %7 = load i32, ptr %local3, align 4, !dbg !124
  %import = getelementptr i8, ptr %vmctx, i64 -448, !dbg !125
  %code = load ptr, ptr %import, align 8, !dbg !125, !tbaa !108, !invariant.load !110
  %8 = getelementptr i8, ptr %import, i64 8, !dbg !125
  %callee = load ptr, ptr %8, align 8, !dbg !125, !tbaa !108, !invariant.load !110
  %9 = call i32 %code(ptr %callee, i32 %4, i32 %5, i32 %6, i32 %7), !dbg !125
  %10 = and i32 %9, 65535, !dbg !125
  ret i32 %10, !dbg !125
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f17(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !126 {
entry:
  %local0 = alloca i32, align 4, !dbg !127
  store i32 %0, ptr %local0, align 4, !dbg !127
  br label %body, !dbg !127

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !127
  %import = getelementptr i8, ptr %vmctx, i64 -480, !dbg !128
  %code = load ptr, ptr %import, align 8, !dbg !128, !tbaa !108, !invariant.load !110
  %2 = getelementptr i8, ptr %import, i64 8, !dbg !128
  %callee = load ptr, ptr %2, align 8, !dbg !128, !tbaa !108, !invariant.load !110
  call void %code(ptr %callee, i32 %1), !dbg !128
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !129
  unreachable, !dbg !129
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f18(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !130 {
entry:
  br label %body, !dbg !131

body:                                             ; preds = %entry
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !132
  unreachable, !dbg !132
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f19(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !133 {
entry:
  %local0 = alloca i32, align 4, !dbg !134
  store i32 %0, ptr %local0, align 4, !dbg !134
  br label %body, !dbg !134

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !134
  %condition = icmp ne i32 %1, 0, !dbg !134
  br i1 %condition, label %end, label %next, !dbg !134

end:                                              ; preds = %body
  %2 = load i32, ptr %local0, align 4, !dbg !135
  %3 = and i32 %2, 65535, !dbg !135
  %condition2 = icmp ne i32 %3, 0, !dbg !135
  br i1 %condition2, label %end3, label %next4, !dbg !135

next:                                             ; preds = %body
  %memory = getelementptr i8, ptr %vmctx, i64 -80, !dbg !135
  %4 = getelementptr i8, ptr %memory, i64 8, !dbg !135
  %length = load i64, ptr %4, align 8, !dbg !135, !tbaa !136
  %5 = lshr i64 %length, 16, !dbg !135
  %6 = trunc i64 %5 to i32, !dbg !135
  %7 = shl i32 %6, 16, !dbg !135
  br label %end1, !dbg !135

end1:                                             ; preds = %end8, %next9, %next
  %result = phi i32 [ %7, %next ], [ -1, %next9 ], [ %19, %end8 ], !dbg !138
  ret i32 %result, !dbg !138

end3:                                             ; preds = %next4, %end
  call void @f18(ptr swiftself %vmctx), !dbg !139
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !138
  unreachable, !dbg !138

next4:                                            ; preds = %end
  %8 = load i32, ptr %local0, align 4, !dbg !135
  %9 = icmp sle i32 %8, -1, !dbg !135
  %10 = zext i1 %9 to i32, !dbg !135
  %condition5 = icmp ne i32 %10, 0, !dbg !135
  br i1 %condition5, label %end3, label %next6, !dbg !135

next6:                                            ; preds = %next4
  %11 = load i32, ptr %local0, align 4, !dbg !135
  %12 = lshr i32 %11, 16, !dbg !135
  %13 = zext i32 %12 to i64, !dbg !140
  %14 = call i64 @wasmo5_rt_memory_grow(ptr %vmctx, i32 0, i64 %13), !dbg !140
  %15 = trunc i64 %14 to i32, !dbg !140
  store i32 %15, ptr %local0, align 4, !dbg !140
  %16 = icmp ne i32 %15, -1, !dbg !140
  %17 = zext i1 %16 to i32, !dbg !140
  %condition7 = icmp ne i32 %17, 0, !dbg !140
  br i1 %condition7, label %end8, label %next9, !dbg !140

end8:                                             ; preds = %next6
  %18 = load i32, ptr %local0, align 4, !dbg !141
  %19 = shl i32 %18, 16, !dbg !141
  br label %end1, !dbg !141

next9:                                            ; preds = %next6
  %20 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !141
  store i32 48, ptr %20, align 1, !dbg !141, !tbaa !18
  br label %end1, !dbg !141
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f20(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !142 {
entry:
  %local0 = alloca i32, align 4, !dbg !143
  store i32 %0, ptr %local0, align 4, !dbg !143
  br label %body, !dbg !143

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !143
  %2 = call i32 @f21(ptr swiftself %vmctx, i32 %1), !dbg !144
  ret i32 %2, !dbg !144
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f21(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !145 {
entry:
  %local0 = alloca i32, align 4, !dbg !146
  store i32 %0, ptr %local0, align 4, !dbg !146
  %local1 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local1, align 4, !dbg !146
  %local2 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local2, align 4, !dbg !146
  %local3 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local3, align 4, !dbg !146
  %local4 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local4, align 4, !dbg !146
  %local5 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local5, align 4, !dbg !146
  %local6 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local6, align 4, !dbg !146
  %local7 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local7, align 4, !dbg !146
  %local8 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local8, align 4, !dbg !146
  %local9 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local9, align 4, !dbg !146
  %local10 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local10, align 4, !dbg !146
  %local11 = alloca i32, align 4, !dbg !146
  store i32 0, ptr %local11, align 4, !dbg !146
  br label %body, !dbg !146

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !146
  %1 = load i32, ptr %global0, align 16, !dbg !146, !tbaa !14
  %2 = sub i32 %1, 16, !dbg !146
  store i32 %2, ptr %local1, align 4, !dbg !146
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !146
  store i32 %2, ptr %global01, align 16, !dbg !146, !tbaa !14
  %3 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !147
  %4 = load i32, ptr %3, align 1, !dbg !147, !tbaa !18
  %condition = icmp ne i32 %4, 0, !dbg !147
  br i1 %condition, label %end, label %next, !dbg !147

end:                                              ; preds = %next15, %next, %body
  %5 = load i32, ptr %local0, align 4, !dbg !148
  %6 = icmp ugt i32 %5, 236, !dbg !148
  %7 = zext i1 %6 to i32, !dbg !148
  %condition17 = icmp ne i32 %7, 0, !dbg !148
  br i1 %condition17, label %end18, label %next19, !dbg !148

next:                                             ; preds = %body
  %8 = call i32 @f19(ptr swiftself %vmctx, i32 0), !dbg !149
  %9 = sub i32 %8, 1118640, !dbg !149
  store i32 %9, ptr %local2, align 4, !dbg !149
  %10 = icmp ult i32 %9, 89, !dbg !149
  %11 = zext i1 %10 to i32, !dbg !149
  %condition2 = icmp ne i32 %11, 0, !dbg !149
  br i1 %condition2, label %end, label %next3, !dbg !149

next3:                                            ; preds = %next
  store i32 0, ptr %local3, align 4, !dbg !149
  %12 = getelementptr i8, ptr %vmctx, i64 1117516, !dbg !150
  %13 = load i32, ptr %12, align 1, !dbg !150, !tbaa !18
  store i32 %13, ptr %local4, align 4, !dbg !150
  %condition4 = icmp ne i32 %13, 0, !dbg !150
  br i1 %condition4, label %end5, label %next6, !dbg !150

end5:                                             ; preds = %next6, %next3
  %14 = load i32, ptr %local2, align 4, !dbg !151
  %15 = getelementptr i8, ptr %vmctx, i64 1117496, !dbg !152
  store i32 %14, ptr %15, align 1, !dbg !152, !tbaa !18
  %16 = getelementptr i8, ptr %vmctx, i64 1117492, !dbg !153
  store i32 1118640, ptr %16, align 1, !dbg !153, !tbaa !18
  %17 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !154
  store i32 1118640, ptr %17, align 1, !dbg !154, !tbaa !18
  %18 = load i32, ptr %local4, align 4, !dbg !154
  %19 = getelementptr i8, ptr %vmctx, i64 1117080, !dbg !155
  store i32 %18, ptr %19, align 1, !dbg !155, !tbaa !18
  %20 = getelementptr i8, ptr %vmctx, i64 1117076, !dbg !156
  store i32 -1, ptr %20, align 1, !dbg !156, !tbaa !18
  br label %loop, !dbg !156

next6:                                            ; preds = %next3
  %21 = getelementptr i8, ptr %vmctx, i64 1117528, !dbg !157
  store i64 -1, ptr %21, align 1, !dbg !157, !tbaa !18
  %22 = getelementptr i8, ptr %vmctx, i64 1117520, !dbg !158
  store i64 281474976776192, ptr %22, align 1, !dbg !158, !tbaa !18
  %23 = load i32, ptr %local1, align 4, !dbg !158
  %24 = add i32 %23, 8, !dbg !158
  %25 = and i32 %24, -16, !dbg !158
  %26 = xor i32 %25, 1431655768, !dbg !158
  store i32 %26, ptr %local4, align 4, !dbg !158
  %27 = getelementptr i8, ptr %vmctx, i64 1117516, !dbg !159
  store i32 %26, ptr %27, align 1, !dbg !159, !tbaa !18
  %28 = getelementptr i8, ptr %vmctx, i64 1117536, !dbg !160
  store i32 0, ptr %28, align 1, !dbg !160, !tbaa !18
  %29 = getelementptr i8, ptr %vmctx, i64 1117488, !dbg !151
  store i32 0, ptr %29, align 1, !dbg !151, !tbaa !18
  br label %end5, !dbg !151

loop:                                             ; preds = %loop, %end5
  %30 = load i32, ptr %local3, align 4, !dbg !156
  %31 = add i32 %30, 1117104, !dbg !156
  %32 = load i32, ptr %local3, align 4, !dbg !156
  %33 = add i32 %32, 1117092, !dbg !156
  store i32 %33, ptr %local4, align 4, !dbg !156
  %index = zext i32 %31 to i64, !dbg !161
  %34 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !161
  store i32 %33, ptr %34, align 1, !dbg !161, !tbaa !18
  %35 = load i32, ptr %local4, align 4, !dbg !161
  %36 = load i32, ptr %local3, align 4, !dbg !161
  %37 = add i32 %36, 1117084, !dbg !161
  store i32 %37, ptr %local5, align 4, !dbg !161
  %index7 = zext i32 %35 to i64, !dbg !162
  %38 = getelementptr i8, ptr %vmctx, i64 %index7, !dbg !162
  store i32 %37, ptr %38, align 1, !dbg !162, !tbaa !18
  %39 = load i32, ptr %local3, align 4, !dbg !162
  %40 = add i32 %39, 1117096, !dbg !162
  %41 = load i32, ptr %local5, align 4, !dbg !162
  %index8 = zext i32 %40 to i64, !dbg !163
  %42 = getelementptr i8, ptr %vmctx, i64 %index8, !dbg !163
  store i32 %41, ptr %42, align 1, !dbg !163, !tbaa !18
  %43 = load i32, ptr %local3, align 4, !dbg !163
  %44 = add i32 %43, 1117112, !dbg !163
  %45 = load i32, ptr %local3, align 4, !dbg !163
  %46 = add i32 %45, 1117100, !dbg !163
  store i32 %46, ptr %local5, align 4, !dbg !163
  %index9 = zext i32 %44 to i64, !dbg !164
  %47 = getelementptr i8, ptr %vmctx, i64 %index9, !dbg !164
  store i32 %46, ptr %47, align 1, !dbg !164, !tbaa !18
  %48 = load i32, ptr %local5, align 4, !dbg !164
  %49 = load i32, ptr %local4, align 4, !dbg !164
  %index10 = zext i32 %48 to i64, !dbg !165
  %50 = getelementptr i8, ptr %vmctx, i64 %index10, !dbg !165
  store i32 %49, ptr %50, align 1, !dbg !165, !tbaa !18
  %51 = load i32, ptr %local3, align 4, !dbg !165
  %52 = add i32 %51, 1117120, !dbg !165
  %53 = load i32, ptr %local3, align 4, !dbg !165
  %54 = add i32 %53, 1117108, !dbg !165
  store i32 %54, ptr %local4, align 4, !dbg !165
  %index11 = zext i32 %52 to i64, !dbg !166
  %55 = getelementptr i8, ptr %vmctx, i64 %index11, !dbg !166
  store i32 %54, ptr %55, align 1, !dbg !166, !tbaa !18
  %56 = load i32, ptr %local4, align 4, !dbg !166
  %57 = load i32, ptr %local5, align 4, !dbg !166
  %index12 = zext i32 %56 to i64, !dbg !167
  %58 = getelementptr i8, ptr %vmctx, i64 %index12, !dbg !167
  store i32 %57, ptr %58, align 1, !dbg !167, !tbaa !18
  %59 = load i32, ptr %local3, align 4, !dbg !167
  %60 = add i32 %59, 1117116, !dbg !167
  %61 = load i32, ptr %local4, align 4, !dbg !167
  %index13 = zext i32 %60 to i64, !dbg !168
  %62 = getelementptr i8, ptr %vmctx, i64 %index13, !dbg !168
  store i32 %61, ptr %62, align 1, !dbg !168, !tbaa !18
  %63 = load i32, ptr %local3, align 4, !dbg !168
  %64 = add i32 %63, 32, !dbg !168
  store i32 %64, ptr %local3, align 4, !dbg !168
  %65 = icmp ne i32 %64, 256, !dbg !168
  %66 = zext i1 %65 to i32, !dbg !168
  %condition14 = icmp ne i32 %66, 0, !dbg !168
  br i1 %condition14, label %loop, label %next15, !dbg !168

next15:                                           ; preds = %loop
  store i32 8, ptr %local3, align 4, !dbg !168
  store i32 1118648, ptr %local4, align 4, !dbg !168
  %67 = load i32, ptr %local2, align 4, !dbg !168
  %68 = add i32 %67, -56, !dbg !168
  store i32 %68, ptr %local5, align 4, !dbg !168
  %69 = load i32, ptr %local3, align 4, !dbg !168
  %70 = sub i32 %68, %69, !dbg !168
  store i32 %70, ptr %local3, align 4, !dbg !168
  %71 = or i32 %70, 1, !dbg !168
  %72 = getelementptr i8, ptr %vmctx, i64 1118652, !dbg !169
  store i32 %71, ptr %72, align 1, !dbg !169, !tbaa !18
  %73 = getelementptr i8, ptr %vmctx, i64 1117532, !dbg !170
  %74 = load i32, ptr %73, align 1, !dbg !170, !tbaa !18
  %75 = getelementptr i8, ptr %vmctx, i64 1117072, !dbg !171
  store i32 %74, ptr %75, align 1, !dbg !171, !tbaa !18
  %76 = load i32, ptr %local3, align 4, !dbg !171
  %77 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !172
  store i32 %76, ptr %77, align 1, !dbg !172, !tbaa !18
  %78 = load i32, ptr %local4, align 4, !dbg !172
  %79 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !173
  store i32 %78, ptr %79, align 1, !dbg !173, !tbaa !18
  %80 = load i32, ptr %local5, align 4, !dbg !173
  %81 = add i32 1118640, %80, !dbg !173
  %index16 = zext i32 %81 to i64, !dbg !148
  %address = add i64 %index16, 4, !dbg !148
  %82 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !148
  store i32 56, ptr %82, align 1, !dbg !148, !tbaa !18
  br label %end, !dbg !148

end18:                                            ; preds = %end
  store i32 -1, ptr %local2, align 4, !dbg !174
  %83 = load i32, ptr %local0, align 4, !dbg !174
  %84 = icmp ugt i32 %83, -65, !dbg !174
  %85 = zext i1 %84 to i32, !dbg !174
  %condition145 = icmp ne i32 %85, 0, !dbg !174
  br i1 %condition145, label %end43, label %next146, !dbg !174

next19:                                           ; preds = %end
  %86 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !175
  %87 = load i32, ptr %86, align 1, !dbg !175, !tbaa !18
  store i32 %87, ptr %local6, align 4, !dbg !175
  %88 = load i32, ptr %local0, align 4, !dbg !175
  %89 = add i32 %88, 19, !dbg !175
  %90 = and i32 %89, -16, !dbg !175
  %91 = load i32, ptr %local0, align 4, !dbg !175
  %92 = icmp ult i32 %91, 11, !dbg !175
  %93 = zext i1 %92 to i32, !dbg !175
  %condition20 = icmp ne i32 %93, 0, !dbg !175
  %94 = select i1 %condition20, i32 16, i32 %90, !dbg !175
  store i32 %94, ptr %local2, align 4, !dbg !175
  %95 = lshr i32 %94, 3, !dbg !175
  store i32 %95, ptr %local4, align 4, !dbg !175
  %count = and i32 %95, 31, !dbg !175
  %96 = lshr i32 %87, %count, !dbg !175
  store i32 %96, ptr %local3, align 4, !dbg !175
  %97 = and i32 %96, 3, !dbg !175
  %98 = icmp eq i32 %97, 0, !dbg !175
  %99 = zext i1 %98 to i32, !dbg !175
  %condition21 = icmp ne i32 %99, 0, !dbg !175
  br i1 %condition21, label %end22, label %next23, !dbg !175

end22:                                            ; preds = %next19
  %100 = load i32, ptr %local2, align 4, !dbg !176
  %101 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !177
  %102 = load i32, ptr %101, align 1, !dbg !177, !tbaa !18
  store i32 %102, ptr %local7, align 4, !dbg !177
  %103 = icmp ule i32 %100, %102, !dbg !177
  %104 = zext i1 %103 to i32, !dbg !177
  %condition42 = icmp ne i32 %104, 0, !dbg !177
  br i1 %condition42, label %end43, label %next44, !dbg !177

next23:                                           ; preds = %next19
  %105 = load i32, ptr %local3, align 4, !dbg !175
  %106 = and i32 %105, 1, !dbg !175
  %107 = load i32, ptr %local4, align 4, !dbg !175
  %108 = or i32 %106, %107, !dbg !175
  %109 = xor i32 %108, 1, !dbg !175
  store i32 %109, ptr %local5, align 4, !dbg !175
  %110 = shl i32 %109, 3, !dbg !175
  store i32 %110, ptr %local0, align 4, !dbg !175
  %111 = add i32 %110, 1117092, !dbg !175
  %index24 = zext i32 %111 to i64, !dbg !178
  %112 = getelementptr i8, ptr %vmctx, i64 %index24, !dbg !178
  %113 = load i32, ptr %112, align 1, !dbg !178, !tbaa !18
  store i32 %113, ptr %local4, align 4, !dbg !178
  %114 = add i32 %113, 8, !dbg !178
  store i32 %114, ptr %local3, align 4, !dbg !178
  %115 = load i32, ptr %local4, align 4, !dbg !178
  %index25 = zext i32 %115 to i64, !dbg !179
  %address26 = add i64 %index25, 8, !dbg !179
  %116 = getelementptr i8, ptr %vmctx, i64 %address26, !dbg !179
  %117 = load i32, ptr %116, align 1, !dbg !179, !tbaa !18
  store i32 %117, ptr %local2, align 4, !dbg !179
  %118 = load i32, ptr %local0, align 4, !dbg !179
  %119 = add i32 %118, 1117084, !dbg !179
  store i32 %119, ptr %local0, align 4, !dbg !179
  %120 = icmp ne i32 %117, %119, !dbg !179
  %121 = zext i1 %120 to i32, !dbg !179
  %condition27 = icmp ne i32 %121, 0, !dbg !179
  br i1 %condition27, label %end28, label %next29, !dbg !179

end28:                                            ; preds = %next23
  %122 = load i32, ptr %local0, align 4, !dbg !180
  %123 = load i32, ptr %local2, align 4, !dbg !180
  %index31 = zext i32 %122 to i64, !dbg !181
  %address32 = add i64 %index31, 8, !dbg !181
  %124 = getelementptr i8, ptr %vmctx, i64 %address32, !dbg !181
  store i32 %123, ptr %124, align 1, !dbg !181, !tbaa !18
  %125 = load i32, ptr %local2, align 4, !dbg !181
  %126 = load i32, ptr %local0, align 4, !dbg !181
  %index33 = zext i32 %125 to i64, !dbg !182
  %address34 = add i64 %index33, 12, !dbg !182
  %127 = getelementptr i8, ptr %vmctx, i64 %address34, !dbg !182
  store i32 %126, ptr %127, align 1, !dbg !182, !tbaa !18
  br label %end30, !dbg !182

next29:                                           ; preds = %next23
  %128 = load i32, ptr %local6, align 4, !dbg !179
  %129 = load i32, ptr %local5, align 4, !dbg !179
  %130 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %129), !dbg !179
  %131 = and i32 %128, %130, !dbg !179
  %132 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !180
  store i32 %131, ptr %132, align 1, !dbg !180, !tbaa !18
  br label %end30, !dbg !180

end30:                                            ; preds = %end28, %next29
  %133 = load i32, ptr %local4, align 4, !dbg !182
  %134 = load i32, ptr %local5, align 4, !dbg !182
  %135 = shl i32 %134, 3, !dbg !182
  store i32 %135, ptr %local5, align 4, !dbg !182
  %136 = or i32 %135, 3, !dbg !182
  %index35 = zext i32 %133 to i64, !dbg !183
  %address36 = add i64 %index35, 4, !dbg !183
  %137 = getelementptr i8, ptr %vmctx, i64 %address36, !dbg !183
  store i32 %136, ptr %137, align 1, !dbg !183, !tbaa !18
  %138 = load i32, ptr %local4, align 4, !dbg !183
  %139 = load i32, ptr %local5, align 4, !dbg !183
  %140 = add i32 %138, %139, !dbg !183
  store i32 %140, ptr %local4, align 4, !dbg !183
  %141 = load i32, ptr %local4, align 4, !dbg !183
  %index37 = zext i32 %141 to i64, !dbg !184
  %address38 = add i64 %index37, 4, !dbg !184
  %142 = getelementptr i8, ptr %vmctx, i64 %address38, !dbg !184
  %143 = load i32, ptr %142, align 1, !dbg !184, !tbaa !18
  %144 = or i32 %143, 1, !dbg !184
  %index39 = zext i32 %140 to i64, !dbg !176
  %address40 = add i64 %index39, 4, !dbg !176
  %145 = getelementptr i8, ptr %vmctx, i64 %address40, !dbg !176
  store i32 %144, ptr %145, align 1, !dbg !176, !tbaa !18
  br label %end41, !dbg !176

end41:                                            ; preds = %end895, %end773, %end349, %next723, %end459, %end280, %next275, %next264, %end255, %end72, %end30
  %146 = load i32, ptr %local1, align 4, !dbg !185
  %147 = add i32 %146, 16, !dbg !185
  %global0919 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !185
  store i32 %147, ptr %global0919, align 16, !dbg !185, !tbaa !14
  %148 = load i32, ptr %local3, align 4, !dbg !185
  ret i32 %148, !dbg !185

end43:                                            ; preds = %next209, %end193, %next182, %next146, %end18, %end46, %end22
  %149 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !186
  %150 = load i32, ptr %149, align 1, !dbg !186, !tbaa !18
  store i32 %150, ptr %local3, align 4, !dbg !186
  %151 = load i32, ptr %local2, align 4, !dbg !186
  %152 = icmp ult i32 %150, %151, !dbg !186
  %153 = zext i1 %152 to i32, !dbg !186
  %condition244 = icmp ne i32 %153, 0, !dbg !186
  br i1 %condition244, label %end245, label %next246, !dbg !186

next44:                                           ; preds = %end22
  %154 = load i32, ptr %local3, align 4, !dbg !177
  %155 = icmp eq i32 %154, 0, !dbg !177
  %156 = zext i1 %155 to i32, !dbg !177
  %condition45 = icmp ne i32 %156, 0, !dbg !177
  br i1 %condition45, label %end46, label %next47, !dbg !177

end46:                                            ; preds = %next44
  %157 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !187
  %158 = load i32, ptr %157, align 1, !dbg !187, !tbaa !18
  store i32 %158, ptr %local9, align 4, !dbg !187
  %159 = icmp eq i32 %158, 0, !dbg !187
  %160 = zext i1 %159 to i32, !dbg !187
  %condition89 = icmp ne i32 %160, 0, !dbg !187
  br i1 %condition89, label %end43, label %next90, !dbg !187

next47:                                           ; preds = %next44
  %161 = load i32, ptr %local3, align 4, !dbg !177
  %162 = load i32, ptr %local4, align 4, !dbg !177
  %count48 = and i32 %162, 31, !dbg !177
  %163 = shl i32 %161, %count48, !dbg !177
  %164 = load i32, ptr %local4, align 4, !dbg !177
  %count49 = and i32 %164, 31, !dbg !177
  %165 = shl i32 2, %count49, !dbg !177
  store i32 %165, ptr %local3, align 4, !dbg !177
  %166 = load i32, ptr %local3, align 4, !dbg !177
  %167 = sub i32 0, %166, !dbg !177
  %168 = or i32 %165, %167, !dbg !177
  %169 = and i32 %163, %168, !dbg !177
  store i32 %169, ptr %local3, align 4, !dbg !177
  %170 = load i32, ptr %local3, align 4, !dbg !177
  %171 = sub i32 0, %170, !dbg !177
  %172 = and i32 %169, %171, !dbg !177
  %173 = add i32 %172, -1, !dbg !177
  store i32 %173, ptr %local3, align 4, !dbg !177
  %174 = load i32, ptr %local3, align 4, !dbg !177
  %175 = lshr i32 %174, 12, !dbg !177
  %176 = and i32 %175, 16, !dbg !177
  store i32 %176, ptr %local3, align 4, !dbg !177
  %count50 = and i32 %176, 31, !dbg !177
  %177 = lshr i32 %173, %count50, !dbg !177
  store i32 %177, ptr %local4, align 4, !dbg !177
  %178 = lshr i32 %177, 5, !dbg !177
  %179 = and i32 %178, 8, !dbg !177
  store i32 %179, ptr %local5, align 4, !dbg !177
  %180 = load i32, ptr %local3, align 4, !dbg !177
  %181 = or i32 %179, %180, !dbg !177
  %182 = load i32, ptr %local4, align 4, !dbg !177
  %183 = load i32, ptr %local5, align 4, !dbg !177
  %count51 = and i32 %183, 31, !dbg !177
  %184 = lshr i32 %182, %count51, !dbg !177
  store i32 %184, ptr %local3, align 4, !dbg !177
  %185 = lshr i32 %184, 2, !dbg !177
  %186 = and i32 %185, 4, !dbg !177
  store i32 %186, ptr %local4, align 4, !dbg !177
  %187 = or i32 %181, %186, !dbg !177
  %188 = load i32, ptr %local3, align 4, !dbg !177
  %189 = load i32, ptr %local4, align 4, !dbg !177
  %count52 = and i32 %189, 31, !dbg !177
  %190 = lshr i32 %188, %count52, !dbg !177
  store i32 %190, ptr %local3, align 4, !dbg !177
  %191 = lshr i32 %190, 1, !dbg !177
  %192 = and i32 %191, 2, !dbg !177
  store i32 %192, ptr %local4, align 4, !dbg !177
  %193 = or i32 %187, %192, !dbg !177
  %194 = load i32, ptr %local3, align 4, !dbg !177
  %195 = load i32, ptr %local4, align 4, !dbg !177
  %count53 = and i32 %195, 31, !dbg !177
  %196 = lshr i32 %194, %count53, !dbg !177
  store i32 %196, ptr %local3, align 4, !dbg !177
  %197 = lshr i32 %196, 1, !dbg !177
  %198 = and i32 %197, 1, !dbg !177
  store i32 %198, ptr %local4, align 4, !dbg !177
  %199 = or i32 %193, %198, !dbg !177
  %200 = load i32, ptr %local3, align 4, !dbg !177
  %201 = load i32, ptr %local4, align 4, !dbg !177
  %count54 = and i32 %201, 31, !dbg !177
  %202 = lshr i32 %200, %count54, !dbg !177
  %203 = add i32 %199, %202, !dbg !177
  store i32 %203, ptr %local5, align 4, !dbg !177
  %204 = shl i32 %203, 3, !dbg !177
  store i32 %204, ptr %local0, align 4, !dbg !177
  %205 = add i32 %204, 1117092, !dbg !177
  %index55 = zext i32 %205 to i64, !dbg !188
  %206 = getelementptr i8, ptr %vmctx, i64 %index55, !dbg !188
  %207 = load i32, ptr %206, align 1, !dbg !188, !tbaa !18
  store i32 %207, ptr %local4, align 4, !dbg !188
  %index56 = zext i32 %207 to i64, !dbg !189
  %address57 = add i64 %index56, 8, !dbg !189
  %208 = getelementptr i8, ptr %vmctx, i64 %address57, !dbg !189
  %209 = load i32, ptr %208, align 1, !dbg !189, !tbaa !18
  store i32 %209, ptr %local3, align 4, !dbg !189
  %210 = load i32, ptr %local0, align 4, !dbg !189
  %211 = add i32 %210, 1117084, !dbg !189
  store i32 %211, ptr %local0, align 4, !dbg !189
  %212 = icmp ne i32 %209, %211, !dbg !189
  %213 = zext i1 %212 to i32, !dbg !189
  %condition58 = icmp ne i32 %213, 0, !dbg !189
  br i1 %condition58, label %end59, label %next60, !dbg !189

end59:                                            ; preds = %next47
  %214 = load i32, ptr %local0, align 4, !dbg !190
  %215 = load i32, ptr %local3, align 4, !dbg !190
  %index62 = zext i32 %214 to i64, !dbg !191
  %address63 = add i64 %index62, 8, !dbg !191
  %216 = getelementptr i8, ptr %vmctx, i64 %address63, !dbg !191
  store i32 %215, ptr %216, align 1, !dbg !191, !tbaa !18
  %217 = load i32, ptr %local3, align 4, !dbg !191
  %218 = load i32, ptr %local0, align 4, !dbg !191
  %index64 = zext i32 %217 to i64, !dbg !192
  %address65 = add i64 %index64, 12, !dbg !192
  %219 = getelementptr i8, ptr %vmctx, i64 %address65, !dbg !192
  store i32 %218, ptr %219, align 1, !dbg !192, !tbaa !18
  br label %end61, !dbg !192

next60:                                           ; preds = %next47
  %220 = load i32, ptr %local6, align 4, !dbg !189
  %221 = load i32, ptr %local5, align 4, !dbg !189
  %222 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %221), !dbg !189
  %223 = and i32 %220, %222, !dbg !189
  store i32 %223, ptr %local6, align 4, !dbg !189
  %224 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !190
  store i32 %223, ptr %224, align 1, !dbg !190, !tbaa !18
  br label %end61, !dbg !190

end61:                                            ; preds = %end59, %next60
  %225 = load i32, ptr %local4, align 4, !dbg !192
  %226 = add i32 %225, 8, !dbg !192
  store i32 %226, ptr %local3, align 4, !dbg !192
  %227 = load i32, ptr %local4, align 4, !dbg !192
  %228 = load i32, ptr %local2, align 4, !dbg !192
  %229 = or i32 %228, 3, !dbg !192
  %index66 = zext i32 %227 to i64, !dbg !193
  %address67 = add i64 %index66, 4, !dbg !193
  %230 = getelementptr i8, ptr %vmctx, i64 %address67, !dbg !193
  store i32 %229, ptr %230, align 1, !dbg !193, !tbaa !18
  %231 = load i32, ptr %local4, align 4, !dbg !193
  %232 = load i32, ptr %local5, align 4, !dbg !193
  %233 = shl i32 %232, 3, !dbg !193
  store i32 %233, ptr %local5, align 4, !dbg !193
  %234 = add i32 %231, %233, !dbg !193
  %235 = load i32, ptr %local5, align 4, !dbg !193
  %236 = load i32, ptr %local2, align 4, !dbg !193
  %237 = sub i32 %235, %236, !dbg !193
  store i32 %237, ptr %local5, align 4, !dbg !193
  %index68 = zext i32 %234 to i64, !dbg !194
  %238 = getelementptr i8, ptr %vmctx, i64 %index68, !dbg !194
  store i32 %237, ptr %238, align 1, !dbg !194, !tbaa !18
  %239 = load i32, ptr %local4, align 4, !dbg !194
  %240 = load i32, ptr %local2, align 4, !dbg !194
  %241 = add i32 %239, %240, !dbg !194
  store i32 %241, ptr %local0, align 4, !dbg !194
  %242 = load i32, ptr %local5, align 4, !dbg !194
  %243 = or i32 %242, 1, !dbg !194
  %index69 = zext i32 %241 to i64, !dbg !195
  %address70 = add i64 %index69, 4, !dbg !195
  %244 = getelementptr i8, ptr %vmctx, i64 %address70, !dbg !195
  store i32 %243, ptr %244, align 1, !dbg !195, !tbaa !18
  %245 = load i32, ptr %local7, align 4, !dbg !195
  %246 = icmp eq i32 %245, 0, !dbg !195
  %247 = zext i1 %246 to i32, !dbg !195
  %condition71 = icmp ne i32 %247, 0, !dbg !195
  br i1 %condition71, label %end72, label %next73, !dbg !195

end72:                                            ; preds = %end78, %end61
  %248 = load i32, ptr %local0, align 4, !dbg !196
  %249 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !197
  store i32 %248, ptr %249, align 1, !dbg !197, !tbaa !18
  %250 = load i32, ptr %local5, align 4, !dbg !197
  %251 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !198
  store i32 %250, ptr %251, align 1, !dbg !198, !tbaa !18
  br label %end41, !dbg !198

next73:                                           ; preds = %end61
  %252 = load i32, ptr %local7, align 4, !dbg !195
  %253 = lshr i32 %252, 3, !dbg !195
  store i32 %253, ptr %local8, align 4, !dbg !195
  %254 = shl i32 %253, 3, !dbg !195
  %255 = add i32 %254, 1117084, !dbg !195
  store i32 %255, ptr %local2, align 4, !dbg !195
  %256 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !199
  %257 = load i32, ptr %256, align 1, !dbg !199, !tbaa !18
  store i32 %257, ptr %local4, align 4, !dbg !199
  %258 = load i32, ptr %local6, align 4, !dbg !199
  %259 = load i32, ptr %local8, align 4, !dbg !199
  %count74 = and i32 %259, 31, !dbg !199
  %260 = shl i32 1, %count74, !dbg !199
  store i32 %260, ptr %local8, align 4, !dbg !199
  %261 = and i32 %258, %260, !dbg !199
  %condition75 = icmp ne i32 %261, 0, !dbg !199
  br i1 %condition75, label %end76, label %next77, !dbg !199

end76:                                            ; preds = %next73
  %262 = load i32, ptr %local2, align 4, !dbg !200
  %index79 = zext i32 %262 to i64, !dbg !201
  %address80 = add i64 %index79, 8, !dbg !201
  %263 = getelementptr i8, ptr %vmctx, i64 %address80, !dbg !201
  %264 = load i32, ptr %263, align 1, !dbg !201, !tbaa !18
  store i32 %264, ptr %local8, align 4, !dbg !201
  br label %end78, !dbg !201

next77:                                           ; preds = %next73
  %265 = load i32, ptr %local6, align 4, !dbg !199
  %266 = load i32, ptr %local8, align 4, !dbg !199
  %267 = or i32 %265, %266, !dbg !199
  %268 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !200
  store i32 %267, ptr %268, align 1, !dbg !200, !tbaa !18
  %269 = load i32, ptr %local2, align 4, !dbg !200
  store i32 %269, ptr %local8, align 4, !dbg !200
  br label %end78, !dbg !200

end78:                                            ; preds = %end76, %next77
  %270 = load i32, ptr %local8, align 4, !dbg !201
  %271 = load i32, ptr %local4, align 4, !dbg !201
  %index81 = zext i32 %270 to i64, !dbg !202
  %address82 = add i64 %index81, 12, !dbg !202
  %272 = getelementptr i8, ptr %vmctx, i64 %address82, !dbg !202
  store i32 %271, ptr %272, align 1, !dbg !202, !tbaa !18
  %273 = load i32, ptr %local2, align 4, !dbg !202
  %274 = load i32, ptr %local4, align 4, !dbg !202
  %index83 = zext i32 %273 to i64, !dbg !203
  %address84 = add i64 %index83, 8, !dbg !203
  %275 = getelementptr i8, ptr %vmctx, i64 %address84, !dbg !203
  store i32 %274, ptr %275, align 1, !dbg !203, !tbaa !18
  %276 = load i32, ptr %local4, align 4, !dbg !203
  %277 = load i32, ptr %local2, align 4, !dbg !203
  %index85 = zext i32 %276 to i64, !dbg !204
  %address86 = add i64 %index85, 12, !dbg !204
  %278 = getelementptr i8, ptr %vmctx, i64 %address86, !dbg !204
  store i32 %277, ptr %278, align 1, !dbg !204, !tbaa !18
  %279 = load i32, ptr %local4, align 4, !dbg !204
  %280 = load i32, ptr %local8, align 4, !dbg !204
  %index87 = zext i32 %279 to i64, !dbg !196
  %address88 = add i64 %index87, 8, !dbg !196
  %281 = getelementptr i8, ptr %vmctx, i64 %address88, !dbg !196
  store i32 %280, ptr %281, align 1, !dbg !196, !tbaa !18
  br label %end72, !dbg !196

next90:                                           ; preds = %end46
  %282 = load i32, ptr %local9, align 4, !dbg !187
  %283 = load i32, ptr %local9, align 4, !dbg !187
  %284 = sub i32 0, %283, !dbg !187
  %285 = and i32 %282, %284, !dbg !187
  %286 = add i32 %285, -1, !dbg !187
  store i32 %286, ptr %local3, align 4, !dbg !187
  %287 = load i32, ptr %local3, align 4, !dbg !187
  %288 = lshr i32 %287, 12, !dbg !187
  %289 = and i32 %288, 16, !dbg !187
  store i32 %289, ptr %local3, align 4, !dbg !187
  %count91 = and i32 %289, 31, !dbg !187
  %290 = lshr i32 %286, %count91, !dbg !187
  store i32 %290, ptr %local4, align 4, !dbg !187
  %291 = lshr i32 %290, 5, !dbg !187
  %292 = and i32 %291, 8, !dbg !187
  store i32 %292, ptr %local5, align 4, !dbg !187
  %293 = load i32, ptr %local3, align 4, !dbg !187
  %294 = or i32 %292, %293, !dbg !187
  %295 = load i32, ptr %local4, align 4, !dbg !187
  %296 = load i32, ptr %local5, align 4, !dbg !187
  %count92 = and i32 %296, 31, !dbg !187
  %297 = lshr i32 %295, %count92, !dbg !187
  store i32 %297, ptr %local3, align 4, !dbg !187
  %298 = lshr i32 %297, 2, !dbg !187
  %299 = and i32 %298, 4, !dbg !187
  store i32 %299, ptr %local4, align 4, !dbg !187
  %300 = or i32 %294, %299, !dbg !187
  %301 = load i32, ptr %local3, align 4, !dbg !187
  %302 = load i32, ptr %local4, align 4, !dbg !187
  %count93 = and i32 %302, 31, !dbg !187
  %303 = lshr i32 %301, %count93, !dbg !187
  store i32 %303, ptr %local3, align 4, !dbg !187
  %304 = lshr i32 %303, 1, !dbg !187
  %305 = and i32 %304, 2, !dbg !187
  store i32 %305, ptr %local4, align 4, !dbg !187
  %306 = or i32 %300, %305, !dbg !187
  %307 = load i32, ptr %local3, align 4, !dbg !187
  %308 = load i32, ptr %local4, align 4, !dbg !187
  %count94 = and i32 %308, 31, !dbg !187
  %309 = lshr i32 %307, %count94, !dbg !187
  store i32 %309, ptr %local3, align 4, !dbg !187
  %310 = lshr i32 %309, 1, !dbg !187
  %311 = and i32 %310, 1, !dbg !187
  store i32 %311, ptr %local4, align 4, !dbg !187
  %312 = or i32 %306, %311, !dbg !187
  %313 = load i32, ptr %local3, align 4, !dbg !187
  %314 = load i32, ptr %local4, align 4, !dbg !187
  %count95 = and i32 %314, 31, !dbg !187
  %315 = lshr i32 %313, %count95, !dbg !187
  %316 = add i32 %312, %315, !dbg !187
  %317 = shl i32 %316, 2, !dbg !187
  %318 = add i32 %317, 1117348, !dbg !187
  %index96 = zext i32 %318 to i64, !dbg !205
  %319 = getelementptr i8, ptr %vmctx, i64 %index96, !dbg !205
  %320 = load i32, ptr %319, align 1, !dbg !205, !tbaa !18
  store i32 %320, ptr %local0, align 4, !dbg !205
  %index97 = zext i32 %320 to i64, !dbg !206
  %address98 = add i64 %index97, 4, !dbg !206
  %321 = getelementptr i8, ptr %vmctx, i64 %address98, !dbg !206
  %322 = load i32, ptr %321, align 1, !dbg !206, !tbaa !18
  %323 = and i32 %322, -8, !dbg !206
  %324 = load i32, ptr %local2, align 4, !dbg !206
  %325 = sub i32 %323, %324, !dbg !206
  store i32 %325, ptr %local4, align 4, !dbg !206
  %326 = load i32, ptr %local0, align 4, !dbg !206
  store i32 %326, ptr %local5, align 4, !dbg !206
  br label %loop99, !dbg !206

loop99:                                           ; preds = %end103, %next90
  %327 = load i32, ptr %local5, align 4, !dbg !206
  %index100 = zext i32 %327 to i64, !dbg !207
  %address101 = add i64 %index100, 16, !dbg !207
  %328 = getelementptr i8, ptr %vmctx, i64 %address101, !dbg !207
  %329 = load i32, ptr %328, align 1, !dbg !207, !tbaa !18
  store i32 %329, ptr %local3, align 4, !dbg !207
  %condition102 = icmp ne i32 %329, 0, !dbg !207
  br i1 %condition102, label %end103, label %next104, !dbg !207

end103:                                           ; preds = %next108, %loop99
  %330 = load i32, ptr %local3, align 4, !dbg !208
  %index109 = zext i32 %330 to i64, !dbg !209
  %address110 = add i64 %index109, 4, !dbg !209
  %331 = getelementptr i8, ptr %vmctx, i64 %address110, !dbg !209
  %332 = load i32, ptr %331, align 1, !dbg !209, !tbaa !18
  %333 = and i32 %332, -8, !dbg !209
  %334 = load i32, ptr %local2, align 4, !dbg !209
  %335 = sub i32 %333, %334, !dbg !209
  store i32 %335, ptr %local5, align 4, !dbg !209
  %336 = load i32, ptr %local4, align 4, !dbg !209
  %337 = load i32, ptr %local5, align 4, !dbg !209
  %338 = load i32, ptr %local4, align 4, !dbg !209
  %339 = icmp ult i32 %337, %338, !dbg !209
  %340 = zext i1 %339 to i32, !dbg !209
  store i32 %340, ptr %local5, align 4, !dbg !209
  %condition111 = icmp ne i32 %340, 0, !dbg !209
  %341 = select i1 %condition111, i32 %335, i32 %336, !dbg !209
  store i32 %341, ptr %local4, align 4, !dbg !209
  %342 = load i32, ptr %local3, align 4, !dbg !209
  %343 = load i32, ptr %local0, align 4, !dbg !209
  %344 = load i32, ptr %local5, align 4, !dbg !209
  %condition112 = icmp ne i32 %344, 0, !dbg !209
  %345 = select i1 %condition112, i32 %342, i32 %343, !dbg !209
  store i32 %345, ptr %local0, align 4, !dbg !209
  %346 = load i32, ptr %local3, align 4, !dbg !209
  store i32 %346, ptr %local5, align 4, !dbg !209
  br label %loop99, !dbg !209

next104:                                          ; preds = %loop99
  %347 = load i32, ptr %local5, align 4, !dbg !207
  %348 = add i32 %347, 20, !dbg !207
  %index105 = zext i32 %348 to i64, !dbg !208
  %349 = getelementptr i8, ptr %vmctx, i64 %index105, !dbg !208
  %350 = load i32, ptr %349, align 1, !dbg !208, !tbaa !18
  store i32 %350, ptr %local3, align 4, !dbg !208
  %351 = icmp eq i32 %350, 0, !dbg !208
  %352 = zext i1 %351 to i32, !dbg !208
  %condition106 = icmp ne i32 %352, 0, !dbg !208
  br i1 %condition106, label %end107, label %next108, !dbg !208

end107:                                           ; preds = %next104
  %353 = load i32, ptr %local0, align 4, !dbg !209
  %index113 = zext i32 %353 to i64, !dbg !210
  %address114 = add i64 %index113, 24, !dbg !210
  %354 = getelementptr i8, ptr %vmctx, i64 %address114, !dbg !210
  %355 = load i32, ptr %354, align 1, !dbg !210, !tbaa !18
  store i32 %355, ptr %local10, align 4, !dbg !210
  %356 = load i32, ptr %local0, align 4, !dbg !210
  %index115 = zext i32 %356 to i64, !dbg !211
  %address116 = add i64 %index115, 12, !dbg !211
  %357 = getelementptr i8, ptr %vmctx, i64 %address116, !dbg !211
  %358 = load i32, ptr %357, align 1, !dbg !211, !tbaa !18
  store i32 %358, ptr %local8, align 4, !dbg !211
  %359 = load i32, ptr %local0, align 4, !dbg !211
  %360 = icmp eq i32 %358, %359, !dbg !211
  %361 = zext i1 %360 to i32, !dbg !211
  %condition117 = icmp ne i32 %361, 0, !dbg !211
  br i1 %condition117, label %end118, label %next119, !dbg !211

next108:                                          ; preds = %next104
  br label %end103, !dbg !208

end118:                                           ; preds = %end107
  %362 = load i32, ptr %local0, align 4, !dbg !212
  %363 = add i32 %362, 20, !dbg !212
  store i32 %363, ptr %local5, align 4, !dbg !212
  %index127 = zext i32 %363 to i64, !dbg !213
  %364 = getelementptr i8, ptr %vmctx, i64 %index127, !dbg !213
  %365 = load i32, ptr %364, align 1, !dbg !213, !tbaa !18
  store i32 %365, ptr %local3, align 4, !dbg !213
  %condition128 = icmp ne i32 %365, 0, !dbg !213
  br i1 %condition128, label %end129, label %next130, !dbg !213

next119:                                          ; preds = %end107
  %366 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !214
  %367 = load i32, ptr %366, align 1, !dbg !214, !tbaa !18
  %368 = load i32, ptr %local0, align 4, !dbg !214
  %index120 = zext i32 %368 to i64, !dbg !215
  %address121 = add i64 %index120, 8, !dbg !215
  %369 = getelementptr i8, ptr %vmctx, i64 %address121, !dbg !215
  %370 = load i32, ptr %369, align 1, !dbg !215, !tbaa !18
  store i32 %370, ptr %local3, align 4, !dbg !215
  %371 = icmp ugt i32 %367, %370, !dbg !215
  %372 = zext i1 %371 to i32, !dbg !215
  %373 = load i32, ptr %local8, align 4, !dbg !216
  %374 = load i32, ptr %local3, align 4, !dbg !216
  %index122 = zext i32 %373 to i64, !dbg !217
  %address123 = add i64 %index122, 8, !dbg !217
  %375 = getelementptr i8, ptr %vmctx, i64 %address123, !dbg !217
  store i32 %374, ptr %375, align 1, !dbg !217, !tbaa !18
  %376 = load i32, ptr %local3, align 4, !dbg !217
  %377 = load i32, ptr %local8, align 4, !dbg !217
  %index124 = zext i32 %376 to i64, !dbg !212
  %address125 = add i64 %index124, 12, !dbg !212
  %378 = getelementptr i8, ptr %vmctx, i64 %address125, !dbg !212
  store i32 %377, ptr %378, align 1, !dbg !212, !tbaa !18
  br label %end126, !dbg !212

end126:                                           ; preds = %end134, %next143, %next119
  %379 = load i32, ptr %local10, align 4, !dbg !218
  %380 = icmp eq i32 %379, 0, !dbg !218
  %381 = zext i1 %380 to i32, !dbg !218
  %condition850 = icmp ne i32 %381, 0, !dbg !218
  br i1 %condition850, label %end851, label %next852, !dbg !218

end129:                                           ; preds = %next135, %end118
  br label %loop136, !dbg !219

next130:                                          ; preds = %end118
  %382 = load i32, ptr %local0, align 4, !dbg !213
  %index131 = zext i32 %382 to i64, !dbg !219
  %address132 = add i64 %index131, 16, !dbg !219
  %383 = getelementptr i8, ptr %vmctx, i64 %address132, !dbg !219
  %384 = load i32, ptr %383, align 1, !dbg !219, !tbaa !18
  store i32 %384, ptr %local3, align 4, !dbg !219
  %385 = icmp eq i32 %384, 0, !dbg !219
  %386 = zext i1 %385 to i32, !dbg !219
  %condition133 = icmp ne i32 %386, 0, !dbg !219
  br i1 %condition133, label %end134, label %next135, !dbg !219

end134:                                           ; preds = %next130
  store i32 0, ptr %local8, align 4, !dbg !220
  br label %end126, !dbg !220

next135:                                          ; preds = %next130
  %387 = load i32, ptr %local0, align 4, !dbg !219
  %388 = add i32 %387, 16, !dbg !219
  store i32 %388, ptr %local5, align 4, !dbg !219
  br label %end129, !dbg !219

loop136:                                          ; preds = %next139, %loop136, %end129
  %389 = load i32, ptr %local5, align 4, !dbg !219
  store i32 %389, ptr %local11, align 4, !dbg !219
  %390 = load i32, ptr %local3, align 4, !dbg !219
  store i32 %390, ptr %local8, align 4, !dbg !219
  %391 = add i32 %390, 20, !dbg !219
  store i32 %391, ptr %local5, align 4, !dbg !219
  %index137 = zext i32 %391 to i64, !dbg !221
  %392 = getelementptr i8, ptr %vmctx, i64 %index137, !dbg !221
  %393 = load i32, ptr %392, align 1, !dbg !221, !tbaa !18
  store i32 %393, ptr %local3, align 4, !dbg !221
  %condition138 = icmp ne i32 %393, 0, !dbg !221
  br i1 %condition138, label %loop136, label %next139, !dbg !221

next139:                                          ; preds = %loop136
  %394 = load i32, ptr %local8, align 4, !dbg !221
  %395 = add i32 %394, 16, !dbg !221
  store i32 %395, ptr %local5, align 4, !dbg !221
  %396 = load i32, ptr %local8, align 4, !dbg !221
  %index140 = zext i32 %396 to i64, !dbg !222
  %address141 = add i64 %index140, 16, !dbg !222
  %397 = getelementptr i8, ptr %vmctx, i64 %address141, !dbg !222
  %398 = load i32, ptr %397, align 1, !dbg !222, !tbaa !18
  store i32 %398, ptr %local3, align 4, !dbg !222
  %condition142 = icmp ne i32 %398, 0, !dbg !222
  br i1 %condition142, label %loop136, label %next143, !dbg !222

next143:                                          ; preds = %next139
  %399 = load i32, ptr %local11, align 4, !dbg !222
  %index144 = zext i32 %399 to i64, !dbg !174
  %400 = getelementptr i8, ptr %vmctx, i64 %index144, !dbg !174
  store i32 0, ptr %400, align 1, !dbg !174, !tbaa !18
  br label %end126, !dbg !174

next146:                                          ; preds = %end18
  %401 = load i32, ptr %local0, align 4, !dbg !174
  %402 = add i32 %401, 19, !dbg !174
  store i32 %402, ptr %local3, align 4, !dbg !174
  %403 = and i32 %402, -16, !dbg !174
  store i32 %403, ptr %local2, align 4, !dbg !174
  %404 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !223
  %405 = load i32, ptr %404, align 1, !dbg !223, !tbaa !18
  store i32 %405, ptr %local7, align 4, !dbg !223
  %406 = icmp eq i32 %405, 0, !dbg !223
  %407 = zext i1 %406 to i32, !dbg !223
  %condition147 = icmp ne i32 %407, 0, !dbg !223
  br i1 %condition147, label %end43, label %next148, !dbg !223

next148:                                          ; preds = %next146
  store i32 0, ptr %local11, align 4, !dbg !223
  %408 = load i32, ptr %local2, align 4, !dbg !223
  %409 = icmp ult i32 %408, 256, !dbg !223
  %410 = zext i1 %409 to i32, !dbg !223
  %condition149 = icmp ne i32 %410, 0, !dbg !223
  br i1 %condition149, label %end150, label %next151, !dbg !223

end150:                                           ; preds = %next153, %next151, %next148
  %411 = load i32, ptr %local2, align 4, !dbg !223
  %412 = sub i32 0, %411, !dbg !223
  store i32 %412, ptr %local4, align 4, !dbg !223
  %413 = load i32, ptr %local11, align 4, !dbg !223
  %414 = shl i32 %413, 2, !dbg !223
  %415 = add i32 %414, 1117348, !dbg !223
  %index158 = zext i32 %415 to i64, !dbg !224
  %416 = getelementptr i8, ptr %vmctx, i64 %index158, !dbg !224
  %417 = load i32, ptr %416, align 1, !dbg !224, !tbaa !18
  store i32 %417, ptr %local5, align 4, !dbg !224
  %condition159 = icmp ne i32 %417, 0, !dbg !224
  br i1 %condition159, label %end160, label %next161, !dbg !224

next151:                                          ; preds = %next148
  store i32 31, ptr %local11, align 4, !dbg !223
  %418 = load i32, ptr %local2, align 4, !dbg !223
  %419 = icmp ugt i32 %418, 16777215, !dbg !223
  %420 = zext i1 %419 to i32, !dbg !223
  %condition152 = icmp ne i32 %420, 0, !dbg !223
  br i1 %condition152, label %end150, label %next153, !dbg !223

next153:                                          ; preds = %next151
  %421 = load i32, ptr %local3, align 4, !dbg !223
  %422 = lshr i32 %421, 8, !dbg !223
  store i32 %422, ptr %local3, align 4, !dbg !223
  %423 = load i32, ptr %local3, align 4, !dbg !223
  %424 = add i32 %423, 1048320, !dbg !223
  %425 = lshr i32 %424, 16, !dbg !223
  %426 = and i32 %425, 8, !dbg !223
  store i32 %426, ptr %local3, align 4, !dbg !223
  %count154 = and i32 %426, 31, !dbg !223
  %427 = shl i32 %422, %count154, !dbg !223
  store i32 %427, ptr %local4, align 4, !dbg !223
  %428 = load i32, ptr %local4, align 4, !dbg !223
  %429 = add i32 %428, 520192, !dbg !223
  %430 = lshr i32 %429, 16, !dbg !223
  %431 = and i32 %430, 4, !dbg !223
  store i32 %431, ptr %local4, align 4, !dbg !223
  %count155 = and i32 %431, 31, !dbg !223
  %432 = shl i32 %427, %count155, !dbg !223
  store i32 %432, ptr %local5, align 4, !dbg !223
  %433 = load i32, ptr %local5, align 4, !dbg !223
  %434 = add i32 %433, 245760, !dbg !223
  %435 = lshr i32 %434, 16, !dbg !223
  %436 = and i32 %435, 2, !dbg !223
  store i32 %436, ptr %local5, align 4, !dbg !223
  %count156 = and i32 %436, 31, !dbg !223
  %437 = shl i32 %432, %count156, !dbg !223
  %438 = lshr i32 %437, 15, !dbg !223
  %439 = load i32, ptr %local3, align 4, !dbg !223
  %440 = load i32, ptr %local4, align 4, !dbg !223
  %441 = or i32 %439, %440, !dbg !223
  %442 = load i32, ptr %local5, align 4, !dbg !223
  %443 = or i32 %441, %442, !dbg !223
  %444 = sub i32 %438, %443, !dbg !223
  store i32 %444, ptr %local3, align 4, !dbg !223
  %445 = shl i32 %444, 1, !dbg !223
  %446 = load i32, ptr %local2, align 4, !dbg !223
  %447 = load i32, ptr %local3, align 4, !dbg !223
  %448 = add i32 %447, 21, !dbg !223
  %count157 = and i32 %448, 31, !dbg !223
  %449 = lshr i32 %446, %count157, !dbg !223
  %450 = and i32 %449, 1, !dbg !223
  %451 = or i32 %445, %450, !dbg !223
  %452 = add i32 %451, 28, !dbg !223
  store i32 %452, ptr %local11, align 4, !dbg !223
  br label %end150, !dbg !223

end160:                                           ; preds = %end150
  store i32 0, ptr %local3, align 4, !dbg !224
  %453 = load i32, ptr %local2, align 4, !dbg !224
  %454 = load i32, ptr %local11, align 4, !dbg !224
  %455 = lshr i32 %454, 1, !dbg !224
  %456 = sub i32 25, %455, !dbg !224
  %457 = load i32, ptr %local11, align 4, !dbg !224
  %458 = icmp eq i32 %457, 31, !dbg !224
  %459 = zext i1 %458 to i32, !dbg !224
  %condition163 = icmp ne i32 %459, 0, !dbg !224
  %460 = select i1 %condition163, i32 0, i32 %456, !dbg !224
  %count164 = and i32 %460, 31, !dbg !224
  %461 = shl i32 %453, %count164, !dbg !224
  store i32 %461, ptr %local0, align 4, !dbg !224
  store i32 0, ptr %local8, align 4, !dbg !224
  br label %loop165, !dbg !224

next161:                                          ; preds = %end150
  store i32 0, ptr %local3, align 4, !dbg !224
  store i32 0, ptr %local8, align 4, !dbg !224
  br label %end162, !dbg !224

end162:                                           ; preds = %next179, %next161
  %462 = load i32, ptr %local3, align 4, !dbg !225
  %463 = load i32, ptr %local8, align 4, !dbg !225
  %464 = or i32 %462, %463, !dbg !225
  %condition180 = icmp ne i32 %464, 0, !dbg !225
  br i1 %condition180, label %end181, label %next182, !dbg !225

loop165:                                          ; preds = %end169, %end160
  %465 = load i32, ptr %local5, align 4, !dbg !224
  %index166 = zext i32 %465 to i64, !dbg !226
  %address167 = add i64 %index166, 4, !dbg !226
  %466 = getelementptr i8, ptr %vmctx, i64 %address167, !dbg !226
  %467 = load i32, ptr %466, align 1, !dbg !226, !tbaa !18
  %468 = and i32 %467, -8, !dbg !226
  %469 = load i32, ptr %local2, align 4, !dbg !226
  %470 = sub i32 %468, %469, !dbg !226
  store i32 %470, ptr %local6, align 4, !dbg !226
  %471 = load i32, ptr %local4, align 4, !dbg !226
  %472 = icmp uge i32 %470, %471, !dbg !226
  %473 = zext i1 %472 to i32, !dbg !226
  %condition168 = icmp ne i32 %473, 0, !dbg !226
  br i1 %condition168, label %end169, label %next170, !dbg !226

end169:                                           ; preds = %next170, %loop165
  %474 = load i32, ptr %local3, align 4, !dbg !226
  %475 = load i32, ptr %local5, align 4, !dbg !226
  %476 = add i32 %475, 20, !dbg !226
  %index174 = zext i32 %476 to i64, !dbg !227
  %477 = getelementptr i8, ptr %vmctx, i64 %index174, !dbg !227
  %478 = load i32, ptr %477, align 1, !dbg !227, !tbaa !18
  store i32 %478, ptr %local6, align 4, !dbg !227
  %479 = load i32, ptr %local6, align 4, !dbg !227
  %480 = load i32, ptr %local5, align 4, !dbg !227
  %481 = load i32, ptr %local0, align 4, !dbg !227
  %482 = lshr i32 %481, 29, !dbg !227
  %483 = and i32 %482, 4, !dbg !227
  %484 = add i32 %480, %483, !dbg !227
  %485 = add i32 %484, 16, !dbg !227
  %index175 = zext i32 %485 to i64, !dbg !225
  %486 = getelementptr i8, ptr %vmctx, i64 %index175, !dbg !225
  %487 = load i32, ptr %486, align 1, !dbg !225, !tbaa !18
  store i32 %487, ptr %local5, align 4, !dbg !225
  %488 = icmp eq i32 %479, %487, !dbg !225
  %489 = zext i1 %488 to i32, !dbg !225
  %condition176 = icmp ne i32 %489, 0, !dbg !225
  %490 = select i1 %condition176, i32 %474, i32 %478, !dbg !225
  %491 = load i32, ptr %local3, align 4, !dbg !225
  %492 = load i32, ptr %local6, align 4, !dbg !225
  %condition177 = icmp ne i32 %492, 0, !dbg !225
  %493 = select i1 %condition177, i32 %490, i32 %491, !dbg !225
  store i32 %493, ptr %local3, align 4, !dbg !225
  %494 = load i32, ptr %local0, align 4, !dbg !225
  %495 = shl i32 %494, 1, !dbg !225
  store i32 %495, ptr %local0, align 4, !dbg !225
  %496 = load i32, ptr %local5, align 4, !dbg !225
  %condition178 = icmp ne i32 %496, 0, !dbg !225
  br i1 %condition178, label %loop165, label %next179, !dbg !225

next170:                                          ; preds = %loop165
  %497 = load i32, ptr %local6, align 4, !dbg !226
  store i32 %497, ptr %local4, align 4, !dbg !226
  %498 = load i32, ptr %local5, align 4, !dbg !226
  store i32 %498, ptr %local8, align 4, !dbg !226
  %499 = load i32, ptr %local6, align 4, !dbg !226
  %condition171 = icmp ne i32 %499, 0, !dbg !226
  br i1 %condition171, label %end169, label %next172, !dbg !226

next172:                                          ; preds = %next170
  store i32 0, ptr %local4, align 4, !dbg !226
  %500 = load i32, ptr %local5, align 4, !dbg !226
  store i32 %500, ptr %local8, align 4, !dbg !226
  %501 = load i32, ptr %local5, align 4, !dbg !226
  store i32 %501, ptr %local3, align 4, !dbg !226
  br label %end173, !dbg !226

end173:                                           ; preds = %next194, %next172
  br label %loop195, !dbg !228

next179:                                          ; preds = %end169
  br label %end162, !dbg !225

end181:                                           ; preds = %next185, %end162
  %502 = load i32, ptr %local3, align 4, !dbg !228
  %503 = icmp eq i32 %502, 0, !dbg !228
  %504 = zext i1 %503 to i32, !dbg !228
  %condition192 = icmp ne i32 %504, 0, !dbg !228
  br i1 %condition192, label %end193, label %next194, !dbg !228

next182:                                          ; preds = %end162
  store i32 0, ptr %local8, align 4, !dbg !225
  %505 = load i32, ptr %local11, align 4, !dbg !225
  %count183 = and i32 %505, 31, !dbg !225
  %506 = shl i32 2, %count183, !dbg !225
  store i32 %506, ptr %local3, align 4, !dbg !225
  %507 = load i32, ptr %local3, align 4, !dbg !225
  %508 = sub i32 0, %507, !dbg !225
  %509 = or i32 %506, %508, !dbg !225
  %510 = load i32, ptr %local7, align 4, !dbg !225
  %511 = and i32 %509, %510, !dbg !225
  store i32 %511, ptr %local3, align 4, !dbg !225
  %512 = icmp eq i32 %511, 0, !dbg !225
  %513 = zext i1 %512 to i32, !dbg !225
  %condition184 = icmp ne i32 %513, 0, !dbg !225
  br i1 %condition184, label %end43, label %next185, !dbg !225

next185:                                          ; preds = %next182
  %514 = load i32, ptr %local3, align 4, !dbg !225
  %515 = load i32, ptr %local3, align 4, !dbg !225
  %516 = sub i32 0, %515, !dbg !225
  %517 = and i32 %514, %516, !dbg !225
  %518 = add i32 %517, -1, !dbg !225
  store i32 %518, ptr %local3, align 4, !dbg !225
  %519 = load i32, ptr %local3, align 4, !dbg !225
  %520 = lshr i32 %519, 12, !dbg !225
  %521 = and i32 %520, 16, !dbg !225
  store i32 %521, ptr %local3, align 4, !dbg !225
  %count186 = and i32 %521, 31, !dbg !225
  %522 = lshr i32 %518, %count186, !dbg !225
  store i32 %522, ptr %local5, align 4, !dbg !225
  %523 = lshr i32 %522, 5, !dbg !225
  %524 = and i32 %523, 8, !dbg !225
  store i32 %524, ptr %local0, align 4, !dbg !225
  %525 = load i32, ptr %local3, align 4, !dbg !225
  %526 = or i32 %524, %525, !dbg !225
  %527 = load i32, ptr %local5, align 4, !dbg !225
  %528 = load i32, ptr %local0, align 4, !dbg !225
  %count187 = and i32 %528, 31, !dbg !225
  %529 = lshr i32 %527, %count187, !dbg !225
  store i32 %529, ptr %local3, align 4, !dbg !225
  %530 = lshr i32 %529, 2, !dbg !225
  %531 = and i32 %530, 4, !dbg !225
  store i32 %531, ptr %local5, align 4, !dbg !225
  %532 = or i32 %526, %531, !dbg !225
  %533 = load i32, ptr %local3, align 4, !dbg !225
  %534 = load i32, ptr %local5, align 4, !dbg !225
  %count188 = and i32 %534, 31, !dbg !225
  %535 = lshr i32 %533, %count188, !dbg !225
  store i32 %535, ptr %local3, align 4, !dbg !225
  %536 = lshr i32 %535, 1, !dbg !225
  %537 = and i32 %536, 2, !dbg !225
  store i32 %537, ptr %local5, align 4, !dbg !225
  %538 = or i32 %532, %537, !dbg !225
  %539 = load i32, ptr %local3, align 4, !dbg !225
  %540 = load i32, ptr %local5, align 4, !dbg !225
  %count189 = and i32 %540, 31, !dbg !225
  %541 = lshr i32 %539, %count189, !dbg !225
  store i32 %541, ptr %local3, align 4, !dbg !225
  %542 = lshr i32 %541, 1, !dbg !225
  %543 = and i32 %542, 1, !dbg !225
  store i32 %543, ptr %local5, align 4, !dbg !225
  %544 = or i32 %538, %543, !dbg !225
  %545 = load i32, ptr %local3, align 4, !dbg !225
  %546 = load i32, ptr %local5, align 4, !dbg !225
  %count190 = and i32 %546, 31, !dbg !225
  %547 = lshr i32 %545, %count190, !dbg !225
  %548 = add i32 %544, %547, !dbg !225
  %549 = shl i32 %548, 2, !dbg !225
  %550 = add i32 %549, 1117348, !dbg !225
  %index191 = zext i32 %550 to i64, !dbg !228
  %551 = getelementptr i8, ptr %vmctx, i64 %index191, !dbg !228
  %552 = load i32, ptr %551, align 1, !dbg !228, !tbaa !18
  store i32 %552, ptr %local3, align 4, !dbg !228
  br label %end181, !dbg !228

end193:                                           ; preds = %next207, %end181
  %553 = load i32, ptr %local8, align 4, !dbg !229
  %554 = icmp eq i32 %553, 0, !dbg !229
  %555 = zext i1 %554 to i32, !dbg !229
  %condition208 = icmp ne i32 %555, 0, !dbg !229
  br i1 %condition208, label %end43, label %next209, !dbg !229

next194:                                          ; preds = %end181
  br label %end173, !dbg !228

loop195:                                          ; preds = %end201, %end173
  %556 = load i32, ptr %local3, align 4, !dbg !228
  %index196 = zext i32 %556 to i64, !dbg !230
  %address197 = add i64 %index196, 4, !dbg !230
  %557 = getelementptr i8, ptr %vmctx, i64 %address197, !dbg !230
  %558 = load i32, ptr %557, align 1, !dbg !230, !tbaa !18
  %559 = and i32 %558, -8, !dbg !230
  %560 = load i32, ptr %local2, align 4, !dbg !230
  %561 = sub i32 %559, %560, !dbg !230
  store i32 %561, ptr %local6, align 4, !dbg !230
  %562 = load i32, ptr %local4, align 4, !dbg !230
  %563 = icmp ult i32 %561, %562, !dbg !230
  %564 = zext i1 %563 to i32, !dbg !230
  store i32 %564, ptr %local0, align 4, !dbg !230
  %565 = load i32, ptr %local3, align 4, !dbg !230
  %index198 = zext i32 %565 to i64, !dbg !231
  %address199 = add i64 %index198, 16, !dbg !231
  %566 = getelementptr i8, ptr %vmctx, i64 %address199, !dbg !231
  %567 = load i32, ptr %566, align 1, !dbg !231, !tbaa !18
  store i32 %567, ptr %local5, align 4, !dbg !231
  %condition200 = icmp ne i32 %567, 0, !dbg !231
  br i1 %condition200, label %end201, label %next202, !dbg !231

end201:                                           ; preds = %next202, %loop195
  %568 = load i32, ptr %local6, align 4, !dbg !229
  %569 = load i32, ptr %local4, align 4, !dbg !229
  %570 = load i32, ptr %local0, align 4, !dbg !229
  %condition204 = icmp ne i32 %570, 0, !dbg !229
  %571 = select i1 %condition204, i32 %568, i32 %569, !dbg !229
  store i32 %571, ptr %local4, align 4, !dbg !229
  %572 = load i32, ptr %local3, align 4, !dbg !229
  %573 = load i32, ptr %local8, align 4, !dbg !229
  %574 = load i32, ptr %local0, align 4, !dbg !229
  %condition205 = icmp ne i32 %574, 0, !dbg !229
  %575 = select i1 %condition205, i32 %572, i32 %573, !dbg !229
  store i32 %575, ptr %local8, align 4, !dbg !229
  %576 = load i32, ptr %local5, align 4, !dbg !229
  store i32 %576, ptr %local3, align 4, !dbg !229
  %577 = load i32, ptr %local5, align 4, !dbg !229
  %condition206 = icmp ne i32 %577, 0, !dbg !229
  br i1 %condition206, label %loop195, label %next207, !dbg !229

next202:                                          ; preds = %loop195
  %578 = load i32, ptr %local3, align 4, !dbg !231
  %579 = add i32 %578, 20, !dbg !231
  %index203 = zext i32 %579 to i64, !dbg !229
  %580 = getelementptr i8, ptr %vmctx, i64 %index203, !dbg !229
  %581 = load i32, ptr %580, align 1, !dbg !229, !tbaa !18
  store i32 %581, ptr %local5, align 4, !dbg !229
  br label %end201, !dbg !229

next207:                                          ; preds = %end201
  br label %end193, !dbg !229

next209:                                          ; preds = %end193
  %582 = load i32, ptr %local4, align 4, !dbg !229
  %583 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !232
  %584 = load i32, ptr %583, align 1, !dbg !232, !tbaa !18
  %585 = load i32, ptr %local2, align 4, !dbg !232
  %586 = sub i32 %584, %585, !dbg !232
  %587 = icmp uge i32 %582, %586, !dbg !232
  %588 = zext i1 %587 to i32, !dbg !232
  %condition210 = icmp ne i32 %588, 0, !dbg !232
  br i1 %condition210, label %end43, label %next211, !dbg !232

next211:                                          ; preds = %next209
  %589 = load i32, ptr %local8, align 4, !dbg !232
  %index212 = zext i32 %589 to i64, !dbg !233
  %address213 = add i64 %index212, 24, !dbg !233
  %590 = getelementptr i8, ptr %vmctx, i64 %address213, !dbg !233
  %591 = load i32, ptr %590, align 1, !dbg !233, !tbaa !18
  store i32 %591, ptr %local11, align 4, !dbg !233
  %592 = load i32, ptr %local8, align 4, !dbg !233
  %index214 = zext i32 %592 to i64, !dbg !234
  %address215 = add i64 %index214, 12, !dbg !234
  %593 = getelementptr i8, ptr %vmctx, i64 %address215, !dbg !234
  %594 = load i32, ptr %593, align 1, !dbg !234, !tbaa !18
  store i32 %594, ptr %local0, align 4, !dbg !234
  %595 = load i32, ptr %local8, align 4, !dbg !234
  %596 = icmp eq i32 %594, %595, !dbg !234
  %597 = zext i1 %596 to i32, !dbg !234
  %condition216 = icmp ne i32 %597, 0, !dbg !234
  br i1 %condition216, label %end217, label %next218, !dbg !234

end217:                                           ; preds = %next211
  %598 = load i32, ptr %local8, align 4, !dbg !235
  %599 = add i32 %598, 20, !dbg !235
  store i32 %599, ptr %local5, align 4, !dbg !235
  %index226 = zext i32 %599 to i64, !dbg !236
  %600 = getelementptr i8, ptr %vmctx, i64 %index226, !dbg !236
  %601 = load i32, ptr %600, align 1, !dbg !236, !tbaa !18
  store i32 %601, ptr %local3, align 4, !dbg !236
  %condition227 = icmp ne i32 %601, 0, !dbg !236
  br i1 %condition227, label %end228, label %next229, !dbg !236

next218:                                          ; preds = %next211
  %602 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !237
  %603 = load i32, ptr %602, align 1, !dbg !237, !tbaa !18
  %604 = load i32, ptr %local8, align 4, !dbg !237
  %index219 = zext i32 %604 to i64, !dbg !238
  %address220 = add i64 %index219, 8, !dbg !238
  %605 = getelementptr i8, ptr %vmctx, i64 %address220, !dbg !238
  %606 = load i32, ptr %605, align 1, !dbg !238, !tbaa !18
  store i32 %606, ptr %local3, align 4, !dbg !238
  %607 = icmp ugt i32 %603, %606, !dbg !238
  %608 = zext i1 %607 to i32, !dbg !238
  %609 = load i32, ptr %local0, align 4, !dbg !239
  %610 = load i32, ptr %local3, align 4, !dbg !239
  %index221 = zext i32 %609 to i64, !dbg !240
  %address222 = add i64 %index221, 8, !dbg !240
  %611 = getelementptr i8, ptr %vmctx, i64 %address222, !dbg !240
  store i32 %610, ptr %611, align 1, !dbg !240, !tbaa !18
  %612 = load i32, ptr %local3, align 4, !dbg !240
  %613 = load i32, ptr %local0, align 4, !dbg !240
  %index223 = zext i32 %612 to i64, !dbg !235
  %address224 = add i64 %index223, 12, !dbg !235
  %614 = getelementptr i8, ptr %vmctx, i64 %address224, !dbg !235
  store i32 %613, ptr %614, align 1, !dbg !235, !tbaa !18
  br label %end225, !dbg !235

end225:                                           ; preds = %end233, %next242, %next218
  %615 = load i32, ptr %local11, align 4, !dbg !241
  %616 = icmp eq i32 %615, 0, !dbg !241
  %617 = zext i1 %616 to i32, !dbg !241
  %condition728 = icmp ne i32 %617, 0, !dbg !241
  br i1 %condition728, label %end729, label %next730, !dbg !241

end228:                                           ; preds = %next234, %end217
  br label %loop235, !dbg !242

next229:                                          ; preds = %end217
  %618 = load i32, ptr %local8, align 4, !dbg !236
  %index230 = zext i32 %618 to i64, !dbg !242
  %address231 = add i64 %index230, 16, !dbg !242
  %619 = getelementptr i8, ptr %vmctx, i64 %address231, !dbg !242
  %620 = load i32, ptr %619, align 1, !dbg !242, !tbaa !18
  store i32 %620, ptr %local3, align 4, !dbg !242
  %621 = icmp eq i32 %620, 0, !dbg !242
  %622 = zext i1 %621 to i32, !dbg !242
  %condition232 = icmp ne i32 %622, 0, !dbg !242
  br i1 %condition232, label %end233, label %next234, !dbg !242

end233:                                           ; preds = %next229
  store i32 0, ptr %local0, align 4, !dbg !220
  br label %end225, !dbg !220

next234:                                          ; preds = %next229
  %623 = load i32, ptr %local8, align 4, !dbg !242
  %624 = add i32 %623, 16, !dbg !242
  store i32 %624, ptr %local5, align 4, !dbg !242
  br label %end228, !dbg !242

loop235:                                          ; preds = %next238, %loop235, %end228
  %625 = load i32, ptr %local5, align 4, !dbg !242
  store i32 %625, ptr %local6, align 4, !dbg !242
  %626 = load i32, ptr %local3, align 4, !dbg !242
  store i32 %626, ptr %local0, align 4, !dbg !242
  %627 = add i32 %626, 20, !dbg !242
  store i32 %627, ptr %local5, align 4, !dbg !242
  %index236 = zext i32 %627 to i64, !dbg !243
  %628 = getelementptr i8, ptr %vmctx, i64 %index236, !dbg !243
  %629 = load i32, ptr %628, align 1, !dbg !243, !tbaa !18
  store i32 %629, ptr %local3, align 4, !dbg !243
  %condition237 = icmp ne i32 %629, 0, !dbg !243
  br i1 %condition237, label %loop235, label %next238, !dbg !243

next238:                                          ; preds = %loop235
  %630 = load i32, ptr %local0, align 4, !dbg !243
  %631 = add i32 %630, 16, !dbg !243
  store i32 %631, ptr %local5, align 4, !dbg !243
  %632 = load i32, ptr %local0, align 4, !dbg !243
  %index239 = zext i32 %632 to i64, !dbg !244
  %address240 = add i64 %index239, 16, !dbg !244
  %633 = getelementptr i8, ptr %vmctx, i64 %address240, !dbg !244
  %634 = load i32, ptr %633, align 1, !dbg !244, !tbaa !18
  store i32 %634, ptr %local3, align 4, !dbg !244
  %condition241 = icmp ne i32 %634, 0, !dbg !244
  br i1 %condition241, label %loop235, label %next242, !dbg !244

next242:                                          ; preds = %next238
  %635 = load i32, ptr %local6, align 4, !dbg !244
  %index243 = zext i32 %635 to i64, !dbg !245
  %636 = getelementptr i8, ptr %vmctx, i64 %index243, !dbg !245
  store i32 0, ptr %636, align 1, !dbg !245, !tbaa !18
  br label %end225, !dbg !245

end245:                                           ; preds = %end43
  %637 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !246
  %638 = load i32, ptr %637, align 1, !dbg !246, !tbaa !18
  store i32 %638, ptr %local0, align 4, !dbg !246
  %639 = load i32, ptr %local2, align 4, !dbg !246
  %640 = icmp ule i32 %638, %639, !dbg !246
  %641 = zext i1 %640 to i32, !dbg !246
  %condition262 = icmp ne i32 %641, 0, !dbg !246
  br i1 %condition262, label %end263, label %next264, !dbg !246

next246:                                          ; preds = %end43
  %642 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !247
  %643 = load i32, ptr %642, align 1, !dbg !247, !tbaa !18
  store i32 %643, ptr %local4, align 4, !dbg !247
  %644 = load i32, ptr %local3, align 4, !dbg !247
  %645 = load i32, ptr %local2, align 4, !dbg !247
  %646 = sub i32 %644, %645, !dbg !247
  store i32 %646, ptr %local5, align 4, !dbg !247
  %647 = icmp ult i32 %646, 16, !dbg !247
  %648 = zext i1 %647 to i32, !dbg !247
  %condition247 = icmp ne i32 %648, 0, !dbg !247
  br i1 %condition247, label %end248, label %next249, !dbg !247

end248:                                           ; preds = %next246
  %649 = load i32, ptr %local4, align 4, !dbg !248
  %650 = load i32, ptr %local3, align 4, !dbg !248
  %651 = or i32 %650, 3, !dbg !248
  %index256 = zext i32 %649 to i64, !dbg !249
  %address257 = add i64 %index256, 4, !dbg !249
  %652 = getelementptr i8, ptr %vmctx, i64 %address257, !dbg !249
  store i32 %651, ptr %652, align 1, !dbg !249, !tbaa !18
  %653 = load i32, ptr %local4, align 4, !dbg !249
  %654 = load i32, ptr %local3, align 4, !dbg !249
  %655 = add i32 %653, %654, !dbg !249
  store i32 %655, ptr %local3, align 4, !dbg !249
  %656 = load i32, ptr %local3, align 4, !dbg !249
  %index258 = zext i32 %656 to i64, !dbg !250
  %address259 = add i64 %index258, 4, !dbg !250
  %657 = getelementptr i8, ptr %vmctx, i64 %address259, !dbg !250
  %658 = load i32, ptr %657, align 1, !dbg !250, !tbaa !18
  %659 = or i32 %658, 1, !dbg !250
  %index260 = zext i32 %655 to i64, !dbg !251
  %address261 = add i64 %index260, 4, !dbg !251
  %660 = getelementptr i8, ptr %vmctx, i64 %address261, !dbg !251
  store i32 %659, ptr %660, align 1, !dbg !251, !tbaa !18
  %661 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !252
  store i32 0, ptr %661, align 1, !dbg !252, !tbaa !18
  %662 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !253
  store i32 0, ptr %662, align 1, !dbg !253, !tbaa !18
  br label %end255, !dbg !253

next249:                                          ; preds = %next246
  %663 = load i32, ptr %local4, align 4, !dbg !247
  %664 = load i32, ptr %local2, align 4, !dbg !247
  %665 = add i32 %663, %664, !dbg !247
  store i32 %665, ptr %local0, align 4, !dbg !247
  %666 = load i32, ptr %local5, align 4, !dbg !247
  %667 = or i32 %666, 1, !dbg !247
  %index250 = zext i32 %665 to i64, !dbg !254
  %address251 = add i64 %index250, 4, !dbg !254
  %668 = getelementptr i8, ptr %vmctx, i64 %address251, !dbg !254
  store i32 %667, ptr %668, align 1, !dbg !254, !tbaa !18
  %669 = load i32, ptr %local5, align 4, !dbg !254
  %670 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !255
  store i32 %669, ptr %670, align 1, !dbg !255, !tbaa !18
  %671 = load i32, ptr %local0, align 4, !dbg !255
  %672 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !256
  store i32 %671, ptr %672, align 1, !dbg !256, !tbaa !18
  %673 = load i32, ptr %local4, align 4, !dbg !256
  %674 = load i32, ptr %local3, align 4, !dbg !256
  %675 = add i32 %673, %674, !dbg !256
  %676 = load i32, ptr %local5, align 4, !dbg !256
  %index252 = zext i32 %675 to i64, !dbg !257
  %677 = getelementptr i8, ptr %vmctx, i64 %index252, !dbg !257
  store i32 %676, ptr %677, align 1, !dbg !257, !tbaa !18
  %678 = load i32, ptr %local4, align 4, !dbg !257
  %679 = load i32, ptr %local2, align 4, !dbg !257
  %680 = or i32 %679, 3, !dbg !257
  %index253 = zext i32 %678 to i64, !dbg !248
  %address254 = add i64 %index253, 4, !dbg !248
  %681 = getelementptr i8, ptr %vmctx, i64 %address254, !dbg !248
  store i32 %680, ptr %681, align 1, !dbg !248, !tbaa !18
  br label %end255, !dbg !248

end255:                                           ; preds = %end248, %next249
  %682 = load i32, ptr %local4, align 4, !dbg !253
  %683 = add i32 %682, 8, !dbg !253
  store i32 %683, ptr %local3, align 4, !dbg !253
  br label %end41, !dbg !253

end263:                                           ; preds = %end245
  %684 = getelementptr i8, ptr %vmctx, i64 1117516, !dbg !258
  %685 = load i32, ptr %684, align 1, !dbg !258, !tbaa !18
  %686 = icmp eq i32 %685, 0, !dbg !258
  %687 = zext i1 %686 to i32, !dbg !258
  %condition269 = icmp ne i32 %687, 0, !dbg !258
  br i1 %condition269, label %end270, label %next271, !dbg !258

next264:                                          ; preds = %end245
  %688 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !259
  %689 = load i32, ptr %688, align 1, !dbg !259, !tbaa !18
  store i32 %689, ptr %local3, align 4, !dbg !259
  %690 = load i32, ptr %local2, align 4, !dbg !259
  %691 = add i32 %689, %690, !dbg !259
  store i32 %691, ptr %local4, align 4, !dbg !259
  %692 = load i32, ptr %local0, align 4, !dbg !259
  %693 = load i32, ptr %local2, align 4, !dbg !259
  %694 = sub i32 %692, %693, !dbg !259
  store i32 %694, ptr %local5, align 4, !dbg !259
  %695 = or i32 %694, 1, !dbg !259
  %index265 = zext i32 %691 to i64, !dbg !260
  %address266 = add i64 %index265, 4, !dbg !260
  %696 = getelementptr i8, ptr %vmctx, i64 %address266, !dbg !260
  store i32 %695, ptr %696, align 1, !dbg !260, !tbaa !18
  %697 = load i32, ptr %local5, align 4, !dbg !260
  %698 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !261
  store i32 %697, ptr %698, align 1, !dbg !261, !tbaa !18
  %699 = load i32, ptr %local4, align 4, !dbg !261
  %700 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !262
  store i32 %699, ptr %700, align 1, !dbg !262, !tbaa !18
  %701 = load i32, ptr %local3, align 4, !dbg !262
  %702 = load i32, ptr %local2, align 4, !dbg !262
  %703 = or i32 %702, 3, !dbg !262
  %index267 = zext i32 %701 to i64, !dbg !263
  %address268 = add i64 %index267, 4, !dbg !263
  %704 = getelementptr i8, ptr %vmctx, i64 %address268, !dbg !263
  store i32 %703, ptr %704, align 1, !dbg !263, !tbaa !18
  %705 = load i32, ptr %local3, align 4, !dbg !263
  %706 = add i32 %705, 8, !dbg !263
  store i32 %706, ptr %local3, align 4, !dbg !263
  br label %end41, !dbg !263

end270:                                           ; preds = %end263
  %707 = getelementptr i8, ptr %vmctx, i64 1117528, !dbg !264
  store i64 -1, ptr %707, align 1, !dbg !264, !tbaa !18
  %708 = getelementptr i8, ptr %vmctx, i64 1117520, !dbg !265
  store i64 281474976776192, ptr %708, align 1, !dbg !265, !tbaa !18
  %709 = load i32, ptr %local1, align 4, !dbg !265
  %710 = add i32 %709, 12, !dbg !265
  %711 = and i32 %710, -16, !dbg !265
  %712 = xor i32 %711, 1431655768, !dbg !265
  %713 = getelementptr i8, ptr %vmctx, i64 1117516, !dbg !266
  store i32 %712, ptr %713, align 1, !dbg !266, !tbaa !18
  %714 = getelementptr i8, ptr %vmctx, i64 1117536, !dbg !267
  store i32 0, ptr %714, align 1, !dbg !267, !tbaa !18
  %715 = getelementptr i8, ptr %vmctx, i64 1117488, !dbg !268
  store i32 0, ptr %715, align 1, !dbg !268, !tbaa !18
  store i32 65536, ptr %local4, align 4, !dbg !268
  br label %end272, !dbg !268

next271:                                          ; preds = %end263
  %716 = getelementptr i8, ptr %vmctx, i64 1117524, !dbg !269
  %717 = load i32, ptr %716, align 1, !dbg !269, !tbaa !18
  store i32 %717, ptr %local4, align 4, !dbg !269
  br label %end272, !dbg !269

end272:                                           ; preds = %end270, %next271
  store i32 0, ptr %local3, align 4, !dbg !268
  %718 = load i32, ptr %local4, align 4, !dbg !268
  %719 = load i32, ptr %local2, align 4, !dbg !268
  %720 = add i32 %719, 71, !dbg !268
  store i32 %720, ptr %local7, align 4, !dbg !268
  %721 = add i32 %718, %720, !dbg !268
  store i32 %721, ptr %local6, align 4, !dbg !268
  %722 = load i32, ptr %local4, align 4, !dbg !268
  %723 = sub i32 0, %722, !dbg !268
  store i32 %723, ptr %local11, align 4, !dbg !268
  %724 = and i32 %721, %723, !dbg !268
  store i32 %724, ptr %local8, align 4, !dbg !268
  %725 = load i32, ptr %local2, align 4, !dbg !268
  %726 = icmp ugt i32 %724, %725, !dbg !268
  %727 = zext i1 %726 to i32, !dbg !268
  %condition273 = icmp ne i32 %727, 0, !dbg !268
  br i1 %condition273, label %end274, label %next275, !dbg !268

end274:                                           ; preds = %end272
  %728 = getelementptr i8, ptr %vmctx, i64 1117484, !dbg !270
  %729 = load i32, ptr %728, align 1, !dbg !270, !tbaa !18
  store i32 %729, ptr %local3, align 4, !dbg !270
  %730 = icmp eq i32 %729, 0, !dbg !270
  %731 = zext i1 %730 to i32, !dbg !270
  %condition276 = icmp ne i32 %731, 0, !dbg !270
  br i1 %condition276, label %end277, label %next278, !dbg !270

next275:                                          ; preds = %end272
  %732 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !271
  store i32 48, ptr %732, align 1, !dbg !271, !tbaa !18
  br label %end41, !dbg !271

end277:                                           ; preds = %next281, %end274
  %733 = getelementptr i8, ptr %vmctx, i64 1117488, !dbg !272
  %734 = load i8, ptr %733, align 1, !dbg !272, !tbaa !18
  %735 = zext i8 %734 to i32, !dbg !272
  %736 = and i32 %735, 4, !dbg !272
  %condition284 = icmp ne i32 %736, 0, !dbg !272
  br i1 %condition284, label %end285, label %next286, !dbg !272

next278:                                          ; preds = %end274
  %737 = getelementptr i8, ptr %vmctx, i64 1117476, !dbg !273
  %738 = load i32, ptr %737, align 1, !dbg !273, !tbaa !18
  store i32 %738, ptr %local4, align 4, !dbg !273
  %739 = load i32, ptr %local8, align 4, !dbg !273
  %740 = add i32 %738, %739, !dbg !273
  store i32 %740, ptr %local5, align 4, !dbg !273
  %741 = load i32, ptr %local4, align 4, !dbg !273
  %742 = icmp ule i32 %740, %741, !dbg !273
  %743 = zext i1 %742 to i32, !dbg !273
  %condition279 = icmp ne i32 %743, 0, !dbg !273
  br i1 %condition279, label %end280, label %next281, !dbg !273

end280:                                           ; preds = %next283, %next278
  store i32 0, ptr %local3, align 4, !dbg !273
  %744 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !274
  store i32 48, ptr %744, align 1, !dbg !274, !tbaa !18
  br label %end41, !dbg !274

next281:                                          ; preds = %next278
  %745 = load i32, ptr %local5, align 4, !dbg !273
  %746 = load i32, ptr %local3, align 4, !dbg !273
  %747 = icmp ule i32 %745, %746, !dbg !273
  %748 = zext i1 %747 to i32, !dbg !273
  %condition282 = icmp ne i32 %748, 0, !dbg !273
  br i1 %condition282, label %end277, label %next283, !dbg !273

next283:                                          ; preds = %next281
  br label %end280, !dbg !273

end285:                                           ; preds = %end305, %end277
  %749 = load i32, ptr %local8, align 4, !dbg !275
  %750 = icmp ugt i32 %749, 2147483646, !dbg !275
  %751 = zext i1 %750 to i32, !dbg !275
  %condition348 = icmp ne i32 %751, 0, !dbg !275
  br i1 %condition348, label %end349, label %next350, !dbg !275

next286:                                          ; preds = %end277
  %752 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !276
  %753 = load i32, ptr %752, align 1, !dbg !276, !tbaa !18
  store i32 %753, ptr %local4, align 4, !dbg !276
  %754 = icmp eq i32 %753, 0, !dbg !276
  %755 = zext i1 %754 to i32, !dbg !276
  %condition287 = icmp ne i32 %755, 0, !dbg !276
  br i1 %condition287, label %end288, label %next289, !dbg !276

end288:                                           ; preds = %next303, %next286
  %756 = call i32 @f19(ptr swiftself %vmctx, i32 0), !dbg !277
  store i32 %756, ptr %local0, align 4, !dbg !277
  %757 = icmp eq i32 %756, -1, !dbg !277
  %758 = zext i1 %757 to i32, !dbg !277
  %condition304 = icmp ne i32 %758, 0, !dbg !277
  br i1 %condition304, label %end305, label %next306, !dbg !277

next289:                                          ; preds = %next286
  store i32 1117492, ptr %local3, align 4, !dbg !276
  br label %loop290, !dbg !276

loop290:                                          ; preds = %end293, %next289
  %759 = load i32, ptr %local3, align 4, !dbg !276
  %index291 = zext i32 %759 to i64, !dbg !278
  %760 = getelementptr i8, ptr %vmctx, i64 %index291, !dbg !278
  %761 = load i32, ptr %760, align 1, !dbg !278, !tbaa !18
  store i32 %761, ptr %local5, align 4, !dbg !278
  %762 = load i32, ptr %local4, align 4, !dbg !278
  %763 = icmp ugt i32 %761, %762, !dbg !278
  %764 = zext i1 %763 to i32, !dbg !278
  %condition292 = icmp ne i32 %764, 0, !dbg !278
  br i1 %condition292, label %end293, label %next294, !dbg !278

end293:                                           ; preds = %next299, %loop290
  %765 = load i32, ptr %local3, align 4, !dbg !279
  %index300 = zext i32 %765 to i64, !dbg !280
  %address301 = add i64 %index300, 8, !dbg !280
  %766 = getelementptr i8, ptr %vmctx, i64 %address301, !dbg !280
  %767 = load i32, ptr %766, align 1, !dbg !280, !tbaa !18
  store i32 %767, ptr %local3, align 4, !dbg !280
  %condition302 = icmp ne i32 %767, 0, !dbg !280
  br i1 %condition302, label %loop290, label %next303, !dbg !280

next294:                                          ; preds = %loop290
  %768 = load i32, ptr %local5, align 4, !dbg !278
  %769 = load i32, ptr %local3, align 4, !dbg !278
  %index295 = zext i32 %769 to i64, !dbg !279
  %address296 = add i64 %index295, 4, !dbg !279
  %770 = getelementptr i8, ptr %vmctx, i64 %address296, !dbg !279
  %771 = load i32, ptr %770, align 1, !dbg !279, !tbaa !18
  %772 = add i32 %768, %771, !dbg !279
  %773 = load i32, ptr %local4, align 4, !dbg !279
  %774 = icmp ugt i32 %772, %773, !dbg !279
  %775 = zext i1 %774 to i32, !dbg !279
  %condition297 = icmp ne i32 %775, 0, !dbg !279
  br i1 %condition297, label %end298, label %next299, !dbg !279

end298:                                           ; preds = %next294
  %776 = load i32, ptr %local6, align 4, !dbg !281
  %777 = load i32, ptr %local0, align 4, !dbg !281
  %778 = sub i32 %776, %777, !dbg !281
  %779 = load i32, ptr %local11, align 4, !dbg !281
  %780 = and i32 %778, %779, !dbg !281
  store i32 %780, ptr %local6, align 4, !dbg !281
  %781 = icmp ugt i32 %780, 2147483646, !dbg !281
  %782 = zext i1 %781 to i32, !dbg !281
  %condition325 = icmp ne i32 %782, 0, !dbg !281
  br i1 %condition325, label %end305, label %next326, !dbg !281

next299:                                          ; preds = %next294
  br label %end293, !dbg !279

next303:                                          ; preds = %end293
  br label %end288, !dbg !280

end305:                                           ; preds = %next347, %next345, %end342, %end298, %next318, %next316, %next311, %end308, %end288
  %783 = getelementptr i8, ptr %vmctx, i64 1117488, !dbg !282
  %784 = load i32, ptr %783, align 1, !dbg !282, !tbaa !18
  %785 = or i32 %784, 4, !dbg !282
  %786 = getelementptr i8, ptr %vmctx, i64 1117488, !dbg !275
  store i32 %785, ptr %786, align 1, !dbg !275, !tbaa !18
  br label %end285, !dbg !275

next306:                                          ; preds = %end288
  %787 = load i32, ptr %local8, align 4, !dbg !277
  store i32 %787, ptr %local6, align 4, !dbg !277
  %788 = getelementptr i8, ptr %vmctx, i64 1117520, !dbg !283
  %789 = load i32, ptr %788, align 1, !dbg !283, !tbaa !18
  store i32 %789, ptr %local3, align 4, !dbg !283
  %790 = add i32 %789, -1, !dbg !283
  store i32 %790, ptr %local4, align 4, !dbg !283
  %791 = load i32, ptr %local0, align 4, !dbg !283
  %792 = and i32 %790, %791, !dbg !283
  %793 = icmp eq i32 %792, 0, !dbg !283
  %794 = zext i1 %793 to i32, !dbg !283
  %condition307 = icmp ne i32 %794, 0, !dbg !283
  br i1 %condition307, label %end308, label %next309, !dbg !283

end308:                                           ; preds = %next309, %next306
  %795 = load i32, ptr %local6, align 4, !dbg !283
  %796 = load i32, ptr %local2, align 4, !dbg !283
  %797 = icmp ule i32 %795, %796, !dbg !283
  %798 = zext i1 %797 to i32, !dbg !283
  %condition310 = icmp ne i32 %798, 0, !dbg !283
  br i1 %condition310, label %end305, label %next311, !dbg !283

next309:                                          ; preds = %next306
  %799 = load i32, ptr %local8, align 4, !dbg !283
  %800 = load i32, ptr %local0, align 4, !dbg !283
  %801 = sub i32 %799, %800, !dbg !283
  %802 = load i32, ptr %local4, align 4, !dbg !283
  %803 = load i32, ptr %local0, align 4, !dbg !283
  %804 = add i32 %802, %803, !dbg !283
  %805 = load i32, ptr %local3, align 4, !dbg !283
  %806 = sub i32 0, %805, !dbg !283
  %807 = and i32 %804, %806, !dbg !283
  %808 = add i32 %801, %807, !dbg !283
  store i32 %808, ptr %local6, align 4, !dbg !283
  br label %end308, !dbg !283

next311:                                          ; preds = %end308
  %809 = load i32, ptr %local6, align 4, !dbg !283
  %810 = icmp ugt i32 %809, 2147483646, !dbg !283
  %811 = zext i1 %810 to i32, !dbg !283
  %condition312 = icmp ne i32 %811, 0, !dbg !283
  br i1 %condition312, label %end305, label %next313, !dbg !283

next313:                                          ; preds = %next311
  %812 = getelementptr i8, ptr %vmctx, i64 1117484, !dbg !284
  %813 = load i32, ptr %812, align 1, !dbg !284, !tbaa !18
  store i32 %813, ptr %local3, align 4, !dbg !284
  %814 = icmp eq i32 %813, 0, !dbg !284
  %815 = zext i1 %814 to i32, !dbg !284
  %condition314 = icmp ne i32 %815, 0, !dbg !284
  br i1 %condition314, label %end315, label %next316, !dbg !284

end315:                                           ; preds = %next320, %next313
  %816 = load i32, ptr %local6, align 4, !dbg !285
  %817 = call i32 @f19(ptr swiftself %vmctx, i32 %816), !dbg !281
  store i32 %817, ptr %local3, align 4, !dbg !281
  %818 = load i32, ptr %local0, align 4, !dbg !281
  %819 = icmp ne i32 %817, %818, !dbg !281
  %820 = zext i1 %819 to i32, !dbg !281
  %condition321 = icmp ne i32 %820, 0, !dbg !281
  br i1 %condition321, label %end322, label %next323, !dbg !281

next316:                                          ; preds = %next313
  %821 = getelementptr i8, ptr %vmctx, i64 1117476, !dbg !285
  %822 = load i32, ptr %821, align 1, !dbg !285, !tbaa !18
  store i32 %822, ptr %local4, align 4, !dbg !285
  %823 = load i32, ptr %local6, align 4, !dbg !285
  %824 = add i32 %822, %823, !dbg !285
  store i32 %824, ptr %local5, align 4, !dbg !285
  %825 = load i32, ptr %local4, align 4, !dbg !285
  %826 = icmp ule i32 %824, %825, !dbg !285
  %827 = zext i1 %826 to i32, !dbg !285
  %condition317 = icmp ne i32 %827, 0, !dbg !285
  br i1 %condition317, label %end305, label %next318, !dbg !285

next318:                                          ; preds = %next316
  %828 = load i32, ptr %local5, align 4, !dbg !285
  %829 = load i32, ptr %local3, align 4, !dbg !285
  %830 = icmp ugt i32 %828, %829, !dbg !285
  %831 = zext i1 %830 to i32, !dbg !285
  %condition319 = icmp ne i32 %831, 0, !dbg !285
  br i1 %condition319, label %end305, label %next320, !dbg !285

next320:                                          ; preds = %next318
  br label %end315, !dbg !285

end322:                                           ; preds = %next332, %end315
  %832 = load i32, ptr %local3, align 4, !dbg !286
  %833 = icmp eq i32 %832, -1, !dbg !286
  %834 = zext i1 %833 to i32, !dbg !286
  %condition333 = icmp ne i32 %834, 0, !dbg !286
  br i1 %condition333, label %end334, label %next335, !dbg !286

next323:                                          ; preds = %end315
  br label %end324, !dbg !281

end324:                                           ; preds = %next358, %end331, %end334, %next343, %next340, %next323
  %835 = getelementptr i8, ptr %vmctx, i64 1117476, !dbg !287
  %836 = load i32, ptr %835, align 1, !dbg !287, !tbaa !18
  %837 = load i32, ptr %local6, align 4, !dbg !287
  %838 = add i32 %836, %837, !dbg !287
  store i32 %838, ptr %local3, align 4, !dbg !287
  %839 = getelementptr i8, ptr %vmctx, i64 1117476, !dbg !288
  store i32 %838, ptr %839, align 1, !dbg !288, !tbaa !18
  %840 = load i32, ptr %local3, align 4, !dbg !288
  %841 = getelementptr i8, ptr %vmctx, i64 1117480, !dbg !289
  %842 = load i32, ptr %841, align 1, !dbg !289, !tbaa !18
  %843 = icmp ule i32 %840, %842, !dbg !289
  %844 = zext i1 %843 to i32, !dbg !289
  %condition359 = icmp ne i32 %844, 0, !dbg !289
  br i1 %condition359, label %end360, label %next361, !dbg !289

next326:                                          ; preds = %end298
  %845 = load i32, ptr %local6, align 4, !dbg !281
  %846 = call i32 @f19(ptr swiftself %vmctx, i32 %845), !dbg !290
  store i32 %846, ptr %local0, align 4, !dbg !290
  %847 = load i32, ptr %local3, align 4, !dbg !290
  %index327 = zext i32 %847 to i64, !dbg !291
  %848 = getelementptr i8, ptr %vmctx, i64 %index327, !dbg !291
  %849 = load i32, ptr %848, align 1, !dbg !291, !tbaa !18
  %850 = load i32, ptr %local3, align 4, !dbg !291
  %index328 = zext i32 %850 to i64, !dbg !286
  %address329 = add i64 %index328, 4, !dbg !286
  %851 = getelementptr i8, ptr %vmctx, i64 %address329, !dbg !286
  %852 = load i32, ptr %851, align 1, !dbg !286, !tbaa !18
  %853 = add i32 %849, %852, !dbg !286
  %854 = icmp eq i32 %846, %853, !dbg !286
  %855 = zext i1 %854 to i32, !dbg !286
  %condition330 = icmp ne i32 %855, 0, !dbg !286
  br i1 %condition330, label %end331, label %next332, !dbg !286

end331:                                           ; preds = %next326
  %856 = load i32, ptr %local0, align 4, !dbg !220
  %857 = icmp ne i32 %856, -1, !dbg !220
  %858 = zext i1 %857 to i32, !dbg !220
  %condition346 = icmp ne i32 %858, 0, !dbg !220
  br i1 %condition346, label %end324, label %next347, !dbg !220

next332:                                          ; preds = %next326
  %859 = load i32, ptr %local0, align 4, !dbg !286
  store i32 %859, ptr %local3, align 4, !dbg !286
  br label %end322, !dbg !286

end334:                                           ; preds = %next335, %end322
  %860 = load i32, ptr %local3, align 4, !dbg !220
  store i32 %860, ptr %local0, align 4, !dbg !220
  %861 = load i32, ptr %local3, align 4, !dbg !220
  %862 = icmp ne i32 %861, -1, !dbg !220
  %863 = zext i1 %862 to i32, !dbg !220
  %condition344 = icmp ne i32 %863, 0, !dbg !220
  br i1 %condition344, label %end324, label %next345, !dbg !220

next335:                                          ; preds = %end322
  %864 = load i32, ptr %local2, align 4, !dbg !286
  %865 = add i32 %864, 72, !dbg !286
  %866 = load i32, ptr %local6, align 4, !dbg !286
  %867 = icmp ule i32 %865, %866, !dbg !286
  %868 = zext i1 %867 to i32, !dbg !286
  %condition336 = icmp ne i32 %868, 0, !dbg !286
  br i1 %condition336, label %end334, label %next337, !dbg !286

next337:                                          ; preds = %next335
  %869 = load i32, ptr %local7, align 4, !dbg !286
  %870 = load i32, ptr %local6, align 4, !dbg !286
  %871 = sub i32 %869, %870, !dbg !286
  %872 = getelementptr i8, ptr %vmctx, i64 1117524, !dbg !292
  %873 = load i32, ptr %872, align 1, !dbg !292, !tbaa !18
  store i32 %873, ptr %local4, align 4, !dbg !292
  %874 = add i32 %871, %873, !dbg !292
  %875 = load i32, ptr %local4, align 4, !dbg !292
  %876 = sub i32 0, %875, !dbg !292
  %877 = and i32 %874, %876, !dbg !292
  store i32 %877, ptr %local4, align 4, !dbg !292
  %878 = icmp ule i32 %877, 2147483646, !dbg !292
  %879 = zext i1 %878 to i32, !dbg !292
  %condition338 = icmp ne i32 %879, 0, !dbg !292
  br i1 %condition338, label %end339, label %next340, !dbg !292

end339:                                           ; preds = %next337
  %880 = load i32, ptr %local4, align 4, !dbg !292
  %881 = call i32 @f19(ptr swiftself %vmctx, i32 %880), !dbg !293
  %882 = icmp eq i32 %881, -1, !dbg !293
  %883 = zext i1 %882 to i32, !dbg !293
  %condition341 = icmp ne i32 %883, 0, !dbg !293
  br i1 %condition341, label %end342, label %next343, !dbg !293

next340:                                          ; preds = %next337
  %884 = load i32, ptr %local3, align 4, !dbg !292
  store i32 %884, ptr %local0, align 4, !dbg !292
  br label %end324, !dbg !292

end342:                                           ; preds = %end339
  %885 = load i32, ptr %local6, align 4, !dbg !293
  %886 = sub i32 0, %885, !dbg !293
  %887 = call i32 @f19(ptr swiftself %vmctx, i32 %886), !dbg !294
  br label %end305, !dbg !220

next343:                                          ; preds = %end339
  %888 = load i32, ptr %local4, align 4, !dbg !293
  %889 = load i32, ptr %local6, align 4, !dbg !293
  %890 = add i32 %888, %889, !dbg !293
  store i32 %890, ptr %local6, align 4, !dbg !293
  %891 = load i32, ptr %local3, align 4, !dbg !293
  store i32 %891, ptr %local0, align 4, !dbg !293
  br label %end324, !dbg !293

next345:                                          ; preds = %end334
  br label %end305, !dbg !220

next347:                                          ; preds = %end331
  br label %end305, !dbg !220

end349:                                           ; preds = %end399, %next356, %next354, %next352, %next350, %end285
  store i32 0, ptr %local3, align 4, !dbg !295
  %892 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !241
  store i32 48, ptr %892, align 1, !dbg !241, !tbaa !18
  br label %end41, !dbg !241

next350:                                          ; preds = %end285
  %893 = load i32, ptr %local8, align 4, !dbg !275
  %894 = call i32 @f19(ptr swiftself %vmctx, i32 %893), !dbg !296
  store i32 %894, ptr %local0, align 4, !dbg !296
  %895 = call i32 @f19(ptr swiftself %vmctx, i32 0), !dbg !297
  store i32 %895, ptr %local3, align 4, !dbg !297
  %896 = load i32, ptr %local0, align 4, !dbg !297
  %897 = icmp eq i32 %896, -1, !dbg !297
  %898 = zext i1 %897 to i32, !dbg !297
  %condition351 = icmp ne i32 %898, 0, !dbg !297
  br i1 %condition351, label %end349, label %next352, !dbg !297

next352:                                          ; preds = %next350
  %899 = load i32, ptr %local3, align 4, !dbg !297
  %900 = icmp eq i32 %899, -1, !dbg !297
  %901 = zext i1 %900 to i32, !dbg !297
  %condition353 = icmp ne i32 %901, 0, !dbg !297
  br i1 %condition353, label %end349, label %next354, !dbg !297

next354:                                          ; preds = %next352
  %902 = load i32, ptr %local0, align 4, !dbg !297
  %903 = load i32, ptr %local3, align 4, !dbg !297
  %904 = icmp uge i32 %902, %903, !dbg !297
  %905 = zext i1 %904 to i32, !dbg !297
  %condition355 = icmp ne i32 %905, 0, !dbg !297
  br i1 %condition355, label %end349, label %next356, !dbg !297

next356:                                          ; preds = %next354
  %906 = load i32, ptr %local3, align 4, !dbg !297
  %907 = load i32, ptr %local0, align 4, !dbg !297
  %908 = sub i32 %906, %907, !dbg !297
  store i32 %908, ptr %local6, align 4, !dbg !297
  %909 = load i32, ptr %local2, align 4, !dbg !297
  %910 = add i32 %909, 56, !dbg !297
  %911 = icmp ule i32 %908, %910, !dbg !297
  %912 = zext i1 %911 to i32, !dbg !297
  %condition357 = icmp ne i32 %912, 0, !dbg !297
  br i1 %condition357, label %end349, label %next358, !dbg !297

next358:                                          ; preds = %next356
  br label %end324, !dbg !297

end360:                                           ; preds = %next361, %end324
  %913 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !298
  %914 = load i32, ptr %913, align 1, !dbg !298, !tbaa !18
  store i32 %914, ptr %local4, align 4, !dbg !298
  %915 = icmp eq i32 %914, 0, !dbg !298
  %916 = zext i1 %915 to i32, !dbg !298
  %condition362 = icmp ne i32 %916, 0, !dbg !298
  br i1 %condition362, label %end363, label %next364, !dbg !298

next361:                                          ; preds = %end324
  %917 = load i32, ptr %local3, align 4, !dbg !289
  %918 = getelementptr i8, ptr %vmctx, i64 1117480, !dbg !299
  store i32 %917, ptr %918, align 1, !dbg !299, !tbaa !18
  br label %end360, !dbg !299

end363:                                           ; preds = %end360
  %919 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !300
  %920 = load i32, ptr %919, align 1, !dbg !300, !tbaa !18
  store i32 %920, ptr %local3, align 4, !dbg !300
  %921 = icmp eq i32 %920, 0, !dbg !300
  %922 = zext i1 %921 to i32, !dbg !300
  %condition377 = icmp ne i32 %922, 0, !dbg !300
  br i1 %condition377, label %end378, label %next379, !dbg !300

next364:                                          ; preds = %end360
  store i32 1117492, ptr %local3, align 4, !dbg !298
  br label %loop365, !dbg !298

loop365:                                          ; preds = %next371, %next364
  %923 = load i32, ptr %local0, align 4, !dbg !298
  %924 = load i32, ptr %local3, align 4, !dbg !298
  %index366 = zext i32 %924 to i64, !dbg !301
  %925 = getelementptr i8, ptr %vmctx, i64 %index366, !dbg !301
  %926 = load i32, ptr %925, align 1, !dbg !301, !tbaa !18
  store i32 %926, ptr %local5, align 4, !dbg !301
  %927 = load i32, ptr %local3, align 4, !dbg !301
  %index367 = zext i32 %927 to i64, !dbg !302
  %address368 = add i64 %index367, 4, !dbg !302
  %928 = getelementptr i8, ptr %vmctx, i64 %address368, !dbg !302
  %929 = load i32, ptr %928, align 1, !dbg !302, !tbaa !18
  store i32 %929, ptr %local8, align 4, !dbg !302
  %930 = add i32 %926, %929, !dbg !302
  %931 = icmp eq i32 %923, %930, !dbg !302
  %932 = zext i1 %931 to i32, !dbg !302
  %condition369 = icmp ne i32 %932, 0, !dbg !302
  br i1 %condition369, label %end370, label %next371, !dbg !302

end370:                                           ; preds = %loop365
  %933 = load i32, ptr %local3, align 4, !dbg !303
  %index400 = zext i32 %933 to i64, !dbg !304
  %address401 = add i64 %index400, 12, !dbg !304
  %934 = getelementptr i8, ptr %vmctx, i64 %address401, !dbg !304
  %935 = load i8, ptr %934, align 1, !dbg !304, !tbaa !18
  %936 = zext i8 %935 to i32, !dbg !304
  %937 = and i32 %936, 8, !dbg !304
  %condition402 = icmp ne i32 %937, 0, !dbg !304
  br i1 %condition402, label %end376, label %next403, !dbg !304

next371:                                          ; preds = %loop365
  %938 = load i32, ptr %local3, align 4, !dbg !302
  %index372 = zext i32 %938 to i64, !dbg !305
  %address373 = add i64 %index372, 8, !dbg !305
  %939 = getelementptr i8, ptr %vmctx, i64 %address373, !dbg !305
  %940 = load i32, ptr %939, align 1, !dbg !305, !tbaa !18
  store i32 %940, ptr %local3, align 4, !dbg !305
  %condition374 = icmp ne i32 %940, 0, !dbg !305
  br i1 %condition374, label %loop365, label %next375, !dbg !305

next375:                                          ; preds = %next371
  br label %end376, !dbg !305

end376:                                           ; preds = %next405, %next403, %end370, %next375
  %941 = load i32, ptr %local0, align 4, !dbg !306
  %942 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !307
  %943 = load i32, ptr %942, align 1, !dbg !307, !tbaa !18
  store i32 %943, ptr %local8, align 4, !dbg !307
  %944 = icmp uge i32 %941, %943, !dbg !307
  %945 = zext i1 %944 to i32, !dbg !307
  %condition415 = icmp ne i32 %945, 0, !dbg !307
  br i1 %condition415, label %end416, label %next417, !dbg !307

end378:                                           ; preds = %next382, %end363
  %946 = load i32, ptr %local0, align 4, !dbg !300
  %947 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !308
  store i32 %946, ptr %947, align 1, !dbg !308, !tbaa !18
  br label %end381, !dbg !308

next379:                                          ; preds = %end363
  %948 = load i32, ptr %local0, align 4, !dbg !300
  %949 = load i32, ptr %local3, align 4, !dbg !300
  %950 = icmp uge i32 %948, %949, !dbg !300
  %951 = zext i1 %950 to i32, !dbg !300
  %condition380 = icmp ne i32 %951, 0, !dbg !300
  br i1 %condition380, label %end381, label %next382, !dbg !300

end381:                                           ; preds = %end378, %next379
  store i32 0, ptr %local3, align 4, !dbg !308
  %952 = load i32, ptr %local6, align 4, !dbg !308
  %953 = getelementptr i8, ptr %vmctx, i64 1117496, !dbg !309
  store i32 %952, ptr %953, align 1, !dbg !309, !tbaa !18
  %954 = load i32, ptr %local0, align 4, !dbg !309
  %955 = getelementptr i8, ptr %vmctx, i64 1117492, !dbg !310
  store i32 %954, ptr %955, align 1, !dbg !310, !tbaa !18
  %956 = getelementptr i8, ptr %vmctx, i64 1117076, !dbg !311
  store i32 -1, ptr %956, align 1, !dbg !311, !tbaa !18
  %957 = getelementptr i8, ptr %vmctx, i64 1117516, !dbg !312
  %958 = load i32, ptr %957, align 1, !dbg !312, !tbaa !18
  %959 = getelementptr i8, ptr %vmctx, i64 1117080, !dbg !313
  store i32 %958, ptr %959, align 1, !dbg !313, !tbaa !18
  %960 = getelementptr i8, ptr %vmctx, i64 1117504, !dbg !314
  store i32 0, ptr %960, align 1, !dbg !314, !tbaa !18
  br label %loop383, !dbg !314

next382:                                          ; preds = %next379
  br label %end378, !dbg !300

loop383:                                          ; preds = %loop383, %end381
  %961 = load i32, ptr %local3, align 4, !dbg !314
  %962 = add i32 %961, 1117104, !dbg !314
  %963 = load i32, ptr %local3, align 4, !dbg !314
  %964 = add i32 %963, 1117092, !dbg !314
  store i32 %964, ptr %local4, align 4, !dbg !314
  %index384 = zext i32 %962 to i64, !dbg !315
  %965 = getelementptr i8, ptr %vmctx, i64 %index384, !dbg !315
  store i32 %964, ptr %965, align 1, !dbg !315, !tbaa !18
  %966 = load i32, ptr %local4, align 4, !dbg !315
  %967 = load i32, ptr %local3, align 4, !dbg !315
  %968 = add i32 %967, 1117084, !dbg !315
  store i32 %968, ptr %local5, align 4, !dbg !315
  %index385 = zext i32 %966 to i64, !dbg !316
  %969 = getelementptr i8, ptr %vmctx, i64 %index385, !dbg !316
  store i32 %968, ptr %969, align 1, !dbg !316, !tbaa !18
  %970 = load i32, ptr %local3, align 4, !dbg !316
  %971 = add i32 %970, 1117096, !dbg !316
  %972 = load i32, ptr %local5, align 4, !dbg !316
  %index386 = zext i32 %971 to i64, !dbg !317
  %973 = getelementptr i8, ptr %vmctx, i64 %index386, !dbg !317
  store i32 %972, ptr %973, align 1, !dbg !317, !tbaa !18
  %974 = load i32, ptr %local3, align 4, !dbg !317
  %975 = add i32 %974, 1117112, !dbg !317
  %976 = load i32, ptr %local3, align 4, !dbg !317
  %977 = add i32 %976, 1117100, !dbg !317
  store i32 %977, ptr %local5, align 4, !dbg !317
  %index387 = zext i32 %975 to i64, !dbg !318
  %978 = getelementptr i8, ptr %vmctx, i64 %index387, !dbg !318
  store i32 %977, ptr %978, align 1, !dbg !318, !tbaa !18
  %979 = load i32, ptr %local5, align 4, !dbg !318
  %980 = load i32, ptr %local4, align 4, !dbg !318
  %index388 = zext i32 %979 to i64, !dbg !319
  %981 = getelementptr i8, ptr %vmctx, i64 %index388, !dbg !319
  store i32 %980, ptr %981, align 1, !dbg !319, !tbaa !18
  %982 = load i32, ptr %local3, align 4, !dbg !319
  %983 = add i32 %982, 1117120, !dbg !319
  %984 = load i32, ptr %local3, align 4, !dbg !319
  %985 = add i32 %984, 1117108, !dbg !319
  store i32 %985, ptr %local4, align 4, !dbg !319
  %index389 = zext i32 %983 to i64, !dbg !320
  %986 = getelementptr i8, ptr %vmctx, i64 %index389, !dbg !320
  store i32 %985, ptr %986, align 1, !dbg !320, !tbaa !18
  %987 = load i32, ptr %local4, align 4, !dbg !320
  %988 = load i32, ptr %local5, align 4, !dbg !320
  %index390 = zext i32 %987 to i64, !dbg !321
  %989 = getelementptr i8, ptr %vmctx, i64 %index390, !dbg !321
  store i32 %988, ptr %989, align 1, !dbg !321, !tbaa !18
  %990 = load i32, ptr %local3, align 4, !dbg !321
  %991 = add i32 %990, 1117116, !dbg !321
  %992 = load i32, ptr %local4, align 4, !dbg !321
  %index391 = zext i32 %991 to i64, !dbg !322
  %993 = getelementptr i8, ptr %vmctx, i64 %index391, !dbg !322
  store i32 %992, ptr %993, align 1, !dbg !322, !tbaa !18
  %994 = load i32, ptr %local3, align 4, !dbg !322
  %995 = add i32 %994, 32, !dbg !322
  store i32 %995, ptr %local3, align 4, !dbg !322
  %996 = icmp ne i32 %995, 256, !dbg !322
  %997 = zext i1 %996 to i32, !dbg !322
  %condition392 = icmp ne i32 %997, 0, !dbg !322
  br i1 %condition392, label %loop383, label %next393, !dbg !322

next393:                                          ; preds = %loop383
  %998 = load i32, ptr %local0, align 4, !dbg !322
  %999 = load i32, ptr %local0, align 4, !dbg !322
  %1000 = sub i32 -8, %999, !dbg !322
  %1001 = and i32 %1000, 15, !dbg !322
  %1002 = load i32, ptr %local0, align 4, !dbg !322
  %1003 = add i32 %1002, 8, !dbg !322
  %1004 = and i32 %1003, 15, !dbg !322
  %condition394 = icmp ne i32 %1004, 0, !dbg !322
  %1005 = select i1 %condition394, i32 %1001, i32 0, !dbg !322
  store i32 %1005, ptr %local3, align 4, !dbg !322
  %1006 = add i32 %998, %1005, !dbg !322
  store i32 %1006, ptr %local4, align 4, !dbg !322
  %1007 = load i32, ptr %local6, align 4, !dbg !322
  %1008 = add i32 %1007, -56, !dbg !322
  store i32 %1008, ptr %local5, align 4, !dbg !322
  %1009 = load i32, ptr %local3, align 4, !dbg !322
  %1010 = sub i32 %1008, %1009, !dbg !322
  store i32 %1010, ptr %local3, align 4, !dbg !322
  %1011 = or i32 %1010, 1, !dbg !322
  %index395 = zext i32 %1006 to i64, !dbg !323
  %address396 = add i64 %index395, 4, !dbg !323
  %1012 = getelementptr i8, ptr %vmctx, i64 %address396, !dbg !323
  store i32 %1011, ptr %1012, align 1, !dbg !323, !tbaa !18
  %1013 = getelementptr i8, ptr %vmctx, i64 1117532, !dbg !324
  %1014 = load i32, ptr %1013, align 1, !dbg !324, !tbaa !18
  %1015 = getelementptr i8, ptr %vmctx, i64 1117072, !dbg !325
  store i32 %1014, ptr %1015, align 1, !dbg !325, !tbaa !18
  %1016 = load i32, ptr %local3, align 4, !dbg !325
  %1017 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !326
  store i32 %1016, ptr %1017, align 1, !dbg !326, !tbaa !18
  %1018 = load i32, ptr %local4, align 4, !dbg !326
  %1019 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !327
  store i32 %1018, ptr %1019, align 1, !dbg !327, !tbaa !18
  %1020 = load i32, ptr %local0, align 4, !dbg !327
  %1021 = load i32, ptr %local5, align 4, !dbg !327
  %1022 = add i32 %1020, %1021, !dbg !327
  %index397 = zext i32 %1022 to i64, !dbg !303
  %address398 = add i64 %index397, 4, !dbg !303
  %1023 = getelementptr i8, ptr %vmctx, i64 %address398, !dbg !303
  store i32 56, ptr %1023, align 1, !dbg !303, !tbaa !18
  br label %end399, !dbg !303

end399:                                           ; preds = %end688, %next692, %next674, %end650, %next633, %next407, %next393
  %1024 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !328
  %1025 = load i32, ptr %1024, align 1, !dbg !328, !tbaa !18
  store i32 %1025, ptr %local3, align 4, !dbg !328
  %1026 = load i32, ptr %local2, align 4, !dbg !328
  %1027 = icmp ule i32 %1025, %1026, !dbg !328
  %1028 = zext i1 %1027 to i32, !dbg !328
  %condition722 = icmp ne i32 %1028, 0, !dbg !328
  br i1 %condition722, label %end349, label %next723, !dbg !328

next403:                                          ; preds = %end370
  %1029 = load i32, ptr %local5, align 4, !dbg !304
  %1030 = load i32, ptr %local4, align 4, !dbg !304
  %1031 = icmp ugt i32 %1029, %1030, !dbg !304
  %1032 = zext i1 %1031 to i32, !dbg !304
  %condition404 = icmp ne i32 %1032, 0, !dbg !304
  br i1 %condition404, label %end376, label %next405, !dbg !304

next405:                                          ; preds = %next403
  %1033 = load i32, ptr %local0, align 4, !dbg !304
  %1034 = load i32, ptr %local4, align 4, !dbg !304
  %1035 = icmp ule i32 %1033, %1034, !dbg !304
  %1036 = zext i1 %1035 to i32, !dbg !304
  %condition406 = icmp ne i32 %1036, 0, !dbg !304
  br i1 %condition406, label %end376, label %next407, !dbg !304

next407:                                          ; preds = %next405
  %1037 = load i32, ptr %local4, align 4, !dbg !304
  %1038 = load i32, ptr %local4, align 4, !dbg !304
  %1039 = sub i32 -8, %1038, !dbg !304
  %1040 = and i32 %1039, 15, !dbg !304
  %1041 = load i32, ptr %local4, align 4, !dbg !304
  %1042 = add i32 %1041, 8, !dbg !304
  %1043 = and i32 %1042, 15, !dbg !304
  %condition408 = icmp ne i32 %1043, 0, !dbg !304
  %1044 = select i1 %condition408, i32 %1040, i32 0, !dbg !304
  store i32 %1044, ptr %local5, align 4, !dbg !304
  %1045 = add i32 %1037, %1044, !dbg !304
  store i32 %1045, ptr %local0, align 4, !dbg !304
  %1046 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !329
  %1047 = load i32, ptr %1046, align 1, !dbg !329, !tbaa !18
  %1048 = load i32, ptr %local6, align 4, !dbg !329
  %1049 = add i32 %1047, %1048, !dbg !329
  store i32 %1049, ptr %local11, align 4, !dbg !329
  %1050 = load i32, ptr %local5, align 4, !dbg !329
  %1051 = sub i32 %1049, %1050, !dbg !329
  store i32 %1051, ptr %local5, align 4, !dbg !329
  %1052 = or i32 %1051, 1, !dbg !329
  %index409 = zext i32 %1045 to i64, !dbg !330
  %address410 = add i64 %index409, 4, !dbg !330
  %1053 = getelementptr i8, ptr %vmctx, i64 %address410, !dbg !330
  store i32 %1052, ptr %1053, align 1, !dbg !330, !tbaa !18
  %1054 = load i32, ptr %local3, align 4, !dbg !330
  %1055 = load i32, ptr %local8, align 4, !dbg !330
  %1056 = load i32, ptr %local6, align 4, !dbg !330
  %1057 = add i32 %1055, %1056, !dbg !330
  %index411 = zext i32 %1054 to i64, !dbg !331
  %address412 = add i64 %index411, 4, !dbg !331
  %1058 = getelementptr i8, ptr %vmctx, i64 %address412, !dbg !331
  store i32 %1057, ptr %1058, align 1, !dbg !331, !tbaa !18
  %1059 = getelementptr i8, ptr %vmctx, i64 1117532, !dbg !332
  %1060 = load i32, ptr %1059, align 1, !dbg !332, !tbaa !18
  %1061 = getelementptr i8, ptr %vmctx, i64 1117072, !dbg !333
  store i32 %1060, ptr %1061, align 1, !dbg !333, !tbaa !18
  %1062 = load i32, ptr %local5, align 4, !dbg !333
  %1063 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !334
  store i32 %1062, ptr %1063, align 1, !dbg !334, !tbaa !18
  %1064 = load i32, ptr %local0, align 4, !dbg !334
  %1065 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !335
  store i32 %1064, ptr %1065, align 1, !dbg !335, !tbaa !18
  %1066 = load i32, ptr %local4, align 4, !dbg !335
  %1067 = load i32, ptr %local11, align 4, !dbg !335
  %1068 = add i32 %1066, %1067, !dbg !335
  %index413 = zext i32 %1068 to i64, !dbg !306
  %address414 = add i64 %index413, 4, !dbg !306
  %1069 = getelementptr i8, ptr %vmctx, i64 %address414, !dbg !306
  store i32 56, ptr %1069, align 1, !dbg !306, !tbaa !18
  br label %end399, !dbg !306

end416:                                           ; preds = %next417, %end376
  %1070 = load i32, ptr %local0, align 4, !dbg !336
  %1071 = load i32, ptr %local6, align 4, !dbg !336
  %1072 = add i32 %1070, %1071, !dbg !336
  store i32 %1072, ptr %local5, align 4, !dbg !336
  store i32 1117492, ptr %local3, align 4, !dbg !336
  br label %loop418, !dbg !336

next417:                                          ; preds = %end376
  %1073 = load i32, ptr %local0, align 4, !dbg !307
  %1074 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !336
  store i32 %1073, ptr %1074, align 1, !dbg !336, !tbaa !18
  %1075 = load i32, ptr %local0, align 4, !dbg !336
  store i32 %1075, ptr %local8, align 4, !dbg !336
  br label %end416, !dbg !336

loop418:                                          ; preds = %next422, %end416
  %1076 = load i32, ptr %local3, align 4, !dbg !336
  %index419 = zext i32 %1076 to i64, !dbg !337
  %1077 = getelementptr i8, ptr %vmctx, i64 %index419, !dbg !337
  %1078 = load i32, ptr %1077, align 1, !dbg !337, !tbaa !18
  %1079 = load i32, ptr %local5, align 4, !dbg !337
  %1080 = icmp eq i32 %1078, %1079, !dbg !337
  %1081 = zext i1 %1080 to i32, !dbg !337
  %condition420 = icmp ne i32 %1081, 0, !dbg !337
  br i1 %condition420, label %end421, label %next422, !dbg !337

end421:                                           ; preds = %loop418
  %1082 = load i32, ptr %local3, align 4, !dbg !338
  %index428 = zext i32 %1082 to i64, !dbg !339
  %address429 = add i64 %index428, 12, !dbg !339
  %1083 = getelementptr i8, ptr %vmctx, i64 %address429, !dbg !339
  %1084 = load i8, ptr %1083, align 1, !dbg !339, !tbaa !18
  %1085 = zext i8 %1084 to i32, !dbg !339
  %1086 = and i32 %1085, 8, !dbg !339
  %1087 = icmp eq i32 %1086, 0, !dbg !339
  %1088 = zext i1 %1087 to i32, !dbg !339
  %condition430 = icmp ne i32 %1088, 0, !dbg !339
  br i1 %condition430, label %end431, label %next432, !dbg !339

next422:                                          ; preds = %loop418
  %1089 = load i32, ptr %local3, align 4, !dbg !337
  %index423 = zext i32 %1089 to i64, !dbg !338
  %address424 = add i64 %index423, 8, !dbg !338
  %1090 = getelementptr i8, ptr %vmctx, i64 %address424, !dbg !338
  %1091 = load i32, ptr %1090, align 1, !dbg !338, !tbaa !18
  store i32 %1091, ptr %local3, align 4, !dbg !338
  %condition425 = icmp ne i32 %1091, 0, !dbg !338
  br i1 %condition425, label %loop418, label %next426, !dbg !338

next426:                                          ; preds = %next422
  br label %end427, !dbg !338

end427:                                           ; preds = %next432, %next426
  store i32 1117492, ptr %local3, align 4, !dbg !339
  br label %loop433, !dbg !339

end431:                                           ; preds = %end421
  %1092 = load i32, ptr %local3, align 4, !dbg !340
  %1093 = load i32, ptr %local0, align 4, !dbg !340
  %index445 = zext i32 %1092 to i64, !dbg !341
  %1094 = getelementptr i8, ptr %vmctx, i64 %index445, !dbg !341
  store i32 %1093, ptr %1094, align 1, !dbg !341, !tbaa !18
  %1095 = load i32, ptr %local3, align 4, !dbg !341
  %1096 = load i32, ptr %local3, align 4, !dbg !341
  %index446 = zext i32 %1096 to i64, !dbg !342
  %address447 = add i64 %index446, 4, !dbg !342
  %1097 = getelementptr i8, ptr %vmctx, i64 %address447, !dbg !342
  %1098 = load i32, ptr %1097, align 1, !dbg !342, !tbaa !18
  %1099 = load i32, ptr %local6, align 4, !dbg !342
  %1100 = add i32 %1098, %1099, !dbg !342
  %index448 = zext i32 %1095 to i64, !dbg !343
  %address449 = add i64 %index448, 4, !dbg !343
  %1101 = getelementptr i8, ptr %vmctx, i64 %address449, !dbg !343
  store i32 %1100, ptr %1101, align 1, !dbg !343, !tbaa !18
  %1102 = load i32, ptr %local0, align 4, !dbg !343
  %1103 = load i32, ptr %local0, align 4, !dbg !343
  %1104 = sub i32 -8, %1103, !dbg !343
  %1105 = and i32 %1104, 15, !dbg !343
  %1106 = load i32, ptr %local0, align 4, !dbg !343
  %1107 = add i32 %1106, 8, !dbg !343
  %1108 = and i32 %1107, 15, !dbg !343
  %condition450 = icmp ne i32 %1108, 0, !dbg !343
  %1109 = select i1 %condition450, i32 %1105, i32 0, !dbg !343
  %1110 = add i32 %1102, %1109, !dbg !343
  store i32 %1110, ptr %local11, align 4, !dbg !343
  %1111 = load i32, ptr %local2, align 4, !dbg !343
  %1112 = or i32 %1111, 3, !dbg !343
  %index451 = zext i32 %1110 to i64, !dbg !344
  %address452 = add i64 %index451, 4, !dbg !344
  %1113 = getelementptr i8, ptr %vmctx, i64 %address452, !dbg !344
  store i32 %1112, ptr %1113, align 1, !dbg !344, !tbaa !18
  %1114 = load i32, ptr %local5, align 4, !dbg !344
  %1115 = load i32, ptr %local5, align 4, !dbg !344
  %1116 = sub i32 -8, %1115, !dbg !344
  %1117 = and i32 %1116, 15, !dbg !344
  %1118 = load i32, ptr %local5, align 4, !dbg !344
  %1119 = add i32 %1118, 8, !dbg !344
  %1120 = and i32 %1119, 15, !dbg !344
  %condition453 = icmp ne i32 %1120, 0, !dbg !344
  %1121 = select i1 %condition453, i32 %1117, i32 0, !dbg !344
  %1122 = add i32 %1114, %1121, !dbg !344
  store i32 %1122, ptr %local6, align 4, !dbg !344
  %1123 = load i32, ptr %local11, align 4, !dbg !344
  %1124 = load i32, ptr %local2, align 4, !dbg !344
  %1125 = add i32 %1123, %1124, !dbg !344
  store i32 %1125, ptr %local2, align 4, !dbg !344
  %1126 = sub i32 %1122, %1125, !dbg !344
  store i32 %1126, ptr %local5, align 4, !dbg !344
  %1127 = load i32, ptr %local4, align 4, !dbg !344
  %1128 = load i32, ptr %local6, align 4, !dbg !344
  %1129 = icmp ne i32 %1127, %1128, !dbg !344
  %1130 = zext i1 %1129 to i32, !dbg !344
  %condition454 = icmp ne i32 %1130, 0, !dbg !344
  br i1 %condition454, label %end455, label %next456, !dbg !344

next432:                                          ; preds = %end421
  br label %end427, !dbg !339

loop433:                                          ; preds = %end436, %end427
  %1131 = load i32, ptr %local3, align 4, !dbg !339
  %index434 = zext i32 %1131 to i64, !dbg !345
  %1132 = getelementptr i8, ptr %vmctx, i64 %index434, !dbg !345
  %1133 = load i32, ptr %1132, align 1, !dbg !345, !tbaa !18
  store i32 %1133, ptr %local5, align 4, !dbg !345
  %1134 = load i32, ptr %local4, align 4, !dbg !345
  %1135 = icmp ugt i32 %1133, %1134, !dbg !345
  %1136 = zext i1 %1135 to i32, !dbg !345
  %condition435 = icmp ne i32 %1136, 0, !dbg !345
  br i1 %condition435, label %end436, label %next437, !dbg !345

end436:                                           ; preds = %next442, %loop433
  %1137 = load i32, ptr %local3, align 4, !dbg !346
  %index443 = zext i32 %1137 to i64, !dbg !340
  %address444 = add i64 %index443, 8, !dbg !340
  %1138 = getelementptr i8, ptr %vmctx, i64 %address444, !dbg !340
  %1139 = load i32, ptr %1138, align 1, !dbg !340, !tbaa !18
  store i32 %1139, ptr %local3, align 4, !dbg !340
  br label %loop433, !dbg !340

next437:                                          ; preds = %loop433
  %1140 = load i32, ptr %local5, align 4, !dbg !345
  %1141 = load i32, ptr %local3, align 4, !dbg !345
  %index438 = zext i32 %1141 to i64, !dbg !346
  %address439 = add i64 %index438, 4, !dbg !346
  %1142 = getelementptr i8, ptr %vmctx, i64 %address439, !dbg !346
  %1143 = load i32, ptr %1142, align 1, !dbg !346, !tbaa !18
  %1144 = add i32 %1140, %1143, !dbg !346
  store i32 %1144, ptr %local5, align 4, !dbg !346
  %1145 = load i32, ptr %local4, align 4, !dbg !346
  %1146 = icmp ugt i32 %1144, %1145, !dbg !346
  %1147 = zext i1 %1146 to i32, !dbg !346
  %condition440 = icmp ne i32 %1147, 0, !dbg !346
  br i1 %condition440, label %end441, label %next442, !dbg !346

end441:                                           ; preds = %next437
  %1148 = load i32, ptr %local0, align 4, !dbg !347
  %1149 = load i32, ptr %local0, align 4, !dbg !347
  %1150 = sub i32 -8, %1149, !dbg !347
  %1151 = and i32 %1150, 15, !dbg !347
  %1152 = load i32, ptr %local0, align 4, !dbg !347
  %1153 = add i32 %1152, 8, !dbg !347
  %1154 = and i32 %1153, 15, !dbg !347
  %condition618 = icmp ne i32 %1154, 0, !dbg !347
  %1155 = select i1 %condition618, i32 %1151, i32 0, !dbg !347
  store i32 %1155, ptr %local3, align 4, !dbg !347
  %1156 = add i32 %1148, %1155, !dbg !347
  store i32 %1156, ptr %local11, align 4, !dbg !347
  %1157 = load i32, ptr %local6, align 4, !dbg !347
  %1158 = add i32 %1157, -56, !dbg !347
  store i32 %1158, ptr %local8, align 4, !dbg !347
  %1159 = load i32, ptr %local3, align 4, !dbg !347
  %1160 = sub i32 %1158, %1159, !dbg !347
  store i32 %1160, ptr %local3, align 4, !dbg !347
  %1161 = or i32 %1160, 1, !dbg !347
  %index619 = zext i32 %1156 to i64, !dbg !348
  %address620 = add i64 %index619, 4, !dbg !348
  %1162 = getelementptr i8, ptr %vmctx, i64 %address620, !dbg !348
  store i32 %1161, ptr %1162, align 1, !dbg !348, !tbaa !18
  %1163 = load i32, ptr %local0, align 4, !dbg !348
  %1164 = load i32, ptr %local8, align 4, !dbg !348
  %1165 = add i32 %1163, %1164, !dbg !348
  %index621 = zext i32 %1165 to i64, !dbg !349
  %address622 = add i64 %index621, 4, !dbg !349
  %1166 = getelementptr i8, ptr %vmctx, i64 %address622, !dbg !349
  store i32 56, ptr %1166, align 1, !dbg !349, !tbaa !18
  %1167 = load i32, ptr %local4, align 4, !dbg !349
  %1168 = load i32, ptr %local5, align 4, !dbg !349
  %1169 = load i32, ptr %local5, align 4, !dbg !349
  %1170 = sub i32 55, %1169, !dbg !349
  %1171 = and i32 %1170, 15, !dbg !349
  %1172 = load i32, ptr %local5, align 4, !dbg !349
  %1173 = add i32 %1172, -55, !dbg !349
  %1174 = and i32 %1173, 15, !dbg !349
  %condition623 = icmp ne i32 %1174, 0, !dbg !349
  %1175 = select i1 %condition623, i32 %1171, i32 0, !dbg !349
  %1176 = add i32 %1168, %1175, !dbg !349
  %1177 = add i32 %1176, -63, !dbg !349
  store i32 %1177, ptr %local8, align 4, !dbg !349
  %1178 = load i32, ptr %local8, align 4, !dbg !349
  %1179 = load i32, ptr %local4, align 4, !dbg !349
  %1180 = add i32 %1179, 16, !dbg !349
  %1181 = icmp ult i32 %1178, %1180, !dbg !349
  %1182 = zext i1 %1181 to i32, !dbg !349
  %condition624 = icmp ne i32 %1182, 0, !dbg !349
  %1183 = select i1 %condition624, i32 %1167, i32 %1177, !dbg !349
  store i32 %1183, ptr %local8, align 4, !dbg !349
  %index625 = zext i32 %1183 to i64, !dbg !350
  %address626 = add i64 %index625, 4, !dbg !350
  %1184 = getelementptr i8, ptr %vmctx, i64 %address626, !dbg !350
  store i32 35, ptr %1184, align 1, !dbg !350, !tbaa !18
  %1185 = getelementptr i8, ptr %vmctx, i64 1117532, !dbg !351
  %1186 = load i32, ptr %1185, align 1, !dbg !351, !tbaa !18
  %1187 = getelementptr i8, ptr %vmctx, i64 1117072, !dbg !352
  store i32 %1186, ptr %1187, align 1, !dbg !352, !tbaa !18
  %1188 = load i32, ptr %local3, align 4, !dbg !352
  %1189 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !353
  store i32 %1188, ptr %1189, align 1, !dbg !353, !tbaa !18
  %1190 = load i32, ptr %local11, align 4, !dbg !353
  %1191 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !354
  store i32 %1190, ptr %1191, align 1, !dbg !354, !tbaa !18
  %1192 = load i32, ptr %local8, align 4, !dbg !354
  %1193 = add i32 %1192, 16, !dbg !354
  %1194 = getelementptr i8, ptr %vmctx, i64 1117500, !dbg !355
  %1195 = load i64, ptr %1194, align 1, !dbg !355, !tbaa !18
  %index627 = zext i32 %1193 to i64, !dbg !356
  %1196 = getelementptr i8, ptr %vmctx, i64 %index627, !dbg !356
  store i64 %1195, ptr %1196, align 1, !dbg !356, !tbaa !18
  %1197 = load i32, ptr %local8, align 4, !dbg !356
  %1198 = getelementptr i8, ptr %vmctx, i64 1117492, !dbg !357
  %1199 = load i64, ptr %1198, align 1, !dbg !357, !tbaa !18
  %index628 = zext i32 %1197 to i64, !dbg !358
  %address629 = add i64 %index628, 8, !dbg !358
  %1200 = getelementptr i8, ptr %vmctx, i64 %address629, !dbg !358
  store i64 %1199, ptr %1200, align 1, !dbg !358, !tbaa !18
  %1201 = load i32, ptr %local8, align 4, !dbg !358
  %1202 = add i32 %1201, 8, !dbg !358
  %1203 = getelementptr i8, ptr %vmctx, i64 1117500, !dbg !359
  store i32 %1202, ptr %1203, align 1, !dbg !359, !tbaa !18
  %1204 = load i32, ptr %local6, align 4, !dbg !359
  %1205 = getelementptr i8, ptr %vmctx, i64 1117496, !dbg !360
  store i32 %1204, ptr %1205, align 1, !dbg !360, !tbaa !18
  %1206 = load i32, ptr %local0, align 4, !dbg !360
  %1207 = getelementptr i8, ptr %vmctx, i64 1117492, !dbg !361
  store i32 %1206, ptr %1207, align 1, !dbg !361, !tbaa !18
  %1208 = getelementptr i8, ptr %vmctx, i64 1117504, !dbg !362
  store i32 0, ptr %1208, align 1, !dbg !362, !tbaa !18
  %1209 = load i32, ptr %local8, align 4, !dbg !362
  %1210 = add i32 %1209, 36, !dbg !362
  store i32 %1210, ptr %local3, align 4, !dbg !362
  br label %loop630, !dbg !362

next442:                                          ; preds = %next437
  br label %end436, !dbg !346

end455:                                           ; preds = %end431
  %1211 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !363
  %1212 = load i32, ptr %1211, align 1, !dbg !363, !tbaa !18
  %1213 = load i32, ptr %local6, align 4, !dbg !363
  %1214 = icmp ne i32 %1212, %1213, !dbg !363
  %1215 = zext i1 %1214 to i32, !dbg !363
  %condition460 = icmp ne i32 %1215, 0, !dbg !363
  br i1 %condition460, label %end461, label %next462, !dbg !363

next456:                                          ; preds = %end431
  %1216 = load i32, ptr %local2, align 4, !dbg !344
  %1217 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !364
  store i32 %1216, ptr %1217, align 1, !dbg !364, !tbaa !18
  %1218 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !365
  %1219 = load i32, ptr %1218, align 1, !dbg !365, !tbaa !18
  %1220 = load i32, ptr %local5, align 4, !dbg !365
  %1221 = add i32 %1219, %1220, !dbg !365
  store i32 %1221, ptr %local3, align 4, !dbg !365
  %1222 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !366
  store i32 %1221, ptr %1222, align 1, !dbg !366, !tbaa !18
  %1223 = load i32, ptr %local2, align 4, !dbg !366
  %1224 = load i32, ptr %local3, align 4, !dbg !366
  %1225 = or i32 %1224, 1, !dbg !366
  %index457 = zext i32 %1223 to i64, !dbg !367
  %address458 = add i64 %index457, 4, !dbg !367
  %1226 = getelementptr i8, ptr %vmctx, i64 %address458, !dbg !367
  store i32 %1225, ptr %1226, align 1, !dbg !367, !tbaa !18
  br label %end459, !dbg !367

end459:                                           ; preds = %end606, %next610, %next591, %end566, %next462, %next456
  %1227 = load i32, ptr %local11, align 4, !dbg !368
  %1228 = add i32 %1227, 8, !dbg !368
  store i32 %1228, ptr %local3, align 4, !dbg !368
  br label %end41, !dbg !368

end461:                                           ; preds = %end455
  %1229 = load i32, ptr %local6, align 4, !dbg !369
  %index466 = zext i32 %1229 to i64, !dbg !370
  %address467 = add i64 %index466, 4, !dbg !370
  %1230 = getelementptr i8, ptr %vmctx, i64 %address467, !dbg !370
  %1231 = load i32, ptr %1230, align 1, !dbg !370, !tbaa !18
  store i32 %1231, ptr %local3, align 4, !dbg !370
  %1232 = and i32 %1231, 3, !dbg !370
  %1233 = icmp ne i32 %1232, 1, !dbg !370
  %1234 = zext i1 %1233 to i32, !dbg !370
  %condition468 = icmp ne i32 %1234, 0, !dbg !370
  br i1 %condition468, label %end469, label %next470, !dbg !370

next462:                                          ; preds = %end455
  %1235 = load i32, ptr %local2, align 4, !dbg !363
  %1236 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !371
  store i32 %1235, ptr %1236, align 1, !dbg !371, !tbaa !18
  %1237 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !372
  %1238 = load i32, ptr %1237, align 1, !dbg !372, !tbaa !18
  %1239 = load i32, ptr %local5, align 4, !dbg !372
  %1240 = add i32 %1238, %1239, !dbg !372
  store i32 %1240, ptr %local3, align 4, !dbg !372
  %1241 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !373
  store i32 %1240, ptr %1241, align 1, !dbg !373, !tbaa !18
  %1242 = load i32, ptr %local2, align 4, !dbg !373
  %1243 = load i32, ptr %local3, align 4, !dbg !373
  %1244 = or i32 %1243, 1, !dbg !373
  %index463 = zext i32 %1242 to i64, !dbg !374
  %address464 = add i64 %index463, 4, !dbg !374
  %1245 = getelementptr i8, ptr %vmctx, i64 %address464, !dbg !374
  store i32 %1244, ptr %1245, align 1, !dbg !374, !tbaa !18
  %1246 = load i32, ptr %local2, align 4, !dbg !374
  %1247 = load i32, ptr %local3, align 4, !dbg !374
  %1248 = add i32 %1246, %1247, !dbg !374
  %1249 = load i32, ptr %local3, align 4, !dbg !374
  %index465 = zext i32 %1248 to i64, !dbg !369
  %1250 = getelementptr i8, ptr %vmctx, i64 %index465, !dbg !369
  store i32 %1249, ptr %1250, align 1, !dbg !369, !tbaa !18
  br label %end459, !dbg !369

end469:                                           ; preds = %end481, %end461
  %1251 = load i32, ptr %local6, align 4, !dbg !375
  %1252 = load i32, ptr %local6, align 4, !dbg !375
  %index552 = zext i32 %1252 to i64, !dbg !376
  %address553 = add i64 %index552, 4, !dbg !376
  %1253 = getelementptr i8, ptr %vmctx, i64 %address553, !dbg !376
  %1254 = load i32, ptr %1253, align 1, !dbg !376, !tbaa !18
  %1255 = and i32 %1254, -2, !dbg !376
  %index554 = zext i32 %1251 to i64, !dbg !377
  %address555 = add i64 %index554, 4, !dbg !377
  %1256 = getelementptr i8, ptr %vmctx, i64 %address555, !dbg !377
  store i32 %1255, ptr %1256, align 1, !dbg !377, !tbaa !18
  %1257 = load i32, ptr %local2, align 4, !dbg !377
  %1258 = load i32, ptr %local5, align 4, !dbg !377
  %1259 = add i32 %1257, %1258, !dbg !377
  %1260 = load i32, ptr %local5, align 4, !dbg !377
  %index556 = zext i32 %1259 to i64, !dbg !378
  %1261 = getelementptr i8, ptr %vmctx, i64 %index556, !dbg !378
  store i32 %1260, ptr %1261, align 1, !dbg !378, !tbaa !18
  %1262 = load i32, ptr %local2, align 4, !dbg !378
  %1263 = load i32, ptr %local5, align 4, !dbg !378
  %1264 = or i32 %1263, 1, !dbg !378
  %index557 = zext i32 %1262 to i64, !dbg !379
  %address558 = add i64 %index557, 4, !dbg !379
  %1265 = getelementptr i8, ptr %vmctx, i64 %address558, !dbg !379
  store i32 %1264, ptr %1265, align 1, !dbg !379, !tbaa !18
  %1266 = load i32, ptr %local5, align 4, !dbg !379
  %1267 = icmp ugt i32 %1266, 255, !dbg !379
  %1268 = zext i1 %1267 to i32, !dbg !379
  %condition559 = icmp ne i32 %1268, 0, !dbg !379
  br i1 %condition559, label %end560, label %next561, !dbg !379

next470:                                          ; preds = %end461
  %1269 = load i32, ptr %local3, align 4, !dbg !370
  %1270 = and i32 %1269, -8, !dbg !370
  store i32 %1270, ptr %local7, align 4, !dbg !370
  %1271 = load i32, ptr %local3, align 4, !dbg !370
  %1272 = icmp ugt i32 %1271, 255, !dbg !370
  %1273 = zext i1 %1272 to i32, !dbg !370
  %condition471 = icmp ne i32 %1273, 0, !dbg !370
  br i1 %condition471, label %end472, label %next473, !dbg !370

end472:                                           ; preds = %next470
  %1274 = load i32, ptr %local6, align 4, !dbg !380
  %index486 = zext i32 %1274 to i64, !dbg !381
  %address487 = add i64 %index486, 24, !dbg !381
  %1275 = getelementptr i8, ptr %vmctx, i64 %address487, !dbg !381
  %1276 = load i32, ptr %1275, align 1, !dbg !381, !tbaa !18
  store i32 %1276, ptr %local9, align 4, !dbg !381
  %1277 = load i32, ptr %local6, align 4, !dbg !381
  %index488 = zext i32 %1277 to i64, !dbg !382
  %address489 = add i64 %index488, 12, !dbg !382
  %1278 = getelementptr i8, ptr %vmctx, i64 %address489, !dbg !382
  %1279 = load i32, ptr %1278, align 1, !dbg !382, !tbaa !18
  store i32 %1279, ptr %local0, align 4, !dbg !382
  %1280 = load i32, ptr %local6, align 4, !dbg !382
  %1281 = icmp eq i32 %1279, %1280, !dbg !382
  %1282 = zext i1 %1281 to i32, !dbg !382
  %condition490 = icmp ne i32 %1282, 0, !dbg !382
  br i1 %condition490, label %end491, label %next492, !dbg !382

next473:                                          ; preds = %next470
  %1283 = load i32, ptr %local6, align 4, !dbg !370
  %index474 = zext i32 %1283 to i64, !dbg !383
  %address475 = add i64 %index474, 8, !dbg !383
  %1284 = getelementptr i8, ptr %vmctx, i64 %address475, !dbg !383
  %1285 = load i32, ptr %1284, align 1, !dbg !383, !tbaa !18
  store i32 %1285, ptr %local4, align 4, !dbg !383
  %1286 = load i32, ptr %local3, align 4, !dbg !383
  %1287 = lshr i32 %1286, 3, !dbg !383
  store i32 %1287, ptr %local8, align 4, !dbg !383
  %1288 = shl i32 %1287, 3, !dbg !383
  %1289 = add i32 %1288, 1117084, !dbg !383
  store i32 %1289, ptr %local0, align 4, !dbg !383
  %1290 = icmp eq i32 %1285, %1289, !dbg !383
  %1291 = zext i1 %1290 to i32, !dbg !383
  %1292 = load i32, ptr %local6, align 4, !dbg !384
  %index476 = zext i32 %1292 to i64, !dbg !385
  %address477 = add i64 %index476, 12, !dbg !385
  %1293 = getelementptr i8, ptr %vmctx, i64 %address477, !dbg !385
  %1294 = load i32, ptr %1293, align 1, !dbg !385, !tbaa !18
  store i32 %1294, ptr %local3, align 4, !dbg !385
  %1295 = load i32, ptr %local4, align 4, !dbg !385
  %1296 = icmp ne i32 %1294, %1295, !dbg !385
  %1297 = zext i1 %1296 to i32, !dbg !385
  %condition478 = icmp ne i32 %1297, 0, !dbg !385
  br i1 %condition478, label %end479, label %next480, !dbg !385

end479:                                           ; preds = %next473
  %1298 = load i32, ptr %local3, align 4, !dbg !386
  %1299 = load i32, ptr %local0, align 4, !dbg !386
  %1300 = icmp eq i32 %1298, %1299, !dbg !386
  %1301 = zext i1 %1300 to i32, !dbg !386
  %1302 = load i32, ptr %local3, align 4, !dbg !387
  %1303 = load i32, ptr %local4, align 4, !dbg !387
  %index482 = zext i32 %1302 to i64, !dbg !388
  %address483 = add i64 %index482, 8, !dbg !388
  %1304 = getelementptr i8, ptr %vmctx, i64 %address483, !dbg !388
  store i32 %1303, ptr %1304, align 1, !dbg !388, !tbaa !18
  %1305 = load i32, ptr %local4, align 4, !dbg !388
  %1306 = load i32, ptr %local3, align 4, !dbg !388
  %index484 = zext i32 %1305 to i64, !dbg !380
  %address485 = add i64 %index484, 12, !dbg !380
  %1307 = getelementptr i8, ptr %vmctx, i64 %address485, !dbg !380
  store i32 %1306, ptr %1307, align 1, !dbg !380, !tbaa !18
  br label %end481, !dbg !380

next480:                                          ; preds = %next473
  %1308 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !389
  %1309 = load i32, ptr %1308, align 1, !dbg !389, !tbaa !18
  %1310 = load i32, ptr %local8, align 4, !dbg !389
  %1311 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %1310), !dbg !389
  %1312 = and i32 %1309, %1311, !dbg !389
  %1313 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !386
  store i32 %1312, ptr %1313, align 1, !dbg !386, !tbaa !18
  br label %end481, !dbg !386

end481:                                           ; preds = %next548, %end539, %end522, %next527, %end499, %end479, %next480
  %1314 = load i32, ptr %local7, align 4, !dbg !375
  %1315 = load i32, ptr %local5, align 4, !dbg !375
  %1316 = add i32 %1314, %1315, !dbg !375
  store i32 %1316, ptr %local5, align 4, !dbg !375
  %1317 = load i32, ptr %local6, align 4, !dbg !375
  %1318 = load i32, ptr %local7, align 4, !dbg !375
  %1319 = add i32 %1317, %1318, !dbg !375
  store i32 %1319, ptr %local6, align 4, !dbg !375
  br label %end469, !dbg !375

end491:                                           ; preds = %end472
  %1320 = load i32, ptr %local6, align 4, !dbg !390
  %1321 = add i32 %1320, 20, !dbg !390
  store i32 %1321, ptr %local3, align 4, !dbg !390
  %index500 = zext i32 %1321 to i64, !dbg !391
  %1322 = getelementptr i8, ptr %vmctx, i64 %index500, !dbg !391
  %1323 = load i32, ptr %1322, align 1, !dbg !391, !tbaa !18
  store i32 %1323, ptr %local4, align 4, !dbg !391
  %condition501 = icmp ne i32 %1323, 0, !dbg !391
  br i1 %condition501, label %end502, label %next503, !dbg !391

next492:                                          ; preds = %end472
  %1324 = load i32, ptr %local8, align 4, !dbg !382
  %1325 = load i32, ptr %local6, align 4, !dbg !382
  %index493 = zext i32 %1325 to i64, !dbg !392
  %address494 = add i64 %index493, 8, !dbg !392
  %1326 = getelementptr i8, ptr %vmctx, i64 %address494, !dbg !392
  %1327 = load i32, ptr %1326, align 1, !dbg !392, !tbaa !18
  store i32 %1327, ptr %local3, align 4, !dbg !392
  %1328 = icmp ugt i32 %1324, %1327, !dbg !392
  %1329 = zext i1 %1328 to i32, !dbg !392
  %1330 = load i32, ptr %local0, align 4, !dbg !393
  %1331 = load i32, ptr %local3, align 4, !dbg !393
  %index495 = zext i32 %1330 to i64, !dbg !394
  %address496 = add i64 %index495, 8, !dbg !394
  %1332 = getelementptr i8, ptr %vmctx, i64 %address496, !dbg !394
  store i32 %1331, ptr %1332, align 1, !dbg !394, !tbaa !18
  %1333 = load i32, ptr %local3, align 4, !dbg !394
  %1334 = load i32, ptr %local0, align 4, !dbg !394
  %index497 = zext i32 %1333 to i64, !dbg !390
  %address498 = add i64 %index497, 12, !dbg !390
  %1335 = getelementptr i8, ptr %vmctx, i64 %address498, !dbg !390
  store i32 %1334, ptr %1335, align 1, !dbg !390, !tbaa !18
  br label %end499, !dbg !390

end499:                                           ; preds = %next514, %next506, %next492
  %1336 = load i32, ptr %local9, align 4, !dbg !395
  %1337 = icmp eq i32 %1336, 0, !dbg !395
  %1338 = zext i1 %1337 to i32, !dbg !395
  %condition516 = icmp ne i32 %1338, 0, !dbg !395
  br i1 %condition516, label %end481, label %next517, !dbg !395

end502:                                           ; preds = %next503, %end491
  br label %loop507, !dbg !396

next503:                                          ; preds = %end491
  %1339 = load i32, ptr %local6, align 4, !dbg !391
  %1340 = add i32 %1339, 16, !dbg !391
  store i32 %1340, ptr %local3, align 4, !dbg !391
  %index504 = zext i32 %1340 to i64, !dbg !396
  %1341 = getelementptr i8, ptr %vmctx, i64 %index504, !dbg !396
  %1342 = load i32, ptr %1341, align 1, !dbg !396, !tbaa !18
  store i32 %1342, ptr %local4, align 4, !dbg !396
  %condition505 = icmp ne i32 %1342, 0, !dbg !396
  br i1 %condition505, label %end502, label %next506, !dbg !396

next506:                                          ; preds = %next503
  store i32 0, ptr %local0, align 4, !dbg !396
  br label %end499, !dbg !396

loop507:                                          ; preds = %next510, %loop507, %end502
  %1343 = load i32, ptr %local3, align 4, !dbg !396
  store i32 %1343, ptr %local8, align 4, !dbg !396
  %1344 = load i32, ptr %local4, align 4, !dbg !396
  store i32 %1344, ptr %local0, align 4, !dbg !396
  %1345 = add i32 %1344, 20, !dbg !396
  store i32 %1345, ptr %local3, align 4, !dbg !396
  %index508 = zext i32 %1345 to i64, !dbg !397
  %1346 = getelementptr i8, ptr %vmctx, i64 %index508, !dbg !397
  %1347 = load i32, ptr %1346, align 1, !dbg !397, !tbaa !18
  store i32 %1347, ptr %local4, align 4, !dbg !397
  %condition509 = icmp ne i32 %1347, 0, !dbg !397
  br i1 %condition509, label %loop507, label %next510, !dbg !397

next510:                                          ; preds = %loop507
  %1348 = load i32, ptr %local0, align 4, !dbg !397
  %1349 = add i32 %1348, 16, !dbg !397
  store i32 %1349, ptr %local3, align 4, !dbg !397
  %1350 = load i32, ptr %local0, align 4, !dbg !397
  %index511 = zext i32 %1350 to i64, !dbg !398
  %address512 = add i64 %index511, 16, !dbg !398
  %1351 = getelementptr i8, ptr %vmctx, i64 %address512, !dbg !398
  %1352 = load i32, ptr %1351, align 1, !dbg !398, !tbaa !18
  store i32 %1352, ptr %local4, align 4, !dbg !398
  %condition513 = icmp ne i32 %1352, 0, !dbg !398
  br i1 %condition513, label %loop507, label %next514, !dbg !398

next514:                                          ; preds = %next510
  %1353 = load i32, ptr %local8, align 4, !dbg !398
  %index515 = zext i32 %1353 to i64, !dbg !395
  %1354 = getelementptr i8, ptr %vmctx, i64 %index515, !dbg !395
  store i32 0, ptr %1354, align 1, !dbg !395, !tbaa !18
  br label %end499, !dbg !395

next517:                                          ; preds = %end499
  %1355 = load i32, ptr %local6, align 4, !dbg !395
  %index518 = zext i32 %1355 to i64, !dbg !399
  %address519 = add i64 %index518, 28, !dbg !399
  %1356 = getelementptr i8, ptr %vmctx, i64 %address519, !dbg !399
  %1357 = load i32, ptr %1356, align 1, !dbg !399, !tbaa !18
  store i32 %1357, ptr %local4, align 4, !dbg !399
  %1358 = shl i32 %1357, 2, !dbg !399
  %1359 = add i32 %1358, 1117348, !dbg !399
  store i32 %1359, ptr %local3, align 4, !dbg !399
  %index520 = zext i32 %1359 to i64, !dbg !400
  %1360 = getelementptr i8, ptr %vmctx, i64 %index520, !dbg !400
  %1361 = load i32, ptr %1360, align 1, !dbg !400, !tbaa !18
  %1362 = load i32, ptr %local6, align 4, !dbg !400
  %1363 = icmp ne i32 %1361, %1362, !dbg !400
  %1364 = zext i1 %1363 to i32, !dbg !400
  %condition521 = icmp ne i32 %1364, 0, !dbg !400
  br i1 %condition521, label %end522, label %next523, !dbg !400

end522:                                           ; preds = %next517
  %1365 = load i32, ptr %local9, align 4, !dbg !401
  %1366 = load i32, ptr %local9, align 4, !dbg !401
  %index528 = zext i32 %1366 to i64, !dbg !402
  %address529 = add i64 %index528, 16, !dbg !402
  %1367 = getelementptr i8, ptr %vmctx, i64 %address529, !dbg !402
  %1368 = load i32, ptr %1367, align 1, !dbg !402, !tbaa !18
  %1369 = load i32, ptr %local6, align 4, !dbg !402
  %1370 = icmp eq i32 %1368, %1369, !dbg !402
  %1371 = zext i1 %1370 to i32, !dbg !402
  %condition530 = icmp ne i32 %1371, 0, !dbg !402
  %1372 = select i1 %condition530, i32 16, i32 20, !dbg !402
  %1373 = add i32 %1365, %1372, !dbg !402
  %1374 = load i32, ptr %local0, align 4, !dbg !402
  %index531 = zext i32 %1373 to i64, !dbg !403
  %1375 = getelementptr i8, ptr %vmctx, i64 %index531, !dbg !403
  store i32 %1374, ptr %1375, align 1, !dbg !403, !tbaa !18
  %1376 = load i32, ptr %local0, align 4, !dbg !403
  %1377 = icmp eq i32 %1376, 0, !dbg !403
  %1378 = zext i1 %1377 to i32, !dbg !403
  %condition532 = icmp ne i32 %1378, 0, !dbg !403
  br i1 %condition532, label %end481, label %next533, !dbg !403

next523:                                          ; preds = %next517
  %1379 = load i32, ptr %local3, align 4, !dbg !400
  %1380 = load i32, ptr %local0, align 4, !dbg !400
  %index524 = zext i32 %1379 to i64, !dbg !404
  %1381 = getelementptr i8, ptr %vmctx, i64 %index524, !dbg !404
  store i32 %1380, ptr %1381, align 1, !dbg !404, !tbaa !18
  %1382 = load i32, ptr %local0, align 4, !dbg !404
  %condition525 = icmp ne i32 %1382, 0, !dbg !404
  br i1 %condition525, label %end526, label %next527, !dbg !404

end526:                                           ; preds = %next533, %next523
  %1383 = load i32, ptr %local0, align 4, !dbg !403
  %1384 = load i32, ptr %local9, align 4, !dbg !403
  %index534 = zext i32 %1383 to i64, !dbg !405
  %address535 = add i64 %index534, 24, !dbg !405
  %1385 = getelementptr i8, ptr %vmctx, i64 %address535, !dbg !405
  store i32 %1384, ptr %1385, align 1, !dbg !405, !tbaa !18
  %1386 = load i32, ptr %local6, align 4, !dbg !405
  %index536 = zext i32 %1386 to i64, !dbg !406
  %address537 = add i64 %index536, 16, !dbg !406
  %1387 = getelementptr i8, ptr %vmctx, i64 %address537, !dbg !406
  %1388 = load i32, ptr %1387, align 1, !dbg !406, !tbaa !18
  store i32 %1388, ptr %local3, align 4, !dbg !406
  %1389 = icmp eq i32 %1388, 0, !dbg !406
  %1390 = zext i1 %1389 to i32, !dbg !406
  %condition538 = icmp ne i32 %1390, 0, !dbg !406
  br i1 %condition538, label %end539, label %next540, !dbg !406

next527:                                          ; preds = %next523
  %1391 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !407
  %1392 = load i32, ptr %1391, align 1, !dbg !407, !tbaa !18
  %1393 = load i32, ptr %local4, align 4, !dbg !407
  %1394 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %1393), !dbg !407
  %1395 = and i32 %1392, %1394, !dbg !407
  %1396 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !401
  store i32 %1395, ptr %1396, align 1, !dbg !401, !tbaa !18
  br label %end481, !dbg !401

next533:                                          ; preds = %end522
  br label %end526, !dbg !403

end539:                                           ; preds = %next540, %end526
  %1397 = load i32, ptr %local6, align 4, !dbg !408
  %index545 = zext i32 %1397 to i64, !dbg !409
  %address546 = add i64 %index545, 20, !dbg !409
  %1398 = getelementptr i8, ptr %vmctx, i64 %address546, !dbg !409
  %1399 = load i32, ptr %1398, align 1, !dbg !409, !tbaa !18
  store i32 %1399, ptr %local3, align 4, !dbg !409
  %1400 = icmp eq i32 %1399, 0, !dbg !409
  %1401 = zext i1 %1400 to i32, !dbg !409
  %condition547 = icmp ne i32 %1401, 0, !dbg !409
  br i1 %condition547, label %end481, label %next548, !dbg !409

next540:                                          ; preds = %end526
  %1402 = load i32, ptr %local0, align 4, !dbg !406
  %1403 = load i32, ptr %local3, align 4, !dbg !406
  %index541 = zext i32 %1402 to i64, !dbg !410
  %address542 = add i64 %index541, 16, !dbg !410
  %1404 = getelementptr i8, ptr %vmctx, i64 %address542, !dbg !410
  store i32 %1403, ptr %1404, align 1, !dbg !410, !tbaa !18
  %1405 = load i32, ptr %local3, align 4, !dbg !410
  %1406 = load i32, ptr %local0, align 4, !dbg !410
  %index543 = zext i32 %1405 to i64, !dbg !408
  %address544 = add i64 %index543, 24, !dbg !408
  %1407 = getelementptr i8, ptr %vmctx, i64 %address544, !dbg !408
  store i32 %1406, ptr %1407, align 1, !dbg !408, !tbaa !18
  br label %end539, !dbg !408

next548:                                          ; preds = %end539
  %1408 = load i32, ptr %local0, align 4, !dbg !409
  %1409 = add i32 %1408, 20, !dbg !409
  %1410 = load i32, ptr %local3, align 4, !dbg !409
  %index549 = zext i32 %1409 to i64, !dbg !411
  %1411 = getelementptr i8, ptr %vmctx, i64 %index549, !dbg !411
  store i32 %1410, ptr %1411, align 1, !dbg !411, !tbaa !18
  %1412 = load i32, ptr %local3, align 4, !dbg !411
  %1413 = load i32, ptr %local0, align 4, !dbg !411
  %index550 = zext i32 %1412 to i64, !dbg !375
  %address551 = add i64 %index550, 24, !dbg !375
  %1414 = getelementptr i8, ptr %vmctx, i64 %address551, !dbg !375
  store i32 %1413, ptr %1414, align 1, !dbg !375, !tbaa !18
  br label %end481, !dbg !375

end560:                                           ; preds = %end469
  store i32 31, ptr %local3, align 4, !dbg !412
  %1415 = load i32, ptr %local5, align 4, !dbg !412
  %1416 = icmp ugt i32 %1415, 16777215, !dbg !412
  %1417 = zext i1 %1416 to i32, !dbg !412
  %condition577 = icmp ne i32 %1417, 0, !dbg !412
  br i1 %condition577, label %end578, label %next579, !dbg !412

next561:                                          ; preds = %end469
  %1418 = load i32, ptr %local5, align 4, !dbg !379
  %1419 = lshr i32 %1418, 3, !dbg !379
  store i32 %1419, ptr %local4, align 4, !dbg !379
  %1420 = shl i32 %1419, 3, !dbg !379
  %1421 = add i32 %1420, 1117084, !dbg !379
  store i32 %1421, ptr %local3, align 4, !dbg !379
  %1422 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !413
  %1423 = load i32, ptr %1422, align 1, !dbg !413, !tbaa !18
  store i32 %1423, ptr %local5, align 4, !dbg !413
  %1424 = load i32, ptr %local4, align 4, !dbg !413
  %count562 = and i32 %1424, 31, !dbg !413
  %1425 = shl i32 1, %count562, !dbg !413
  store i32 %1425, ptr %local4, align 4, !dbg !413
  %1426 = and i32 %1423, %1425, !dbg !413
  %condition563 = icmp ne i32 %1426, 0, !dbg !413
  br i1 %condition563, label %end564, label %next565, !dbg !413

end564:                                           ; preds = %next561
  %1427 = load i32, ptr %local3, align 4, !dbg !414
  %index567 = zext i32 %1427 to i64, !dbg !415
  %address568 = add i64 %index567, 8, !dbg !415
  %1428 = getelementptr i8, ptr %vmctx, i64 %address568, !dbg !415
  %1429 = load i32, ptr %1428, align 1, !dbg !415, !tbaa !18
  store i32 %1429, ptr %local4, align 4, !dbg !415
  br label %end566, !dbg !415

next565:                                          ; preds = %next561
  %1430 = load i32, ptr %local5, align 4, !dbg !413
  %1431 = load i32, ptr %local4, align 4, !dbg !413
  %1432 = or i32 %1430, %1431, !dbg !413
  %1433 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !414
  store i32 %1432, ptr %1433, align 1, !dbg !414, !tbaa !18
  %1434 = load i32, ptr %local3, align 4, !dbg !414
  store i32 %1434, ptr %local4, align 4, !dbg !414
  br label %end566, !dbg !414

end566:                                           ; preds = %end564, %next565
  %1435 = load i32, ptr %local4, align 4, !dbg !415
  %1436 = load i32, ptr %local2, align 4, !dbg !415
  %index569 = zext i32 %1435 to i64, !dbg !416
  %address570 = add i64 %index569, 12, !dbg !416
  %1437 = getelementptr i8, ptr %vmctx, i64 %address570, !dbg !416
  store i32 %1436, ptr %1437, align 1, !dbg !416, !tbaa !18
  %1438 = load i32, ptr %local3, align 4, !dbg !416
  %1439 = load i32, ptr %local2, align 4, !dbg !416
  %index571 = zext i32 %1438 to i64, !dbg !417
  %address572 = add i64 %index571, 8, !dbg !417
  %1440 = getelementptr i8, ptr %vmctx, i64 %address572, !dbg !417
  store i32 %1439, ptr %1440, align 1, !dbg !417, !tbaa !18
  %1441 = load i32, ptr %local2, align 4, !dbg !417
  %1442 = load i32, ptr %local3, align 4, !dbg !417
  %index573 = zext i32 %1441 to i64, !dbg !418
  %address574 = add i64 %index573, 12, !dbg !418
  %1443 = getelementptr i8, ptr %vmctx, i64 %address574, !dbg !418
  store i32 %1442, ptr %1443, align 1, !dbg !418, !tbaa !18
  %1444 = load i32, ptr %local2, align 4, !dbg !418
  %1445 = load i32, ptr %local4, align 4, !dbg !418
  %index575 = zext i32 %1444 to i64, !dbg !412
  %address576 = add i64 %index575, 8, !dbg !412
  %1446 = getelementptr i8, ptr %vmctx, i64 %address576, !dbg !412
  store i32 %1445, ptr %1446, align 1, !dbg !412, !tbaa !18
  br label %end459, !dbg !412

end578:                                           ; preds = %next579, %end560
  %1447 = load i32, ptr %local2, align 4, !dbg !412
  %1448 = load i32, ptr %local3, align 4, !dbg !412
  %index584 = zext i32 %1447 to i64, !dbg !419
  %address585 = add i64 %index584, 28, !dbg !419
  %1449 = getelementptr i8, ptr %vmctx, i64 %address585, !dbg !419
  store i32 %1448, ptr %1449, align 1, !dbg !419, !tbaa !18
  %1450 = load i32, ptr %local2, align 4, !dbg !419
  %index586 = zext i32 %1450 to i64, !dbg !420
  %address587 = add i64 %index586, 16, !dbg !420
  %1451 = getelementptr i8, ptr %vmctx, i64 %address587, !dbg !420
  store i64 0, ptr %1451, align 1, !dbg !420, !tbaa !18
  %1452 = load i32, ptr %local3, align 4, !dbg !420
  %1453 = shl i32 %1452, 2, !dbg !420
  %1454 = add i32 %1453, 1117348, !dbg !420
  store i32 %1454, ptr %local4, align 4, !dbg !420
  %1455 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !421
  %1456 = load i32, ptr %1455, align 1, !dbg !421, !tbaa !18
  store i32 %1456, ptr %local0, align 4, !dbg !421
  %1457 = load i32, ptr %local3, align 4, !dbg !421
  %count588 = and i32 %1457, 31, !dbg !421
  %1458 = shl i32 1, %count588, !dbg !421
  store i32 %1458, ptr %local8, align 4, !dbg !421
  %1459 = and i32 %1456, %1458, !dbg !421
  %condition589 = icmp ne i32 %1459, 0, !dbg !421
  br i1 %condition589, label %end590, label %next591, !dbg !421

next579:                                          ; preds = %end560
  %1460 = load i32, ptr %local5, align 4, !dbg !412
  %1461 = lshr i32 %1460, 8, !dbg !412
  store i32 %1461, ptr %local3, align 4, !dbg !412
  %1462 = load i32, ptr %local3, align 4, !dbg !412
  %1463 = add i32 %1462, 1048320, !dbg !412
  %1464 = lshr i32 %1463, 16, !dbg !412
  %1465 = and i32 %1464, 8, !dbg !412
  store i32 %1465, ptr %local3, align 4, !dbg !412
  %count580 = and i32 %1465, 31, !dbg !412
  %1466 = shl i32 %1461, %count580, !dbg !412
  store i32 %1466, ptr %local4, align 4, !dbg !412
  %1467 = load i32, ptr %local4, align 4, !dbg !412
  %1468 = add i32 %1467, 520192, !dbg !412
  %1469 = lshr i32 %1468, 16, !dbg !412
  %1470 = and i32 %1469, 4, !dbg !412
  store i32 %1470, ptr %local4, align 4, !dbg !412
  %count581 = and i32 %1470, 31, !dbg !412
  %1471 = shl i32 %1466, %count581, !dbg !412
  store i32 %1471, ptr %local0, align 4, !dbg !412
  %1472 = load i32, ptr %local0, align 4, !dbg !412
  %1473 = add i32 %1472, 245760, !dbg !412
  %1474 = lshr i32 %1473, 16, !dbg !412
  %1475 = and i32 %1474, 2, !dbg !412
  store i32 %1475, ptr %local0, align 4, !dbg !412
  %count582 = and i32 %1475, 31, !dbg !412
  %1476 = shl i32 %1471, %count582, !dbg !412
  %1477 = lshr i32 %1476, 15, !dbg !412
  %1478 = load i32, ptr %local3, align 4, !dbg !412
  %1479 = load i32, ptr %local4, align 4, !dbg !412
  %1480 = or i32 %1478, %1479, !dbg !412
  %1481 = load i32, ptr %local0, align 4, !dbg !412
  %1482 = or i32 %1480, %1481, !dbg !412
  %1483 = sub i32 %1477, %1482, !dbg !412
  store i32 %1483, ptr %local3, align 4, !dbg !412
  %1484 = shl i32 %1483, 1, !dbg !412
  %1485 = load i32, ptr %local5, align 4, !dbg !412
  %1486 = load i32, ptr %local3, align 4, !dbg !412
  %1487 = add i32 %1486, 21, !dbg !412
  %count583 = and i32 %1487, 31, !dbg !412
  %1488 = lshr i32 %1485, %count583, !dbg !412
  %1489 = and i32 %1488, 1, !dbg !412
  %1490 = or i32 %1484, %1489, !dbg !412
  %1491 = add i32 %1490, 28, !dbg !412
  store i32 %1491, ptr %local3, align 4, !dbg !412
  br label %end578, !dbg !412

end590:                                           ; preds = %end578
  %1492 = load i32, ptr %local5, align 4, !dbg !422
  %1493 = load i32, ptr %local3, align 4, !dbg !422
  %1494 = lshr i32 %1493, 1, !dbg !422
  %1495 = sub i32 25, %1494, !dbg !422
  %1496 = load i32, ptr %local3, align 4, !dbg !422
  %1497 = icmp eq i32 %1496, 31, !dbg !422
  %1498 = zext i1 %1497 to i32, !dbg !422
  %condition599 = icmp ne i32 %1498, 0, !dbg !422
  %1499 = select i1 %condition599, i32 0, i32 %1495, !dbg !422
  %count600 = and i32 %1499, 31, !dbg !422
  %1500 = shl i32 %1492, %count600, !dbg !422
  store i32 %1500, ptr %local3, align 4, !dbg !422
  %1501 = load i32, ptr %local4, align 4, !dbg !422
  %index601 = zext i32 %1501 to i64, !dbg !423
  %1502 = getelementptr i8, ptr %vmctx, i64 %index601, !dbg !423
  %1503 = load i32, ptr %1502, align 1, !dbg !423, !tbaa !18
  store i32 %1503, ptr %local0, align 4, !dbg !423
  br label %loop602, !dbg !423

next591:                                          ; preds = %end578
  %1504 = load i32, ptr %local4, align 4, !dbg !421
  %1505 = load i32, ptr %local2, align 4, !dbg !421
  %index592 = zext i32 %1504 to i64, !dbg !424
  %1506 = getelementptr i8, ptr %vmctx, i64 %index592, !dbg !424
  store i32 %1505, ptr %1506, align 1, !dbg !424, !tbaa !18
  %1507 = load i32, ptr %local0, align 4, !dbg !424
  %1508 = load i32, ptr %local8, align 4, !dbg !424
  %1509 = or i32 %1507, %1508, !dbg !424
  %1510 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !425
  store i32 %1509, ptr %1510, align 1, !dbg !425, !tbaa !18
  %1511 = load i32, ptr %local2, align 4, !dbg !425
  %1512 = load i32, ptr %local4, align 4, !dbg !425
  %index593 = zext i32 %1511 to i64, !dbg !426
  %address594 = add i64 %index593, 24, !dbg !426
  %1513 = getelementptr i8, ptr %vmctx, i64 %address594, !dbg !426
  store i32 %1512, ptr %1513, align 1, !dbg !426, !tbaa !18
  %1514 = load i32, ptr %local2, align 4, !dbg !426
  %1515 = load i32, ptr %local2, align 4, !dbg !426
  %index595 = zext i32 %1514 to i64, !dbg !427
  %address596 = add i64 %index595, 8, !dbg !427
  %1516 = getelementptr i8, ptr %vmctx, i64 %address596, !dbg !427
  store i32 %1515, ptr %1516, align 1, !dbg !427, !tbaa !18
  %1517 = load i32, ptr %local2, align 4, !dbg !427
  %1518 = load i32, ptr %local2, align 4, !dbg !427
  %index597 = zext i32 %1517 to i64, !dbg !422
  %address598 = add i64 %index597, 12, !dbg !422
  %1519 = getelementptr i8, ptr %vmctx, i64 %address598, !dbg !422
  store i32 %1518, ptr %1519, align 1, !dbg !422, !tbaa !18
  br label %end459, !dbg !422

loop602:                                          ; preds = %next607, %end590
  %1520 = load i32, ptr %local0, align 4, !dbg !423
  store i32 %1520, ptr %local4, align 4, !dbg !423
  %index603 = zext i32 %1520 to i64, !dbg !428
  %address604 = add i64 %index603, 4, !dbg !428
  %1521 = getelementptr i8, ptr %vmctx, i64 %address604, !dbg !428
  %1522 = load i32, ptr %1521, align 1, !dbg !428, !tbaa !18
  %1523 = and i32 %1522, -8, !dbg !428
  %1524 = load i32, ptr %local5, align 4, !dbg !428
  %1525 = icmp eq i32 %1523, %1524, !dbg !428
  %1526 = zext i1 %1525 to i32, !dbg !428
  %condition605 = icmp ne i32 %1526, 0, !dbg !428
  br i1 %condition605, label %end606, label %next607, !dbg !428

end606:                                           ; preds = %loop602
  %1527 = load i32, ptr %local4, align 4, !dbg !429
  %index699 = zext i32 %1527 to i64, !dbg !430
  %address700 = add i64 %index699, 8, !dbg !430
  %1528 = getelementptr i8, ptr %vmctx, i64 %address700, !dbg !430
  %1529 = load i32, ptr %1528, align 1, !dbg !430, !tbaa !18
  store i32 %1529, ptr %local3, align 4, !dbg !430
  %1530 = load i32, ptr %local2, align 4, !dbg !430
  %index701 = zext i32 %1529 to i64, !dbg !431
  %address702 = add i64 %index701, 12, !dbg !431
  %1531 = getelementptr i8, ptr %vmctx, i64 %address702, !dbg !431
  store i32 %1530, ptr %1531, align 1, !dbg !431, !tbaa !18
  %1532 = load i32, ptr %local4, align 4, !dbg !431
  %1533 = load i32, ptr %local2, align 4, !dbg !431
  %index703 = zext i32 %1532 to i64, !dbg !432
  %address704 = add i64 %index703, 8, !dbg !432
  %1534 = getelementptr i8, ptr %vmctx, i64 %address704, !dbg !432
  store i32 %1533, ptr %1534, align 1, !dbg !432, !tbaa !18
  %1535 = load i32, ptr %local2, align 4, !dbg !432
  %index705 = zext i32 %1535 to i64, !dbg !433
  %address706 = add i64 %index705, 24, !dbg !433
  %1536 = getelementptr i8, ptr %vmctx, i64 %address706, !dbg !433
  store i32 0, ptr %1536, align 1, !dbg !433, !tbaa !18
  %1537 = load i32, ptr %local2, align 4, !dbg !433
  %1538 = load i32, ptr %local4, align 4, !dbg !433
  %index707 = zext i32 %1537 to i64, !dbg !434
  %address708 = add i64 %index707, 12, !dbg !434
  %1539 = getelementptr i8, ptr %vmctx, i64 %address708, !dbg !434
  store i32 %1538, ptr %1539, align 1, !dbg !434, !tbaa !18
  %1540 = load i32, ptr %local2, align 4, !dbg !434
  %1541 = load i32, ptr %local3, align 4, !dbg !434
  %index709 = zext i32 %1540 to i64, !dbg !368
  %address710 = add i64 %index709, 8, !dbg !368
  %1542 = getelementptr i8, ptr %vmctx, i64 %address710, !dbg !368
  store i32 %1541, ptr %1542, align 1, !dbg !368, !tbaa !18
  br label %end459, !dbg !368

next607:                                          ; preds = %loop602
  %1543 = load i32, ptr %local3, align 4, !dbg !428
  %1544 = lshr i32 %1543, 29, !dbg !428
  store i32 %1544, ptr %local0, align 4, !dbg !428
  %1545 = load i32, ptr %local3, align 4, !dbg !428
  %1546 = shl i32 %1545, 1, !dbg !428
  store i32 %1546, ptr %local3, align 4, !dbg !428
  %1547 = load i32, ptr %local4, align 4, !dbg !428
  %1548 = load i32, ptr %local0, align 4, !dbg !428
  %1549 = and i32 %1548, 4, !dbg !428
  %1550 = add i32 %1547, %1549, !dbg !428
  %1551 = add i32 %1550, 16, !dbg !428
  store i32 %1551, ptr %local8, align 4, !dbg !428
  %index608 = zext i32 %1551 to i64, !dbg !435
  %1552 = getelementptr i8, ptr %vmctx, i64 %index608, !dbg !435
  %1553 = load i32, ptr %1552, align 1, !dbg !435, !tbaa !18
  store i32 %1553, ptr %local0, align 4, !dbg !435
  %condition609 = icmp ne i32 %1553, 0, !dbg !435
  br i1 %condition609, label %loop602, label %next610, !dbg !435

next610:                                          ; preds = %next607
  %1554 = load i32, ptr %local8, align 4, !dbg !435
  %1555 = load i32, ptr %local2, align 4, !dbg !435
  %index611 = zext i32 %1554 to i64, !dbg !436
  %1556 = getelementptr i8, ptr %vmctx, i64 %index611, !dbg !436
  store i32 %1555, ptr %1556, align 1, !dbg !436, !tbaa !18
  %1557 = load i32, ptr %local2, align 4, !dbg !436
  %1558 = load i32, ptr %local4, align 4, !dbg !436
  %index612 = zext i32 %1557 to i64, !dbg !437
  %address613 = add i64 %index612, 24, !dbg !437
  %1559 = getelementptr i8, ptr %vmctx, i64 %address613, !dbg !437
  store i32 %1558, ptr %1559, align 1, !dbg !437, !tbaa !18
  %1560 = load i32, ptr %local2, align 4, !dbg !437
  %1561 = load i32, ptr %local2, align 4, !dbg !437
  %index614 = zext i32 %1560 to i64, !dbg !438
  %address615 = add i64 %index614, 12, !dbg !438
  %1562 = getelementptr i8, ptr %vmctx, i64 %address615, !dbg !438
  store i32 %1561, ptr %1562, align 1, !dbg !438, !tbaa !18
  %1563 = load i32, ptr %local2, align 4, !dbg !438
  %1564 = load i32, ptr %local2, align 4, !dbg !438
  %index616 = zext i32 %1563 to i64, !dbg !347
  %address617 = add i64 %index616, 8, !dbg !347
  %1565 = getelementptr i8, ptr %vmctx, i64 %address617, !dbg !347
  store i32 %1564, ptr %1565, align 1, !dbg !347, !tbaa !18
  br label %end459, !dbg !347

loop630:                                          ; preds = %loop630, %end441
  %1566 = load i32, ptr %local3, align 4, !dbg !362
  %index631 = zext i32 %1566 to i64, !dbg !439
  %1567 = getelementptr i8, ptr %vmctx, i64 %index631, !dbg !439
  store i32 7, ptr %1567, align 1, !dbg !439, !tbaa !18
  %1568 = load i32, ptr %local5, align 4, !dbg !439
  %1569 = load i32, ptr %local3, align 4, !dbg !439
  %1570 = add i32 %1569, 4, !dbg !439
  store i32 %1570, ptr %local3, align 4, !dbg !439
  %1571 = icmp ugt i32 %1568, %1570, !dbg !439
  %1572 = zext i1 %1571 to i32, !dbg !439
  %condition632 = icmp ne i32 %1572, 0, !dbg !439
  br i1 %condition632, label %loop630, label %next633, !dbg !439

next633:                                          ; preds = %loop630
  %1573 = load i32, ptr %local8, align 4, !dbg !439
  %1574 = load i32, ptr %local4, align 4, !dbg !439
  %1575 = icmp eq i32 %1573, %1574, !dbg !439
  %1576 = zext i1 %1575 to i32, !dbg !439
  %condition634 = icmp ne i32 %1576, 0, !dbg !439
  br i1 %condition634, label %end399, label %next635, !dbg !439

next635:                                          ; preds = %next633
  %1577 = load i32, ptr %local8, align 4, !dbg !439
  %1578 = load i32, ptr %local8, align 4, !dbg !439
  %index636 = zext i32 %1578 to i64, !dbg !440
  %address637 = add i64 %index636, 4, !dbg !440
  %1579 = getelementptr i8, ptr %vmctx, i64 %address637, !dbg !440
  %1580 = load i32, ptr %1579, align 1, !dbg !440, !tbaa !18
  %1581 = and i32 %1580, -2, !dbg !440
  %index638 = zext i32 %1577 to i64, !dbg !441
  %address639 = add i64 %index638, 4, !dbg !441
  %1582 = getelementptr i8, ptr %vmctx, i64 %address639, !dbg !441
  store i32 %1581, ptr %1582, align 1, !dbg !441, !tbaa !18
  %1583 = load i32, ptr %local8, align 4, !dbg !441
  %1584 = load i32, ptr %local8, align 4, !dbg !441
  %1585 = load i32, ptr %local4, align 4, !dbg !441
  %1586 = sub i32 %1584, %1585, !dbg !441
  store i32 %1586, ptr %local6, align 4, !dbg !441
  %index640 = zext i32 %1583 to i64, !dbg !442
  %1587 = getelementptr i8, ptr %vmctx, i64 %index640, !dbg !442
  store i32 %1586, ptr %1587, align 1, !dbg !442, !tbaa !18
  %1588 = load i32, ptr %local4, align 4, !dbg !442
  %1589 = load i32, ptr %local6, align 4, !dbg !442
  %1590 = or i32 %1589, 1, !dbg !442
  %index641 = zext i32 %1588 to i64, !dbg !443
  %address642 = add i64 %index641, 4, !dbg !443
  %1591 = getelementptr i8, ptr %vmctx, i64 %address642, !dbg !443
  store i32 %1590, ptr %1591, align 1, !dbg !443, !tbaa !18
  %1592 = load i32, ptr %local6, align 4, !dbg !443
  %1593 = icmp ugt i32 %1592, 255, !dbg !443
  %1594 = zext i1 %1593 to i32, !dbg !443
  %condition643 = icmp ne i32 %1594, 0, !dbg !443
  br i1 %condition643, label %end644, label %next645, !dbg !443

end644:                                           ; preds = %next635
  store i32 31, ptr %local3, align 4, !dbg !444
  %1595 = load i32, ptr %local6, align 4, !dbg !444
  %1596 = icmp ugt i32 %1595, 16777215, !dbg !444
  %1597 = zext i1 %1596 to i32, !dbg !444
  %condition661 = icmp ne i32 %1597, 0, !dbg !444
  br i1 %condition661, label %end662, label %next663, !dbg !444

next645:                                          ; preds = %next635
  %1598 = load i32, ptr %local6, align 4, !dbg !443
  %1599 = lshr i32 %1598, 3, !dbg !443
  store i32 %1599, ptr %local5, align 4, !dbg !443
  %1600 = shl i32 %1599, 3, !dbg !443
  %1601 = add i32 %1600, 1117084, !dbg !443
  store i32 %1601, ptr %local3, align 4, !dbg !443
  %1602 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !445
  %1603 = load i32, ptr %1602, align 1, !dbg !445, !tbaa !18
  store i32 %1603, ptr %local0, align 4, !dbg !445
  %1604 = load i32, ptr %local5, align 4, !dbg !445
  %count646 = and i32 %1604, 31, !dbg !445
  %1605 = shl i32 1, %count646, !dbg !445
  store i32 %1605, ptr %local5, align 4, !dbg !445
  %1606 = and i32 %1603, %1605, !dbg !445
  %condition647 = icmp ne i32 %1606, 0, !dbg !445
  br i1 %condition647, label %end648, label %next649, !dbg !445

end648:                                           ; preds = %next645
  %1607 = load i32, ptr %local3, align 4, !dbg !446
  %index651 = zext i32 %1607 to i64, !dbg !447
  %address652 = add i64 %index651, 8, !dbg !447
  %1608 = getelementptr i8, ptr %vmctx, i64 %address652, !dbg !447
  %1609 = load i32, ptr %1608, align 1, !dbg !447, !tbaa !18
  store i32 %1609, ptr %local5, align 4, !dbg !447
  br label %end650, !dbg !447

next649:                                          ; preds = %next645
  %1610 = load i32, ptr %local0, align 4, !dbg !445
  %1611 = load i32, ptr %local5, align 4, !dbg !445
  %1612 = or i32 %1610, %1611, !dbg !445
  %1613 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !446
  store i32 %1612, ptr %1613, align 1, !dbg !446, !tbaa !18
  %1614 = load i32, ptr %local3, align 4, !dbg !446
  store i32 %1614, ptr %local5, align 4, !dbg !446
  br label %end650, !dbg !446

end650:                                           ; preds = %end648, %next649
  %1615 = load i32, ptr %local5, align 4, !dbg !447
  %1616 = load i32, ptr %local4, align 4, !dbg !447
  %index653 = zext i32 %1615 to i64, !dbg !448
  %address654 = add i64 %index653, 12, !dbg !448
  %1617 = getelementptr i8, ptr %vmctx, i64 %address654, !dbg !448
  store i32 %1616, ptr %1617, align 1, !dbg !448, !tbaa !18
  %1618 = load i32, ptr %local3, align 4, !dbg !448
  %1619 = load i32, ptr %local4, align 4, !dbg !448
  %index655 = zext i32 %1618 to i64, !dbg !449
  %address656 = add i64 %index655, 8, !dbg !449
  %1620 = getelementptr i8, ptr %vmctx, i64 %address656, !dbg !449
  store i32 %1619, ptr %1620, align 1, !dbg !449, !tbaa !18
  %1621 = load i32, ptr %local4, align 4, !dbg !449
  %1622 = load i32, ptr %local3, align 4, !dbg !449
  %index657 = zext i32 %1621 to i64, !dbg !450
  %address658 = add i64 %index657, 12, !dbg !450
  %1623 = getelementptr i8, ptr %vmctx, i64 %address658, !dbg !450
  store i32 %1622, ptr %1623, align 1, !dbg !450, !tbaa !18
  %1624 = load i32, ptr %local4, align 4, !dbg !450
  %1625 = load i32, ptr %local5, align 4, !dbg !450
  %index659 = zext i32 %1624 to i64, !dbg !444
  %address660 = add i64 %index659, 8, !dbg !444
  %1626 = getelementptr i8, ptr %vmctx, i64 %address660, !dbg !444
  store i32 %1625, ptr %1626, align 1, !dbg !444, !tbaa !18
  br label %end399, !dbg !444

end662:                                           ; preds = %next663, %end644
  %1627 = load i32, ptr %local4, align 4, !dbg !444
  %index668 = zext i32 %1627 to i64, !dbg !451
  %address669 = add i64 %index668, 16, !dbg !451
  %1628 = getelementptr i8, ptr %vmctx, i64 %address669, !dbg !451
  store i64 0, ptr %1628, align 1, !dbg !451, !tbaa !18
  %1629 = load i32, ptr %local4, align 4, !dbg !451
  %1630 = add i32 %1629, 28, !dbg !451
  %1631 = load i32, ptr %local3, align 4, !dbg !451
  %index670 = zext i32 %1630 to i64, !dbg !452
  %1632 = getelementptr i8, ptr %vmctx, i64 %index670, !dbg !452
  store i32 %1631, ptr %1632, align 1, !dbg !452, !tbaa !18
  %1633 = load i32, ptr %local3, align 4, !dbg !452
  %1634 = shl i32 %1633, 2, !dbg !452
  %1635 = add i32 %1634, 1117348, !dbg !452
  store i32 %1635, ptr %local5, align 4, !dbg !452
  %1636 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !453
  %1637 = load i32, ptr %1636, align 1, !dbg !453, !tbaa !18
  store i32 %1637, ptr %local0, align 4, !dbg !453
  %1638 = load i32, ptr %local3, align 4, !dbg !453
  %count671 = and i32 %1638, 31, !dbg !453
  %1639 = shl i32 1, %count671, !dbg !453
  store i32 %1639, ptr %local8, align 4, !dbg !453
  %1640 = and i32 %1637, %1639, !dbg !453
  %condition672 = icmp ne i32 %1640, 0, !dbg !453
  br i1 %condition672, label %end673, label %next674, !dbg !453

next663:                                          ; preds = %end644
  %1641 = load i32, ptr %local6, align 4, !dbg !444
  %1642 = lshr i32 %1641, 8, !dbg !444
  store i32 %1642, ptr %local3, align 4, !dbg !444
  %1643 = load i32, ptr %local3, align 4, !dbg !444
  %1644 = add i32 %1643, 1048320, !dbg !444
  %1645 = lshr i32 %1644, 16, !dbg !444
  %1646 = and i32 %1645, 8, !dbg !444
  store i32 %1646, ptr %local3, align 4, !dbg !444
  %count664 = and i32 %1646, 31, !dbg !444
  %1647 = shl i32 %1642, %count664, !dbg !444
  store i32 %1647, ptr %local5, align 4, !dbg !444
  %1648 = load i32, ptr %local5, align 4, !dbg !444
  %1649 = add i32 %1648, 520192, !dbg !444
  %1650 = lshr i32 %1649, 16, !dbg !444
  %1651 = and i32 %1650, 4, !dbg !444
  store i32 %1651, ptr %local5, align 4, !dbg !444
  %count665 = and i32 %1651, 31, !dbg !444
  %1652 = shl i32 %1647, %count665, !dbg !444
  store i32 %1652, ptr %local0, align 4, !dbg !444
  %1653 = load i32, ptr %local0, align 4, !dbg !444
  %1654 = add i32 %1653, 245760, !dbg !444
  %1655 = lshr i32 %1654, 16, !dbg !444
  %1656 = and i32 %1655, 2, !dbg !444
  store i32 %1656, ptr %local0, align 4, !dbg !444
  %count666 = and i32 %1656, 31, !dbg !444
  %1657 = shl i32 %1652, %count666, !dbg !444
  %1658 = lshr i32 %1657, 15, !dbg !444
  %1659 = load i32, ptr %local3, align 4, !dbg !444
  %1660 = load i32, ptr %local5, align 4, !dbg !444
  %1661 = or i32 %1659, %1660, !dbg !444
  %1662 = load i32, ptr %local0, align 4, !dbg !444
  %1663 = or i32 %1661, %1662, !dbg !444
  %1664 = sub i32 %1658, %1663, !dbg !444
  store i32 %1664, ptr %local3, align 4, !dbg !444
  %1665 = shl i32 %1664, 1, !dbg !444
  %1666 = load i32, ptr %local6, align 4, !dbg !444
  %1667 = load i32, ptr %local3, align 4, !dbg !444
  %1668 = add i32 %1667, 21, !dbg !444
  %count667 = and i32 %1668, 31, !dbg !444
  %1669 = lshr i32 %1666, %count667, !dbg !444
  %1670 = and i32 %1669, 1, !dbg !444
  %1671 = or i32 %1665, %1670, !dbg !444
  %1672 = add i32 %1671, 28, !dbg !444
  store i32 %1672, ptr %local3, align 4, !dbg !444
  br label %end662, !dbg !444

end673:                                           ; preds = %end662
  %1673 = load i32, ptr %local6, align 4, !dbg !454
  %1674 = load i32, ptr %local3, align 4, !dbg !454
  %1675 = lshr i32 %1674, 1, !dbg !454
  %1676 = sub i32 25, %1675, !dbg !454
  %1677 = load i32, ptr %local3, align 4, !dbg !454
  %1678 = icmp eq i32 %1677, 31, !dbg !454
  %1679 = zext i1 %1678 to i32, !dbg !454
  %condition681 = icmp ne i32 %1679, 0, !dbg !454
  %1680 = select i1 %condition681, i32 0, i32 %1676, !dbg !454
  %count682 = and i32 %1680, 31, !dbg !454
  %1681 = shl i32 %1673, %count682, !dbg !454
  store i32 %1681, ptr %local3, align 4, !dbg !454
  %1682 = load i32, ptr %local5, align 4, !dbg !454
  %index683 = zext i32 %1682 to i64, !dbg !455
  %1683 = getelementptr i8, ptr %vmctx, i64 %index683, !dbg !455
  %1684 = load i32, ptr %1683, align 1, !dbg !455, !tbaa !18
  store i32 %1684, ptr %local0, align 4, !dbg !455
  br label %loop684, !dbg !455

next674:                                          ; preds = %end662
  %1685 = load i32, ptr %local5, align 4, !dbg !453
  %1686 = load i32, ptr %local4, align 4, !dbg !453
  %index675 = zext i32 %1685 to i64, !dbg !456
  %1687 = getelementptr i8, ptr %vmctx, i64 %index675, !dbg !456
  store i32 %1686, ptr %1687, align 1, !dbg !456, !tbaa !18
  %1688 = load i32, ptr %local0, align 4, !dbg !456
  %1689 = load i32, ptr %local8, align 4, !dbg !456
  %1690 = or i32 %1688, %1689, !dbg !456
  %1691 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !457
  store i32 %1690, ptr %1691, align 1, !dbg !457, !tbaa !18
  %1692 = load i32, ptr %local4, align 4, !dbg !457
  %1693 = add i32 %1692, 24, !dbg !457
  %1694 = load i32, ptr %local5, align 4, !dbg !457
  %index676 = zext i32 %1693 to i64, !dbg !458
  %1695 = getelementptr i8, ptr %vmctx, i64 %index676, !dbg !458
  store i32 %1694, ptr %1695, align 1, !dbg !458, !tbaa !18
  %1696 = load i32, ptr %local4, align 4, !dbg !458
  %1697 = load i32, ptr %local4, align 4, !dbg !458
  %index677 = zext i32 %1696 to i64, !dbg !459
  %address678 = add i64 %index677, 8, !dbg !459
  %1698 = getelementptr i8, ptr %vmctx, i64 %address678, !dbg !459
  store i32 %1697, ptr %1698, align 1, !dbg !459, !tbaa !18
  %1699 = load i32, ptr %local4, align 4, !dbg !459
  %1700 = load i32, ptr %local4, align 4, !dbg !459
  %index679 = zext i32 %1699 to i64, !dbg !454
  %address680 = add i64 %index679, 12, !dbg !454
  %1701 = getelementptr i8, ptr %vmctx, i64 %address680, !dbg !454
  store i32 %1700, ptr %1701, align 1, !dbg !454, !tbaa !18
  br label %end399, !dbg !454

loop684:                                          ; preds = %next689, %end673
  %1702 = load i32, ptr %local0, align 4, !dbg !455
  store i32 %1702, ptr %local5, align 4, !dbg !455
  %index685 = zext i32 %1702 to i64, !dbg !460
  %address686 = add i64 %index685, 4, !dbg !460
  %1703 = getelementptr i8, ptr %vmctx, i64 %address686, !dbg !460
  %1704 = load i32, ptr %1703, align 1, !dbg !460, !tbaa !18
  %1705 = and i32 %1704, -8, !dbg !460
  %1706 = load i32, ptr %local6, align 4, !dbg !460
  %1707 = icmp eq i32 %1705, %1706, !dbg !460
  %1708 = zext i1 %1707 to i32, !dbg !460
  %condition687 = icmp ne i32 %1708, 0, !dbg !460
  br i1 %condition687, label %end688, label %next689, !dbg !460

end688:                                           ; preds = %loop684
  %1709 = load i32, ptr %local5, align 4, !dbg !368
  %index711 = zext i32 %1709 to i64, !dbg !461
  %address712 = add i64 %index711, 8, !dbg !461
  %1710 = getelementptr i8, ptr %vmctx, i64 %address712, !dbg !461
  %1711 = load i32, ptr %1710, align 1, !dbg !461, !tbaa !18
  store i32 %1711, ptr %local3, align 4, !dbg !461
  %1712 = load i32, ptr %local4, align 4, !dbg !461
  %index713 = zext i32 %1711 to i64, !dbg !462
  %address714 = add i64 %index713, 12, !dbg !462
  %1713 = getelementptr i8, ptr %vmctx, i64 %address714, !dbg !462
  store i32 %1712, ptr %1713, align 1, !dbg !462, !tbaa !18
  %1714 = load i32, ptr %local5, align 4, !dbg !462
  %1715 = load i32, ptr %local4, align 4, !dbg !462
  %index715 = zext i32 %1714 to i64, !dbg !463
  %address716 = add i64 %index715, 8, !dbg !463
  %1716 = getelementptr i8, ptr %vmctx, i64 %address716, !dbg !463
  store i32 %1715, ptr %1716, align 1, !dbg !463, !tbaa !18
  %1717 = load i32, ptr %local4, align 4, !dbg !463
  %1718 = add i32 %1717, 24, !dbg !463
  %index717 = zext i32 %1718 to i64, !dbg !464
  %1719 = getelementptr i8, ptr %vmctx, i64 %index717, !dbg !464
  store i32 0, ptr %1719, align 1, !dbg !464, !tbaa !18
  %1720 = load i32, ptr %local4, align 4, !dbg !464
  %1721 = load i32, ptr %local5, align 4, !dbg !464
  %index718 = zext i32 %1720 to i64, !dbg !465
  %address719 = add i64 %index718, 12, !dbg !465
  %1722 = getelementptr i8, ptr %vmctx, i64 %address719, !dbg !465
  store i32 %1721, ptr %1722, align 1, !dbg !465, !tbaa !18
  %1723 = load i32, ptr %local4, align 4, !dbg !465
  %1724 = load i32, ptr %local3, align 4, !dbg !465
  %index720 = zext i32 %1723 to i64, !dbg !466
  %address721 = add i64 %index720, 8, !dbg !466
  %1725 = getelementptr i8, ptr %vmctx, i64 %address721, !dbg !466
  store i32 %1724, ptr %1725, align 1, !dbg !466, !tbaa !18
  br label %end399, !dbg !466

next689:                                          ; preds = %loop684
  %1726 = load i32, ptr %local3, align 4, !dbg !460
  %1727 = lshr i32 %1726, 29, !dbg !460
  store i32 %1727, ptr %local0, align 4, !dbg !460
  %1728 = load i32, ptr %local3, align 4, !dbg !460
  %1729 = shl i32 %1728, 1, !dbg !460
  store i32 %1729, ptr %local3, align 4, !dbg !460
  %1730 = load i32, ptr %local5, align 4, !dbg !460
  %1731 = load i32, ptr %local0, align 4, !dbg !460
  %1732 = and i32 %1731, 4, !dbg !460
  %1733 = add i32 %1730, %1732, !dbg !460
  %1734 = add i32 %1733, 16, !dbg !460
  store i32 %1734, ptr %local8, align 4, !dbg !460
  %index690 = zext i32 %1734 to i64, !dbg !467
  %1735 = getelementptr i8, ptr %vmctx, i64 %index690, !dbg !467
  %1736 = load i32, ptr %1735, align 1, !dbg !467, !tbaa !18
  store i32 %1736, ptr %local0, align 4, !dbg !467
  %condition691 = icmp ne i32 %1736, 0, !dbg !467
  br i1 %condition691, label %loop684, label %next692, !dbg !467

next692:                                          ; preds = %next689
  %1737 = load i32, ptr %local8, align 4, !dbg !467
  %1738 = load i32, ptr %local4, align 4, !dbg !467
  %index693 = zext i32 %1737 to i64, !dbg !468
  %1739 = getelementptr i8, ptr %vmctx, i64 %index693, !dbg !468
  store i32 %1738, ptr %1739, align 1, !dbg !468, !tbaa !18
  %1740 = load i32, ptr %local4, align 4, !dbg !468
  %1741 = add i32 %1740, 24, !dbg !468
  %1742 = load i32, ptr %local5, align 4, !dbg !468
  %index694 = zext i32 %1741 to i64, !dbg !469
  %1743 = getelementptr i8, ptr %vmctx, i64 %index694, !dbg !469
  store i32 %1742, ptr %1743, align 1, !dbg !469, !tbaa !18
  %1744 = load i32, ptr %local4, align 4, !dbg !469
  %1745 = load i32, ptr %local4, align 4, !dbg !469
  %index695 = zext i32 %1744 to i64, !dbg !470
  %address696 = add i64 %index695, 12, !dbg !470
  %1746 = getelementptr i8, ptr %vmctx, i64 %address696, !dbg !470
  store i32 %1745, ptr %1746, align 1, !dbg !470, !tbaa !18
  %1747 = load i32, ptr %local4, align 4, !dbg !470
  %1748 = load i32, ptr %local4, align 4, !dbg !470
  %index697 = zext i32 %1747 to i64, !dbg !429
  %address698 = add i64 %index697, 8, !dbg !429
  %1749 = getelementptr i8, ptr %vmctx, i64 %address698, !dbg !429
  store i32 %1748, ptr %1749, align 1, !dbg !429, !tbaa !18
  br label %end399, !dbg !429

next723:                                          ; preds = %end399
  %1750 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !471
  %1751 = load i32, ptr %1750, align 1, !dbg !471, !tbaa !18
  store i32 %1751, ptr %local4, align 4, !dbg !471
  %1752 = load i32, ptr %local2, align 4, !dbg !471
  %1753 = add i32 %1751, %1752, !dbg !471
  store i32 %1753, ptr %local5, align 4, !dbg !471
  %1754 = load i32, ptr %local3, align 4, !dbg !471
  %1755 = load i32, ptr %local2, align 4, !dbg !471
  %1756 = sub i32 %1754, %1755, !dbg !471
  store i32 %1756, ptr %local3, align 4, !dbg !471
  %1757 = or i32 %1756, 1, !dbg !471
  %index724 = zext i32 %1753 to i64, !dbg !472
  %address725 = add i64 %index724, 4, !dbg !472
  %1758 = getelementptr i8, ptr %vmctx, i64 %address725, !dbg !472
  store i32 %1757, ptr %1758, align 1, !dbg !472, !tbaa !18
  %1759 = load i32, ptr %local3, align 4, !dbg !472
  %1760 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !473
  store i32 %1759, ptr %1760, align 1, !dbg !473, !tbaa !18
  %1761 = load i32, ptr %local5, align 4, !dbg !473
  %1762 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !474
  store i32 %1761, ptr %1762, align 1, !dbg !474, !tbaa !18
  %1763 = load i32, ptr %local4, align 4, !dbg !474
  %1764 = load i32, ptr %local2, align 4, !dbg !474
  %1765 = or i32 %1764, 3, !dbg !474
  %index726 = zext i32 %1763 to i64, !dbg !295
  %address727 = add i64 %index726, 4, !dbg !295
  %1766 = getelementptr i8, ptr %vmctx, i64 %address727, !dbg !295
  store i32 %1765, ptr %1766, align 1, !dbg !295, !tbaa !18
  %1767 = load i32, ptr %local4, align 4, !dbg !295
  %1768 = add i32 %1767, 8, !dbg !295
  store i32 %1768, ptr %local3, align 4, !dbg !295
  br label %end41, !dbg !295

end729:                                           ; preds = %next760, %end752, %end735, %next740, %end225
  %1769 = load i32, ptr %local4, align 4, !dbg !475
  %1770 = icmp ugt i32 %1769, 15, !dbg !475
  %1771 = zext i1 %1770 to i32, !dbg !475
  %condition764 = icmp ne i32 %1771, 0, !dbg !475
  br i1 %condition764, label %end765, label %next766, !dbg !475

next730:                                          ; preds = %end225
  %1772 = load i32, ptr %local8, align 4, !dbg !241
  %1773 = load i32, ptr %local8, align 4, !dbg !241
  %index731 = zext i32 %1773 to i64, !dbg !476
  %address732 = add i64 %index731, 28, !dbg !476
  %1774 = getelementptr i8, ptr %vmctx, i64 %address732, !dbg !476
  %1775 = load i32, ptr %1774, align 1, !dbg !476, !tbaa !18
  store i32 %1775, ptr %local5, align 4, !dbg !476
  %1776 = shl i32 %1775, 2, !dbg !476
  %1777 = add i32 %1776, 1117348, !dbg !476
  store i32 %1777, ptr %local3, align 4, !dbg !476
  %index733 = zext i32 %1777 to i64, !dbg !477
  %1778 = getelementptr i8, ptr %vmctx, i64 %index733, !dbg !477
  %1779 = load i32, ptr %1778, align 1, !dbg !477, !tbaa !18
  %1780 = icmp ne i32 %1772, %1779, !dbg !477
  %1781 = zext i1 %1780 to i32, !dbg !477
  %condition734 = icmp ne i32 %1781, 0, !dbg !477
  br i1 %condition734, label %end735, label %next736, !dbg !477

end735:                                           ; preds = %next730
  %1782 = load i32, ptr %local11, align 4, !dbg !478
  %1783 = load i32, ptr %local11, align 4, !dbg !478
  %index741 = zext i32 %1783 to i64, !dbg !479
  %address742 = add i64 %index741, 16, !dbg !479
  %1784 = getelementptr i8, ptr %vmctx, i64 %address742, !dbg !479
  %1785 = load i32, ptr %1784, align 1, !dbg !479, !tbaa !18
  %1786 = load i32, ptr %local8, align 4, !dbg !479
  %1787 = icmp eq i32 %1785, %1786, !dbg !479
  %1788 = zext i1 %1787 to i32, !dbg !479
  %condition743 = icmp ne i32 %1788, 0, !dbg !479
  %1789 = select i1 %condition743, i32 16, i32 20, !dbg !479
  %1790 = add i32 %1782, %1789, !dbg !479
  %1791 = load i32, ptr %local0, align 4, !dbg !479
  %index744 = zext i32 %1790 to i64, !dbg !480
  %1792 = getelementptr i8, ptr %vmctx, i64 %index744, !dbg !480
  store i32 %1791, ptr %1792, align 1, !dbg !480, !tbaa !18
  %1793 = load i32, ptr %local0, align 4, !dbg !480
  %1794 = icmp eq i32 %1793, 0, !dbg !480
  %1795 = zext i1 %1794 to i32, !dbg !480
  %condition745 = icmp ne i32 %1795, 0, !dbg !480
  br i1 %condition745, label %end729, label %next746, !dbg !480

next736:                                          ; preds = %next730
  %1796 = load i32, ptr %local3, align 4, !dbg !477
  %1797 = load i32, ptr %local0, align 4, !dbg !477
  %index737 = zext i32 %1796 to i64, !dbg !481
  %1798 = getelementptr i8, ptr %vmctx, i64 %index737, !dbg !481
  store i32 %1797, ptr %1798, align 1, !dbg !481, !tbaa !18
  %1799 = load i32, ptr %local0, align 4, !dbg !481
  %condition738 = icmp ne i32 %1799, 0, !dbg !481
  br i1 %condition738, label %end739, label %next740, !dbg !481

end739:                                           ; preds = %next746, %next736
  %1800 = load i32, ptr %local0, align 4, !dbg !480
  %1801 = load i32, ptr %local11, align 4, !dbg !480
  %index747 = zext i32 %1800 to i64, !dbg !482
  %address748 = add i64 %index747, 24, !dbg !482
  %1802 = getelementptr i8, ptr %vmctx, i64 %address748, !dbg !482
  store i32 %1801, ptr %1802, align 1, !dbg !482, !tbaa !18
  %1803 = load i32, ptr %local8, align 4, !dbg !482
  %index749 = zext i32 %1803 to i64, !dbg !483
  %address750 = add i64 %index749, 16, !dbg !483
  %1804 = getelementptr i8, ptr %vmctx, i64 %address750, !dbg !483
  %1805 = load i32, ptr %1804, align 1, !dbg !483, !tbaa !18
  store i32 %1805, ptr %local3, align 4, !dbg !483
  %1806 = icmp eq i32 %1805, 0, !dbg !483
  %1807 = zext i1 %1806 to i32, !dbg !483
  %condition751 = icmp ne i32 %1807, 0, !dbg !483
  br i1 %condition751, label %end752, label %next753, !dbg !483

next740:                                          ; preds = %next736
  %1808 = load i32, ptr %local7, align 4, !dbg !481
  %1809 = load i32, ptr %local5, align 4, !dbg !481
  %1810 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %1809), !dbg !481
  %1811 = and i32 %1808, %1810, !dbg !481
  store i32 %1811, ptr %local7, align 4, !dbg !481
  %1812 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !478
  store i32 %1811, ptr %1812, align 1, !dbg !478, !tbaa !18
  br label %end729, !dbg !478

next746:                                          ; preds = %end735
  br label %end739, !dbg !480

end752:                                           ; preds = %next753, %end739
  %1813 = load i32, ptr %local8, align 4, !dbg !484
  %1814 = add i32 %1813, 20, !dbg !484
  %index758 = zext i32 %1814 to i64, !dbg !485
  %1815 = getelementptr i8, ptr %vmctx, i64 %index758, !dbg !485
  %1816 = load i32, ptr %1815, align 1, !dbg !485, !tbaa !18
  store i32 %1816, ptr %local3, align 4, !dbg !485
  %1817 = icmp eq i32 %1816, 0, !dbg !485
  %1818 = zext i1 %1817 to i32, !dbg !485
  %condition759 = icmp ne i32 %1818, 0, !dbg !485
  br i1 %condition759, label %end729, label %next760, !dbg !485

next753:                                          ; preds = %end739
  %1819 = load i32, ptr %local0, align 4, !dbg !483
  %1820 = load i32, ptr %local3, align 4, !dbg !483
  %index754 = zext i32 %1819 to i64, !dbg !486
  %address755 = add i64 %index754, 16, !dbg !486
  %1821 = getelementptr i8, ptr %vmctx, i64 %address755, !dbg !486
  store i32 %1820, ptr %1821, align 1, !dbg !486, !tbaa !18
  %1822 = load i32, ptr %local3, align 4, !dbg !486
  %1823 = load i32, ptr %local0, align 4, !dbg !486
  %index756 = zext i32 %1822 to i64, !dbg !484
  %address757 = add i64 %index756, 24, !dbg !484
  %1824 = getelementptr i8, ptr %vmctx, i64 %address757, !dbg !484
  store i32 %1823, ptr %1824, align 1, !dbg !484, !tbaa !18
  br label %end752, !dbg !484

next760:                                          ; preds = %end752
  %1825 = load i32, ptr %local0, align 4, !dbg !485
  %1826 = add i32 %1825, 20, !dbg !485
  %1827 = load i32, ptr %local3, align 4, !dbg !485
  %index761 = zext i32 %1826 to i64, !dbg !487
  %1828 = getelementptr i8, ptr %vmctx, i64 %index761, !dbg !487
  store i32 %1827, ptr %1828, align 1, !dbg !487, !tbaa !18
  %1829 = load i32, ptr %local3, align 4, !dbg !487
  %1830 = load i32, ptr %local0, align 4, !dbg !487
  %index762 = zext i32 %1829 to i64, !dbg !475
  %address763 = add i64 %index762, 24, !dbg !475
  %1831 = getelementptr i8, ptr %vmctx, i64 %address763, !dbg !475
  store i32 %1830, ptr %1831, align 1, !dbg !475, !tbaa !18
  br label %end729, !dbg !475

end765:                                           ; preds = %end729
  %1832 = load i32, ptr %local8, align 4, !dbg !488
  %1833 = load i32, ptr %local2, align 4, !dbg !488
  %1834 = add i32 %1832, %1833, !dbg !488
  store i32 %1834, ptr %local0, align 4, !dbg !488
  %1835 = load i32, ptr %local4, align 4, !dbg !488
  %1836 = or i32 %1835, 1, !dbg !488
  %index774 = zext i32 %1834 to i64, !dbg !489
  %address775 = add i64 %index774, 4, !dbg !489
  %1837 = getelementptr i8, ptr %vmctx, i64 %address775, !dbg !489
  store i32 %1836, ptr %1837, align 1, !dbg !489, !tbaa !18
  %1838 = load i32, ptr %local8, align 4, !dbg !489
  %1839 = load i32, ptr %local2, align 4, !dbg !489
  %1840 = or i32 %1839, 3, !dbg !489
  %index776 = zext i32 %1838 to i64, !dbg !490
  %address777 = add i64 %index776, 4, !dbg !490
  %1841 = getelementptr i8, ptr %vmctx, i64 %address777, !dbg !490
  store i32 %1840, ptr %1841, align 1, !dbg !490, !tbaa !18
  %1842 = load i32, ptr %local0, align 4, !dbg !490
  %1843 = load i32, ptr %local4, align 4, !dbg !490
  %1844 = add i32 %1842, %1843, !dbg !490
  %1845 = load i32, ptr %local4, align 4, !dbg !490
  %index778 = zext i32 %1844 to i64, !dbg !491
  %1846 = getelementptr i8, ptr %vmctx, i64 %index778, !dbg !491
  store i32 %1845, ptr %1846, align 1, !dbg !491, !tbaa !18
  %1847 = load i32, ptr %local4, align 4, !dbg !491
  %1848 = icmp ugt i32 %1847, 255, !dbg !491
  %1849 = zext i1 %1848 to i32, !dbg !491
  %condition779 = icmp ne i32 %1849, 0, !dbg !491
  br i1 %condition779, label %end780, label %next781, !dbg !491

next766:                                          ; preds = %end729
  %1850 = load i32, ptr %local8, align 4, !dbg !475
  %1851 = load i32, ptr %local4, align 4, !dbg !475
  %1852 = load i32, ptr %local2, align 4, !dbg !475
  %1853 = add i32 %1851, %1852, !dbg !475
  store i32 %1853, ptr %local3, align 4, !dbg !475
  %1854 = or i32 %1853, 3, !dbg !475
  %index767 = zext i32 %1850 to i64, !dbg !492
  %address768 = add i64 %index767, 4, !dbg !492
  %1855 = getelementptr i8, ptr %vmctx, i64 %address768, !dbg !492
  store i32 %1854, ptr %1855, align 1, !dbg !492, !tbaa !18
  %1856 = load i32, ptr %local8, align 4, !dbg !492
  %1857 = load i32, ptr %local3, align 4, !dbg !492
  %1858 = add i32 %1856, %1857, !dbg !492
  store i32 %1858, ptr %local3, align 4, !dbg !492
  %1859 = load i32, ptr %local3, align 4, !dbg !492
  %index769 = zext i32 %1859 to i64, !dbg !493
  %address770 = add i64 %index769, 4, !dbg !493
  %1860 = getelementptr i8, ptr %vmctx, i64 %address770, !dbg !493
  %1861 = load i32, ptr %1860, align 1, !dbg !493, !tbaa !18
  %1862 = or i32 %1861, 1, !dbg !493
  %index771 = zext i32 %1858 to i64, !dbg !488
  %address772 = add i64 %index771, 4, !dbg !488
  %1863 = getelementptr i8, ptr %vmctx, i64 %address772, !dbg !488
  store i32 %1862, ptr %1863, align 1, !dbg !488, !tbaa !18
  br label %end773, !dbg !488

end773:                                           ; preds = %end826, %next830, %next811, %end786, %next766
  %1864 = load i32, ptr %local8, align 4, !dbg !218
  %1865 = add i32 %1864, 8, !dbg !218
  store i32 %1865, ptr %local3, align 4, !dbg !218
  br label %end41, !dbg !218

end780:                                           ; preds = %end765
  store i32 31, ptr %local3, align 4, !dbg !494
  %1866 = load i32, ptr %local4, align 4, !dbg !494
  %1867 = icmp ugt i32 %1866, 16777215, !dbg !494
  %1868 = zext i1 %1867 to i32, !dbg !494
  %condition797 = icmp ne i32 %1868, 0, !dbg !494
  br i1 %condition797, label %end798, label %next799, !dbg !494

next781:                                          ; preds = %end765
  %1869 = load i32, ptr %local4, align 4, !dbg !491
  %1870 = lshr i32 %1869, 3, !dbg !491
  store i32 %1870, ptr %local4, align 4, !dbg !491
  %1871 = shl i32 %1870, 3, !dbg !491
  %1872 = add i32 %1871, 1117084, !dbg !491
  store i32 %1872, ptr %local3, align 4, !dbg !491
  %1873 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !495
  %1874 = load i32, ptr %1873, align 1, !dbg !495, !tbaa !18
  store i32 %1874, ptr %local5, align 4, !dbg !495
  %1875 = load i32, ptr %local4, align 4, !dbg !495
  %count782 = and i32 %1875, 31, !dbg !495
  %1876 = shl i32 1, %count782, !dbg !495
  store i32 %1876, ptr %local4, align 4, !dbg !495
  %1877 = and i32 %1874, %1876, !dbg !495
  %condition783 = icmp ne i32 %1877, 0, !dbg !495
  br i1 %condition783, label %end784, label %next785, !dbg !495

end784:                                           ; preds = %next781
  %1878 = load i32, ptr %local3, align 4, !dbg !496
  %index787 = zext i32 %1878 to i64, !dbg !497
  %address788 = add i64 %index787, 8, !dbg !497
  %1879 = getelementptr i8, ptr %vmctx, i64 %address788, !dbg !497
  %1880 = load i32, ptr %1879, align 1, !dbg !497, !tbaa !18
  store i32 %1880, ptr %local4, align 4, !dbg !497
  br label %end786, !dbg !497

next785:                                          ; preds = %next781
  %1881 = load i32, ptr %local5, align 4, !dbg !495
  %1882 = load i32, ptr %local4, align 4, !dbg !495
  %1883 = or i32 %1881, %1882, !dbg !495
  %1884 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !496
  store i32 %1883, ptr %1884, align 1, !dbg !496, !tbaa !18
  %1885 = load i32, ptr %local3, align 4, !dbg !496
  store i32 %1885, ptr %local4, align 4, !dbg !496
  br label %end786, !dbg !496

end786:                                           ; preds = %end784, %next785
  %1886 = load i32, ptr %local4, align 4, !dbg !497
  %1887 = load i32, ptr %local0, align 4, !dbg !497
  %index789 = zext i32 %1886 to i64, !dbg !498
  %address790 = add i64 %index789, 12, !dbg !498
  %1888 = getelementptr i8, ptr %vmctx, i64 %address790, !dbg !498
  store i32 %1887, ptr %1888, align 1, !dbg !498, !tbaa !18
  %1889 = load i32, ptr %local3, align 4, !dbg !498
  %1890 = load i32, ptr %local0, align 4, !dbg !498
  %index791 = zext i32 %1889 to i64, !dbg !499
  %address792 = add i64 %index791, 8, !dbg !499
  %1891 = getelementptr i8, ptr %vmctx, i64 %address792, !dbg !499
  store i32 %1890, ptr %1891, align 1, !dbg !499, !tbaa !18
  %1892 = load i32, ptr %local0, align 4, !dbg !499
  %1893 = load i32, ptr %local3, align 4, !dbg !499
  %index793 = zext i32 %1892 to i64, !dbg !500
  %address794 = add i64 %index793, 12, !dbg !500
  %1894 = getelementptr i8, ptr %vmctx, i64 %address794, !dbg !500
  store i32 %1893, ptr %1894, align 1, !dbg !500, !tbaa !18
  %1895 = load i32, ptr %local0, align 4, !dbg !500
  %1896 = load i32, ptr %local4, align 4, !dbg !500
  %index795 = zext i32 %1895 to i64, !dbg !494
  %address796 = add i64 %index795, 8, !dbg !494
  %1897 = getelementptr i8, ptr %vmctx, i64 %address796, !dbg !494
  store i32 %1896, ptr %1897, align 1, !dbg !494, !tbaa !18
  br label %end773, !dbg !494

end798:                                           ; preds = %next799, %end780
  %1898 = load i32, ptr %local0, align 4, !dbg !494
  %1899 = load i32, ptr %local3, align 4, !dbg !494
  %index804 = zext i32 %1898 to i64, !dbg !501
  %address805 = add i64 %index804, 28, !dbg !501
  %1900 = getelementptr i8, ptr %vmctx, i64 %address805, !dbg !501
  store i32 %1899, ptr %1900, align 1, !dbg !501, !tbaa !18
  %1901 = load i32, ptr %local0, align 4, !dbg !501
  %index806 = zext i32 %1901 to i64, !dbg !502
  %address807 = add i64 %index806, 16, !dbg !502
  %1902 = getelementptr i8, ptr %vmctx, i64 %address807, !dbg !502
  store i64 0, ptr %1902, align 1, !dbg !502, !tbaa !18
  %1903 = load i32, ptr %local3, align 4, !dbg !502
  %1904 = shl i32 %1903, 2, !dbg !502
  %1905 = add i32 %1904, 1117348, !dbg !502
  store i32 %1905, ptr %local5, align 4, !dbg !502
  %1906 = load i32, ptr %local7, align 4, !dbg !502
  %1907 = load i32, ptr %local3, align 4, !dbg !502
  %count808 = and i32 %1907, 31, !dbg !502
  %1908 = shl i32 1, %count808, !dbg !502
  store i32 %1908, ptr %local2, align 4, !dbg !502
  %1909 = and i32 %1906, %1908, !dbg !502
  %condition809 = icmp ne i32 %1909, 0, !dbg !502
  br i1 %condition809, label %end810, label %next811, !dbg !502

next799:                                          ; preds = %end780
  %1910 = load i32, ptr %local4, align 4, !dbg !494
  %1911 = lshr i32 %1910, 8, !dbg !494
  store i32 %1911, ptr %local3, align 4, !dbg !494
  %1912 = load i32, ptr %local3, align 4, !dbg !494
  %1913 = add i32 %1912, 1048320, !dbg !494
  %1914 = lshr i32 %1913, 16, !dbg !494
  %1915 = and i32 %1914, 8, !dbg !494
  store i32 %1915, ptr %local3, align 4, !dbg !494
  %count800 = and i32 %1915, 31, !dbg !494
  %1916 = shl i32 %1911, %count800, !dbg !494
  store i32 %1916, ptr %local5, align 4, !dbg !494
  %1917 = load i32, ptr %local5, align 4, !dbg !494
  %1918 = add i32 %1917, 520192, !dbg !494
  %1919 = lshr i32 %1918, 16, !dbg !494
  %1920 = and i32 %1919, 4, !dbg !494
  store i32 %1920, ptr %local5, align 4, !dbg !494
  %count801 = and i32 %1920, 31, !dbg !494
  %1921 = shl i32 %1916, %count801, !dbg !494
  store i32 %1921, ptr %local2, align 4, !dbg !494
  %1922 = load i32, ptr %local2, align 4, !dbg !494
  %1923 = add i32 %1922, 245760, !dbg !494
  %1924 = lshr i32 %1923, 16, !dbg !494
  %1925 = and i32 %1924, 2, !dbg !494
  store i32 %1925, ptr %local2, align 4, !dbg !494
  %count802 = and i32 %1925, 31, !dbg !494
  %1926 = shl i32 %1921, %count802, !dbg !494
  %1927 = lshr i32 %1926, 15, !dbg !494
  %1928 = load i32, ptr %local3, align 4, !dbg !494
  %1929 = load i32, ptr %local5, align 4, !dbg !494
  %1930 = or i32 %1928, %1929, !dbg !494
  %1931 = load i32, ptr %local2, align 4, !dbg !494
  %1932 = or i32 %1930, %1931, !dbg !494
  %1933 = sub i32 %1927, %1932, !dbg !494
  store i32 %1933, ptr %local3, align 4, !dbg !494
  %1934 = shl i32 %1933, 1, !dbg !494
  %1935 = load i32, ptr %local4, align 4, !dbg !494
  %1936 = load i32, ptr %local3, align 4, !dbg !494
  %1937 = add i32 %1936, 21, !dbg !494
  %count803 = and i32 %1937, 31, !dbg !494
  %1938 = lshr i32 %1935, %count803, !dbg !494
  %1939 = and i32 %1938, 1, !dbg !494
  %1940 = or i32 %1934, %1939, !dbg !494
  %1941 = add i32 %1940, 28, !dbg !494
  store i32 %1941, ptr %local3, align 4, !dbg !494
  br label %end798, !dbg !494

end810:                                           ; preds = %end798
  %1942 = load i32, ptr %local4, align 4, !dbg !503
  %1943 = load i32, ptr %local3, align 4, !dbg !503
  %1944 = lshr i32 %1943, 1, !dbg !503
  %1945 = sub i32 25, %1944, !dbg !503
  %1946 = load i32, ptr %local3, align 4, !dbg !503
  %1947 = icmp eq i32 %1946, 31, !dbg !503
  %1948 = zext i1 %1947 to i32, !dbg !503
  %condition819 = icmp ne i32 %1948, 0, !dbg !503
  %1949 = select i1 %condition819, i32 0, i32 %1945, !dbg !503
  %count820 = and i32 %1949, 31, !dbg !503
  %1950 = shl i32 %1942, %count820, !dbg !503
  store i32 %1950, ptr %local3, align 4, !dbg !503
  %1951 = load i32, ptr %local5, align 4, !dbg !503
  %index821 = zext i32 %1951 to i64, !dbg !504
  %1952 = getelementptr i8, ptr %vmctx, i64 %index821, !dbg !504
  %1953 = load i32, ptr %1952, align 1, !dbg !504, !tbaa !18
  store i32 %1953, ptr %local2, align 4, !dbg !504
  br label %loop822, !dbg !504

next811:                                          ; preds = %end798
  %1954 = load i32, ptr %local5, align 4, !dbg !502
  %1955 = load i32, ptr %local0, align 4, !dbg !502
  %index812 = zext i32 %1954 to i64, !dbg !505
  %1956 = getelementptr i8, ptr %vmctx, i64 %index812, !dbg !505
  store i32 %1955, ptr %1956, align 1, !dbg !505, !tbaa !18
  %1957 = load i32, ptr %local7, align 4, !dbg !505
  %1958 = load i32, ptr %local2, align 4, !dbg !505
  %1959 = or i32 %1957, %1958, !dbg !505
  %1960 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !506
  store i32 %1959, ptr %1960, align 1, !dbg !506, !tbaa !18
  %1961 = load i32, ptr %local0, align 4, !dbg !506
  %1962 = load i32, ptr %local5, align 4, !dbg !506
  %index813 = zext i32 %1961 to i64, !dbg !507
  %address814 = add i64 %index813, 24, !dbg !507
  %1963 = getelementptr i8, ptr %vmctx, i64 %address814, !dbg !507
  store i32 %1962, ptr %1963, align 1, !dbg !507, !tbaa !18
  %1964 = load i32, ptr %local0, align 4, !dbg !507
  %1965 = load i32, ptr %local0, align 4, !dbg !507
  %index815 = zext i32 %1964 to i64, !dbg !508
  %address816 = add i64 %index815, 8, !dbg !508
  %1966 = getelementptr i8, ptr %vmctx, i64 %address816, !dbg !508
  store i32 %1965, ptr %1966, align 1, !dbg !508, !tbaa !18
  %1967 = load i32, ptr %local0, align 4, !dbg !508
  %1968 = load i32, ptr %local0, align 4, !dbg !508
  %index817 = zext i32 %1967 to i64, !dbg !503
  %address818 = add i64 %index817, 12, !dbg !503
  %1969 = getelementptr i8, ptr %vmctx, i64 %address818, !dbg !503
  store i32 %1968, ptr %1969, align 1, !dbg !503, !tbaa !18
  br label %end773, !dbg !503

loop822:                                          ; preds = %next827, %end810
  %1970 = load i32, ptr %local2, align 4, !dbg !504
  store i32 %1970, ptr %local5, align 4, !dbg !504
  %index823 = zext i32 %1970 to i64, !dbg !509
  %address824 = add i64 %index823, 4, !dbg !509
  %1971 = getelementptr i8, ptr %vmctx, i64 %address824, !dbg !509
  %1972 = load i32, ptr %1971, align 1, !dbg !509, !tbaa !18
  %1973 = and i32 %1972, -8, !dbg !509
  %1974 = load i32, ptr %local4, align 4, !dbg !509
  %1975 = icmp eq i32 %1973, %1974, !dbg !509
  %1976 = zext i1 %1975 to i32, !dbg !509
  %condition825 = icmp ne i32 %1976, 0, !dbg !509
  br i1 %condition825, label %end826, label %next827, !dbg !509

end826:                                           ; preds = %loop822
  %1977 = load i32, ptr %local5, align 4, !dbg !510
  %index838 = zext i32 %1977 to i64, !dbg !511
  %address839 = add i64 %index838, 8, !dbg !511
  %1978 = getelementptr i8, ptr %vmctx, i64 %address839, !dbg !511
  %1979 = load i32, ptr %1978, align 1, !dbg !511, !tbaa !18
  store i32 %1979, ptr %local3, align 4, !dbg !511
  %1980 = load i32, ptr %local0, align 4, !dbg !511
  %index840 = zext i32 %1979 to i64, !dbg !512
  %address841 = add i64 %index840, 12, !dbg !512
  %1981 = getelementptr i8, ptr %vmctx, i64 %address841, !dbg !512
  store i32 %1980, ptr %1981, align 1, !dbg !512, !tbaa !18
  %1982 = load i32, ptr %local5, align 4, !dbg !512
  %1983 = load i32, ptr %local0, align 4, !dbg !512
  %index842 = zext i32 %1982 to i64, !dbg !513
  %address843 = add i64 %index842, 8, !dbg !513
  %1984 = getelementptr i8, ptr %vmctx, i64 %address843, !dbg !513
  store i32 %1983, ptr %1984, align 1, !dbg !513, !tbaa !18
  %1985 = load i32, ptr %local0, align 4, !dbg !513
  %index844 = zext i32 %1985 to i64, !dbg !514
  %address845 = add i64 %index844, 24, !dbg !514
  %1986 = getelementptr i8, ptr %vmctx, i64 %address845, !dbg !514
  store i32 0, ptr %1986, align 1, !dbg !514, !tbaa !18
  %1987 = load i32, ptr %local0, align 4, !dbg !514
  %1988 = load i32, ptr %local5, align 4, !dbg !514
  %index846 = zext i32 %1987 to i64, !dbg !515
  %address847 = add i64 %index846, 12, !dbg !515
  %1989 = getelementptr i8, ptr %vmctx, i64 %address847, !dbg !515
  store i32 %1988, ptr %1989, align 1, !dbg !515, !tbaa !18
  %1990 = load i32, ptr %local0, align 4, !dbg !515
  %1991 = load i32, ptr %local3, align 4, !dbg !515
  %index848 = zext i32 %1990 to i64, !dbg !218
  %address849 = add i64 %index848, 8, !dbg !218
  %1992 = getelementptr i8, ptr %vmctx, i64 %address849, !dbg !218
  store i32 %1991, ptr %1992, align 1, !dbg !218, !tbaa !18
  br label %end773, !dbg !218

next827:                                          ; preds = %loop822
  %1993 = load i32, ptr %local3, align 4, !dbg !509
  %1994 = lshr i32 %1993, 29, !dbg !509
  store i32 %1994, ptr %local2, align 4, !dbg !509
  %1995 = load i32, ptr %local3, align 4, !dbg !509
  %1996 = shl i32 %1995, 1, !dbg !509
  store i32 %1996, ptr %local3, align 4, !dbg !509
  %1997 = load i32, ptr %local5, align 4, !dbg !509
  %1998 = load i32, ptr %local2, align 4, !dbg !509
  %1999 = and i32 %1998, 4, !dbg !509
  %2000 = add i32 %1997, %1999, !dbg !509
  %2001 = add i32 %2000, 16, !dbg !509
  store i32 %2001, ptr %local6, align 4, !dbg !509
  %index828 = zext i32 %2001 to i64, !dbg !516
  %2002 = getelementptr i8, ptr %vmctx, i64 %index828, !dbg !516
  %2003 = load i32, ptr %2002, align 1, !dbg !516, !tbaa !18
  store i32 %2003, ptr %local2, align 4, !dbg !516
  %condition829 = icmp ne i32 %2003, 0, !dbg !516
  br i1 %condition829, label %loop822, label %next830, !dbg !516

next830:                                          ; preds = %next827
  %2004 = load i32, ptr %local6, align 4, !dbg !516
  %2005 = load i32, ptr %local0, align 4, !dbg !516
  %index831 = zext i32 %2004 to i64, !dbg !517
  %2006 = getelementptr i8, ptr %vmctx, i64 %index831, !dbg !517
  store i32 %2005, ptr %2006, align 1, !dbg !517, !tbaa !18
  %2007 = load i32, ptr %local0, align 4, !dbg !517
  %2008 = load i32, ptr %local5, align 4, !dbg !517
  %index832 = zext i32 %2007 to i64, !dbg !518
  %address833 = add i64 %index832, 24, !dbg !518
  %2009 = getelementptr i8, ptr %vmctx, i64 %address833, !dbg !518
  store i32 %2008, ptr %2009, align 1, !dbg !518, !tbaa !18
  %2010 = load i32, ptr %local0, align 4, !dbg !518
  %2011 = load i32, ptr %local0, align 4, !dbg !518
  %index834 = zext i32 %2010 to i64, !dbg !519
  %address835 = add i64 %index834, 12, !dbg !519
  %2012 = getelementptr i8, ptr %vmctx, i64 %address835, !dbg !519
  store i32 %2011, ptr %2012, align 1, !dbg !519, !tbaa !18
  %2013 = load i32, ptr %local0, align 4, !dbg !519
  %2014 = load i32, ptr %local0, align 4, !dbg !519
  %index836 = zext i32 %2013 to i64, !dbg !510
  %address837 = add i64 %index836, 8, !dbg !510
  %2015 = getelementptr i8, ptr %vmctx, i64 %address837, !dbg !510
  store i32 %2014, ptr %2015, align 1, !dbg !510, !tbaa !18
  br label %end773, !dbg !510

end851:                                           ; preds = %next882, %end874, %end857, %next862, %end126
  %2016 = load i32, ptr %local4, align 4, !dbg !520
  %2017 = icmp ugt i32 %2016, 15, !dbg !520
  %2018 = zext i1 %2017 to i32, !dbg !520
  %condition886 = icmp ne i32 %2018, 0, !dbg !520
  br i1 %condition886, label %end887, label %next888, !dbg !520

next852:                                          ; preds = %end126
  %2019 = load i32, ptr %local0, align 4, !dbg !218
  %2020 = load i32, ptr %local0, align 4, !dbg !218
  %index853 = zext i32 %2020 to i64, !dbg !521
  %address854 = add i64 %index853, 28, !dbg !521
  %2021 = getelementptr i8, ptr %vmctx, i64 %address854, !dbg !521
  %2022 = load i32, ptr %2021, align 1, !dbg !521, !tbaa !18
  store i32 %2022, ptr %local5, align 4, !dbg !521
  %2023 = shl i32 %2022, 2, !dbg !521
  %2024 = add i32 %2023, 1117348, !dbg !521
  store i32 %2024, ptr %local3, align 4, !dbg !521
  %index855 = zext i32 %2024 to i64, !dbg !522
  %2025 = getelementptr i8, ptr %vmctx, i64 %index855, !dbg !522
  %2026 = load i32, ptr %2025, align 1, !dbg !522, !tbaa !18
  %2027 = icmp ne i32 %2019, %2026, !dbg !522
  %2028 = zext i1 %2027 to i32, !dbg !522
  %condition856 = icmp ne i32 %2028, 0, !dbg !522
  br i1 %condition856, label %end857, label %next858, !dbg !522

end857:                                           ; preds = %next852
  %2029 = load i32, ptr %local10, align 4, !dbg !523
  %2030 = load i32, ptr %local10, align 4, !dbg !523
  %index863 = zext i32 %2030 to i64, !dbg !524
  %address864 = add i64 %index863, 16, !dbg !524
  %2031 = getelementptr i8, ptr %vmctx, i64 %address864, !dbg !524
  %2032 = load i32, ptr %2031, align 1, !dbg !524, !tbaa !18
  %2033 = load i32, ptr %local0, align 4, !dbg !524
  %2034 = icmp eq i32 %2032, %2033, !dbg !524
  %2035 = zext i1 %2034 to i32, !dbg !524
  %condition865 = icmp ne i32 %2035, 0, !dbg !524
  %2036 = select i1 %condition865, i32 16, i32 20, !dbg !524
  %2037 = add i32 %2029, %2036, !dbg !524
  %2038 = load i32, ptr %local8, align 4, !dbg !524
  %index866 = zext i32 %2037 to i64, !dbg !525
  %2039 = getelementptr i8, ptr %vmctx, i64 %index866, !dbg !525
  store i32 %2038, ptr %2039, align 1, !dbg !525, !tbaa !18
  %2040 = load i32, ptr %local8, align 4, !dbg !525
  %2041 = icmp eq i32 %2040, 0, !dbg !525
  %2042 = zext i1 %2041 to i32, !dbg !525
  %condition867 = icmp ne i32 %2042, 0, !dbg !525
  br i1 %condition867, label %end851, label %next868, !dbg !525

next858:                                          ; preds = %next852
  %2043 = load i32, ptr %local3, align 4, !dbg !522
  %2044 = load i32, ptr %local8, align 4, !dbg !522
  %index859 = zext i32 %2043 to i64, !dbg !526
  %2045 = getelementptr i8, ptr %vmctx, i64 %index859, !dbg !526
  store i32 %2044, ptr %2045, align 1, !dbg !526, !tbaa !18
  %2046 = load i32, ptr %local8, align 4, !dbg !526
  %condition860 = icmp ne i32 %2046, 0, !dbg !526
  br i1 %condition860, label %end861, label %next862, !dbg !526

end861:                                           ; preds = %next868, %next858
  %2047 = load i32, ptr %local8, align 4, !dbg !525
  %2048 = load i32, ptr %local10, align 4, !dbg !525
  %index869 = zext i32 %2047 to i64, !dbg !527
  %address870 = add i64 %index869, 24, !dbg !527
  %2049 = getelementptr i8, ptr %vmctx, i64 %address870, !dbg !527
  store i32 %2048, ptr %2049, align 1, !dbg !527, !tbaa !18
  %2050 = load i32, ptr %local0, align 4, !dbg !527
  %index871 = zext i32 %2050 to i64, !dbg !528
  %address872 = add i64 %index871, 16, !dbg !528
  %2051 = getelementptr i8, ptr %vmctx, i64 %address872, !dbg !528
  %2052 = load i32, ptr %2051, align 1, !dbg !528, !tbaa !18
  store i32 %2052, ptr %local3, align 4, !dbg !528
  %2053 = icmp eq i32 %2052, 0, !dbg !528
  %2054 = zext i1 %2053 to i32, !dbg !528
  %condition873 = icmp ne i32 %2054, 0, !dbg !528
  br i1 %condition873, label %end874, label %next875, !dbg !528

next862:                                          ; preds = %next858
  %2055 = load i32, ptr %local9, align 4, !dbg !526
  %2056 = load i32, ptr %local5, align 4, !dbg !526
  %2057 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %2056), !dbg !526
  %2058 = and i32 %2055, %2057, !dbg !526
  %2059 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !523
  store i32 %2058, ptr %2059, align 1, !dbg !523, !tbaa !18
  br label %end851, !dbg !523

next868:                                          ; preds = %end857
  br label %end861, !dbg !525

end874:                                           ; preds = %next875, %end861
  %2060 = load i32, ptr %local0, align 4, !dbg !529
  %2061 = add i32 %2060, 20, !dbg !529
  %index880 = zext i32 %2061 to i64, !dbg !530
  %2062 = getelementptr i8, ptr %vmctx, i64 %index880, !dbg !530
  %2063 = load i32, ptr %2062, align 1, !dbg !530, !tbaa !18
  store i32 %2063, ptr %local3, align 4, !dbg !530
  %2064 = icmp eq i32 %2063, 0, !dbg !530
  %2065 = zext i1 %2064 to i32, !dbg !530
  %condition881 = icmp ne i32 %2065, 0, !dbg !530
  br i1 %condition881, label %end851, label %next882, !dbg !530

next875:                                          ; preds = %end861
  %2066 = load i32, ptr %local8, align 4, !dbg !528
  %2067 = load i32, ptr %local3, align 4, !dbg !528
  %index876 = zext i32 %2066 to i64, !dbg !531
  %address877 = add i64 %index876, 16, !dbg !531
  %2068 = getelementptr i8, ptr %vmctx, i64 %address877, !dbg !531
  store i32 %2067, ptr %2068, align 1, !dbg !531, !tbaa !18
  %2069 = load i32, ptr %local3, align 4, !dbg !531
  %2070 = load i32, ptr %local8, align 4, !dbg !531
  %index878 = zext i32 %2069 to i64, !dbg !529
  %address879 = add i64 %index878, 24, !dbg !529
  %2071 = getelementptr i8, ptr %vmctx, i64 %address879, !dbg !529
  store i32 %2070, ptr %2071, align 1, !dbg !529, !tbaa !18
  br label %end874, !dbg !529

next882:                                          ; preds = %end874
  %2072 = load i32, ptr %local8, align 4, !dbg !530
  %2073 = add i32 %2072, 20, !dbg !530
  %2074 = load i32, ptr %local3, align 4, !dbg !530
  %index883 = zext i32 %2073 to i64, !dbg !532
  %2075 = getelementptr i8, ptr %vmctx, i64 %index883, !dbg !532
  store i32 %2074, ptr %2075, align 1, !dbg !532, !tbaa !18
  %2076 = load i32, ptr %local3, align 4, !dbg !532
  %2077 = load i32, ptr %local8, align 4, !dbg !532
  %index884 = zext i32 %2076 to i64, !dbg !520
  %address885 = add i64 %index884, 24, !dbg !520
  %2078 = getelementptr i8, ptr %vmctx, i64 %address885, !dbg !520
  store i32 %2077, ptr %2078, align 1, !dbg !520, !tbaa !18
  br label %end851, !dbg !520

end887:                                           ; preds = %end851
  %2079 = load i32, ptr %local0, align 4, !dbg !533
  %2080 = load i32, ptr %local2, align 4, !dbg !533
  %2081 = add i32 %2079, %2080, !dbg !533
  store i32 %2081, ptr %local5, align 4, !dbg !533
  %2082 = load i32, ptr %local4, align 4, !dbg !533
  %2083 = or i32 %2082, 1, !dbg !533
  %index896 = zext i32 %2081 to i64, !dbg !534
  %address897 = add i64 %index896, 4, !dbg !534
  %2084 = getelementptr i8, ptr %vmctx, i64 %address897, !dbg !534
  store i32 %2083, ptr %2084, align 1, !dbg !534, !tbaa !18
  %2085 = load i32, ptr %local0, align 4, !dbg !534
  %2086 = load i32, ptr %local2, align 4, !dbg !534
  %2087 = or i32 %2086, 3, !dbg !534
  %index898 = zext i32 %2085 to i64, !dbg !535
  %address899 = add i64 %index898, 4, !dbg !535
  %2088 = getelementptr i8, ptr %vmctx, i64 %address899, !dbg !535
  store i32 %2087, ptr %2088, align 1, !dbg !535, !tbaa !18
  %2089 = load i32, ptr %local5, align 4, !dbg !535
  %2090 = load i32, ptr %local4, align 4, !dbg !535
  %2091 = add i32 %2089, %2090, !dbg !535
  %2092 = load i32, ptr %local4, align 4, !dbg !535
  %index900 = zext i32 %2091 to i64, !dbg !536
  %2093 = getelementptr i8, ptr %vmctx, i64 %index900, !dbg !536
  store i32 %2092, ptr %2093, align 1, !dbg !536, !tbaa !18
  %2094 = load i32, ptr %local7, align 4, !dbg !536
  %2095 = icmp eq i32 %2094, 0, !dbg !536
  %2096 = zext i1 %2095 to i32, !dbg !536
  %condition901 = icmp ne i32 %2096, 0, !dbg !536
  br i1 %condition901, label %end902, label %next903, !dbg !536

next888:                                          ; preds = %end851
  %2097 = load i32, ptr %local0, align 4, !dbg !520
  %2098 = load i32, ptr %local4, align 4, !dbg !520
  %2099 = load i32, ptr %local2, align 4, !dbg !520
  %2100 = add i32 %2098, %2099, !dbg !520
  store i32 %2100, ptr %local3, align 4, !dbg !520
  %2101 = or i32 %2100, 3, !dbg !520
  %index889 = zext i32 %2097 to i64, !dbg !537
  %address890 = add i64 %index889, 4, !dbg !537
  %2102 = getelementptr i8, ptr %vmctx, i64 %address890, !dbg !537
  store i32 %2101, ptr %2102, align 1, !dbg !537, !tbaa !18
  %2103 = load i32, ptr %local0, align 4, !dbg !537
  %2104 = load i32, ptr %local3, align 4, !dbg !537
  %2105 = add i32 %2103, %2104, !dbg !537
  store i32 %2105, ptr %local3, align 4, !dbg !537
  %2106 = load i32, ptr %local3, align 4, !dbg !537
  %index891 = zext i32 %2106 to i64, !dbg !538
  %address892 = add i64 %index891, 4, !dbg !538
  %2107 = getelementptr i8, ptr %vmctx, i64 %address892, !dbg !538
  %2108 = load i32, ptr %2107, align 1, !dbg !538, !tbaa !18
  %2109 = or i32 %2108, 1, !dbg !538
  %index893 = zext i32 %2105 to i64, !dbg !533
  %address894 = add i64 %index893, 4, !dbg !533
  %2110 = getelementptr i8, ptr %vmctx, i64 %address894, !dbg !533
  store i32 %2109, ptr %2110, align 1, !dbg !533, !tbaa !18
  br label %end895, !dbg !533

end895:                                           ; preds = %end902, %next888
  %2111 = load i32, ptr %local0, align 4, !dbg !185
  %2112 = add i32 %2111, 8, !dbg !185
  store i32 %2112, ptr %local3, align 4, !dbg !185
  br label %end41, !dbg !185

end902:                                           ; preds = %end908, %end887
  %2113 = load i32, ptr %local5, align 4, !dbg !539
  %2114 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !540
  store i32 %2113, ptr %2114, align 1, !dbg !540, !tbaa !18
  %2115 = load i32, ptr %local4, align 4, !dbg !540
  %2116 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !185
  store i32 %2115, ptr %2116, align 1, !dbg !185, !tbaa !18
  br label %end895, !dbg !185

next903:                                          ; preds = %end887
  %2117 = load i32, ptr %local7, align 4, !dbg !536
  %2118 = lshr i32 %2117, 3, !dbg !536
  store i32 %2118, ptr %local8, align 4, !dbg !536
  %2119 = shl i32 %2118, 3, !dbg !536
  %2120 = add i32 %2119, 1117084, !dbg !536
  store i32 %2120, ptr %local2, align 4, !dbg !536
  %2121 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !541
  %2122 = load i32, ptr %2121, align 1, !dbg !541, !tbaa !18
  store i32 %2122, ptr %local3, align 4, !dbg !541
  %2123 = load i32, ptr %local8, align 4, !dbg !541
  %count904 = and i32 %2123, 31, !dbg !541
  %2124 = shl i32 1, %count904, !dbg !541
  store i32 %2124, ptr %local8, align 4, !dbg !541
  %2125 = load i32, ptr %local6, align 4, !dbg !541
  %2126 = and i32 %2124, %2125, !dbg !541
  %condition905 = icmp ne i32 %2126, 0, !dbg !541
  br i1 %condition905, label %end906, label %next907, !dbg !541

end906:                                           ; preds = %next903
  %2127 = load i32, ptr %local2, align 4, !dbg !542
  %index909 = zext i32 %2127 to i64, !dbg !543
  %address910 = add i64 %index909, 8, !dbg !543
  %2128 = getelementptr i8, ptr %vmctx, i64 %address910, !dbg !543
  %2129 = load i32, ptr %2128, align 1, !dbg !543, !tbaa !18
  store i32 %2129, ptr %local8, align 4, !dbg !543
  br label %end908, !dbg !543

next907:                                          ; preds = %next903
  %2130 = load i32, ptr %local8, align 4, !dbg !541
  %2131 = load i32, ptr %local6, align 4, !dbg !541
  %2132 = or i32 %2130, %2131, !dbg !541
  %2133 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !542
  store i32 %2132, ptr %2133, align 1, !dbg !542, !tbaa !18
  %2134 = load i32, ptr %local2, align 4, !dbg !542
  store i32 %2134, ptr %local8, align 4, !dbg !542
  br label %end908, !dbg !542

end908:                                           ; preds = %end906, %next907
  %2135 = load i32, ptr %local8, align 4, !dbg !543
  %2136 = load i32, ptr %local3, align 4, !dbg !543
  %index911 = zext i32 %2135 to i64, !dbg !544
  %address912 = add i64 %index911, 12, !dbg !544
  %2137 = getelementptr i8, ptr %vmctx, i64 %address912, !dbg !544
  store i32 %2136, ptr %2137, align 1, !dbg !544, !tbaa !18
  %2138 = load i32, ptr %local2, align 4, !dbg !544
  %2139 = load i32, ptr %local3, align 4, !dbg !544
  %index913 = zext i32 %2138 to i64, !dbg !545
  %address914 = add i64 %index913, 8, !dbg !545
  %2140 = getelementptr i8, ptr %vmctx, i64 %address914, !dbg !545
  store i32 %2139, ptr %2140, align 1, !dbg !545, !tbaa !18
  %2141 = load i32, ptr %local3, align 4, !dbg !545
  %2142 = load i32, ptr %local2, align 4, !dbg !545
  %index915 = zext i32 %2141 to i64, !dbg !546
  %address916 = add i64 %index915, 12, !dbg !546
  %2143 = getelementptr i8, ptr %vmctx, i64 %address916, !dbg !546
  store i32 %2142, ptr %2143, align 1, !dbg !546, !tbaa !18
  %2144 = load i32, ptr %local3, align 4, !dbg !546
  %2145 = load i32, ptr %local8, align 4, !dbg !546
  %index917 = zext i32 %2144 to i64, !dbg !539
  %address918 = add i64 %index917, 8, !dbg !539
  %2146 = getelementptr i8, ptr %vmctx, i64 %address918, !dbg !539
  store i32 %2145, ptr %2146, align 1, !dbg !539, !tbaa !18
  br label %end902, !dbg !539
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f22(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !547 {
entry:
  %local0 = alloca i32, align 4, !dbg !548
  store i32 %0, ptr %local0, align 4, !dbg !548
  br label %body, !dbg !548

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !548
  call void @f23(ptr swiftself %vmctx, i32 %1), !dbg !549
  ret void, !dbg !549
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f23(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !550 {
entry:
  %local0 = alloca i32, align 4, !dbg !551
  store i32 %0, ptr %local0, align 4, !dbg !551
  %local1 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local1, align 4, !dbg !551
  %local2 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local2, align 4, !dbg !551
  %local3 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local3, align 4, !dbg !551
  %local4 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local4, align 4, !dbg !551
  %local5 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local5, align 4, !dbg !551
  %local6 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local6, align 4, !dbg !551
  %local7 = alloca i32, align 4, !dbg !551
  store i32 0, ptr %local7, align 4, !dbg !551
  br label %body, !dbg !551

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !551
  %2 = icmp eq i32 %1, 0, !dbg !551
  %3 = zext i1 %2 to i32, !dbg !551
  %condition = icmp ne i32 %3, 0, !dbg !551
  br i1 %condition, label %end, label %next, !dbg !551

end:                                              ; preds = %end251, %next111, %next101, %end2, %next5, %next3, %body
  br label %end99, !dbg !552

next:                                             ; preds = %body
  %4 = load i32, ptr %local0, align 4, !dbg !551
  %5 = add i32 %4, -8, !dbg !551
  store i32 %5, ptr %local1, align 4, !dbg !551
  %6 = load i32, ptr %local0, align 4, !dbg !551
  %7 = add i32 %6, -4, !dbg !551
  %index = zext i32 %7 to i64, !dbg !553
  %8 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !553
  %9 = load i32, ptr %8, align 1, !dbg !553, !tbaa !18
  store i32 %9, ptr %local2, align 4, !dbg !553
  %10 = and i32 %9, -8, !dbg !553
  store i32 %10, ptr %local0, align 4, !dbg !553
  %11 = add i32 %5, %10, !dbg !553
  store i32 %11, ptr %local3, align 4, !dbg !553
  %12 = load i32, ptr %local2, align 4, !dbg !553
  %13 = and i32 %12, 1, !dbg !553
  %condition1 = icmp ne i32 %13, 0, !dbg !553
  br i1 %condition1, label %end2, label %next3, !dbg !553

end2:                                             ; preds = %end10, %next86, %end77, %end60, %next65, %end38, %end19, %next20, %next
  %14 = load i32, ptr %local3, align 4, !dbg !554
  %15 = load i32, ptr %local1, align 4, !dbg !554
  %16 = icmp ule i32 %14, %15, !dbg !554
  %17 = zext i1 %16 to i32, !dbg !554
  %condition100 = icmp ne i32 %17, 0, !dbg !554
  br i1 %condition100, label %end, label %next101, !dbg !554

next3:                                            ; preds = %next
  %18 = load i32, ptr %local2, align 4, !dbg !553
  %19 = and i32 %18, 3, !dbg !553
  %20 = icmp eq i32 %19, 0, !dbg !553
  %21 = zext i1 %20 to i32, !dbg !553
  %condition4 = icmp ne i32 %21, 0, !dbg !553
  br i1 %condition4, label %end, label %next5, !dbg !553

next5:                                            ; preds = %next3
  %22 = load i32, ptr %local1, align 4, !dbg !553
  %23 = load i32, ptr %local1, align 4, !dbg !553
  %index6 = zext i32 %23 to i64, !dbg !555
  %24 = getelementptr i8, ptr %vmctx, i64 %index6, !dbg !555
  %25 = load i32, ptr %24, align 1, !dbg !555, !tbaa !18
  store i32 %25, ptr %local2, align 4, !dbg !555
  %26 = sub i32 %22, %25, !dbg !555
  store i32 %26, ptr %local1, align 4, !dbg !555
  %27 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !556
  %28 = load i32, ptr %27, align 1, !dbg !556, !tbaa !18
  store i32 %28, ptr %local4, align 4, !dbg !556
  %29 = icmp ult i32 %26, %28, !dbg !556
  %30 = zext i1 %29 to i32, !dbg !556
  %condition7 = icmp ne i32 %30, 0, !dbg !556
  br i1 %condition7, label %end, label %next8, !dbg !556

next8:                                            ; preds = %next5
  %31 = load i32, ptr %local2, align 4, !dbg !556
  %32 = load i32, ptr %local0, align 4, !dbg !556
  %33 = add i32 %31, %32, !dbg !556
  store i32 %33, ptr %local0, align 4, !dbg !556
  %34 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !557
  %35 = load i32, ptr %34, align 1, !dbg !557, !tbaa !18
  %36 = load i32, ptr %local1, align 4, !dbg !557
  %37 = icmp eq i32 %35, %36, !dbg !557
  %38 = zext i1 %37 to i32, !dbg !557
  %condition9 = icmp ne i32 %38, 0, !dbg !557
  br i1 %condition9, label %end10, label %next11, !dbg !557

end10:                                            ; preds = %next8
  %39 = load i32, ptr %local3, align 4, !dbg !558
  %index90 = zext i32 %39 to i64, !dbg !559
  %address91 = add i64 %index90, 4, !dbg !559
  %40 = getelementptr i8, ptr %vmctx, i64 %address91, !dbg !559
  %41 = load i32, ptr %40, align 1, !dbg !559, !tbaa !18
  store i32 %41, ptr %local2, align 4, !dbg !559
  %42 = and i32 %41, 3, !dbg !559
  %43 = icmp ne i32 %42, 3, !dbg !559
  %44 = zext i1 %43 to i32, !dbg !559
  %condition92 = icmp ne i32 %44, 0, !dbg !559
  br i1 %condition92, label %end2, label %next93, !dbg !559

next11:                                           ; preds = %next8
  %45 = load i32, ptr %local2, align 4, !dbg !557
  %46 = icmp ugt i32 %45, 255, !dbg !557
  %47 = zext i1 %46 to i32, !dbg !557
  %condition12 = icmp ne i32 %47, 0, !dbg !557
  br i1 %condition12, label %end13, label %next14, !dbg !557

end13:                                            ; preds = %next11
  %48 = load i32, ptr %local1, align 4, !dbg !560
  %index25 = zext i32 %48 to i64, !dbg !561
  %address26 = add i64 %index25, 24, !dbg !561
  %49 = getelementptr i8, ptr %vmctx, i64 %address26, !dbg !561
  %50 = load i32, ptr %49, align 1, !dbg !561, !tbaa !18
  store i32 %50, ptr %local7, align 4, !dbg !561
  %51 = load i32, ptr %local1, align 4, !dbg !561
  %index27 = zext i32 %51 to i64, !dbg !562
  %address28 = add i64 %index27, 12, !dbg !562
  %52 = getelementptr i8, ptr %vmctx, i64 %address28, !dbg !562
  %53 = load i32, ptr %52, align 1, !dbg !562, !tbaa !18
  store i32 %53, ptr %local6, align 4, !dbg !562
  %54 = load i32, ptr %local1, align 4, !dbg !562
  %55 = icmp eq i32 %53, %54, !dbg !562
  %56 = zext i1 %55 to i32, !dbg !562
  %condition29 = icmp ne i32 %56, 0, !dbg !562
  br i1 %condition29, label %end30, label %next31, !dbg !562

next14:                                           ; preds = %next11
  %57 = load i32, ptr %local1, align 4, !dbg !557
  %index15 = zext i32 %57 to i64, !dbg !563
  %address = add i64 %index15, 8, !dbg !563
  %58 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !563
  %59 = load i32, ptr %58, align 1, !dbg !563, !tbaa !18
  store i32 %59, ptr %local4, align 4, !dbg !563
  %60 = load i32, ptr %local2, align 4, !dbg !563
  %61 = lshr i32 %60, 3, !dbg !563
  store i32 %61, ptr %local5, align 4, !dbg !563
  %62 = shl i32 %61, 3, !dbg !563
  %63 = add i32 %62, 1117084, !dbg !563
  store i32 %63, ptr %local6, align 4, !dbg !563
  %64 = icmp eq i32 %59, %63, !dbg !563
  %65 = zext i1 %64 to i32, !dbg !563
  %66 = load i32, ptr %local1, align 4, !dbg !564
  %index16 = zext i32 %66 to i64, !dbg !565
  %address17 = add i64 %index16, 12, !dbg !565
  %67 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !565
  %68 = load i32, ptr %67, align 1, !dbg !565, !tbaa !18
  store i32 %68, ptr %local2, align 4, !dbg !565
  %69 = load i32, ptr %local4, align 4, !dbg !565
  %70 = icmp ne i32 %68, %69, !dbg !565
  %71 = zext i1 %70 to i32, !dbg !565
  %condition18 = icmp ne i32 %71, 0, !dbg !565
  br i1 %condition18, label %end19, label %next20, !dbg !565

end19:                                            ; preds = %next14
  %72 = load i32, ptr %local2, align 4, !dbg !566
  %73 = load i32, ptr %local6, align 4, !dbg !566
  %74 = icmp eq i32 %72, %73, !dbg !566
  %75 = zext i1 %74 to i32, !dbg !566
  %76 = load i32, ptr %local2, align 4, !dbg !567
  %77 = load i32, ptr %local4, align 4, !dbg !567
  %index21 = zext i32 %76 to i64, !dbg !568
  %address22 = add i64 %index21, 8, !dbg !568
  %78 = getelementptr i8, ptr %vmctx, i64 %address22, !dbg !568
  store i32 %77, ptr %78, align 1, !dbg !568, !tbaa !18
  %79 = load i32, ptr %local4, align 4, !dbg !568
  %80 = load i32, ptr %local2, align 4, !dbg !568
  %index23 = zext i32 %79 to i64, !dbg !560
  %address24 = add i64 %index23, 12, !dbg !560
  %81 = getelementptr i8, ptr %vmctx, i64 %address24, !dbg !560
  store i32 %80, ptr %81, align 1, !dbg !560, !tbaa !18
  br label %end2, !dbg !560

next20:                                           ; preds = %next14
  %82 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !569
  %83 = load i32, ptr %82, align 1, !dbg !569, !tbaa !18
  %84 = load i32, ptr %local5, align 4, !dbg !569
  %85 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %84), !dbg !569
  %86 = and i32 %83, %85, !dbg !569
  %87 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !566
  store i32 %86, ptr %87, align 1, !dbg !566, !tbaa !18
  br label %end2, !dbg !566

end30:                                            ; preds = %end13
  %88 = load i32, ptr %local1, align 4, !dbg !570
  %89 = add i32 %88, 20, !dbg !570
  store i32 %89, ptr %local2, align 4, !dbg !570
  %index39 = zext i32 %89 to i64, !dbg !571
  %90 = getelementptr i8, ptr %vmctx, i64 %index39, !dbg !571
  %91 = load i32, ptr %90, align 1, !dbg !571, !tbaa !18
  store i32 %91, ptr %local4, align 4, !dbg !571
  %condition40 = icmp ne i32 %91, 0, !dbg !571
  br i1 %condition40, label %end41, label %next42, !dbg !571

next31:                                           ; preds = %end13
  %92 = load i32, ptr %local4, align 4, !dbg !562
  %93 = load i32, ptr %local1, align 4, !dbg !562
  %index32 = zext i32 %93 to i64, !dbg !572
  %address33 = add i64 %index32, 8, !dbg !572
  %94 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !572
  %95 = load i32, ptr %94, align 1, !dbg !572, !tbaa !18
  store i32 %95, ptr %local2, align 4, !dbg !572
  %96 = icmp ugt i32 %92, %95, !dbg !572
  %97 = zext i1 %96 to i32, !dbg !572
  %98 = load i32, ptr %local6, align 4, !dbg !573
  %99 = load i32, ptr %local2, align 4, !dbg !573
  %index34 = zext i32 %98 to i64, !dbg !574
  %address35 = add i64 %index34, 8, !dbg !574
  %100 = getelementptr i8, ptr %vmctx, i64 %address35, !dbg !574
  store i32 %99, ptr %100, align 1, !dbg !574, !tbaa !18
  %101 = load i32, ptr %local2, align 4, !dbg !574
  %102 = load i32, ptr %local6, align 4, !dbg !574
  %index36 = zext i32 %101 to i64, !dbg !570
  %address37 = add i64 %index36, 12, !dbg !570
  %103 = getelementptr i8, ptr %vmctx, i64 %address37, !dbg !570
  store i32 %102, ptr %103, align 1, !dbg !570, !tbaa !18
  br label %end38, !dbg !570

end38:                                            ; preds = %next52, %next45, %next31
  %104 = load i32, ptr %local7, align 4, !dbg !575
  %105 = icmp eq i32 %104, 0, !dbg !575
  %106 = zext i1 %105 to i32, !dbg !575
  %condition54 = icmp ne i32 %106, 0, !dbg !575
  br i1 %condition54, label %end2, label %next55, !dbg !575

end41:                                            ; preds = %next42, %end30
  br label %loop, !dbg !576

next42:                                           ; preds = %end30
  %107 = load i32, ptr %local1, align 4, !dbg !571
  %108 = add i32 %107, 16, !dbg !571
  store i32 %108, ptr %local2, align 4, !dbg !571
  %index43 = zext i32 %108 to i64, !dbg !576
  %109 = getelementptr i8, ptr %vmctx, i64 %index43, !dbg !576
  %110 = load i32, ptr %109, align 1, !dbg !576, !tbaa !18
  store i32 %110, ptr %local4, align 4, !dbg !576
  %condition44 = icmp ne i32 %110, 0, !dbg !576
  br i1 %condition44, label %end41, label %next45, !dbg !576

next45:                                           ; preds = %next42
  store i32 0, ptr %local6, align 4, !dbg !576
  br label %end38, !dbg !576

loop:                                             ; preds = %next48, %loop, %end41
  %111 = load i32, ptr %local2, align 4, !dbg !576
  store i32 %111, ptr %local5, align 4, !dbg !576
  %112 = load i32, ptr %local4, align 4, !dbg !576
  store i32 %112, ptr %local6, align 4, !dbg !576
  %113 = add i32 %112, 20, !dbg !576
  store i32 %113, ptr %local2, align 4, !dbg !576
  %index46 = zext i32 %113 to i64, !dbg !577
  %114 = getelementptr i8, ptr %vmctx, i64 %index46, !dbg !577
  %115 = load i32, ptr %114, align 1, !dbg !577, !tbaa !18
  store i32 %115, ptr %local4, align 4, !dbg !577
  %condition47 = icmp ne i32 %115, 0, !dbg !577
  br i1 %condition47, label %loop, label %next48, !dbg !577

next48:                                           ; preds = %loop
  %116 = load i32, ptr %local6, align 4, !dbg !577
  %117 = add i32 %116, 16, !dbg !577
  store i32 %117, ptr %local2, align 4, !dbg !577
  %118 = load i32, ptr %local6, align 4, !dbg !577
  %index49 = zext i32 %118 to i64, !dbg !578
  %address50 = add i64 %index49, 16, !dbg !578
  %119 = getelementptr i8, ptr %vmctx, i64 %address50, !dbg !578
  %120 = load i32, ptr %119, align 1, !dbg !578, !tbaa !18
  store i32 %120, ptr %local4, align 4, !dbg !578
  %condition51 = icmp ne i32 %120, 0, !dbg !578
  br i1 %condition51, label %loop, label %next52, !dbg !578

next52:                                           ; preds = %next48
  %121 = load i32, ptr %local5, align 4, !dbg !578
  %index53 = zext i32 %121 to i64, !dbg !575
  %122 = getelementptr i8, ptr %vmctx, i64 %index53, !dbg !575
  store i32 0, ptr %122, align 1, !dbg !575, !tbaa !18
  br label %end38, !dbg !575

next55:                                           ; preds = %end38
  %123 = load i32, ptr %local1, align 4, !dbg !575
  %index56 = zext i32 %123 to i64, !dbg !579
  %address57 = add i64 %index56, 28, !dbg !579
  %124 = getelementptr i8, ptr %vmctx, i64 %address57, !dbg !579
  %125 = load i32, ptr %124, align 1, !dbg !579, !tbaa !18
  store i32 %125, ptr %local4, align 4, !dbg !579
  %126 = shl i32 %125, 2, !dbg !579
  %127 = add i32 %126, 1117348, !dbg !579
  store i32 %127, ptr %local2, align 4, !dbg !579
  %index58 = zext i32 %127 to i64, !dbg !580
  %128 = getelementptr i8, ptr %vmctx, i64 %index58, !dbg !580
  %129 = load i32, ptr %128, align 1, !dbg !580, !tbaa !18
  %130 = load i32, ptr %local1, align 4, !dbg !580
  %131 = icmp ne i32 %129, %130, !dbg !580
  %132 = zext i1 %131 to i32, !dbg !580
  %condition59 = icmp ne i32 %132, 0, !dbg !580
  br i1 %condition59, label %end60, label %next61, !dbg !580

end60:                                            ; preds = %next55
  %133 = load i32, ptr %local7, align 4, !dbg !581
  %134 = load i32, ptr %local7, align 4, !dbg !581
  %index66 = zext i32 %134 to i64, !dbg !582
  %address67 = add i64 %index66, 16, !dbg !582
  %135 = getelementptr i8, ptr %vmctx, i64 %address67, !dbg !582
  %136 = load i32, ptr %135, align 1, !dbg !582, !tbaa !18
  %137 = load i32, ptr %local1, align 4, !dbg !582
  %138 = icmp eq i32 %136, %137, !dbg !582
  %139 = zext i1 %138 to i32, !dbg !582
  %condition68 = icmp ne i32 %139, 0, !dbg !582
  %140 = select i1 %condition68, i32 16, i32 20, !dbg !582
  %141 = add i32 %133, %140, !dbg !582
  %142 = load i32, ptr %local6, align 4, !dbg !582
  %index69 = zext i32 %141 to i64, !dbg !583
  %143 = getelementptr i8, ptr %vmctx, i64 %index69, !dbg !583
  store i32 %142, ptr %143, align 1, !dbg !583, !tbaa !18
  %144 = load i32, ptr %local6, align 4, !dbg !583
  %145 = icmp eq i32 %144, 0, !dbg !583
  %146 = zext i1 %145 to i32, !dbg !583
  %condition70 = icmp ne i32 %146, 0, !dbg !583
  br i1 %condition70, label %end2, label %next71, !dbg !583

next61:                                           ; preds = %next55
  %147 = load i32, ptr %local2, align 4, !dbg !580
  %148 = load i32, ptr %local6, align 4, !dbg !580
  %index62 = zext i32 %147 to i64, !dbg !584
  %149 = getelementptr i8, ptr %vmctx, i64 %index62, !dbg !584
  store i32 %148, ptr %149, align 1, !dbg !584, !tbaa !18
  %150 = load i32, ptr %local6, align 4, !dbg !584
  %condition63 = icmp ne i32 %150, 0, !dbg !584
  br i1 %condition63, label %end64, label %next65, !dbg !584

end64:                                            ; preds = %next71, %next61
  %151 = load i32, ptr %local6, align 4, !dbg !583
  %152 = load i32, ptr %local7, align 4, !dbg !583
  %index72 = zext i32 %151 to i64, !dbg !585
  %address73 = add i64 %index72, 24, !dbg !585
  %153 = getelementptr i8, ptr %vmctx, i64 %address73, !dbg !585
  store i32 %152, ptr %153, align 1, !dbg !585, !tbaa !18
  %154 = load i32, ptr %local1, align 4, !dbg !585
  %index74 = zext i32 %154 to i64, !dbg !586
  %address75 = add i64 %index74, 16, !dbg !586
  %155 = getelementptr i8, ptr %vmctx, i64 %address75, !dbg !586
  %156 = load i32, ptr %155, align 1, !dbg !586, !tbaa !18
  store i32 %156, ptr %local2, align 4, !dbg !586
  %157 = icmp eq i32 %156, 0, !dbg !586
  %158 = zext i1 %157 to i32, !dbg !586
  %condition76 = icmp ne i32 %158, 0, !dbg !586
  br i1 %condition76, label %end77, label %next78, !dbg !586

next65:                                           ; preds = %next61
  %159 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !587
  %160 = load i32, ptr %159, align 1, !dbg !587, !tbaa !18
  %161 = load i32, ptr %local4, align 4, !dbg !587
  %162 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %161), !dbg !587
  %163 = and i32 %160, %162, !dbg !587
  %164 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !581
  store i32 %163, ptr %164, align 1, !dbg !581, !tbaa !18
  br label %end2, !dbg !581

next71:                                           ; preds = %end60
  br label %end64, !dbg !583

end77:                                            ; preds = %next78, %end64
  %165 = load i32, ptr %local1, align 4, !dbg !588
  %index83 = zext i32 %165 to i64, !dbg !589
  %address84 = add i64 %index83, 20, !dbg !589
  %166 = getelementptr i8, ptr %vmctx, i64 %address84, !dbg !589
  %167 = load i32, ptr %166, align 1, !dbg !589, !tbaa !18
  store i32 %167, ptr %local2, align 4, !dbg !589
  %168 = icmp eq i32 %167, 0, !dbg !589
  %169 = zext i1 %168 to i32, !dbg !589
  %condition85 = icmp ne i32 %169, 0, !dbg !589
  br i1 %condition85, label %end2, label %next86, !dbg !589

next78:                                           ; preds = %end64
  %170 = load i32, ptr %local6, align 4, !dbg !586
  %171 = load i32, ptr %local2, align 4, !dbg !586
  %index79 = zext i32 %170 to i64, !dbg !590
  %address80 = add i64 %index79, 16, !dbg !590
  %172 = getelementptr i8, ptr %vmctx, i64 %address80, !dbg !590
  store i32 %171, ptr %172, align 1, !dbg !590, !tbaa !18
  %173 = load i32, ptr %local2, align 4, !dbg !590
  %174 = load i32, ptr %local6, align 4, !dbg !590
  %index81 = zext i32 %173 to i64, !dbg !588
  %address82 = add i64 %index81, 24, !dbg !588
  %175 = getelementptr i8, ptr %vmctx, i64 %address82, !dbg !588
  store i32 %174, ptr %175, align 1, !dbg !588, !tbaa !18
  br label %end77, !dbg !588

next86:                                           ; preds = %end77
  %176 = load i32, ptr %local6, align 4, !dbg !589
  %177 = add i32 %176, 20, !dbg !589
  %178 = load i32, ptr %local2, align 4, !dbg !589
  %index87 = zext i32 %177 to i64, !dbg !591
  %179 = getelementptr i8, ptr %vmctx, i64 %index87, !dbg !591
  store i32 %178, ptr %179, align 1, !dbg !591, !tbaa !18
  %180 = load i32, ptr %local2, align 4, !dbg !591
  %181 = load i32, ptr %local6, align 4, !dbg !591
  %index88 = zext i32 %180 to i64, !dbg !558
  %address89 = add i64 %index88, 24, !dbg !558
  %182 = getelementptr i8, ptr %vmctx, i64 %address89, !dbg !558
  store i32 %181, ptr %182, align 1, !dbg !558, !tbaa !18
  br label %end2, !dbg !558

next93:                                           ; preds = %end10
  %183 = load i32, ptr %local3, align 4, !dbg !559
  %184 = load i32, ptr %local2, align 4, !dbg !559
  %185 = and i32 %184, -2, !dbg !559
  %index94 = zext i32 %183 to i64, !dbg !592
  %address95 = add i64 %index94, 4, !dbg !592
  %186 = getelementptr i8, ptr %vmctx, i64 %address95, !dbg !592
  store i32 %185, ptr %186, align 1, !dbg !592, !tbaa !18
  %187 = load i32, ptr %local0, align 4, !dbg !592
  %188 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !593
  store i32 %187, ptr %188, align 1, !dbg !593, !tbaa !18
  %189 = load i32, ptr %local1, align 4, !dbg !593
  %190 = load i32, ptr %local0, align 4, !dbg !593
  %191 = add i32 %189, %190, !dbg !593
  %192 = load i32, ptr %local0, align 4, !dbg !593
  %index96 = zext i32 %191 to i64, !dbg !594
  %193 = getelementptr i8, ptr %vmctx, i64 %index96, !dbg !594
  store i32 %192, ptr %193, align 1, !dbg !594, !tbaa !18
  %194 = load i32, ptr %local1, align 4, !dbg !594
  %195 = load i32, ptr %local0, align 4, !dbg !594
  %196 = or i32 %195, 1, !dbg !594
  %index97 = zext i32 %194 to i64, !dbg !554
  %address98 = add i64 %index97, 4, !dbg !554
  %197 = getelementptr i8, ptr %vmctx, i64 %address98, !dbg !554
  store i32 %196, ptr %197, align 1, !dbg !554, !tbaa !18
  br label %end99, !dbg !554

end99:                                            ; preds = %end, %end220, %next208, %next118, %next115, %next93
  ret void, !dbg !552

next101:                                          ; preds = %end2
  %198 = load i32, ptr %local3, align 4, !dbg !554
  %index102 = zext i32 %198 to i64, !dbg !595
  %address103 = add i64 %index102, 4, !dbg !595
  %199 = getelementptr i8, ptr %vmctx, i64 %address103, !dbg !595
  %200 = load i32, ptr %199, align 1, !dbg !595, !tbaa !18
  store i32 %200, ptr %local2, align 4, !dbg !595
  %201 = and i32 %200, 1, !dbg !595
  %202 = icmp eq i32 %201, 0, !dbg !595
  %203 = zext i1 %202 to i32, !dbg !595
  %condition104 = icmp ne i32 %203, 0, !dbg !595
  br i1 %condition104, label %end, label %next105, !dbg !595

next105:                                          ; preds = %next101
  %204 = load i32, ptr %local2, align 4, !dbg !595
  %205 = and i32 %204, 2, !dbg !595
  %condition106 = icmp ne i32 %205, 0, !dbg !595
  br i1 %condition106, label %end107, label %next108, !dbg !595

end107:                                           ; preds = %next105
  %206 = load i32, ptr %local3, align 4, !dbg !596
  %207 = load i32, ptr %local2, align 4, !dbg !596
  %208 = and i32 %207, -2, !dbg !596
  %index209 = zext i32 %206 to i64, !dbg !597
  %address210 = add i64 %index209, 4, !dbg !597
  %209 = getelementptr i8, ptr %vmctx, i64 %address210, !dbg !597
  store i32 %208, ptr %209, align 1, !dbg !597, !tbaa !18
  %210 = load i32, ptr %local1, align 4, !dbg !597
  %211 = load i32, ptr %local0, align 4, !dbg !597
  %212 = add i32 %210, %211, !dbg !597
  %213 = load i32, ptr %local0, align 4, !dbg !597
  %index211 = zext i32 %212 to i64, !dbg !598
  %214 = getelementptr i8, ptr %vmctx, i64 %index211, !dbg !598
  store i32 %213, ptr %214, align 1, !dbg !598, !tbaa !18
  %215 = load i32, ptr %local1, align 4, !dbg !598
  %216 = load i32, ptr %local0, align 4, !dbg !598
  %217 = or i32 %216, 1, !dbg !598
  %index212 = zext i32 %215 to i64, !dbg !599
  %address213 = add i64 %index212, 4, !dbg !599
  %218 = getelementptr i8, ptr %vmctx, i64 %address213, !dbg !599
  store i32 %217, ptr %218, align 1, !dbg !599, !tbaa !18
  br label %end207, !dbg !599

next108:                                          ; preds = %next105
  %219 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !600
  %220 = load i32, ptr %219, align 1, !dbg !600, !tbaa !18
  %221 = load i32, ptr %local3, align 4, !dbg !600
  %222 = icmp ne i32 %220, %221, !dbg !600
  %223 = zext i1 %222 to i32, !dbg !600
  %condition109 = icmp ne i32 %223, 0, !dbg !600
  br i1 %condition109, label %end110, label %next111, !dbg !600

end110:                                           ; preds = %next108
  %224 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !601
  %225 = load i32, ptr %224, align 1, !dbg !601, !tbaa !18
  %226 = load i32, ptr %local3, align 4, !dbg !601
  %227 = icmp ne i32 %225, %226, !dbg !601
  %228 = zext i1 %227 to i32, !dbg !601
  %condition116 = icmp ne i32 %228, 0, !dbg !601
  br i1 %condition116, label %end117, label %next118, !dbg !601

next111:                                          ; preds = %next108
  %229 = load i32, ptr %local1, align 4, !dbg !600
  %230 = getelementptr i8, ptr %vmctx, i64 1117068, !dbg !602
  store i32 %229, ptr %230, align 1, !dbg !602, !tbaa !18
  %231 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !603
  %232 = load i32, ptr %231, align 1, !dbg !603, !tbaa !18
  %233 = load i32, ptr %local0, align 4, !dbg !603
  %234 = add i32 %232, %233, !dbg !603
  store i32 %234, ptr %local0, align 4, !dbg !603
  %235 = getelementptr i8, ptr %vmctx, i64 1117056, !dbg !604
  store i32 %234, ptr %235, align 1, !dbg !604, !tbaa !18
  %236 = load i32, ptr %local1, align 4, !dbg !604
  %237 = load i32, ptr %local0, align 4, !dbg !604
  %238 = or i32 %237, 1, !dbg !604
  %index112 = zext i32 %236 to i64, !dbg !605
  %address113 = add i64 %index112, 4, !dbg !605
  %239 = getelementptr i8, ptr %vmctx, i64 %address113, !dbg !605
  store i32 %238, ptr %239, align 1, !dbg !605, !tbaa !18
  %240 = load i32, ptr %local1, align 4, !dbg !605
  %241 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !606
  %242 = load i32, ptr %241, align 1, !dbg !606, !tbaa !18
  %243 = icmp ne i32 %240, %242, !dbg !606
  %244 = zext i1 %243 to i32, !dbg !606
  %condition114 = icmp ne i32 %244, 0, !dbg !606
  br i1 %condition114, label %end, label %next115, !dbg !606

next115:                                          ; preds = %next111
  %245 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !607
  store i32 0, ptr %245, align 1, !dbg !607, !tbaa !18
  %246 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !608
  store i32 0, ptr %246, align 1, !dbg !608, !tbaa !18
  br label %end99, !dbg !608

end117:                                           ; preds = %end110
  %247 = load i32, ptr %local2, align 4, !dbg !609
  %248 = and i32 %247, -8, !dbg !609
  %249 = load i32, ptr %local0, align 4, !dbg !609
  %250 = add i32 %248, %249, !dbg !609
  store i32 %250, ptr %local0, align 4, !dbg !609
  %251 = load i32, ptr %local2, align 4, !dbg !609
  %252 = icmp ugt i32 %251, 255, !dbg !609
  %253 = zext i1 %252 to i32, !dbg !609
  %condition122 = icmp ne i32 %253, 0, !dbg !609
  br i1 %condition122, label %end123, label %next124, !dbg !609

next118:                                          ; preds = %end110
  %254 = load i32, ptr %local1, align 4, !dbg !601
  %255 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !610
  store i32 %254, ptr %255, align 1, !dbg !610, !tbaa !18
  %256 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !611
  %257 = load i32, ptr %256, align 1, !dbg !611, !tbaa !18
  %258 = load i32, ptr %local0, align 4, !dbg !611
  %259 = add i32 %257, %258, !dbg !611
  store i32 %259, ptr %local0, align 4, !dbg !611
  %260 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !612
  store i32 %259, ptr %260, align 1, !dbg !612, !tbaa !18
  %261 = load i32, ptr %local1, align 4, !dbg !612
  %262 = load i32, ptr %local0, align 4, !dbg !612
  %263 = or i32 %262, 1, !dbg !612
  %index119 = zext i32 %261 to i64, !dbg !613
  %address120 = add i64 %index119, 4, !dbg !613
  %264 = getelementptr i8, ptr %vmctx, i64 %address120, !dbg !613
  store i32 %263, ptr %264, align 1, !dbg !613, !tbaa !18
  %265 = load i32, ptr %local1, align 4, !dbg !613
  %266 = load i32, ptr %local0, align 4, !dbg !613
  %267 = add i32 %265, %266, !dbg !613
  %268 = load i32, ptr %local0, align 4, !dbg !613
  %index121 = zext i32 %267 to i64, !dbg !609
  %269 = getelementptr i8, ptr %vmctx, i64 %index121, !dbg !609
  store i32 %268, ptr %269, align 1, !dbg !609, !tbaa !18
  br label %end99, !dbg !609

end123:                                           ; preds = %end117
  %270 = load i32, ptr %local3, align 4, !dbg !614
  %index137 = zext i32 %270 to i64, !dbg !615
  %address138 = add i64 %index137, 24, !dbg !615
  %271 = getelementptr i8, ptr %vmctx, i64 %address138, !dbg !615
  %272 = load i32, ptr %271, align 1, !dbg !615, !tbaa !18
  store i32 %272, ptr %local7, align 4, !dbg !615
  %273 = load i32, ptr %local3, align 4, !dbg !615
  %index139 = zext i32 %273 to i64, !dbg !616
  %address140 = add i64 %index139, 12, !dbg !616
  %274 = getelementptr i8, ptr %vmctx, i64 %address140, !dbg !616
  %275 = load i32, ptr %274, align 1, !dbg !616, !tbaa !18
  store i32 %275, ptr %local6, align 4, !dbg !616
  %276 = load i32, ptr %local3, align 4, !dbg !616
  %277 = icmp eq i32 %275, %276, !dbg !616
  %278 = zext i1 %277 to i32, !dbg !616
  %condition141 = icmp ne i32 %278, 0, !dbg !616
  br i1 %condition141, label %end142, label %next143, !dbg !616

next124:                                          ; preds = %end117
  %279 = load i32, ptr %local3, align 4, !dbg !609
  %index125 = zext i32 %279 to i64, !dbg !617
  %address126 = add i64 %index125, 8, !dbg !617
  %280 = getelementptr i8, ptr %vmctx, i64 %address126, !dbg !617
  %281 = load i32, ptr %280, align 1, !dbg !617, !tbaa !18
  store i32 %281, ptr %local4, align 4, !dbg !617
  %282 = load i32, ptr %local2, align 4, !dbg !617
  %283 = lshr i32 %282, 3, !dbg !617
  store i32 %283, ptr %local5, align 4, !dbg !617
  %284 = shl i32 %283, 3, !dbg !617
  %285 = add i32 %284, 1117084, !dbg !617
  store i32 %285, ptr %local6, align 4, !dbg !617
  %286 = icmp eq i32 %281, %285, !dbg !617
  %287 = zext i1 %286 to i32, !dbg !617
  %288 = load i32, ptr %local3, align 4, !dbg !618
  %index127 = zext i32 %288 to i64, !dbg !619
  %address128 = add i64 %index127, 12, !dbg !619
  %289 = getelementptr i8, ptr %vmctx, i64 %address128, !dbg !619
  %290 = load i32, ptr %289, align 1, !dbg !619, !tbaa !18
  store i32 %290, ptr %local2, align 4, !dbg !619
  %291 = load i32, ptr %local4, align 4, !dbg !619
  %292 = icmp ne i32 %290, %291, !dbg !619
  %293 = zext i1 %292 to i32, !dbg !619
  %condition129 = icmp ne i32 %293, 0, !dbg !619
  br i1 %condition129, label %end130, label %next131, !dbg !619

end130:                                           ; preds = %next124
  %294 = load i32, ptr %local2, align 4, !dbg !620
  %295 = load i32, ptr %local6, align 4, !dbg !620
  %296 = icmp eq i32 %294, %295, !dbg !620
  %297 = zext i1 %296 to i32, !dbg !620
  %298 = load i32, ptr %local2, align 4, !dbg !621
  %299 = load i32, ptr %local4, align 4, !dbg !621
  %index133 = zext i32 %298 to i64, !dbg !622
  %address134 = add i64 %index133, 8, !dbg !622
  %300 = getelementptr i8, ptr %vmctx, i64 %address134, !dbg !622
  store i32 %299, ptr %300, align 1, !dbg !622, !tbaa !18
  %301 = load i32, ptr %local4, align 4, !dbg !622
  %302 = load i32, ptr %local2, align 4, !dbg !622
  %index135 = zext i32 %301 to i64, !dbg !614
  %address136 = add i64 %index135, 12, !dbg !614
  %303 = getelementptr i8, ptr %vmctx, i64 %address136, !dbg !614
  store i32 %302, ptr %303, align 1, !dbg !614, !tbaa !18
  br label %end132, !dbg !614

next131:                                          ; preds = %next124
  %304 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !623
  %305 = load i32, ptr %304, align 1, !dbg !623, !tbaa !18
  %306 = load i32, ptr %local5, align 4, !dbg !623
  %307 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %306), !dbg !623
  %308 = and i32 %305, %307, !dbg !623
  %309 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !620
  store i32 %308, ptr %309, align 1, !dbg !620, !tbaa !18
  br label %end132, !dbg !620

end132:                                           ; preds = %next199, %end190, %end173, %next178, %end150, %end130, %next131
  %310 = load i32, ptr %local1, align 4, !dbg !624
  %311 = load i32, ptr %local0, align 4, !dbg !624
  %312 = add i32 %310, %311, !dbg !624
  %313 = load i32, ptr %local0, align 4, !dbg !624
  %index203 = zext i32 %312 to i64, !dbg !625
  %314 = getelementptr i8, ptr %vmctx, i64 %index203, !dbg !625
  store i32 %313, ptr %314, align 1, !dbg !625, !tbaa !18
  %315 = load i32, ptr %local1, align 4, !dbg !625
  %316 = load i32, ptr %local0, align 4, !dbg !625
  %317 = or i32 %316, 1, !dbg !625
  %index204 = zext i32 %315 to i64, !dbg !626
  %address205 = add i64 %index204, 4, !dbg !626
  %318 = getelementptr i8, ptr %vmctx, i64 %address205, !dbg !626
  store i32 %317, ptr %318, align 1, !dbg !626, !tbaa !18
  %319 = load i32, ptr %local1, align 4, !dbg !626
  %320 = getelementptr i8, ptr %vmctx, i64 1117064, !dbg !627
  %321 = load i32, ptr %320, align 1, !dbg !627, !tbaa !18
  %322 = icmp ne i32 %319, %321, !dbg !627
  %323 = zext i1 %322 to i32, !dbg !627
  %condition206 = icmp ne i32 %323, 0, !dbg !627
  br i1 %condition206, label %end207, label %next208, !dbg !627

end142:                                           ; preds = %end123
  %324 = load i32, ptr %local3, align 4, !dbg !628
  %325 = add i32 %324, 20, !dbg !628
  store i32 %325, ptr %local2, align 4, !dbg !628
  %index151 = zext i32 %325 to i64, !dbg !629
  %326 = getelementptr i8, ptr %vmctx, i64 %index151, !dbg !629
  %327 = load i32, ptr %326, align 1, !dbg !629, !tbaa !18
  store i32 %327, ptr %local4, align 4, !dbg !629
  %condition152 = icmp ne i32 %327, 0, !dbg !629
  br i1 %condition152, label %end153, label %next154, !dbg !629

next143:                                          ; preds = %end123
  %328 = getelementptr i8, ptr %vmctx, i64 1117060, !dbg !630
  %329 = load i32, ptr %328, align 1, !dbg !630, !tbaa !18
  %330 = load i32, ptr %local3, align 4, !dbg !630
  %index144 = zext i32 %330 to i64, !dbg !631
  %address145 = add i64 %index144, 8, !dbg !631
  %331 = getelementptr i8, ptr %vmctx, i64 %address145, !dbg !631
  %332 = load i32, ptr %331, align 1, !dbg !631, !tbaa !18
  store i32 %332, ptr %local2, align 4, !dbg !631
  %333 = icmp ugt i32 %329, %332, !dbg !631
  %334 = zext i1 %333 to i32, !dbg !631
  %335 = load i32, ptr %local6, align 4, !dbg !632
  %336 = load i32, ptr %local2, align 4, !dbg !632
  %index146 = zext i32 %335 to i64, !dbg !633
  %address147 = add i64 %index146, 8, !dbg !633
  %337 = getelementptr i8, ptr %vmctx, i64 %address147, !dbg !633
  store i32 %336, ptr %337, align 1, !dbg !633, !tbaa !18
  %338 = load i32, ptr %local2, align 4, !dbg !633
  %339 = load i32, ptr %local6, align 4, !dbg !633
  %index148 = zext i32 %338 to i64, !dbg !628
  %address149 = add i64 %index148, 12, !dbg !628
  %340 = getelementptr i8, ptr %vmctx, i64 %address149, !dbg !628
  store i32 %339, ptr %340, align 1, !dbg !628, !tbaa !18
  br label %end150, !dbg !628

end150:                                           ; preds = %next165, %next157, %next143
  %341 = load i32, ptr %local7, align 4, !dbg !634
  %342 = icmp eq i32 %341, 0, !dbg !634
  %343 = zext i1 %342 to i32, !dbg !634
  %condition167 = icmp ne i32 %343, 0, !dbg !634
  br i1 %condition167, label %end132, label %next168, !dbg !634

end153:                                           ; preds = %next154, %end142
  br label %loop158, !dbg !635

next154:                                          ; preds = %end142
  %344 = load i32, ptr %local3, align 4, !dbg !629
  %345 = add i32 %344, 16, !dbg !629
  store i32 %345, ptr %local2, align 4, !dbg !629
  %index155 = zext i32 %345 to i64, !dbg !635
  %346 = getelementptr i8, ptr %vmctx, i64 %index155, !dbg !635
  %347 = load i32, ptr %346, align 1, !dbg !635, !tbaa !18
  store i32 %347, ptr %local4, align 4, !dbg !635
  %condition156 = icmp ne i32 %347, 0, !dbg !635
  br i1 %condition156, label %end153, label %next157, !dbg !635

next157:                                          ; preds = %next154
  store i32 0, ptr %local6, align 4, !dbg !635
  br label %end150, !dbg !635

loop158:                                          ; preds = %next161, %loop158, %end153
  %348 = load i32, ptr %local2, align 4, !dbg !635
  store i32 %348, ptr %local5, align 4, !dbg !635
  %349 = load i32, ptr %local4, align 4, !dbg !635
  store i32 %349, ptr %local6, align 4, !dbg !635
  %350 = add i32 %349, 20, !dbg !635
  store i32 %350, ptr %local2, align 4, !dbg !635
  %index159 = zext i32 %350 to i64, !dbg !636
  %351 = getelementptr i8, ptr %vmctx, i64 %index159, !dbg !636
  %352 = load i32, ptr %351, align 1, !dbg !636, !tbaa !18
  store i32 %352, ptr %local4, align 4, !dbg !636
  %condition160 = icmp ne i32 %352, 0, !dbg !636
  br i1 %condition160, label %loop158, label %next161, !dbg !636

next161:                                          ; preds = %loop158
  %353 = load i32, ptr %local6, align 4, !dbg !636
  %354 = add i32 %353, 16, !dbg !636
  store i32 %354, ptr %local2, align 4, !dbg !636
  %355 = load i32, ptr %local6, align 4, !dbg !636
  %index162 = zext i32 %355 to i64, !dbg !637
  %address163 = add i64 %index162, 16, !dbg !637
  %356 = getelementptr i8, ptr %vmctx, i64 %address163, !dbg !637
  %357 = load i32, ptr %356, align 1, !dbg !637, !tbaa !18
  store i32 %357, ptr %local4, align 4, !dbg !637
  %condition164 = icmp ne i32 %357, 0, !dbg !637
  br i1 %condition164, label %loop158, label %next165, !dbg !637

next165:                                          ; preds = %next161
  %358 = load i32, ptr %local5, align 4, !dbg !637
  %index166 = zext i32 %358 to i64, !dbg !634
  %359 = getelementptr i8, ptr %vmctx, i64 %index166, !dbg !634
  store i32 0, ptr %359, align 1, !dbg !634, !tbaa !18
  br label %end150, !dbg !634

next168:                                          ; preds = %end150
  %360 = load i32, ptr %local3, align 4, !dbg !634
  %index169 = zext i32 %360 to i64, !dbg !638
  %address170 = add i64 %index169, 28, !dbg !638
  %361 = getelementptr i8, ptr %vmctx, i64 %address170, !dbg !638
  %362 = load i32, ptr %361, align 1, !dbg !638, !tbaa !18
  store i32 %362, ptr %local4, align 4, !dbg !638
  %363 = shl i32 %362, 2, !dbg !638
  %364 = add i32 %363, 1117348, !dbg !638
  store i32 %364, ptr %local2, align 4, !dbg !638
  %index171 = zext i32 %364 to i64, !dbg !639
  %365 = getelementptr i8, ptr %vmctx, i64 %index171, !dbg !639
  %366 = load i32, ptr %365, align 1, !dbg !639, !tbaa !18
  %367 = load i32, ptr %local3, align 4, !dbg !639
  %368 = icmp ne i32 %366, %367, !dbg !639
  %369 = zext i1 %368 to i32, !dbg !639
  %condition172 = icmp ne i32 %369, 0, !dbg !639
  br i1 %condition172, label %end173, label %next174, !dbg !639

end173:                                           ; preds = %next168
  %370 = load i32, ptr %local7, align 4, !dbg !640
  %371 = load i32, ptr %local7, align 4, !dbg !640
  %index179 = zext i32 %371 to i64, !dbg !641
  %address180 = add i64 %index179, 16, !dbg !641
  %372 = getelementptr i8, ptr %vmctx, i64 %address180, !dbg !641
  %373 = load i32, ptr %372, align 1, !dbg !641, !tbaa !18
  %374 = load i32, ptr %local3, align 4, !dbg !641
  %375 = icmp eq i32 %373, %374, !dbg !641
  %376 = zext i1 %375 to i32, !dbg !641
  %condition181 = icmp ne i32 %376, 0, !dbg !641
  %377 = select i1 %condition181, i32 16, i32 20, !dbg !641
  %378 = add i32 %370, %377, !dbg !641
  %379 = load i32, ptr %local6, align 4, !dbg !641
  %index182 = zext i32 %378 to i64, !dbg !642
  %380 = getelementptr i8, ptr %vmctx, i64 %index182, !dbg !642
  store i32 %379, ptr %380, align 1, !dbg !642, !tbaa !18
  %381 = load i32, ptr %local6, align 4, !dbg !642
  %382 = icmp eq i32 %381, 0, !dbg !642
  %383 = zext i1 %382 to i32, !dbg !642
  %condition183 = icmp ne i32 %383, 0, !dbg !642
  br i1 %condition183, label %end132, label %next184, !dbg !642

next174:                                          ; preds = %next168
  %384 = load i32, ptr %local2, align 4, !dbg !639
  %385 = load i32, ptr %local6, align 4, !dbg !639
  %index175 = zext i32 %384 to i64, !dbg !643
  %386 = getelementptr i8, ptr %vmctx, i64 %index175, !dbg !643
  store i32 %385, ptr %386, align 1, !dbg !643, !tbaa !18
  %387 = load i32, ptr %local6, align 4, !dbg !643
  %condition176 = icmp ne i32 %387, 0, !dbg !643
  br i1 %condition176, label %end177, label %next178, !dbg !643

end177:                                           ; preds = %next184, %next174
  %388 = load i32, ptr %local6, align 4, !dbg !642
  %389 = load i32, ptr %local7, align 4, !dbg !642
  %index185 = zext i32 %388 to i64, !dbg !644
  %address186 = add i64 %index185, 24, !dbg !644
  %390 = getelementptr i8, ptr %vmctx, i64 %address186, !dbg !644
  store i32 %389, ptr %390, align 1, !dbg !644, !tbaa !18
  %391 = load i32, ptr %local3, align 4, !dbg !644
  %index187 = zext i32 %391 to i64, !dbg !645
  %address188 = add i64 %index187, 16, !dbg !645
  %392 = getelementptr i8, ptr %vmctx, i64 %address188, !dbg !645
  %393 = load i32, ptr %392, align 1, !dbg !645, !tbaa !18
  store i32 %393, ptr %local2, align 4, !dbg !645
  %394 = icmp eq i32 %393, 0, !dbg !645
  %395 = zext i1 %394 to i32, !dbg !645
  %condition189 = icmp ne i32 %395, 0, !dbg !645
  br i1 %condition189, label %end190, label %next191, !dbg !645

next178:                                          ; preds = %next174
  %396 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !646
  %397 = load i32, ptr %396, align 1, !dbg !646, !tbaa !18
  %398 = load i32, ptr %local4, align 4, !dbg !646
  %399 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %398), !dbg !646
  %400 = and i32 %397, %399, !dbg !646
  %401 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !640
  store i32 %400, ptr %401, align 1, !dbg !640, !tbaa !18
  br label %end132, !dbg !640

next184:                                          ; preds = %end173
  br label %end177, !dbg !642

end190:                                           ; preds = %next191, %end177
  %402 = load i32, ptr %local3, align 4, !dbg !647
  %index196 = zext i32 %402 to i64, !dbg !648
  %address197 = add i64 %index196, 20, !dbg !648
  %403 = getelementptr i8, ptr %vmctx, i64 %address197, !dbg !648
  %404 = load i32, ptr %403, align 1, !dbg !648, !tbaa !18
  store i32 %404, ptr %local2, align 4, !dbg !648
  %405 = icmp eq i32 %404, 0, !dbg !648
  %406 = zext i1 %405 to i32, !dbg !648
  %condition198 = icmp ne i32 %406, 0, !dbg !648
  br i1 %condition198, label %end132, label %next199, !dbg !648

next191:                                          ; preds = %end177
  %407 = load i32, ptr %local6, align 4, !dbg !645
  %408 = load i32, ptr %local2, align 4, !dbg !645
  %index192 = zext i32 %407 to i64, !dbg !649
  %address193 = add i64 %index192, 16, !dbg !649
  %409 = getelementptr i8, ptr %vmctx, i64 %address193, !dbg !649
  store i32 %408, ptr %409, align 1, !dbg !649, !tbaa !18
  %410 = load i32, ptr %local2, align 4, !dbg !649
  %411 = load i32, ptr %local6, align 4, !dbg !649
  %index194 = zext i32 %410 to i64, !dbg !647
  %address195 = add i64 %index194, 24, !dbg !647
  %412 = getelementptr i8, ptr %vmctx, i64 %address195, !dbg !647
  store i32 %411, ptr %412, align 1, !dbg !647, !tbaa !18
  br label %end190, !dbg !647

next199:                                          ; preds = %end190
  %413 = load i32, ptr %local6, align 4, !dbg !648
  %414 = add i32 %413, 20, !dbg !648
  %415 = load i32, ptr %local2, align 4, !dbg !648
  %index200 = zext i32 %414 to i64, !dbg !650
  %416 = getelementptr i8, ptr %vmctx, i64 %index200, !dbg !650
  store i32 %415, ptr %416, align 1, !dbg !650, !tbaa !18
  %417 = load i32, ptr %local2, align 4, !dbg !650
  %418 = load i32, ptr %local6, align 4, !dbg !650
  %index201 = zext i32 %417 to i64, !dbg !624
  %address202 = add i64 %index201, 24, !dbg !624
  %419 = getelementptr i8, ptr %vmctx, i64 %address202, !dbg !624
  store i32 %418, ptr %419, align 1, !dbg !624, !tbaa !18
  br label %end132, !dbg !624

end207:                                           ; preds = %end107, %end132
  %420 = load i32, ptr %local0, align 4, !dbg !599
  %421 = icmp ugt i32 %420, 255, !dbg !599
  %422 = zext i1 %421 to i32, !dbg !599
  %condition214 = icmp ne i32 %422, 0, !dbg !599
  br i1 %condition214, label %end215, label %next216, !dbg !599

next208:                                          ; preds = %end132
  %423 = load i32, ptr %local0, align 4, !dbg !627
  %424 = getelementptr i8, ptr %vmctx, i64 1117052, !dbg !596
  store i32 %423, ptr %424, align 1, !dbg !596, !tbaa !18
  br label %end99, !dbg !596

end215:                                           ; preds = %end207
  store i32 31, ptr %local2, align 4, !dbg !651
  %425 = load i32, ptr %local0, align 4, !dbg !651
  %426 = icmp ugt i32 %425, 16777215, !dbg !651
  %427 = zext i1 %426 to i32, !dbg !651
  %condition231 = icmp ne i32 %427, 0, !dbg !651
  br i1 %condition231, label %end232, label %next233, !dbg !651

next216:                                          ; preds = %end207
  %428 = load i32, ptr %local0, align 4, !dbg !599
  %429 = lshr i32 %428, 3, !dbg !599
  store i32 %429, ptr %local2, align 4, !dbg !599
  %430 = shl i32 %429, 3, !dbg !599
  %431 = add i32 %430, 1117084, !dbg !599
  store i32 %431, ptr %local0, align 4, !dbg !599
  %432 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !652
  %433 = load i32, ptr %432, align 1, !dbg !652, !tbaa !18
  store i32 %433, ptr %local4, align 4, !dbg !652
  %434 = load i32, ptr %local2, align 4, !dbg !652
  %count = and i32 %434, 31, !dbg !652
  %435 = shl i32 1, %count, !dbg !652
  store i32 %435, ptr %local2, align 4, !dbg !652
  %436 = and i32 %433, %435, !dbg !652
  %condition217 = icmp ne i32 %436, 0, !dbg !652
  br i1 %condition217, label %end218, label %next219, !dbg !652

end218:                                           ; preds = %next216
  %437 = load i32, ptr %local0, align 4, !dbg !653
  %index221 = zext i32 %437 to i64, !dbg !654
  %address222 = add i64 %index221, 8, !dbg !654
  %438 = getelementptr i8, ptr %vmctx, i64 %address222, !dbg !654
  %439 = load i32, ptr %438, align 1, !dbg !654, !tbaa !18
  store i32 %439, ptr %local2, align 4, !dbg !654
  br label %end220, !dbg !654

next219:                                          ; preds = %next216
  %440 = load i32, ptr %local4, align 4, !dbg !652
  %441 = load i32, ptr %local2, align 4, !dbg !652
  %442 = or i32 %440, %441, !dbg !652
  %443 = getelementptr i8, ptr %vmctx, i64 1117044, !dbg !653
  store i32 %442, ptr %443, align 1, !dbg !653, !tbaa !18
  %444 = load i32, ptr %local0, align 4, !dbg !653
  store i32 %444, ptr %local2, align 4, !dbg !653
  br label %end220, !dbg !653

end220:                                           ; preds = %end218, %next219
  %445 = load i32, ptr %local2, align 4, !dbg !654
  %446 = load i32, ptr %local1, align 4, !dbg !654
  %index223 = zext i32 %445 to i64, !dbg !655
  %address224 = add i64 %index223, 12, !dbg !655
  %447 = getelementptr i8, ptr %vmctx, i64 %address224, !dbg !655
  store i32 %446, ptr %447, align 1, !dbg !655, !tbaa !18
  %448 = load i32, ptr %local0, align 4, !dbg !655
  %449 = load i32, ptr %local1, align 4, !dbg !655
  %index225 = zext i32 %448 to i64, !dbg !656
  %address226 = add i64 %index225, 8, !dbg !656
  %450 = getelementptr i8, ptr %vmctx, i64 %address226, !dbg !656
  store i32 %449, ptr %450, align 1, !dbg !656, !tbaa !18
  %451 = load i32, ptr %local1, align 4, !dbg !656
  %452 = load i32, ptr %local0, align 4, !dbg !656
  %index227 = zext i32 %451 to i64, !dbg !657
  %address228 = add i64 %index227, 12, !dbg !657
  %453 = getelementptr i8, ptr %vmctx, i64 %address228, !dbg !657
  store i32 %452, ptr %453, align 1, !dbg !657, !tbaa !18
  %454 = load i32, ptr %local1, align 4, !dbg !657
  %455 = load i32, ptr %local2, align 4, !dbg !657
  %index229 = zext i32 %454 to i64, !dbg !651
  %address230 = add i64 %index229, 8, !dbg !651
  %456 = getelementptr i8, ptr %vmctx, i64 %address230, !dbg !651
  store i32 %455, ptr %456, align 1, !dbg !651, !tbaa !18
  br label %end99, !dbg !651

end232:                                           ; preds = %next233, %end215
  %457 = load i32, ptr %local1, align 4, !dbg !651
  %index238 = zext i32 %457 to i64, !dbg !658
  %address239 = add i64 %index238, 16, !dbg !658
  %458 = getelementptr i8, ptr %vmctx, i64 %address239, !dbg !658
  store i64 0, ptr %458, align 1, !dbg !658, !tbaa !18
  %459 = load i32, ptr %local1, align 4, !dbg !658
  %460 = add i32 %459, 28, !dbg !658
  %461 = load i32, ptr %local2, align 4, !dbg !658
  %index240 = zext i32 %460 to i64, !dbg !659
  %462 = getelementptr i8, ptr %vmctx, i64 %index240, !dbg !659
  store i32 %461, ptr %462, align 1, !dbg !659, !tbaa !18
  %463 = load i32, ptr %local2, align 4, !dbg !659
  %464 = shl i32 %463, 2, !dbg !659
  %465 = add i32 %464, 1117348, !dbg !659
  store i32 %465, ptr %local4, align 4, !dbg !659
  %466 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !660
  %467 = load i32, ptr %466, align 1, !dbg !660, !tbaa !18
  store i32 %467, ptr %local6, align 4, !dbg !660
  %468 = load i32, ptr %local2, align 4, !dbg !660
  %count241 = and i32 %468, 31, !dbg !660
  %469 = shl i32 1, %count241, !dbg !660
  store i32 %469, ptr %local3, align 4, !dbg !660
  %470 = and i32 %467, %469, !dbg !660
  %condition242 = icmp ne i32 %470, 0, !dbg !660
  br i1 %condition242, label %end243, label %next244, !dbg !660

next233:                                          ; preds = %end215
  %471 = load i32, ptr %local0, align 4, !dbg !651
  %472 = lshr i32 %471, 8, !dbg !651
  store i32 %472, ptr %local2, align 4, !dbg !651
  %473 = load i32, ptr %local2, align 4, !dbg !651
  %474 = add i32 %473, 1048320, !dbg !651
  %475 = lshr i32 %474, 16, !dbg !651
  %476 = and i32 %475, 8, !dbg !651
  store i32 %476, ptr %local2, align 4, !dbg !651
  %count234 = and i32 %476, 31, !dbg !651
  %477 = shl i32 %472, %count234, !dbg !651
  store i32 %477, ptr %local4, align 4, !dbg !651
  %478 = load i32, ptr %local4, align 4, !dbg !651
  %479 = add i32 %478, 520192, !dbg !651
  %480 = lshr i32 %479, 16, !dbg !651
  %481 = and i32 %480, 4, !dbg !651
  store i32 %481, ptr %local4, align 4, !dbg !651
  %count235 = and i32 %481, 31, !dbg !651
  %482 = shl i32 %477, %count235, !dbg !651
  store i32 %482, ptr %local6, align 4, !dbg !651
  %483 = load i32, ptr %local6, align 4, !dbg !651
  %484 = add i32 %483, 245760, !dbg !651
  %485 = lshr i32 %484, 16, !dbg !651
  %486 = and i32 %485, 2, !dbg !651
  store i32 %486, ptr %local6, align 4, !dbg !651
  %count236 = and i32 %486, 31, !dbg !651
  %487 = shl i32 %482, %count236, !dbg !651
  %488 = lshr i32 %487, 15, !dbg !651
  %489 = load i32, ptr %local2, align 4, !dbg !651
  %490 = load i32, ptr %local4, align 4, !dbg !651
  %491 = or i32 %489, %490, !dbg !651
  %492 = load i32, ptr %local6, align 4, !dbg !651
  %493 = or i32 %491, %492, !dbg !651
  %494 = sub i32 %488, %493, !dbg !651
  store i32 %494, ptr %local2, align 4, !dbg !651
  %495 = shl i32 %494, 1, !dbg !651
  %496 = load i32, ptr %local0, align 4, !dbg !651
  %497 = load i32, ptr %local2, align 4, !dbg !651
  %498 = add i32 %497, 21, !dbg !651
  %count237 = and i32 %498, 31, !dbg !651
  %499 = lshr i32 %496, %count237, !dbg !651
  %500 = and i32 %499, 1, !dbg !651
  %501 = or i32 %495, %500, !dbg !651
  %502 = add i32 %501, 28, !dbg !651
  store i32 %502, ptr %local2, align 4, !dbg !651
  br label %end232, !dbg !651

end243:                                           ; preds = %end232
  %503 = load i32, ptr %local0, align 4, !dbg !661
  %504 = load i32, ptr %local2, align 4, !dbg !661
  %505 = lshr i32 %504, 1, !dbg !661
  %506 = sub i32 25, %505, !dbg !661
  %507 = load i32, ptr %local2, align 4, !dbg !661
  %508 = icmp eq i32 %507, 31, !dbg !661
  %509 = zext i1 %508 to i32, !dbg !661
  %condition252 = icmp ne i32 %509, 0, !dbg !661
  %510 = select i1 %condition252, i32 0, i32 %506, !dbg !661
  %count253 = and i32 %510, 31, !dbg !661
  %511 = shl i32 %503, %count253, !dbg !661
  store i32 %511, ptr %local2, align 4, !dbg !661
  %512 = load i32, ptr %local4, align 4, !dbg !661
  %index254 = zext i32 %512 to i64, !dbg !662
  %513 = getelementptr i8, ptr %vmctx, i64 %index254, !dbg !662
  %514 = load i32, ptr %513, align 1, !dbg !662, !tbaa !18
  store i32 %514, ptr %local6, align 4, !dbg !662
  br label %loop255, !dbg !662

next244:                                          ; preds = %end232
  %515 = load i32, ptr %local4, align 4, !dbg !660
  %516 = load i32, ptr %local1, align 4, !dbg !660
  %index245 = zext i32 %515 to i64, !dbg !663
  %517 = getelementptr i8, ptr %vmctx, i64 %index245, !dbg !663
  store i32 %516, ptr %517, align 1, !dbg !663, !tbaa !18
  %518 = load i32, ptr %local6, align 4, !dbg !663
  %519 = load i32, ptr %local3, align 4, !dbg !663
  %520 = or i32 %518, %519, !dbg !663
  %521 = getelementptr i8, ptr %vmctx, i64 1117048, !dbg !664
  store i32 %520, ptr %521, align 1, !dbg !664, !tbaa !18
  %522 = load i32, ptr %local1, align 4, !dbg !664
  %523 = add i32 %522, 24, !dbg !664
  %524 = load i32, ptr %local4, align 4, !dbg !664
  %index246 = zext i32 %523 to i64, !dbg !665
  %525 = getelementptr i8, ptr %vmctx, i64 %index246, !dbg !665
  store i32 %524, ptr %525, align 1, !dbg !665, !tbaa !18
  %526 = load i32, ptr %local1, align 4, !dbg !665
  %527 = load i32, ptr %local1, align 4, !dbg !665
  %index247 = zext i32 %526 to i64, !dbg !666
  %address248 = add i64 %index247, 8, !dbg !666
  %528 = getelementptr i8, ptr %vmctx, i64 %address248, !dbg !666
  store i32 %527, ptr %528, align 1, !dbg !666, !tbaa !18
  %529 = load i32, ptr %local1, align 4, !dbg !666
  %530 = load i32, ptr %local1, align 4, !dbg !666
  %index249 = zext i32 %529 to i64, !dbg !661
  %address250 = add i64 %index249, 12, !dbg !661
  %531 = getelementptr i8, ptr %vmctx, i64 %address250, !dbg !661
  store i32 %530, ptr %531, align 1, !dbg !661, !tbaa !18
  br label %end251, !dbg !661

end251:                                           ; preds = %end259, %next263, %next244
  %532 = getelementptr i8, ptr %vmctx, i64 1117076, !dbg !667
  %533 = load i32, ptr %532, align 1, !dbg !667, !tbaa !18
  %534 = add i32 %533, -1, !dbg !667
  store i32 %534, ptr %local1, align 4, !dbg !667
  %535 = load i32, ptr %local1, align 4, !dbg !667
  %condition281 = icmp ne i32 %535, 0, !dbg !667
  %536 = select i1 %condition281, i32 %534, i32 -1, !dbg !667
  %537 = getelementptr i8, ptr %vmctx, i64 1117076, !dbg !552
  store i32 %536, ptr %537, align 1, !dbg !552, !tbaa !18
  br label %end, !dbg !552

loop255:                                          ; preds = %next260, %end243
  %538 = load i32, ptr %local6, align 4, !dbg !662
  store i32 %538, ptr %local4, align 4, !dbg !662
  %index256 = zext i32 %538 to i64, !dbg !668
  %address257 = add i64 %index256, 4, !dbg !668
  %539 = getelementptr i8, ptr %vmctx, i64 %address257, !dbg !668
  %540 = load i32, ptr %539, align 1, !dbg !668, !tbaa !18
  %541 = and i32 %540, -8, !dbg !668
  %542 = load i32, ptr %local0, align 4, !dbg !668
  %543 = icmp eq i32 %541, %542, !dbg !668
  %544 = zext i1 %543 to i32, !dbg !668
  %condition258 = icmp ne i32 %544, 0, !dbg !668
  br i1 %condition258, label %end259, label %next260, !dbg !668

end259:                                           ; preds = %loop255
  %545 = load i32, ptr %local4, align 4, !dbg !669
  %index270 = zext i32 %545 to i64, !dbg !670
  %address271 = add i64 %index270, 8, !dbg !670
  %546 = getelementptr i8, ptr %vmctx, i64 %address271, !dbg !670
  %547 = load i32, ptr %546, align 1, !dbg !670, !tbaa !18
  store i32 %547, ptr %local0, align 4, !dbg !670
  %548 = load i32, ptr %local1, align 4, !dbg !670
  %index272 = zext i32 %547 to i64, !dbg !671
  %address273 = add i64 %index272, 12, !dbg !671
  %549 = getelementptr i8, ptr %vmctx, i64 %address273, !dbg !671
  store i32 %548, ptr %549, align 1, !dbg !671, !tbaa !18
  %550 = load i32, ptr %local4, align 4, !dbg !671
  %551 = load i32, ptr %local1, align 4, !dbg !671
  %index274 = zext i32 %550 to i64, !dbg !672
  %address275 = add i64 %index274, 8, !dbg !672
  %552 = getelementptr i8, ptr %vmctx, i64 %address275, !dbg !672
  store i32 %551, ptr %552, align 1, !dbg !672, !tbaa !18
  %553 = load i32, ptr %local1, align 4, !dbg !672
  %554 = add i32 %553, 24, !dbg !672
  %index276 = zext i32 %554 to i64, !dbg !673
  %555 = getelementptr i8, ptr %vmctx, i64 %index276, !dbg !673
  store i32 0, ptr %555, align 1, !dbg !673, !tbaa !18
  %556 = load i32, ptr %local1, align 4, !dbg !673
  %557 = load i32, ptr %local4, align 4, !dbg !673
  %index277 = zext i32 %556 to i64, !dbg !674
  %address278 = add i64 %index277, 12, !dbg !674
  %558 = getelementptr i8, ptr %vmctx, i64 %address278, !dbg !674
  store i32 %557, ptr %558, align 1, !dbg !674, !tbaa !18
  %559 = load i32, ptr %local1, align 4, !dbg !674
  %560 = load i32, ptr %local0, align 4, !dbg !674
  %index279 = zext i32 %559 to i64, !dbg !675
  %address280 = add i64 %index279, 8, !dbg !675
  %561 = getelementptr i8, ptr %vmctx, i64 %address280, !dbg !675
  store i32 %560, ptr %561, align 1, !dbg !675, !tbaa !18
  br label %end251, !dbg !675

next260:                                          ; preds = %loop255
  %562 = load i32, ptr %local2, align 4, !dbg !668
  %563 = lshr i32 %562, 29, !dbg !668
  store i32 %563, ptr %local6, align 4, !dbg !668
  %564 = load i32, ptr %local2, align 4, !dbg !668
  %565 = shl i32 %564, 1, !dbg !668
  store i32 %565, ptr %local2, align 4, !dbg !668
  %566 = load i32, ptr %local4, align 4, !dbg !668
  %567 = load i32, ptr %local6, align 4, !dbg !668
  %568 = and i32 %567, 4, !dbg !668
  %569 = add i32 %566, %568, !dbg !668
  %570 = add i32 %569, 16, !dbg !668
  store i32 %570, ptr %local3, align 4, !dbg !668
  %index261 = zext i32 %570 to i64, !dbg !676
  %571 = getelementptr i8, ptr %vmctx, i64 %index261, !dbg !676
  %572 = load i32, ptr %571, align 1, !dbg !676, !tbaa !18
  store i32 %572, ptr %local6, align 4, !dbg !676
  %condition262 = icmp ne i32 %572, 0, !dbg !676
  br i1 %condition262, label %loop255, label %next263, !dbg !676

next263:                                          ; preds = %next260
  %573 = load i32, ptr %local3, align 4, !dbg !676
  %574 = load i32, ptr %local1, align 4, !dbg !676
  %index264 = zext i32 %573 to i64, !dbg !677
  %575 = getelementptr i8, ptr %vmctx, i64 %index264, !dbg !677
  store i32 %574, ptr %575, align 1, !dbg !677, !tbaa !18
  %576 = load i32, ptr %local1, align 4, !dbg !677
  %577 = add i32 %576, 24, !dbg !677
  %578 = load i32, ptr %local4, align 4, !dbg !677
  %index265 = zext i32 %577 to i64, !dbg !678
  %579 = getelementptr i8, ptr %vmctx, i64 %index265, !dbg !678
  store i32 %578, ptr %579, align 1, !dbg !678, !tbaa !18
  %580 = load i32, ptr %local1, align 4, !dbg !678
  %581 = load i32, ptr %local1, align 4, !dbg !678
  %index266 = zext i32 %580 to i64, !dbg !679
  %address267 = add i64 %index266, 12, !dbg !679
  %582 = getelementptr i8, ptr %vmctx, i64 %address267, !dbg !679
  store i32 %581, ptr %582, align 1, !dbg !679, !tbaa !18
  %583 = load i32, ptr %local1, align 4, !dbg !679
  %584 = load i32, ptr %local1, align 4, !dbg !679
  %index268 = zext i32 %583 to i64, !dbg !669
  %address269 = add i64 %index268, 8, !dbg !669
  %585 = getelementptr i8, ptr %vmctx, i64 %address269, !dbg !669
  store i32 %584, ptr %585, align 1, !dbg !669, !tbaa !18
  br label %end251, !dbg !669
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f24(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !680 {
entry:
  %local0 = alloca i32, align 4, !dbg !681
  store i32 %0, ptr %local0, align 4, !dbg !681
  %local1 = alloca i32, align 4, !dbg !681
  store i32 %1, ptr %local1, align 4, !dbg !681
  %local2 = alloca i32, align 4, !dbg !681
  store i32 0, ptr %local2, align 4, !dbg !681
  %local3 = alloca i64, align 8, !dbg !681
  store i64 0, ptr %local3, align 8, !dbg !681
  br label %body, !dbg !681

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !681
  %condition = icmp ne i32 %2, 0, !dbg !681
  br i1 %condition, label %end, label %next, !dbg !681

end:                                              ; preds = %body
  %3 = load i32, ptr %local0, align 4, !dbg !681
  %4 = zext i32 %3 to i64, !dbg !681
  %5 = load i32, ptr %local1, align 4, !dbg !681
  %6 = zext i32 %5 to i64, !dbg !681
  %7 = mul i64 %4, %6, !dbg !681
  store i64 %7, ptr %local3, align 8, !dbg !681
  %8 = trunc i64 %7 to i32, !dbg !681
  store i32 %8, ptr %local2, align 4, !dbg !681
  %9 = load i32, ptr %local1, align 4, !dbg !681
  %10 = load i32, ptr %local0, align 4, !dbg !681
  %11 = or i32 %9, %10, !dbg !681
  %12 = icmp ult i32 %11, 65536, !dbg !681
  %13 = zext i1 %12 to i32, !dbg !681
  %condition2 = icmp ne i32 %13, 0, !dbg !681
  br i1 %condition2, label %end1, label %next3, !dbg !681

next:                                             ; preds = %body
  store i32 0, ptr %local2, align 4, !dbg !681
  br label %end1, !dbg !681

end1:                                             ; preds = %next3, %end, %next
  %14 = load i32, ptr %local2, align 4, !dbg !681
  %15 = call i32 @f21(ptr swiftself %vmctx, i32 %14), !dbg !682
  store i32 %15, ptr %local0, align 4, !dbg !682
  %16 = icmp eq i32 %15, 0, !dbg !682
  %17 = zext i1 %16 to i32, !dbg !682
  %condition5 = icmp ne i32 %17, 0, !dbg !682
  br i1 %condition5, label %end6, label %next7, !dbg !682

next3:                                            ; preds = %end
  %18 = load i32, ptr %local2, align 4, !dbg !681
  %19 = load i64, ptr %local3, align 8, !dbg !681
  %20 = lshr i64 %19, 32, !dbg !681
  %21 = trunc i64 %20 to i32, !dbg !681
  %22 = icmp ne i32 %21, 0, !dbg !681
  %23 = zext i1 %22 to i32, !dbg !681
  %condition4 = icmp ne i32 %23, 0, !dbg !681
  %24 = select i1 %condition4, i32 -1, i32 %18, !dbg !681
  store i32 %24, ptr %local2, align 4, !dbg !681
  br label %end1, !dbg !681

end6:                                             ; preds = %next9, %next7, %end1
  %25 = load i32, ptr %local0, align 4, !dbg !683
  ret i32 %25, !dbg !683

next7:                                            ; preds = %end1
  %26 = load i32, ptr %local0, align 4, !dbg !682
  %27 = add i32 %26, -4, !dbg !682
  %index = zext i32 %27 to i64, !dbg !684
  %28 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !684
  %29 = load i8, ptr %28, align 1, !dbg !684, !tbaa !18
  %30 = zext i8 %29 to i32, !dbg !684
  %31 = and i32 %30, 3, !dbg !684
  %32 = icmp eq i32 %31, 0, !dbg !684
  %33 = zext i1 %32 to i32, !dbg !684
  %condition8 = icmp ne i32 %33, 0, !dbg !684
  br i1 %condition8, label %end6, label %next9, !dbg !684

next9:                                            ; preds = %next7
  %34 = load i32, ptr %local0, align 4, !dbg !684
  %35 = load i32, ptr %local2, align 4, !dbg !684
  %36 = call i32 @f52(ptr swiftself %vmctx, i32 %34, i32 0, i32 %35), !dbg !685
  br label %end6, !dbg !683
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f25(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !686 {
entry:
  %local0 = alloca i32, align 4, !dbg !687
  store i32 %0, ptr %local0, align 4, !dbg !687
  br label %body, !dbg !687

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !687
  call void @f17(ptr swiftself %vmctx, i32 %1), !dbg !688
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !689
  unreachable, !dbg !689
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f26(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !690 {
entry:
  %local0 = alloca i32, align 4, !dbg !691
  store i32 0, ptr %local0, align 4, !dbg !691
  %local1 = alloca i32, align 4, !dbg !691
  store i32 0, ptr %local1, align 4, !dbg !691
  %local2 = alloca i32, align 4, !dbg !691
  store i32 0, ptr %local2, align 4, !dbg !691
  %local3 = alloca i32, align 4, !dbg !691
  store i32 0, ptr %local3, align 4, !dbg !691
  br label %body, !dbg !691

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !691
  %0 = load i32, ptr %global0, align 16, !dbg !691, !tbaa !14
  %1 = sub i32 %0, 16, !dbg !691
  store i32 %1, ptr %local0, align 4, !dbg !691
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !691
  store i32 %1, ptr %global01, align 16, !dbg !691, !tbaa !14
  %2 = load i32, ptr %local0, align 4, !dbg !691
  %3 = add i32 %2, 8, !dbg !691
  %4 = load i32, ptr %local0, align 4, !dbg !691
  %5 = add i32 %4, 12, !dbg !691
  %6 = call i32 @f12(ptr swiftself %vmctx, i32 %3, i32 %5), !dbg !692
  %condition = icmp ne i32 %6, 0, !dbg !692
  br i1 %condition, label %end, label %next, !dbg !692

end:                                              ; preds = %body
  call void @f25(ptr swiftself %vmctx, i32 71), !dbg !693
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !694
  unreachable, !dbg !694

next:                                             ; preds = %body
  %7 = load i32, ptr %local0, align 4, !dbg !692
  %index = zext i32 %7 to i64, !dbg !695
  %address = add i64 %index, 8, !dbg !695
  %8 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !695
  %9 = load i32, ptr %8, align 1, !dbg !695, !tbaa !18
  store i32 %9, ptr %local1, align 4, !dbg !695
  %10 = add i32 %9, 1, !dbg !695
  store i32 %10, ptr %local2, align 4, !dbg !695
  %11 = load i32, ptr %local1, align 4, !dbg !695
  %12 = icmp ult i32 %10, %11, !dbg !695
  %13 = zext i1 %12 to i32, !dbg !695
  %condition2 = icmp ne i32 %13, 0, !dbg !695
  br i1 %condition2, label %end3, label %next4, !dbg !695

end3:                                             ; preds = %next
  call void @f25(ptr swiftself %vmctx, i32 70), !dbg !696
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !697
  unreachable, !dbg !697

next4:                                            ; preds = %next
  %14 = load i32, ptr %local0, align 4, !dbg !695
  %index5 = zext i32 %14 to i64, !dbg !698
  %address6 = add i64 %index5, 12, !dbg !698
  %15 = getelementptr i8, ptr %vmctx, i64 %address6, !dbg !698
  %16 = load i32, ptr %15, align 1, !dbg !698, !tbaa !18
  %17 = call i32 @f20(ptr swiftself %vmctx, i32 %16), !dbg !699
  store i32 %17, ptr %local3, align 4, !dbg !699
  %18 = icmp eq i32 %17, 0, !dbg !699
  %19 = zext i1 %18 to i32, !dbg !699
  %condition7 = icmp ne i32 %19, 0, !dbg !699
  br i1 %condition7, label %end8, label %next9, !dbg !699

end8:                                             ; preds = %next4
  call void @f25(ptr swiftself %vmctx, i32 70), !dbg !700
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !701
  unreachable, !dbg !701

next9:                                            ; preds = %next4
  %20 = load i32, ptr %local2, align 4, !dbg !699
  %21 = call i32 @f24(ptr swiftself %vmctx, i32 %20, i32 4), !dbg !702
  store i32 %21, ptr %local1, align 4, !dbg !702
  %22 = icmp eq i32 %21, 0, !dbg !702
  %23 = zext i1 %22 to i32, !dbg !702
  %condition10 = icmp ne i32 %23, 0, !dbg !702
  br i1 %condition10, label %end11, label %next12, !dbg !702

end11:                                            ; preds = %next9
  %24 = load i32, ptr %local3, align 4, !dbg !701
  call void @f22(ptr swiftself %vmctx, i32 %24), !dbg !703
  call void @f25(ptr swiftself %vmctx, i32 70), !dbg !704
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !705
  unreachable, !dbg !705

next12:                                           ; preds = %next9
  %25 = load i32, ptr %local1, align 4, !dbg !702
  %26 = load i32, ptr %local3, align 4, !dbg !702
  %27 = call i32 @f11(ptr swiftself %vmctx, i32 %25, i32 %26), !dbg !706
  %condition13 = icmp ne i32 %27, 0, !dbg !706
  br i1 %condition13, label %end14, label %next15, !dbg !706

end14:                                            ; preds = %next12
  %28 = load i32, ptr %local3, align 4, !dbg !705
  call void @f22(ptr swiftself %vmctx, i32 %28), !dbg !707
  %29 = load i32, ptr %local1, align 4, !dbg !707
  call void @f22(ptr swiftself %vmctx, i32 %29), !dbg !708
  call void @f25(ptr swiftself %vmctx, i32 71), !dbg !709
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !710
  unreachable, !dbg !710

next15:                                           ; preds = %next12
  %30 = load i32, ptr %local0, align 4, !dbg !706
  %index16 = zext i32 %30 to i64, !dbg !711
  %address17 = add i64 %index16, 8, !dbg !711
  %31 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !711
  %32 = load i32, ptr %31, align 1, !dbg !711, !tbaa !18
  %33 = load i32, ptr %local1, align 4, !dbg !711
  %34 = call i32 @f8(ptr swiftself %vmctx, i32 %32, i32 %33), !dbg !712
  store i32 %34, ptr %local1, align 4, !dbg !712
  %35 = load i32, ptr %local0, align 4, !dbg !712
  %36 = add i32 %35, 16, !dbg !712
  %global018 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !712
  store i32 %36, ptr %global018, align 16, !dbg !712, !tbaa !14
  %37 = load i32, ptr %local1, align 4, !dbg !712
  br label %end19, !dbg !712

end19:                                            ; preds = %next15
  ret i32 %37, !dbg !710
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f27(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !713 {
entry:
  br label %body, !dbg !714

body:                                             ; preds = %entry
  ret void, !dbg !714
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f28(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !715 {
entry:
  br label %body, !dbg !716

body:                                             ; preds = %entry
  call void @f27(ptr swiftself %vmctx), !dbg !717
  call void @f40(ptr swiftself %vmctx), !dbg !718
  ret void, !dbg !718
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f29(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !719 {
entry:
  %local0 = alloca i32, align 4, !dbg !720
  store i32 %0, ptr %local0, align 4, !dbg !720
  br label %body, !dbg !720

body:                                             ; preds = %entry
  call void @f27(ptr swiftself %vmctx), !dbg !721
  call void @f40(ptr swiftself %vmctx), !dbg !722
  %1 = load i32, ptr %local0, align 4, !dbg !722
  call void @f25(ptr swiftself %vmctx, i32 %1), !dbg !723
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !724
  unreachable, !dbg !724
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f30(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !725 {
entry:
  %local0 = alloca i32, align 4, !dbg !726
  store i32 %0, ptr %local0, align 4, !dbg !726
  %local1 = alloca i32, align 4, !dbg !726
  store i32 %1, ptr %local1, align 4, !dbg !726
  %local2 = alloca i32, align 4, !dbg !726
  store i32 0, ptr %local2, align 4, !dbg !726
  br label %body, !dbg !726

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !726
  %2 = load i32, ptr %global0, align 16, !dbg !726, !tbaa !14
  %3 = sub i32 %2, 16, !dbg !726
  store i32 %3, ptr %local2, align 4, !dbg !726
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !726
  store i32 %3, ptr %global01, align 16, !dbg !726, !tbaa !14
  %4 = load i32, ptr %local2, align 4, !dbg !726
  %5 = load i32, ptr %local1, align 4, !dbg !726
  %index = zext i32 %4 to i64, !dbg !727
  %address = add i64 %index, 12, !dbg !727
  %6 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !727
  store i32 %5, ptr %6, align 1, !dbg !727, !tbaa !18
  %7 = load i32, ptr %local0, align 4, !dbg !727
  %8 = load i32, ptr %local1, align 4, !dbg !727
  %9 = call i32 @f46(ptr swiftself %vmctx, i32 1051008, i32 %7, i32 %8), !dbg !728
  store i32 %9, ptr %local1, align 4, !dbg !728
  %10 = load i32, ptr %local2, align 4, !dbg !728
  %11 = add i32 %10, 16, !dbg !728
  %global02 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !728
  store i32 %11, ptr %global02, align 16, !dbg !728, !tbaa !14
  %12 = load i32, ptr %local1, align 4, !dbg !728
  ret i32 %12, !dbg !728
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f31(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !729 {
entry:
  %local0 = alloca i32, align 4, !dbg !730
  store i32 %0, ptr %local0, align 4, !dbg !730
  br label %body, !dbg !730

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !730
  %2 = call i32 @f13(ptr swiftself %vmctx, i32 %1), !dbg !731
  store i32 %2, ptr %local0, align 4, !dbg !731
  %condition = icmp ne i32 %2, 0, !dbg !731
  br i1 %condition, label %end, label %next, !dbg !731

end:                                              ; preds = %body
  %3 = load i32, ptr %local0, align 4, !dbg !731
  %4 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !732
  store i32 %3, ptr %4, align 1, !dbg !732, !tbaa !18
  br label %end1, !dbg !732

next:                                             ; preds = %body
  br label %end1, !dbg !731

end1:                                             ; preds = %end, %next
  %result = phi i32 [ 0, %next ], [ -1, %end ], !dbg !732
  ret i32 %result, !dbg !732
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f32(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !733 {
entry:
  %local0 = alloca i32, align 4, !dbg !734
  store i32 %0, ptr %local0, align 4, !dbg !734
  br label %body, !dbg !734

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !734
  %index = zext i32 %1 to i64, !dbg !735
  %address = add i64 %index, 56, !dbg !735
  %2 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !735
  %3 = load i32, ptr %2, align 1, !dbg !735, !tbaa !18
  %4 = call i32 @f31(ptr swiftself %vmctx, i32 %3), !dbg !736
  ret i32 %4, !dbg !736
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f33(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !737 {
entry:
  %local0 = alloca i32, align 4, !dbg !738
  store i32 %0, ptr %local0, align 4, !dbg !738
  %local1 = alloca i32, align 4, !dbg !738
  store i32 %1, ptr %local1, align 4, !dbg !738
  %local2 = alloca i32, align 4, !dbg !738
  store i32 %2, ptr %local2, align 4, !dbg !738
  %local3 = alloca i32, align 4, !dbg !738
  store i32 0, ptr %local3, align 4, !dbg !738
  %local4 = alloca i32, align 4, !dbg !738
  store i32 0, ptr %local4, align 4, !dbg !738
  br label %body, !dbg !738

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !738
  %3 = load i32, ptr %global0, align 16, !dbg !738, !tbaa !14
  %4 = sub i32 %3, 16, !dbg !738
  store i32 %4, ptr %local3, align 4, !dbg !738
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !738
  store i32 %4, ptr %global01, align 16, !dbg !738, !tbaa !14
  store i32 -1, ptr %local4, align 4, !dbg !738
  %5 = load i32, ptr %local2, align 4, !dbg !738
  %6 = icmp sgt i32 %5, -1, !dbg !738
  %7 = zext i1 %6 to i32, !dbg !738
  %condition = icmp ne i32 %7, 0, !dbg !738
  br i1 %condition, label %end, label %next, !dbg !738

end:                                              ; preds = %body
  %8 = load i32, ptr %local0, align 4, !dbg !739
  %9 = load i32, ptr %local1, align 4, !dbg !739
  %10 = load i32, ptr %local2, align 4, !dbg !739
  %11 = load i32, ptr %local3, align 4, !dbg !739
  %12 = add i32 %11, 12, !dbg !739
  %13 = call i32 @f16(ptr swiftself %vmctx, i32 %8, i32 %9, i32 %10, i32 %12), !dbg !740
  store i32 %13, ptr %local2, align 4, !dbg !740
  %14 = icmp eq i32 %13, 0, !dbg !740
  %15 = zext i1 %14 to i32, !dbg !740
  %condition3 = icmp ne i32 %15, 0, !dbg !740
  br i1 %condition3, label %end4, label %next5, !dbg !740

next:                                             ; preds = %body
  %16 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !739
  store i32 28, ptr %16, align 1, !dbg !739, !tbaa !18
  br label %end2, !dbg !739

end2:                                             ; preds = %end4, %next5, %next
  %17 = load i32, ptr %local3, align 4, !dbg !741
  %18 = add i32 %17, 16, !dbg !741
  %global06 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !741
  store i32 %18, ptr %global06, align 16, !dbg !741, !tbaa !14
  %19 = load i32, ptr %local4, align 4, !dbg !741
  ret i32 %19, !dbg !741

end4:                                             ; preds = %end
  %20 = load i32, ptr %local3, align 4, !dbg !742
  %index = zext i32 %20 to i64, !dbg !741
  %address = add i64 %index, 12, !dbg !741
  %21 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !741
  %22 = load i32, ptr %21, align 1, !dbg !741, !tbaa !18
  store i32 %22, ptr %local4, align 4, !dbg !741
  br label %end2, !dbg !741

next5:                                            ; preds = %end
  %23 = load i32, ptr %local2, align 4, !dbg !740
  %24 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !742
  store i32 %23, ptr %24, align 1, !dbg !742, !tbaa !18
  store i32 -1, ptr %local4, align 4, !dbg !742
  br label %end2, !dbg !742
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f34(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !743 {
entry:
  %local0 = alloca i32, align 4, !dbg !744
  store i32 %0, ptr %local0, align 4, !dbg !744
  %local1 = alloca i32, align 4, !dbg !744
  store i32 %1, ptr %local1, align 4, !dbg !744
  %local2 = alloca i32, align 4, !dbg !744
  store i32 %2, ptr %local2, align 4, !dbg !744
  %local3 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local3, align 4, !dbg !744
  %local4 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local4, align 4, !dbg !744
  %local5 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local5, align 4, !dbg !744
  %local6 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local6, align 4, !dbg !744
  %local7 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local7, align 4, !dbg !744
  %local8 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local8, align 4, !dbg !744
  %local9 = alloca i32, align 4, !dbg !744
  store i32 0, ptr %local9, align 4, !dbg !744
  br label %body, !dbg !744

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !744
  %3 = load i32, ptr %global0, align 16, !dbg !744, !tbaa !14
  %4 = sub i32 %3, 16, !dbg !744
  store i32 %4, ptr %local3, align 4, !dbg !744
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !744
  store i32 %4, ptr %global01, align 16, !dbg !744, !tbaa !14
  %5 = load i32, ptr %local3, align 4, !dbg !744
  %6 = load i32, ptr %local2, align 4, !dbg !744
  %index = zext i32 %5 to i64, !dbg !745
  %address = add i64 %index, 12, !dbg !745
  %7 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !745
  store i32 %6, ptr %7, align 1, !dbg !745, !tbaa !18
  %8 = load i32, ptr %local3, align 4, !dbg !745
  %9 = load i32, ptr %local1, align 4, !dbg !745
  %index2 = zext i32 %8 to i64, !dbg !746
  %address3 = add i64 %index2, 8, !dbg !746
  %10 = getelementptr i8, ptr %vmctx, i64 %address3, !dbg !746
  store i32 %9, ptr %10, align 1, !dbg !746, !tbaa !18
  %11 = load i32, ptr %local3, align 4, !dbg !746
  %12 = load i32, ptr %local0, align 4, !dbg !746
  %index4 = zext i32 %12 to i64, !dbg !747
  %address5 = add i64 %index4, 24, !dbg !747
  %13 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !747
  %14 = load i32, ptr %13, align 1, !dbg !747, !tbaa !18
  store i32 %14, ptr %local1, align 4, !dbg !747
  %index6 = zext i32 %11 to i64, !dbg !748
  %15 = getelementptr i8, ptr %vmctx, i64 %index6, !dbg !748
  store i32 %14, ptr %15, align 1, !dbg !748, !tbaa !18
  %16 = load i32, ptr %local3, align 4, !dbg !748
  %17 = load i32, ptr %local0, align 4, !dbg !748
  %index7 = zext i32 %17 to i64, !dbg !749
  %address8 = add i64 %index7, 20, !dbg !749
  %18 = getelementptr i8, ptr %vmctx, i64 %address8, !dbg !749
  %19 = load i32, ptr %18, align 1, !dbg !749, !tbaa !18
  %20 = load i32, ptr %local1, align 4, !dbg !749
  %21 = sub i32 %19, %20, !dbg !749
  store i32 %21, ptr %local1, align 4, !dbg !749
  %index9 = zext i32 %16 to i64, !dbg !750
  %address10 = add i64 %index9, 4, !dbg !750
  %22 = getelementptr i8, ptr %vmctx, i64 %address10, !dbg !750
  store i32 %21, ptr %22, align 1, !dbg !750, !tbaa !18
  store i32 2, ptr %local4, align 4, !dbg !750
  %23 = load i32, ptr %local1, align 4, !dbg !750
  %24 = load i32, ptr %local2, align 4, !dbg !750
  %25 = add i32 %23, %24, !dbg !750
  store i32 %25, ptr %local5, align 4, !dbg !750
  %26 = load i32, ptr %local0, align 4, !dbg !750
  %index11 = zext i32 %26 to i64, !dbg !751
  %address12 = add i64 %index11, 56, !dbg !751
  %27 = getelementptr i8, ptr %vmctx, i64 %address12, !dbg !751
  %28 = load i32, ptr %27, align 1, !dbg !751, !tbaa !18
  %29 = load i32, ptr %local3, align 4, !dbg !751
  %30 = call i32 @f33(ptr swiftself %vmctx, i32 %28, i32 %29, i32 2), !dbg !752
  store i32 %30, ptr %local6, align 4, !dbg !752
  %31 = icmp eq i32 %25, %30, !dbg !752
  %32 = zext i1 %31 to i32, !dbg !752
  %condition = icmp ne i32 %32, 0, !dbg !752
  br i1 %condition, label %end, label %next, !dbg !752

end:                                              ; preds = %next39, %body
  %33 = load i32, ptr %local0, align 4, !dbg !753
  %34 = load i32, ptr %local0, align 4, !dbg !753
  %index40 = zext i32 %34 to i64, !dbg !754
  %address41 = add i64 %index40, 40, !dbg !754
  %35 = getelementptr i8, ptr %vmctx, i64 %address41, !dbg !754
  %36 = load i32, ptr %35, align 1, !dbg !754, !tbaa !18
  store i32 %36, ptr %local1, align 4, !dbg !754
  %index42 = zext i32 %33 to i64, !dbg !755
  %address43 = add i64 %index42, 24, !dbg !755
  %37 = getelementptr i8, ptr %vmctx, i64 %address43, !dbg !755
  store i32 %36, ptr %37, align 1, !dbg !755, !tbaa !18
  %38 = load i32, ptr %local0, align 4, !dbg !755
  %39 = load i32, ptr %local1, align 4, !dbg !755
  %index44 = zext i32 %38 to i64, !dbg !756
  %address45 = add i64 %index44, 20, !dbg !756
  %40 = getelementptr i8, ptr %vmctx, i64 %address45, !dbg !756
  store i32 %39, ptr %40, align 1, !dbg !756, !tbaa !18
  %41 = load i32, ptr %local0, align 4, !dbg !756
  %42 = load i32, ptr %local1, align 4, !dbg !756
  %43 = load i32, ptr %local0, align 4, !dbg !756
  %index46 = zext i32 %43 to i64, !dbg !757
  %address47 = add i64 %index46, 44, !dbg !757
  %44 = getelementptr i8, ptr %vmctx, i64 %address47, !dbg !757
  %45 = load i32, ptr %44, align 1, !dbg !757, !tbaa !18
  %46 = add i32 %42, %45, !dbg !757
  %index48 = zext i32 %41 to i64, !dbg !758
  %address49 = add i64 %index48, 16, !dbg !758
  %47 = getelementptr i8, ptr %vmctx, i64 %address49, !dbg !758
  store i32 %46, ptr %47, align 1, !dbg !758, !tbaa !18
  %48 = load i32, ptr %local2, align 4, !dbg !758
  store i32 %48, ptr %local6, align 4, !dbg !758
  br label %end23, !dbg !758

next:                                             ; preds = %body
  %49 = load i32, ptr %local3, align 4, !dbg !752
  store i32 %49, ptr %local1, align 4, !dbg !752
  br label %loop, !dbg !752

loop:                                             ; preds = %end14, %next
  %50 = load i32, ptr %local6, align 4, !dbg !752
  %51 = icmp sgt i32 %50, -1, !dbg !752
  %52 = zext i1 %51 to i32, !dbg !752
  %condition13 = icmp ne i32 %52, 0, !dbg !752
  br i1 %condition13, label %end14, label %next15, !dbg !752

end14:                                            ; preds = %loop
  %53 = load i32, ptr %local1, align 4, !dbg !759
  %54 = load i32, ptr %local6, align 4, !dbg !759
  %55 = load i32, ptr %local1, align 4, !dbg !759
  %index27 = zext i32 %55 to i64, !dbg !760
  %address28 = add i64 %index27, 4, !dbg !760
  %56 = getelementptr i8, ptr %vmctx, i64 %address28, !dbg !760
  %57 = load i32, ptr %56, align 1, !dbg !760, !tbaa !18
  store i32 %57, ptr %local7, align 4, !dbg !760
  %58 = icmp ugt i32 %54, %57, !dbg !760
  %59 = zext i1 %58 to i32, !dbg !760
  store i32 %59, ptr %local8, align 4, !dbg !760
  %60 = shl i32 %59, 3, !dbg !760
  %61 = add i32 %53, %60, !dbg !760
  store i32 %61, ptr %local9, align 4, !dbg !760
  %62 = load i32, ptr %local9, align 4, !dbg !760
  %index29 = zext i32 %62 to i64, !dbg !761
  %63 = getelementptr i8, ptr %vmctx, i64 %index29, !dbg !761
  %64 = load i32, ptr %63, align 1, !dbg !761, !tbaa !18
  %65 = load i32, ptr %local6, align 4, !dbg !761
  %66 = load i32, ptr %local7, align 4, !dbg !761
  %67 = load i32, ptr %local8, align 4, !dbg !761
  %condition30 = icmp ne i32 %67, 0, !dbg !761
  %68 = select i1 %condition30, i32 %66, i32 0, !dbg !761
  %69 = sub i32 %65, %68, !dbg !761
  store i32 %69, ptr %local7, align 4, !dbg !761
  %70 = add i32 %64, %69, !dbg !761
  %index31 = zext i32 %61 to i64, !dbg !762
  %71 = getelementptr i8, ptr %vmctx, i64 %index31, !dbg !762
  store i32 %70, ptr %71, align 1, !dbg !762, !tbaa !18
  %72 = load i32, ptr %local1, align 4, !dbg !762
  %73 = load i32, ptr %local8, align 4, !dbg !762
  %condition32 = icmp ne i32 %73, 0, !dbg !762
  %74 = select i1 %condition32, i32 12, i32 4, !dbg !762
  %75 = add i32 %72, %74, !dbg !762
  store i32 %75, ptr %local9, align 4, !dbg !762
  %76 = load i32, ptr %local9, align 4, !dbg !762
  %index33 = zext i32 %76 to i64, !dbg !763
  %77 = getelementptr i8, ptr %vmctx, i64 %index33, !dbg !763
  %78 = load i32, ptr %77, align 1, !dbg !763, !tbaa !18
  %79 = load i32, ptr %local7, align 4, !dbg !763
  %80 = sub i32 %78, %79, !dbg !763
  %index34 = zext i32 %75 to i64, !dbg !764
  %81 = getelementptr i8, ptr %vmctx, i64 %index34, !dbg !764
  store i32 %80, ptr %81, align 1, !dbg !764, !tbaa !18
  %82 = load i32, ptr %local5, align 4, !dbg !764
  %83 = load i32, ptr %local6, align 4, !dbg !764
  %84 = sub i32 %82, %83, !dbg !764
  store i32 %84, ptr %local5, align 4, !dbg !764
  %85 = load i32, ptr %local0, align 4, !dbg !764
  %index35 = zext i32 %85 to i64, !dbg !765
  %address36 = add i64 %index35, 56, !dbg !765
  %86 = getelementptr i8, ptr %vmctx, i64 %address36, !dbg !765
  %87 = load i32, ptr %86, align 1, !dbg !765, !tbaa !18
  %88 = load i32, ptr %local1, align 4, !dbg !765
  %89 = add i32 %88, 8, !dbg !765
  %90 = load i32, ptr %local1, align 4, !dbg !765
  %91 = load i32, ptr %local8, align 4, !dbg !765
  %condition37 = icmp ne i32 %91, 0, !dbg !765
  %92 = select i1 %condition37, i32 %89, i32 %90, !dbg !765
  store i32 %92, ptr %local1, align 4, !dbg !765
  %93 = load i32, ptr %local4, align 4, !dbg !765
  %94 = load i32, ptr %local8, align 4, !dbg !765
  %95 = sub i32 %93, %94, !dbg !765
  store i32 %95, ptr %local4, align 4, !dbg !765
  %96 = call i32 @f33(ptr swiftself %vmctx, i32 %87, i32 %92, i32 %95), !dbg !753
  store i32 %96, ptr %local6, align 4, !dbg !753
  %97 = icmp ne i32 %84, %96, !dbg !753
  %98 = zext i1 %97 to i32, !dbg !753
  %condition38 = icmp ne i32 %98, 0, !dbg !753
  br i1 %condition38, label %loop, label %next39, !dbg !753

next15:                                           ; preds = %loop
  store i32 0, ptr %local6, align 4, !dbg !752
  %99 = load i32, ptr %local0, align 4, !dbg !752
  %index16 = zext i32 %99 to i64, !dbg !766
  %address17 = add i64 %index16, 24, !dbg !766
  %100 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !766
  store i32 0, ptr %100, align 1, !dbg !766, !tbaa !18
  %101 = load i32, ptr %local0, align 4, !dbg !766
  %index18 = zext i32 %101 to i64, !dbg !767
  %address19 = add i64 %index18, 16, !dbg !767
  %102 = getelementptr i8, ptr %vmctx, i64 %address19, !dbg !767
  store i64 0, ptr %102, align 1, !dbg !767, !tbaa !18
  %103 = load i32, ptr %local0, align 4, !dbg !767
  %104 = load i32, ptr %local0, align 4, !dbg !767
  %index20 = zext i32 %104 to i64, !dbg !768
  %105 = getelementptr i8, ptr %vmctx, i64 %index20, !dbg !768
  %106 = load i32, ptr %105, align 1, !dbg !768, !tbaa !18
  %107 = or i32 %106, 32, !dbg !768
  %index21 = zext i32 %103 to i64, !dbg !769
  %108 = getelementptr i8, ptr %vmctx, i64 %index21, !dbg !769
  store i32 %107, ptr %108, align 1, !dbg !769, !tbaa !18
  %109 = load i32, ptr %local4, align 4, !dbg !769
  %110 = icmp eq i32 %109, 2, !dbg !769
  %111 = zext i1 %110 to i32, !dbg !769
  %condition22 = icmp ne i32 %111, 0, !dbg !769
  br i1 %condition22, label %end23, label %next24, !dbg !769

end23:                                            ; preds = %end, %next24, %next15
  %112 = load i32, ptr %local3, align 4, !dbg !758
  %113 = add i32 %112, 16, !dbg !758
  %global050 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !758
  store i32 %113, ptr %global050, align 16, !dbg !758, !tbaa !14
  %114 = load i32, ptr %local6, align 4, !dbg !758
  ret i32 %114, !dbg !758

next24:                                           ; preds = %next15
  %115 = load i32, ptr %local2, align 4, !dbg !769
  %116 = load i32, ptr %local1, align 4, !dbg !769
  %index25 = zext i32 %116 to i64, !dbg !759
  %address26 = add i64 %index25, 4, !dbg !759
  %117 = getelementptr i8, ptr %vmctx, i64 %address26, !dbg !759
  %118 = load i32, ptr %117, align 1, !dbg !759, !tbaa !18
  %119 = sub i32 %115, %118, !dbg !759
  store i32 %119, ptr %local6, align 4, !dbg !759
  br label %end23, !dbg !759

next39:                                           ; preds = %end14
  br label %end, !dbg !753
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f35(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !770 {
entry:
  %local0 = alloca i32, align 4, !dbg !771
  store i32 %0, ptr %local0, align 4, !dbg !771
  %local1 = alloca i32, align 4, !dbg !771
  store i32 0, ptr %local1, align 4, !dbg !771
  %local2 = alloca i32, align 4, !dbg !771
  store i32 0, ptr %local2, align 4, !dbg !771
  br label %body, !dbg !771

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !771
  %1 = load i32, ptr %global0, align 16, !dbg !771, !tbaa !14
  %2 = sub i32 %1, 32, !dbg !771
  store i32 %2, ptr %local1, align 4, !dbg !771
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !771
  store i32 %2, ptr %global01, align 16, !dbg !771, !tbaa !14
  %3 = load i32, ptr %local0, align 4, !dbg !771
  %4 = load i32, ptr %local1, align 4, !dbg !771
  %5 = add i32 %4, 8, !dbg !771
  %6 = call i32 @f14(ptr swiftself %vmctx, i32 %3, i32 %5), !dbg !772
  store i32 %6, ptr %local0, align 4, !dbg !772
  %condition = icmp ne i32 %6, 0, !dbg !772
  br i1 %condition, label %end, label %next, !dbg !772

end:                                              ; preds = %next3, %next, %body
  store i32 0, ptr %local2, align 4, !dbg !773
  %7 = load i32, ptr %local0, align 4, !dbg !773
  %8 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !774
  store i32 %7, ptr %8, align 1, !dbg !774, !tbaa !18
  br label %end8, !dbg !774

next:                                             ; preds = %body
  store i32 59, ptr %local0, align 4, !dbg !772
  %9 = load i32, ptr %local1, align 4, !dbg !772
  %index = zext i32 %9 to i64, !dbg !775
  %address = add i64 %index, 8, !dbg !775
  %10 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !775
  %11 = load i8, ptr %10, align 1, !dbg !775, !tbaa !18
  %12 = zext i8 %11 to i32, !dbg !775
  %13 = icmp ne i32 %12, 2, !dbg !775
  %14 = zext i1 %13 to i32, !dbg !775
  %condition2 = icmp ne i32 %14, 0, !dbg !775
  br i1 %condition2, label %end, label %next3, !dbg !775

next3:                                            ; preds = %next
  %15 = load i32, ptr %local1, align 4, !dbg !775
  %index4 = zext i32 %15 to i64, !dbg !773
  %address5 = add i64 %index4, 16, !dbg !773
  %16 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !773
  %17 = load i8, ptr %16, align 1, !dbg !773, !tbaa !18
  %18 = zext i8 %17 to i32, !dbg !773
  %19 = and i32 %18, 36, !dbg !773
  %condition6 = icmp ne i32 %19, 0, !dbg !773
  br i1 %condition6, label %end, label %next7, !dbg !773

next7:                                            ; preds = %next3
  store i32 1, ptr %local2, align 4, !dbg !773
  br label %end8, !dbg !773

end8:                                             ; preds = %end, %next7
  %20 = load i32, ptr %local1, align 4, !dbg !774
  %21 = add i32 %20, 32, !dbg !774
  %global09 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !774
  store i32 %21, ptr %global09, align 16, !dbg !774, !tbaa !14
  %22 = load i32, ptr %local2, align 4, !dbg !774
  ret i32 %22, !dbg !774
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f36(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !776 {
entry:
  %local0 = alloca i32, align 4, !dbg !777
  store i32 %0, ptr %local0, align 4, !dbg !777
  %local1 = alloca i32, align 4, !dbg !777
  store i32 %1, ptr %local1, align 4, !dbg !777
  %local2 = alloca i32, align 4, !dbg !777
  store i32 %2, ptr %local2, align 4, !dbg !777
  br label %body, !dbg !777

body:                                             ; preds = %entry
  %3 = load i32, ptr %local0, align 4, !dbg !777
  %index = zext i32 %3 to i64, !dbg !778
  %address = add i64 %index, 32, !dbg !778
  %4 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !778
  store i32 1, ptr %4, align 1, !dbg !778, !tbaa !18
  %5 = load i32, ptr %local0, align 4, !dbg !778
  %index1 = zext i32 %5 to i64, !dbg !779
  %6 = getelementptr i8, ptr %vmctx, i64 %index1, !dbg !779
  %7 = load i8, ptr %6, align 1, !dbg !779, !tbaa !18
  %8 = zext i8 %7 to i32, !dbg !779
  %9 = and i32 %8, 64, !dbg !779
  %condition = icmp ne i32 %9, 0, !dbg !779
  br i1 %condition, label %end, label %next, !dbg !779

end:                                              ; preds = %next5, %next, %body
  %10 = load i32, ptr %local0, align 4, !dbg !780
  %11 = load i32, ptr %local1, align 4, !dbg !780
  %12 = load i32, ptr %local2, align 4, !dbg !780
  %13 = call i32 @f34(ptr swiftself %vmctx, i32 %10, i32 %11, i32 %12), !dbg !781
  ret i32 %13, !dbg !781

next:                                             ; preds = %body
  %14 = load i32, ptr %local0, align 4, !dbg !779
  %index2 = zext i32 %14 to i64, !dbg !782
  %address3 = add i64 %index2, 56, !dbg !782
  %15 = getelementptr i8, ptr %vmctx, i64 %address3, !dbg !782
  %16 = load i32, ptr %15, align 1, !dbg !782, !tbaa !18
  %17 = call i32 @f35(ptr swiftself %vmctx, i32 %16), !dbg !783
  %condition4 = icmp ne i32 %17, 0, !dbg !783
  br i1 %condition4, label %end, label %next5, !dbg !783

next5:                                            ; preds = %next
  %18 = load i32, ptr %local0, align 4, !dbg !783
  %index6 = zext i32 %18 to i64, !dbg !780
  %address7 = add i64 %index6, 64, !dbg !780
  %19 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !780
  store i32 -1, ptr %19, align 1, !dbg !780, !tbaa !18
  br label %end, !dbg !780
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i64 @f37(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i64 %1, i32 %2) #2 section ".text" !dbg !784 {
entry:
  %local0 = alloca i32, align 4, !dbg !785
  store i32 %0, ptr %local0, align 4, !dbg !785
  %local1 = alloca i64, align 8, !dbg !785
  store i64 %1, ptr %local1, align 8, !dbg !785
  %local2 = alloca i32, align 4, !dbg !785
  store i32 %2, ptr %local2, align 4, !dbg !785
  %local3 = alloca i32, align 4, !dbg !785
  store i32 0, ptr %local3, align 4, !dbg !785
  br label %body, !dbg !785

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !785
  %3 = load i32, ptr %global0, align 16, !dbg !785, !tbaa !14
  %4 = sub i32 %3, 16, !dbg !785
  store i32 %4, ptr %local3, align 4, !dbg !785
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !785
  store i32 %4, ptr %global01, align 16, !dbg !785, !tbaa !14
  %5 = load i32, ptr %local0, align 4, !dbg !785
  %6 = load i64, ptr %local1, align 8, !dbg !785
  %7 = load i32, ptr %local2, align 4, !dbg !785
  %8 = and i32 %7, 255, !dbg !785
  %9 = load i32, ptr %local3, align 4, !dbg !785
  %10 = add i32 %9, 8, !dbg !785
  %11 = call i32 @f15(ptr swiftself %vmctx, i32 %5, i64 %6, i32 %8, i32 %10), !dbg !786
  store i32 %11, ptr %local0, align 4, !dbg !786
  %12 = icmp eq i32 %11, 0, !dbg !786
  %13 = zext i1 %12 to i32, !dbg !786
  %condition = icmp ne i32 %13, 0, !dbg !786
  br i1 %condition, label %end, label %next, !dbg !786

end:                                              ; preds = %body
  %14 = load i32, ptr %local3, align 4, !dbg !787
  %index = zext i32 %14 to i64, !dbg !788
  %address = add i64 %index, 8, !dbg !788
  %15 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !788
  %16 = load i64, ptr %15, align 1, !dbg !788, !tbaa !18
  store i64 %16, ptr %local1, align 8, !dbg !788
  br label %end3, !dbg !788

next:                                             ; preds = %body
  %17 = load i32, ptr %local0, align 4, !dbg !786
  %18 = load i32, ptr %local0, align 4, !dbg !786
  %19 = icmp eq i32 %18, 76, !dbg !786
  %20 = zext i1 %19 to i32, !dbg !786
  %condition2 = icmp ne i32 %20, 0, !dbg !786
  %21 = select i1 %condition2, i32 70, i32 %17, !dbg !786
  %22 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !787
  store i32 %21, ptr %22, align 1, !dbg !787, !tbaa !18
  store i64 -1, ptr %local1, align 8, !dbg !787
  br label %end3, !dbg !787

end3:                                             ; preds = %end, %next
  %23 = load i32, ptr %local3, align 4, !dbg !788
  %24 = add i32 %23, 16, !dbg !788
  %global04 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !788
  store i32 %24, ptr %global04, align 16, !dbg !788, !tbaa !14
  %25 = load i64, ptr %local1, align 8, !dbg !788
  ret i64 %25, !dbg !788
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i64 @f38(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i64 %1, i32 %2) #2 section ".text" !dbg !789 {
entry:
  %local0 = alloca i32, align 4, !dbg !790
  store i32 %0, ptr %local0, align 4, !dbg !790
  %local1 = alloca i64, align 8, !dbg !790
  store i64 %1, ptr %local1, align 8, !dbg !790
  %local2 = alloca i32, align 4, !dbg !790
  store i32 %2, ptr %local2, align 4, !dbg !790
  br label %body, !dbg !790

body:                                             ; preds = %entry
  %3 = load i32, ptr %local0, align 4, !dbg !790
  %index = zext i32 %3 to i64, !dbg !791
  %address = add i64 %index, 56, !dbg !791
  %4 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !791
  %5 = load i32, ptr %4, align 1, !dbg !791, !tbaa !18
  %6 = load i64, ptr %local1, align 8, !dbg !791
  %7 = load i32, ptr %local2, align 4, !dbg !791
  %8 = call i64 @f37(ptr swiftself %vmctx, i32 %5, i64 %6, i32 %7), !dbg !792
  ret i64 %8, !dbg !792
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f39(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !793 {
entry:
  br label %body, !dbg !794

body:                                             ; preds = %entry
  ret i32 1118584, !dbg !794
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f40(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !795 {
entry:
  %local0 = alloca i32, align 4, !dbg !796
  store i32 0, ptr %local0, align 4, !dbg !796
  %local1 = alloca i32, align 4, !dbg !796
  store i32 0, ptr %local1, align 4, !dbg !796
  %local2 = alloca i32, align 4, !dbg !796
  store i32 0, ptr %local2, align 4, !dbg !796
  br label %body, !dbg !796

body:                                             ; preds = %entry
  %0 = call i32 @f39(ptr swiftself %vmctx), !dbg !797
  %index = zext i32 %0 to i64, !dbg !798
  %1 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !798
  %2 = load i32, ptr %1, align 1, !dbg !798, !tbaa !18
  store i32 %2, ptr %local0, align 4, !dbg !798
  %3 = icmp eq i32 %2, 0, !dbg !798
  %4 = zext i1 %3 to i32, !dbg !798
  %condition = icmp ne i32 %4, 0, !dbg !798
  br i1 %condition, label %end, label %next, !dbg !798

end:                                              ; preds = %next29, %body
  %5 = getelementptr i8, ptr %vmctx, i64 1118588, !dbg !799
  %6 = load i32, ptr %5, align 1, !dbg !799, !tbaa !18
  store i32 %6, ptr %local0, align 4, !dbg !799
  %7 = icmp eq i32 %6, 0, !dbg !799
  %8 = zext i1 %7 to i32, !dbg !799
  %condition30 = icmp ne i32 %8, 0, !dbg !799
  br i1 %condition30, label %end31, label %next32, !dbg !799

next:                                             ; preds = %body
  br label %loop, !dbg !798

loop:                                             ; preds = %end16, %next
  %9 = load i32, ptr %local0, align 4, !dbg !798
  %index1 = zext i32 %9 to i64, !dbg !800
  %address = add i64 %index1, 20, !dbg !800
  %10 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !800
  %11 = load i32, ptr %10, align 1, !dbg !800, !tbaa !18
  %12 = load i32, ptr %local0, align 4, !dbg !800
  %index2 = zext i32 %12 to i64, !dbg !801
  %address3 = add i64 %index2, 24, !dbg !801
  %13 = getelementptr i8, ptr %vmctx, i64 %address3, !dbg !801
  %14 = load i32, ptr %13, align 1, !dbg !801, !tbaa !18
  %15 = icmp eq i32 %11, %14, !dbg !801
  %16 = zext i1 %15 to i32, !dbg !801
  %condition4 = icmp ne i32 %16, 0, !dbg !801
  br i1 %condition4, label %end5, label %next6, !dbg !801

end5:                                             ; preds = %next10, %loop
  %17 = load i32, ptr %local0, align 4, !dbg !802
  %index11 = zext i32 %17 to i64, !dbg !803
  %address12 = add i64 %index11, 4, !dbg !803
  %18 = getelementptr i8, ptr %vmctx, i64 %address12, !dbg !803
  %19 = load i32, ptr %18, align 1, !dbg !803, !tbaa !18
  store i32 %19, ptr %local1, align 4, !dbg !803
  %20 = load i32, ptr %local0, align 4, !dbg !803
  %index13 = zext i32 %20 to i64, !dbg !804
  %address14 = add i64 %index13, 8, !dbg !804
  %21 = getelementptr i8, ptr %vmctx, i64 %address14, !dbg !804
  %22 = load i32, ptr %21, align 1, !dbg !804, !tbaa !18
  store i32 %22, ptr %local2, align 4, !dbg !804
  %23 = icmp eq i32 %19, %22, !dbg !804
  %24 = zext i1 %23 to i32, !dbg !804
  %condition15 = icmp ne i32 %24, 0, !dbg !804
  br i1 %condition15, label %end16, label %next17, !dbg !804

next6:                                            ; preds = %loop
  %25 = load i32, ptr %local0, align 4, !dbg !801
  %26 = load i32, ptr %local0, align 4, !dbg !801
  %index7 = zext i32 %26 to i64, !dbg !805
  %address8 = add i64 %index7, 32, !dbg !805
  %27 = getelementptr i8, ptr %vmctx, i64 %address8, !dbg !805
  %28 = load i32, ptr %27, align 1, !dbg !805, !tbaa !18
  %index9 = zext i32 %28 to i64, !dbg !806
  %29 = icmp uge i64 %index9, 5, !dbg !806
  br i1 %29, label %trap, label %next10, !dbg !806, !prof !807

trap:                                             ; preds = %next6
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !806
  unreachable, !dbg !806

next10:                                           ; preds = %next6
  %30 = mul i64 %index9, 4, !dbg !806
  %element = getelementptr i8, ptr @table0.0, i64 %30, !dbg !806
  %code = load i32, ptr %element, align 4, !dbg !806, !tbaa !108, !invariant.load !110
  %31 = sext i32 %code to i64, !dbg !806
  %callee = getelementptr i8, ptr @table0.0, i64 %31, !dbg !806
  %32 = call i32 %callee(ptr swiftself %vmctx, i32 %25, i32 0, i32 0), !dbg !806
  br label %end5, !dbg !802

end16:                                            ; preds = %next22, %end5
  %33 = load i32, ptr %local0, align 4, !dbg !808
  %index26 = zext i32 %33 to i64, !dbg !809
  %address27 = add i64 %index26, 52, !dbg !809
  %34 = getelementptr i8, ptr %vmctx, i64 %address27, !dbg !809
  %35 = load i32, ptr %34, align 1, !dbg !809, !tbaa !18
  store i32 %35, ptr %local0, align 4, !dbg !809
  %condition28 = icmp ne i32 %35, 0, !dbg !809
  br i1 %condition28, label %loop, label %next29, !dbg !809

next17:                                           ; preds = %end5
  %36 = load i32, ptr %local0, align 4, !dbg !804
  %37 = load i32, ptr %local1, align 4, !dbg !804
  %38 = load i32, ptr %local2, align 4, !dbg !804
  %39 = sub i32 %37, %38, !dbg !804
  %40 = sext i32 %39 to i64, !dbg !804
  %41 = load i32, ptr %local0, align 4, !dbg !804
  %index18 = zext i32 %41 to i64, !dbg !810
  %address19 = add i64 %index18, 36, !dbg !810
  %42 = getelementptr i8, ptr %vmctx, i64 %address19, !dbg !810
  %43 = load i32, ptr %42, align 1, !dbg !810, !tbaa !18
  %index20 = zext i32 %43 to i64, !dbg !811
  %44 = icmp uge i64 %index20, 5, !dbg !811
  br i1 %44, label %trap21, label %next22, !dbg !811, !prof !807

trap21:                                           ; preds = %next17
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !811
  unreachable, !dbg !811

next22:                                           ; preds = %next17
  %45 = mul i64 %index20, 4, !dbg !811
  %element23 = getelementptr i8, ptr @table0.1, i64 %45, !dbg !811
  %code24 = load i32, ptr %element23, align 4, !dbg !811, !tbaa !108, !invariant.load !110
  %46 = sext i32 %code24 to i64, !dbg !811
  %callee25 = getelementptr i8, ptr @table0.1, i64 %46, !dbg !811
  %47 = call i64 %callee25(ptr swiftself %vmctx, i32 %36, i64 %40, i32 1), !dbg !811
  br label %end16, !dbg !808

next29:                                           ; preds = %end16
  br label %end, !dbg !809

end31:                                            ; preds = %next58, %end38, %end
  %48 = getelementptr i8, ptr %vmctx, i64 1051120, !dbg !812
  %49 = load i32, ptr %48, align 1, !dbg !812, !tbaa !18
  store i32 %49, ptr %local0, align 4, !dbg !812
  %50 = icmp eq i32 %49, 0, !dbg !812
  %51 = zext i1 %50 to i32, !dbg !812
  %condition62 = icmp ne i32 %51, 0, !dbg !812
  br i1 %condition62, label %end63, label %next64, !dbg !812

next32:                                           ; preds = %end
  %52 = load i32, ptr %local0, align 4, !dbg !799
  %index33 = zext i32 %52 to i64, !dbg !813
  %address34 = add i64 %index33, 20, !dbg !813
  %53 = getelementptr i8, ptr %vmctx, i64 %address34, !dbg !813
  %54 = load i32, ptr %53, align 1, !dbg !813, !tbaa !18
  %55 = load i32, ptr %local0, align 4, !dbg !813
  %index35 = zext i32 %55 to i64, !dbg !814
  %address36 = add i64 %index35, 24, !dbg !814
  %56 = getelementptr i8, ptr %vmctx, i64 %address36, !dbg !814
  %57 = load i32, ptr %56, align 1, !dbg !814, !tbaa !18
  %58 = icmp eq i32 %54, %57, !dbg !814
  %59 = zext i1 %58 to i32, !dbg !814
  %condition37 = icmp ne i32 %59, 0, !dbg !814
  br i1 %condition37, label %end38, label %next39, !dbg !814

end38:                                            ; preds = %next44, %next32
  %60 = load i32, ptr %local0, align 4, !dbg !815
  %index48 = zext i32 %60 to i64, !dbg !816
  %address49 = add i64 %index48, 4, !dbg !816
  %61 = getelementptr i8, ptr %vmctx, i64 %address49, !dbg !816
  %62 = load i32, ptr %61, align 1, !dbg !816, !tbaa !18
  store i32 %62, ptr %local1, align 4, !dbg !816
  %63 = load i32, ptr %local0, align 4, !dbg !816
  %index50 = zext i32 %63 to i64, !dbg !817
  %address51 = add i64 %index50, 8, !dbg !817
  %64 = getelementptr i8, ptr %vmctx, i64 %address51, !dbg !817
  %65 = load i32, ptr %64, align 1, !dbg !817, !tbaa !18
  store i32 %65, ptr %local2, align 4, !dbg !817
  %66 = icmp eq i32 %62, %65, !dbg !817
  %67 = zext i1 %66 to i32, !dbg !817
  %condition52 = icmp ne i32 %67, 0, !dbg !817
  br i1 %condition52, label %end31, label %next53, !dbg !817

next39:                                           ; preds = %next32
  %68 = load i32, ptr %local0, align 4, !dbg !814
  %69 = load i32, ptr %local0, align 4, !dbg !814
  %index40 = zext i32 %69 to i64, !dbg !818
  %address41 = add i64 %index40, 32, !dbg !818
  %70 = getelementptr i8, ptr %vmctx, i64 %address41, !dbg !818
  %71 = load i32, ptr %70, align 1, !dbg !818, !tbaa !18
  %index42 = zext i32 %71 to i64, !dbg !819
  %72 = icmp uge i64 %index42, 5, !dbg !819
  br i1 %72, label %trap43, label %next44, !dbg !819, !prof !807

trap43:                                           ; preds = %next39
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !819
  unreachable, !dbg !819

next44:                                           ; preds = %next39
  %73 = mul i64 %index42, 4, !dbg !819
  %element45 = getelementptr i8, ptr @table0.0, i64 %73, !dbg !819
  %code46 = load i32, ptr %element45, align 4, !dbg !819, !tbaa !108, !invariant.load !110
  %74 = sext i32 %code46 to i64, !dbg !819
  %callee47 = getelementptr i8, ptr @table0.0, i64 %74, !dbg !819
  %75 = call i32 %callee47(ptr swiftself %vmctx, i32 %68, i32 0, i32 0), !dbg !819
  br label %end38, !dbg !815

next53:                                           ; preds = %end38
  %76 = load i32, ptr %local0, align 4, !dbg !817
  %77 = load i32, ptr %local1, align 4, !dbg !817
  %78 = load i32, ptr %local2, align 4, !dbg !817
  %79 = sub i32 %77, %78, !dbg !817
  %80 = sext i32 %79 to i64, !dbg !817
  %81 = load i32, ptr %local0, align 4, !dbg !817
  %index54 = zext i32 %81 to i64, !dbg !820
  %address55 = add i64 %index54, 36, !dbg !820
  %82 = getelementptr i8, ptr %vmctx, i64 %address55, !dbg !820
  %83 = load i32, ptr %82, align 1, !dbg !820, !tbaa !18
  %index56 = zext i32 %83 to i64, !dbg !821
  %84 = icmp uge i64 %index56, 5, !dbg !821
  br i1 %84, label %trap57, label %next58, !dbg !821, !prof !807

trap57:                                           ; preds = %next53
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !821
  unreachable, !dbg !821

next58:                                           ; preds = %next53
  %85 = mul i64 %index56, 4, !dbg !821
  %element59 = getelementptr i8, ptr @table0.1, i64 %85, !dbg !821
  %code60 = load i32, ptr %element59, align 4, !dbg !821, !tbaa !108, !invariant.load !110
  %86 = sext i32 %code60 to i64, !dbg !821
  %callee61 = getelementptr i8, ptr @table0.1, i64 %86, !dbg !821
  %87 = call i64 %callee61(ptr swiftself %vmctx, i32 %76, i64 %80, i32 1), !dbg !821
  br label %end31, !dbg !822

end63:                                            ; preds = %next90, %end70, %end31
  %88 = getelementptr i8, ptr %vmctx, i64 1051240, !dbg !823
  %89 = load i32, ptr %88, align 1, !dbg !823, !tbaa !18
  store i32 %89, ptr %local0, align 4, !dbg !823
  %90 = icmp eq i32 %89, 0, !dbg !823
  %91 = zext i1 %90 to i32, !dbg !823
  %condition94 = icmp ne i32 %91, 0, !dbg !823
  br i1 %condition94, label %end95, label %next96, !dbg !823

next64:                                           ; preds = %end31
  %92 = load i32, ptr %local0, align 4, !dbg !812
  %index65 = zext i32 %92 to i64, !dbg !824
  %address66 = add i64 %index65, 20, !dbg !824
  %93 = getelementptr i8, ptr %vmctx, i64 %address66, !dbg !824
  %94 = load i32, ptr %93, align 1, !dbg !824, !tbaa !18
  %95 = load i32, ptr %local0, align 4, !dbg !824
  %index67 = zext i32 %95 to i64, !dbg !825
  %address68 = add i64 %index67, 24, !dbg !825
  %96 = getelementptr i8, ptr %vmctx, i64 %address68, !dbg !825
  %97 = load i32, ptr %96, align 1, !dbg !825, !tbaa !18
  %98 = icmp eq i32 %94, %97, !dbg !825
  %99 = zext i1 %98 to i32, !dbg !825
  %condition69 = icmp ne i32 %99, 0, !dbg !825
  br i1 %condition69, label %end70, label %next71, !dbg !825

end70:                                            ; preds = %next76, %next64
  %100 = load i32, ptr %local0, align 4, !dbg !826
  %index80 = zext i32 %100 to i64, !dbg !827
  %address81 = add i64 %index80, 4, !dbg !827
  %101 = getelementptr i8, ptr %vmctx, i64 %address81, !dbg !827
  %102 = load i32, ptr %101, align 1, !dbg !827, !tbaa !18
  store i32 %102, ptr %local1, align 4, !dbg !827
  %103 = load i32, ptr %local0, align 4, !dbg !827
  %index82 = zext i32 %103 to i64, !dbg !828
  %address83 = add i64 %index82, 8, !dbg !828
  %104 = getelementptr i8, ptr %vmctx, i64 %address83, !dbg !828
  %105 = load i32, ptr %104, align 1, !dbg !828, !tbaa !18
  store i32 %105, ptr %local2, align 4, !dbg !828
  %106 = icmp eq i32 %102, %105, !dbg !828
  %107 = zext i1 %106 to i32, !dbg !828
  %condition84 = icmp ne i32 %107, 0, !dbg !828
  br i1 %condition84, label %end63, label %next85, !dbg !828

next71:                                           ; preds = %next64
  %108 = load i32, ptr %local0, align 4, !dbg !825
  %109 = load i32, ptr %local0, align 4, !dbg !825
  %index72 = zext i32 %109 to i64, !dbg !829
  %address73 = add i64 %index72, 32, !dbg !829
  %110 = getelementptr i8, ptr %vmctx, i64 %address73, !dbg !829
  %111 = load i32, ptr %110, align 1, !dbg !829, !tbaa !18
  %index74 = zext i32 %111 to i64, !dbg !830
  %112 = icmp uge i64 %index74, 5, !dbg !830
  br i1 %112, label %trap75, label %next76, !dbg !830, !prof !807

trap75:                                           ; preds = %next71
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !830
  unreachable, !dbg !830

next76:                                           ; preds = %next71
  %113 = mul i64 %index74, 4, !dbg !830
  %element77 = getelementptr i8, ptr @table0.0, i64 %113, !dbg !830
  %code78 = load i32, ptr %element77, align 4, !dbg !830, !tbaa !108, !invariant.load !110
  %114 = sext i32 %code78 to i64, !dbg !830
  %callee79 = getelementptr i8, ptr @table0.0, i64 %114, !dbg !830
  %115 = call i32 %callee79(ptr swiftself %vmctx, i32 %108, i32 0, i32 0), !dbg !830
  br label %end70, !dbg !826

next85:                                           ; preds = %end70
  %116 = load i32, ptr %local0, align 4, !dbg !828
  %117 = load i32, ptr %local1, align 4, !dbg !828
  %118 = load i32, ptr %local2, align 4, !dbg !828
  %119 = sub i32 %117, %118, !dbg !828
  %120 = sext i32 %119 to i64, !dbg !828
  %121 = load i32, ptr %local0, align 4, !dbg !828
  %index86 = zext i32 %121 to i64, !dbg !831
  %address87 = add i64 %index86, 36, !dbg !831
  %122 = getelementptr i8, ptr %vmctx, i64 %address87, !dbg !831
  %123 = load i32, ptr %122, align 1, !dbg !831, !tbaa !18
  %index88 = zext i32 %123 to i64, !dbg !832
  %124 = icmp uge i64 %index88, 5, !dbg !832
  br i1 %124, label %trap89, label %next90, !dbg !832, !prof !807

trap89:                                           ; preds = %next85
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !832
  unreachable, !dbg !832

next90:                                           ; preds = %next85
  %125 = mul i64 %index88, 4, !dbg !832
  %element91 = getelementptr i8, ptr @table0.1, i64 %125, !dbg !832
  %code92 = load i32, ptr %element91, align 4, !dbg !832, !tbaa !108, !invariant.load !110
  %126 = sext i32 %code92 to i64, !dbg !832
  %callee93 = getelementptr i8, ptr @table0.1, i64 %126, !dbg !832
  %127 = call i64 %callee93(ptr swiftself %vmctx, i32 %116, i64 %120, i32 1), !dbg !832
  br label %end63, !dbg !833

end95:                                            ; preds = %next122, %end102, %end63
  ret void, !dbg !834

next96:                                           ; preds = %end63
  %128 = load i32, ptr %local0, align 4, !dbg !823
  %index97 = zext i32 %128 to i64, !dbg !835
  %address98 = add i64 %index97, 20, !dbg !835
  %129 = getelementptr i8, ptr %vmctx, i64 %address98, !dbg !835
  %130 = load i32, ptr %129, align 1, !dbg !835, !tbaa !18
  %131 = load i32, ptr %local0, align 4, !dbg !835
  %index99 = zext i32 %131 to i64, !dbg !836
  %address100 = add i64 %index99, 24, !dbg !836
  %132 = getelementptr i8, ptr %vmctx, i64 %address100, !dbg !836
  %133 = load i32, ptr %132, align 1, !dbg !836, !tbaa !18
  %134 = icmp eq i32 %130, %133, !dbg !836
  %135 = zext i1 %134 to i32, !dbg !836
  %condition101 = icmp ne i32 %135, 0, !dbg !836
  br i1 %condition101, label %end102, label %next103, !dbg !836

end102:                                           ; preds = %next108, %next96
  %136 = load i32, ptr %local0, align 4, !dbg !837
  %index112 = zext i32 %136 to i64, !dbg !838
  %address113 = add i64 %index112, 4, !dbg !838
  %137 = getelementptr i8, ptr %vmctx, i64 %address113, !dbg !838
  %138 = load i32, ptr %137, align 1, !dbg !838, !tbaa !18
  store i32 %138, ptr %local1, align 4, !dbg !838
  %139 = load i32, ptr %local0, align 4, !dbg !838
  %index114 = zext i32 %139 to i64, !dbg !839
  %address115 = add i64 %index114, 8, !dbg !839
  %140 = getelementptr i8, ptr %vmctx, i64 %address115, !dbg !839
  %141 = load i32, ptr %140, align 1, !dbg !839, !tbaa !18
  store i32 %141, ptr %local2, align 4, !dbg !839
  %142 = icmp eq i32 %138, %141, !dbg !839
  %143 = zext i1 %142 to i32, !dbg !839
  %condition116 = icmp ne i32 %143, 0, !dbg !839
  br i1 %condition116, label %end95, label %next117, !dbg !839

next103:                                          ; preds = %next96
  %144 = load i32, ptr %local0, align 4, !dbg !836
  %145 = load i32, ptr %local0, align 4, !dbg !836
  %index104 = zext i32 %145 to i64, !dbg !840
  %address105 = add i64 %index104, 32, !dbg !840
  %146 = getelementptr i8, ptr %vmctx, i64 %address105, !dbg !840
  %147 = load i32, ptr %146, align 1, !dbg !840, !tbaa !18
  %index106 = zext i32 %147 to i64, !dbg !841
  %148 = icmp uge i64 %index106, 5, !dbg !841
  br i1 %148, label %trap107, label %next108, !dbg !841, !prof !807

trap107:                                          ; preds = %next103
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !841
  unreachable, !dbg !841

next108:                                          ; preds = %next103
  %149 = mul i64 %index106, 4, !dbg !841
  %element109 = getelementptr i8, ptr @table0.0, i64 %149, !dbg !841
  %code110 = load i32, ptr %element109, align 4, !dbg !841, !tbaa !108, !invariant.load !110
  %150 = sext i32 %code110 to i64, !dbg !841
  %callee111 = getelementptr i8, ptr @table0.0, i64 %150, !dbg !841
  %151 = call i32 %callee111(ptr swiftself %vmctx, i32 %144, i32 0, i32 0), !dbg !841
  br label %end102, !dbg !837

next117:                                          ; preds = %end102
  %152 = load i32, ptr %local0, align 4, !dbg !839
  %153 = load i32, ptr %local1, align 4, !dbg !839
  %154 = load i32, ptr %local2, align 4, !dbg !839
  %155 = sub i32 %153, %154, !dbg !839
  %156 = sext i32 %155 to i64, !dbg !839
  %157 = load i32, ptr %local0, align 4, !dbg !839
  %index118 = zext i32 %157 to i64, !dbg !842
  %address119 = add i64 %index118, 36, !dbg !842
  %158 = getelementptr i8, ptr %vmctx, i64 %address119, !dbg !842
  %159 = load i32, ptr %158, align 1, !dbg !842, !tbaa !18
  %index120 = zext i32 %159 to i64, !dbg !843
  %160 = icmp uge i64 %index120, 5, !dbg !843
  br i1 %160, label %trap121, label %next122, !dbg !843, !prof !807

trap121:                                          ; preds = %next117
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !843
  unreachable, !dbg !843

next122:                                          ; preds = %next117
  %161 = mul i64 %index120, 4, !dbg !843
  %element123 = getelementptr i8, ptr @table0.1, i64 %161, !dbg !843
  %code124 = load i32, ptr %element123, align 4, !dbg !843, !tbaa !108, !invariant.load !110
  %162 = sext i32 %code124 to i64, !dbg !843
  %callee125 = getelementptr i8, ptr @table0.1, i64 %162, !dbg !843
  %163 = call i64 %callee125(ptr swiftself %vmctx, i32 %152, i64 %156, i32 1), !dbg !843
  br label %end95, !dbg !834
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f41(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !844 {
entry:
  %local0 = alloca i32, align 4, !dbg !845
  store i32 %0, ptr %local0, align 4, !dbg !845
  %local1 = alloca i32, align 4, !dbg !845
  store i32 0, ptr %local1, align 4, !dbg !845
  br label %body, !dbg !845

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !845
  %2 = load i32, ptr %local0, align 4, !dbg !845
  %index = zext i32 %2 to i64, !dbg !846
  %address = add i64 %index, 60, !dbg !846
  %3 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !846
  %4 = load i32, ptr %3, align 1, !dbg !846, !tbaa !18
  store i32 %4, ptr %local1, align 4, !dbg !846
  %5 = add i32 %4, -1, !dbg !846
  %6 = load i32, ptr %local1, align 4, !dbg !846
  %7 = or i32 %5, %6, !dbg !846
  %index1 = zext i32 %1 to i64, !dbg !847
  %address2 = add i64 %index1, 60, !dbg !847
  %8 = getelementptr i8, ptr %vmctx, i64 %address2, !dbg !847
  store i32 %7, ptr %8, align 1, !dbg !847, !tbaa !18
  %9 = load i32, ptr %local0, align 4, !dbg !847
  %index3 = zext i32 %9 to i64, !dbg !848
  %10 = getelementptr i8, ptr %vmctx, i64 %index3, !dbg !848
  %11 = load i32, ptr %10, align 1, !dbg !848, !tbaa !18
  store i32 %11, ptr %local1, align 4, !dbg !848
  %12 = and i32 %11, 8, !dbg !848
  %13 = icmp eq i32 %12, 0, !dbg !848
  %14 = zext i1 %13 to i32, !dbg !848
  %condition = icmp ne i32 %14, 0, !dbg !848
  br i1 %condition, label %end, label %next, !dbg !848

end:                                              ; preds = %body
  %15 = load i32, ptr %local0, align 4, !dbg !849
  %index6 = zext i32 %15 to i64, !dbg !850
  %address7 = add i64 %index6, 4, !dbg !850
  %16 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !850
  store i64 0, ptr %16, align 1, !dbg !850, !tbaa !18
  %17 = load i32, ptr %local0, align 4, !dbg !850
  %18 = load i32, ptr %local0, align 4, !dbg !850
  %index8 = zext i32 %18 to i64, !dbg !851
  %address9 = add i64 %index8, 40, !dbg !851
  %19 = getelementptr i8, ptr %vmctx, i64 %address9, !dbg !851
  %20 = load i32, ptr %19, align 1, !dbg !851, !tbaa !18
  store i32 %20, ptr %local1, align 4, !dbg !851
  %index10 = zext i32 %17 to i64, !dbg !852
  %address11 = add i64 %index10, 24, !dbg !852
  %21 = getelementptr i8, ptr %vmctx, i64 %address11, !dbg !852
  store i32 %20, ptr %21, align 1, !dbg !852, !tbaa !18
  %22 = load i32, ptr %local0, align 4, !dbg !852
  %23 = load i32, ptr %local1, align 4, !dbg !852
  %index12 = zext i32 %22 to i64, !dbg !853
  %address13 = add i64 %index12, 20, !dbg !853
  %24 = getelementptr i8, ptr %vmctx, i64 %address13, !dbg !853
  store i32 %23, ptr %24, align 1, !dbg !853, !tbaa !18
  %25 = load i32, ptr %local0, align 4, !dbg !853
  %26 = load i32, ptr %local1, align 4, !dbg !853
  %27 = load i32, ptr %local0, align 4, !dbg !853
  %index14 = zext i32 %27 to i64, !dbg !854
  %address15 = add i64 %index14, 44, !dbg !854
  %28 = getelementptr i8, ptr %vmctx, i64 %address15, !dbg !854
  %29 = load i32, ptr %28, align 1, !dbg !854, !tbaa !18
  %30 = add i32 %26, %29, !dbg !854
  %index16 = zext i32 %25 to i64, !dbg !855
  %address17 = add i64 %index16, 16, !dbg !855
  %31 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !855
  store i32 %30, ptr %31, align 1, !dbg !855, !tbaa !18
  br label %end5, !dbg !855

next:                                             ; preds = %body
  %32 = load i32, ptr %local0, align 4, !dbg !848
  %33 = load i32, ptr %local1, align 4, !dbg !848
  %34 = or i32 %33, 32, !dbg !848
  %index4 = zext i32 %32 to i64, !dbg !849
  %35 = getelementptr i8, ptr %vmctx, i64 %index4, !dbg !849
  store i32 %34, ptr %35, align 1, !dbg !849, !tbaa !18
  br label %end5, !dbg !849

end5:                                             ; preds = %end, %next
  %result = phi i32 [ -1, %next ], [ 0, %end ], !dbg !855
  ret i32 %result, !dbg !855
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f42(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !856 {
entry:
  %local0 = alloca i32, align 4, !dbg !857
  store i32 %0, ptr %local0, align 4, !dbg !857
  %local1 = alloca i32, align 4, !dbg !857
  store i32 %1, ptr %local1, align 4, !dbg !857
  %local2 = alloca i32, align 4, !dbg !857
  store i32 %2, ptr %local2, align 4, !dbg !857
  %local3 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local3, align 4, !dbg !857
  %local4 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local4, align 4, !dbg !857
  %local5 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local5, align 4, !dbg !857
  %local6 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local6, align 4, !dbg !857
  %local7 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local7, align 4, !dbg !857
  %local8 = alloca i32, align 4, !dbg !857
  store i32 0, ptr %local8, align 4, !dbg !857
  br label %body, !dbg !857

body:                                             ; preds = %entry
  %3 = load i32, ptr %local2, align 4, !dbg !857
  %index = zext i32 %3 to i64, !dbg !858
  %address = add i64 %index, 16, !dbg !858
  %4 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !858
  %5 = load i32, ptr %4, align 1, !dbg !858, !tbaa !18
  store i32 %5, ptr %local3, align 4, !dbg !858
  %condition = icmp ne i32 %5, 0, !dbg !858
  br i1 %condition, label %end, label %next, !dbg !858

end:                                              ; preds = %next3, %body
  %6 = load i32, ptr %local3, align 4, !dbg !859
  %7 = load i32, ptr %local2, align 4, !dbg !859
  %index6 = zext i32 %7 to i64, !dbg !860
  %address7 = add i64 %index6, 20, !dbg !860
  %8 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !860
  %9 = load i32, ptr %8, align 1, !dbg !860, !tbaa !18
  store i32 %9, ptr %local5, align 4, !dbg !860
  %10 = sub i32 %6, %9, !dbg !860
  %11 = load i32, ptr %local1, align 4, !dbg !860
  %12 = icmp uge i32 %10, %11, !dbg !860
  %13 = zext i1 %12 to i32, !dbg !860
  %condition8 = icmp ne i32 %13, 0, !dbg !860
  br i1 %condition8, label %end9, label %next10, !dbg !860

next:                                             ; preds = %body
  store i32 0, ptr %local4, align 4, !dbg !858
  %14 = load i32, ptr %local2, align 4, !dbg !858
  %15 = call i32 @f41(ptr swiftself %vmctx, i32 %14), !dbg !861
  %condition1 = icmp ne i32 %15, 0, !dbg !861
  br i1 %condition1, label %end2, label %next3, !dbg !861

end2:                                             ; preds = %end21, %next32, %next
  %16 = load i32, ptr %local4, align 4, !dbg !862
  br label %end15, !dbg !862

next3:                                            ; preds = %next
  %17 = load i32, ptr %local2, align 4, !dbg !861
  %index4 = zext i32 %17 to i64, !dbg !859
  %address5 = add i64 %index4, 16, !dbg !859
  %18 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !859
  %19 = load i32, ptr %18, align 1, !dbg !859, !tbaa !18
  store i32 %19, ptr %local3, align 4, !dbg !859
  br label %end, !dbg !859

end9:                                             ; preds = %end
  store i32 0, ptr %local6, align 4, !dbg !863
  %20 = load i32, ptr %local2, align 4, !dbg !863
  %index16 = zext i32 %20 to i64, !dbg !864
  %address17 = add i64 %index16, 64, !dbg !864
  %21 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !864
  %22 = load i32, ptr %21, align 1, !dbg !864, !tbaa !18
  %23 = icmp sge i32 %22, 0, !dbg !864
  %24 = zext i1 %23 to i32, !dbg !864
  %condition18 = icmp ne i32 %24, 0, !dbg !864
  br i1 %condition18, label %end19, label %next20, !dbg !864

next10:                                           ; preds = %end
  %25 = load i32, ptr %local2, align 4, !dbg !860
  %26 = load i32, ptr %local0, align 4, !dbg !860
  %27 = load i32, ptr %local1, align 4, !dbg !860
  %28 = load i32, ptr %local2, align 4, !dbg !860
  %index11 = zext i32 %28 to i64, !dbg !865
  %address12 = add i64 %index11, 32, !dbg !865
  %29 = getelementptr i8, ptr %vmctx, i64 %address12, !dbg !865
  %30 = load i32, ptr %29, align 1, !dbg !865, !tbaa !18
  %index13 = zext i32 %30 to i64, !dbg !863
  %31 = icmp uge i64 %index13, 5, !dbg !863
  br i1 %31, label %trap, label %next14, !dbg !863, !prof !807

trap:                                             ; preds = %next10
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !863
  unreachable, !dbg !863

next14:                                           ; preds = %next10
  %32 = mul i64 %index13, 4, !dbg !863
  %element = getelementptr i8, ptr @table0.0, i64 %32, !dbg !863
  %code = load i32, ptr %element, align 4, !dbg !863, !tbaa !108, !invariant.load !110
  %33 = sext i32 %code to i64, !dbg !863
  %callee = getelementptr i8, ptr @table0.0, i64 %33, !dbg !863
  %34 = call i32 %callee(ptr swiftself %vmctx, i32 %25, i32 %26, i32 %27), !dbg !863
  br label %end15, !dbg !863

end15:                                            ; preds = %end2, %next14
  %result = phi i32 [ %34, %next14 ], [ %16, %end2 ], !dbg !862
  ret i32 %result, !dbg !862

end19:                                            ; preds = %end9
  store i32 0, ptr %local6, align 4, !dbg !864
  %35 = load i32, ptr %local0, align 4, !dbg !864
  store i32 %35, ptr %local4, align 4, !dbg !864
  store i32 0, ptr %local3, align 4, !dbg !864
  br label %loop, !dbg !864

next20:                                           ; preds = %end9
  %36 = load i32, ptr %local1, align 4, !dbg !864
  store i32 %36, ptr %local3, align 4, !dbg !864
  br label %end21, !dbg !864

end21:                                            ; preds = %next37, %next24, %next20
  %37 = load i32, ptr %local5, align 4, !dbg !866
  %38 = load i32, ptr %local0, align 4, !dbg !866
  %39 = load i32, ptr %local3, align 4, !dbg !866
  %40 = call i32 @f51(ptr swiftself %vmctx, i32 %37, i32 %38, i32 %39), !dbg !867
  %41 = load i32, ptr %local2, align 4, !dbg !868
  %42 = load i32, ptr %local2, align 4, !dbg !868
  %index40 = zext i32 %42 to i64, !dbg !869
  %address41 = add i64 %index40, 20, !dbg !869
  %43 = getelementptr i8, ptr %vmctx, i64 %address41, !dbg !869
  %44 = load i32, ptr %43, align 1, !dbg !869, !tbaa !18
  %45 = load i32, ptr %local3, align 4, !dbg !869
  %46 = add i32 %44, %45, !dbg !869
  %index42 = zext i32 %41 to i64, !dbg !862
  %address43 = add i64 %index42, 20, !dbg !862
  %47 = getelementptr i8, ptr %vmctx, i64 %address43, !dbg !862
  store i32 %46, ptr %47, align 1, !dbg !862, !tbaa !18
  %48 = load i32, ptr %local6, align 4, !dbg !862
  %49 = load i32, ptr %local3, align 4, !dbg !862
  %50 = add i32 %48, %49, !dbg !862
  store i32 %50, ptr %local4, align 4, !dbg !862
  br label %end2, !dbg !862

loop:                                             ; preds = %end23, %end19
  %51 = load i32, ptr %local1, align 4, !dbg !864
  %52 = load i32, ptr %local3, align 4, !dbg !864
  %53 = icmp ne i32 %51, %52, !dbg !864
  %54 = zext i1 %53 to i32, !dbg !864
  %condition22 = icmp ne i32 %54, 0, !dbg !864
  br i1 %condition22, label %end23, label %next24, !dbg !864

end23:                                            ; preds = %loop
  %55 = load i32, ptr %local3, align 4, !dbg !864
  %56 = add i32 %55, 1, !dbg !864
  store i32 %56, ptr %local3, align 4, !dbg !864
  %57 = load i32, ptr %local4, align 4, !dbg !864
  %58 = load i32, ptr %local1, align 4, !dbg !864
  %59 = add i32 %57, %58, !dbg !864
  store i32 %59, ptr %local7, align 4, !dbg !864
  %60 = load i32, ptr %local4, align 4, !dbg !864
  %61 = add i32 %60, -1, !dbg !864
  store i32 %61, ptr %local8, align 4, !dbg !864
  store i32 %61, ptr %local4, align 4, !dbg !864
  %62 = load i32, ptr %local7, align 4, !dbg !864
  %63 = add i32 %62, -1, !dbg !864
  %index25 = zext i32 %63 to i64, !dbg !870
  %64 = getelementptr i8, ptr %vmctx, i64 %index25, !dbg !870
  %65 = load i8, ptr %64, align 1, !dbg !870, !tbaa !18
  %66 = zext i8 %65 to i32, !dbg !870
  %67 = icmp ne i32 %66, 10, !dbg !870
  %68 = zext i1 %67 to i32, !dbg !870
  %condition26 = icmp ne i32 %68, 0, !dbg !870
  br i1 %condition26, label %loop, label %next27, !dbg !870

next24:                                           ; preds = %loop
  %69 = load i32, ptr %local1, align 4, !dbg !864
  store i32 %69, ptr %local3, align 4, !dbg !864
  br label %end21, !dbg !864

next27:                                           ; preds = %end23
  %70 = load i32, ptr %local2, align 4, !dbg !870
  %71 = load i32, ptr %local0, align 4, !dbg !870
  %72 = load i32, ptr %local1, align 4, !dbg !870
  %73 = load i32, ptr %local3, align 4, !dbg !870
  %74 = sub i32 %72, %73, !dbg !870
  %75 = add i32 %74, 1, !dbg !870
  store i32 %75, ptr %local6, align 4, !dbg !870
  %76 = load i32, ptr %local2, align 4, !dbg !870
  %index28 = zext i32 %76 to i64, !dbg !871
  %address29 = add i64 %index28, 32, !dbg !871
  %77 = getelementptr i8, ptr %vmctx, i64 %address29, !dbg !871
  %78 = load i32, ptr %77, align 1, !dbg !871, !tbaa !18
  %index30 = zext i32 %78 to i64, !dbg !872
  %79 = icmp uge i64 %index30, 5, !dbg !872
  br i1 %79, label %trap31, label %next32, !dbg !872, !prof !807

trap31:                                           ; preds = %next27
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !872
  unreachable, !dbg !872

next32:                                           ; preds = %next27
  %80 = mul i64 %index30, 4, !dbg !872
  %element33 = getelementptr i8, ptr @table0.0, i64 %80, !dbg !872
  %code34 = load i32, ptr %element33, align 4, !dbg !872, !tbaa !108, !invariant.load !110
  %81 = sext i32 %code34 to i64, !dbg !872
  %callee35 = getelementptr i8, ptr @table0.0, i64 %81, !dbg !872
  %82 = call i32 %callee35(ptr swiftself %vmctx, i32 %70, i32 %71, i32 %75), !dbg !872
  store i32 %82, ptr %local4, align 4, !dbg !872
  %83 = load i32, ptr %local6, align 4, !dbg !872
  %84 = icmp ult i32 %82, %83, !dbg !872
  %85 = zext i1 %84 to i32, !dbg !872
  %condition36 = icmp ne i32 %85, 0, !dbg !872
  br i1 %condition36, label %end2, label %next37, !dbg !872

next37:                                           ; preds = %next32
  %86 = load i32, ptr %local3, align 4, !dbg !872
  %87 = add i32 %86, -1, !dbg !872
  store i32 %87, ptr %local3, align 4, !dbg !872
  %88 = load i32, ptr %local8, align 4, !dbg !872
  %89 = load i32, ptr %local1, align 4, !dbg !872
  %90 = add i32 %88, %89, !dbg !872
  %91 = add i32 %90, 1, !dbg !872
  store i32 %91, ptr %local0, align 4, !dbg !872
  %92 = load i32, ptr %local2, align 4, !dbg !872
  %index38 = zext i32 %92 to i64, !dbg !866
  %address39 = add i64 %index38, 20, !dbg !866
  %93 = getelementptr i8, ptr %vmctx, i64 %address39, !dbg !866
  %94 = load i32, ptr %93, align 1, !dbg !866, !tbaa !18
  store i32 %94, ptr %local5, align 4, !dbg !866
  br label %end21, !dbg !866
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f43(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2, i32 %3) #2 section ".text" !dbg !873 {
entry:
  %local0 = alloca i32, align 4, !dbg !874
  store i32 %0, ptr %local0, align 4, !dbg !874
  %local1 = alloca i32, align 4, !dbg !874
  store i32 %1, ptr %local1, align 4, !dbg !874
  %local2 = alloca i32, align 4, !dbg !874
  store i32 %2, ptr %local2, align 4, !dbg !874
  %local3 = alloca i32, align 4, !dbg !874
  store i32 %3, ptr %local3, align 4, !dbg !874
  %local4 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local4, align 4, !dbg !874
  %local5 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local5, align 4, !dbg !874
  %local6 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local6, align 4, !dbg !874
  %local7 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local7, align 4, !dbg !874
  %local8 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local8, align 4, !dbg !874
  %local9 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local9, align 4, !dbg !874
  %local10 = alloca i32, align 4, !dbg !874
  store i32 0, ptr %local10, align 4, !dbg !874
  br label %body, !dbg !874

body:                                             ; preds = %entry
  %4 = load i32, ptr %local2, align 4, !dbg !874
  %5 = load i32, ptr %local1, align 4, !dbg !874
  %6 = mul i32 %4, %5, !dbg !874
  store i32 %6, ptr %local4, align 4, !dbg !874
  %7 = load i32, ptr %local3, align 4, !dbg !874
  %index = zext i32 %7 to i64, !dbg !875
  %address = add i64 %index, 16, !dbg !875
  %8 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !875
  %9 = load i32, ptr %8, align 1, !dbg !875, !tbaa !18
  store i32 %9, ptr %local5, align 4, !dbg !875
  %condition = icmp ne i32 %9, 0, !dbg !875
  br i1 %condition, label %end, label %next, !dbg !875

end:                                              ; preds = %next3, %body
  %10 = load i32, ptr %local5, align 4, !dbg !876
  %11 = load i32, ptr %local3, align 4, !dbg !876
  %index6 = zext i32 %11 to i64, !dbg !877
  %address7 = add i64 %index6, 20, !dbg !877
  %12 = getelementptr i8, ptr %vmctx, i64 %address7, !dbg !877
  %13 = load i32, ptr %12, align 1, !dbg !877, !tbaa !18
  store i32 %13, ptr %local6, align 4, !dbg !877
  %14 = sub i32 %10, %13, !dbg !877
  %15 = load i32, ptr %local4, align 4, !dbg !877
  %16 = icmp uge i32 %14, %15, !dbg !877
  %17 = zext i1 %16 to i32, !dbg !877
  %condition8 = icmp ne i32 %17, 0, !dbg !877
  br i1 %condition8, label %end9, label %next10, !dbg !877

next:                                             ; preds = %body
  store i32 0, ptr %local5, align 4, !dbg !875
  %18 = load i32, ptr %local3, align 4, !dbg !875
  %19 = call i32 @f41(ptr swiftself %vmctx, i32 %18), !dbg !878
  %condition1 = icmp ne i32 %19, 0, !dbg !878
  br i1 %condition1, label %end2, label %next3, !dbg !878

end2:                                             ; preds = %end20, %next31, %next14, %next
  %20 = load i32, ptr %local5, align 4, !dbg !879
  %21 = load i32, ptr %local4, align 4, !dbg !879
  %22 = icmp ne i32 %20, %21, !dbg !879
  %23 = zext i1 %22 to i32, !dbg !879
  %condition43 = icmp ne i32 %23, 0, !dbg !879
  br i1 %condition43, label %end44, label %next45, !dbg !879

next3:                                            ; preds = %next
  %24 = load i32, ptr %local3, align 4, !dbg !878
  %index4 = zext i32 %24 to i64, !dbg !876
  %address5 = add i64 %index4, 16, !dbg !876
  %25 = getelementptr i8, ptr %vmctx, i64 %address5, !dbg !876
  %26 = load i32, ptr %25, align 1, !dbg !876, !tbaa !18
  store i32 %26, ptr %local5, align 4, !dbg !876
  br label %end, !dbg !876

end9:                                             ; preds = %end
  store i32 0, ptr %local7, align 4, !dbg !880
  %27 = load i32, ptr %local3, align 4, !dbg !880
  %index15 = zext i32 %27 to i64, !dbg !881
  %address16 = add i64 %index15, 64, !dbg !881
  %28 = getelementptr i8, ptr %vmctx, i64 %address16, !dbg !881
  %29 = load i32, ptr %28, align 1, !dbg !881, !tbaa !18
  %30 = icmp sge i32 %29, 0, !dbg !881
  %31 = zext i1 %30 to i32, !dbg !881
  %condition17 = icmp ne i32 %31, 0, !dbg !881
  br i1 %condition17, label %end18, label %next19, !dbg !881

next10:                                           ; preds = %end
  %32 = load i32, ptr %local3, align 4, !dbg !877
  %33 = load i32, ptr %local0, align 4, !dbg !877
  %34 = load i32, ptr %local4, align 4, !dbg !877
  %35 = load i32, ptr %local3, align 4, !dbg !877
  %index11 = zext i32 %35 to i64, !dbg !882
  %address12 = add i64 %index11, 32, !dbg !882
  %36 = getelementptr i8, ptr %vmctx, i64 %address12, !dbg !882
  %37 = load i32, ptr %36, align 1, !dbg !882, !tbaa !18
  %index13 = zext i32 %37 to i64, !dbg !880
  %38 = icmp uge i64 %index13, 5, !dbg !880
  br i1 %38, label %trap, label %next14, !dbg !880, !prof !807

trap:                                             ; preds = %next10
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !880
  unreachable, !dbg !880

next14:                                           ; preds = %next10
  %39 = mul i64 %index13, 4, !dbg !880
  %element = getelementptr i8, ptr @table0.0, i64 %39, !dbg !880
  %code = load i32, ptr %element, align 4, !dbg !880, !tbaa !108, !invariant.load !110
  %40 = sext i32 %code to i64, !dbg !880
  %callee = getelementptr i8, ptr @table0.0, i64 %40, !dbg !880
  %41 = call i32 %callee(ptr swiftself %vmctx, i32 %32, i32 %33, i32 %34), !dbg !880
  store i32 %41, ptr %local5, align 4, !dbg !880
  br label %end2, !dbg !880

end18:                                            ; preds = %end9
  %42 = load i32, ptr %local0, align 4, !dbg !881
  %43 = load i32, ptr %local4, align 4, !dbg !881
  %44 = add i32 %42, %43, !dbg !881
  store i32 %44, ptr %local8, align 4, !dbg !881
  store i32 0, ptr %local7, align 4, !dbg !881
  store i32 0, ptr %local5, align 4, !dbg !881
  br label %loop, !dbg !881

next19:                                           ; preds = %end9
  %45 = load i32, ptr %local4, align 4, !dbg !881
  store i32 %45, ptr %local5, align 4, !dbg !881
  br label %end20, !dbg !881

end20:                                            ; preds = %next36, %next23, %next19
  %46 = load i32, ptr %local6, align 4, !dbg !883
  %47 = load i32, ptr %local0, align 4, !dbg !883
  %48 = load i32, ptr %local5, align 4, !dbg !883
  %49 = call i32 @f51(ptr swiftself %vmctx, i32 %46, i32 %47, i32 %48), !dbg !884
  %50 = load i32, ptr %local3, align 4, !dbg !885
  %51 = load i32, ptr %local3, align 4, !dbg !885
  %index39 = zext i32 %51 to i64, !dbg !886
  %address40 = add i64 %index39, 20, !dbg !886
  %52 = getelementptr i8, ptr %vmctx, i64 %address40, !dbg !886
  %53 = load i32, ptr %52, align 1, !dbg !886, !tbaa !18
  %54 = load i32, ptr %local5, align 4, !dbg !886
  %55 = add i32 %53, %54, !dbg !886
  %index41 = zext i32 %50 to i64, !dbg !879
  %address42 = add i64 %index41, 20, !dbg !879
  %56 = getelementptr i8, ptr %vmctx, i64 %address42, !dbg !879
  store i32 %55, ptr %56, align 1, !dbg !879, !tbaa !18
  %57 = load i32, ptr %local7, align 4, !dbg !879
  %58 = load i32, ptr %local5, align 4, !dbg !879
  %59 = add i32 %57, %58, !dbg !879
  store i32 %59, ptr %local5, align 4, !dbg !879
  br label %end2, !dbg !879

loop:                                             ; preds = %end22, %end18
  %60 = load i32, ptr %local4, align 4, !dbg !881
  %61 = load i32, ptr %local5, align 4, !dbg !881
  %62 = add i32 %60, %61, !dbg !881
  %condition21 = icmp ne i32 %62, 0, !dbg !881
  br i1 %condition21, label %end22, label %next23, !dbg !881

end22:                                            ; preds = %loop
  %63 = load i32, ptr %local8, align 4, !dbg !881
  %64 = load i32, ptr %local5, align 4, !dbg !881
  %65 = add i32 %63, %64, !dbg !881
  store i32 %65, ptr %local9, align 4, !dbg !881
  %66 = load i32, ptr %local5, align 4, !dbg !881
  %67 = add i32 %66, -1, !dbg !881
  store i32 %67, ptr %local10, align 4, !dbg !881
  store i32 %67, ptr %local5, align 4, !dbg !881
  %68 = load i32, ptr %local9, align 4, !dbg !881
  %69 = add i32 %68, -1, !dbg !881
  %index24 = zext i32 %69 to i64, !dbg !887
  %70 = getelementptr i8, ptr %vmctx, i64 %index24, !dbg !887
  %71 = load i8, ptr %70, align 1, !dbg !887, !tbaa !18
  %72 = zext i8 %71 to i32, !dbg !887
  %73 = icmp ne i32 %72, 10, !dbg !887
  %74 = zext i1 %73 to i32, !dbg !887
  %condition25 = icmp ne i32 %74, 0, !dbg !887
  br i1 %condition25, label %loop, label %next26, !dbg !887

next23:                                           ; preds = %loop
  %75 = load i32, ptr %local4, align 4, !dbg !881
  store i32 %75, ptr %local5, align 4, !dbg !881
  br label %end20, !dbg !881

next26:                                           ; preds = %end22
  %76 = load i32, ptr %local3, align 4, !dbg !887
  %77 = load i32, ptr %local0, align 4, !dbg !887
  %78 = load i32, ptr %local4, align 4, !dbg !887
  %79 = load i32, ptr %local10, align 4, !dbg !887
  %80 = add i32 %78, %79, !dbg !887
  %81 = add i32 %80, 1, !dbg !887
  store i32 %81, ptr %local7, align 4, !dbg !887
  %82 = load i32, ptr %local3, align 4, !dbg !887
  %index27 = zext i32 %82 to i64, !dbg !888
  %address28 = add i64 %index27, 32, !dbg !888
  %83 = getelementptr i8, ptr %vmctx, i64 %address28, !dbg !888
  %84 = load i32, ptr %83, align 1, !dbg !888, !tbaa !18
  %index29 = zext i32 %84 to i64, !dbg !889
  %85 = icmp uge i64 %index29, 5, !dbg !889
  br i1 %85, label %trap30, label %next31, !dbg !889, !prof !807

trap30:                                           ; preds = %next26
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !889
  unreachable, !dbg !889

next31:                                           ; preds = %next26
  %86 = mul i64 %index29, 4, !dbg !889
  %element32 = getelementptr i8, ptr @table0.0, i64 %86, !dbg !889
  %code33 = load i32, ptr %element32, align 4, !dbg !889, !tbaa !108, !invariant.load !110
  %87 = sext i32 %code33 to i64, !dbg !889
  %callee34 = getelementptr i8, ptr @table0.0, i64 %87, !dbg !889
  %88 = call i32 %callee34(ptr swiftself %vmctx, i32 %76, i32 %77, i32 %81), !dbg !889
  store i32 %88, ptr %local5, align 4, !dbg !889
  %89 = load i32, ptr %local7, align 4, !dbg !889
  %90 = icmp ult i32 %88, %89, !dbg !889
  %91 = zext i1 %90 to i32, !dbg !889
  %condition35 = icmp ne i32 %91, 0, !dbg !889
  br i1 %condition35, label %end2, label %next36, !dbg !889

next36:                                           ; preds = %next31
  %92 = load i32, ptr %local10, align 4, !dbg !889
  %93 = xor i32 %92, -1, !dbg !889
  store i32 %93, ptr %local5, align 4, !dbg !889
  %94 = load i32, ptr %local8, align 4, !dbg !889
  %95 = load i32, ptr %local10, align 4, !dbg !889
  %96 = add i32 %94, %95, !dbg !889
  %97 = add i32 %96, 1, !dbg !889
  store i32 %97, ptr %local0, align 4, !dbg !889
  %98 = load i32, ptr %local3, align 4, !dbg !889
  %index37 = zext i32 %98 to i64, !dbg !883
  %address38 = add i64 %index37, 20, !dbg !883
  %99 = getelementptr i8, ptr %vmctx, i64 %address38, !dbg !883
  %100 = load i32, ptr %99, align 1, !dbg !883, !tbaa !18
  store i32 %100, ptr %local6, align 4, !dbg !883
  br label %end20, !dbg !883

end44:                                            ; preds = %end2
  %101 = load i32, ptr %local5, align 4, !dbg !879
  %102 = load i32, ptr %local1, align 4, !dbg !879
  %is_zero = icmp eq i32 %102, 0, !dbg !890
  br i1 %is_zero, label %trap48, label %next49, !dbg !890, !prof !807

next45:                                           ; preds = %end2
  %103 = load i32, ptr %local2, align 4, !dbg !879
  %104 = load i32, ptr %local1, align 4, !dbg !879
  %condition46 = icmp ne i32 %104, 0, !dbg !879
  %105 = select i1 %condition46, i32 %103, i32 0, !dbg !879
  br label %end47, !dbg !879

end47:                                            ; preds = %next49, %next45
  %result = phi i32 [ %105, %next45 ], [ %106, %next49 ], !dbg !890
  ret i32 %result, !dbg !890

trap48:                                           ; preds = %end44
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 8) #4, !dbg !890
  unreachable, !dbg !890

next49:                                           ; preds = %end44
  %106 = udiv i32 %101, %102, !dbg !890
  br label %end47, !dbg !890
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f44(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !891 {
entry:
  %local0 = alloca i32, align 4, !dbg !892
  store i32 %0, ptr %local0, align 4, !dbg !892
  %local1 = alloca i32, align 4, !dbg !892
  store i32 0, ptr %local1, align 4, !dbg !892
  br label %body, !dbg !892

body:                                             ; preds = %entry
  %1 = getelementptr i8, ptr %vmctx, i64 1118616, !dbg !893
  %2 = load i32, ptr %1, align 1, !dbg !893, !tbaa !18
  store i32 %2, ptr %local1, align 4, !dbg !893
  %condition = icmp ne i32 %2, 0, !dbg !893
  br i1 %condition, label %end, label %next, !dbg !893

end:                                              ; preds = %next, %body
  %3 = load i32, ptr %local0, align 4, !dbg !894
  %4 = load i32, ptr %local0, align 4, !dbg !894
  %5 = icmp ugt i32 %4, 76, !dbg !894
  %6 = zext i1 %5 to i32, !dbg !894
  %condition1 = icmp ne i32 %6, 0, !dbg !894
  %7 = select i1 %condition1, i32 0, i32 %3, !dbg !894
  %8 = shl i32 %7, 1, !dbg !894
  %9 = add i32 %8, 1050368, !dbg !894
  %index = zext i32 %9 to i64, !dbg !895
  %10 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !895
  %11 = load i16, ptr %10, align 1, !dbg !895, !tbaa !18
  %12 = zext i16 %11 to i32, !dbg !895
  %13 = add i32 %12, 1048802, !dbg !895
  %14 = load i32, ptr %local1, align 4, !dbg !895
  %index2 = zext i32 %14 to i64, !dbg !896
  %address = add i64 %index2, 20, !dbg !896
  %15 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !896
  %16 = load i32, ptr %15, align 1, !dbg !896, !tbaa !18
  %17 = call i32 @f57(ptr swiftself %vmctx, i32 %13, i32 %16), !dbg !897
  ret i32 %17, !dbg !897

next:                                             ; preds = %body
  store i32 1118592, ptr %local1, align 4, !dbg !893
  %18 = getelementptr i8, ptr %vmctx, i64 1118616, !dbg !894
  store i32 1118592, ptr %18, align 1, !dbg !894, !tbaa !18
  br label %end, !dbg !894
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f45(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !898 {
entry:
  %local0 = alloca i32, align 4, !dbg !899
  store i32 %0, ptr %local0, align 4, !dbg !899
  %local1 = alloca i32, align 4, !dbg !899
  store i32 %1, ptr %local1, align 4, !dbg !899
  %local2 = alloca i32, align 4, !dbg !899
  store i32 0, ptr %local2, align 4, !dbg !899
  br label %body, !dbg !899

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !899
  %3 = call i32 @f53(ptr swiftself %vmctx, i32 %2), !dbg !900
  store i32 %3, ptr %local2, align 4, !dbg !900
  %4 = load i32, ptr %local2, align 4, !dbg !900
  %5 = load i32, ptr %local0, align 4, !dbg !900
  %6 = load i32, ptr %local2, align 4, !dbg !900
  %7 = load i32, ptr %local1, align 4, !dbg !900
  %8 = call i32 @f43(ptr swiftself %vmctx, i32 %5, i32 1, i32 %6, i32 %7), !dbg !901
  %9 = icmp ne i32 %4, %8, !dbg !901
  %10 = zext i1 %9 to i32, !dbg !901
  %condition = icmp ne i32 %10, 0, !dbg !901
  %11 = select i1 %condition, i32 -1, i32 0, !dbg !901
  ret i32 %11, !dbg !901
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f46(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !902 {
entry:
  %local0 = alloca i32, align 4, !dbg !903
  store i32 %0, ptr %local0, align 4, !dbg !903
  %local1 = alloca i32, align 4, !dbg !903
  store i32 %1, ptr %local1, align 4, !dbg !903
  %local2 = alloca i32, align 4, !dbg !903
  store i32 %2, ptr %local2, align 4, !dbg !903
  %local3 = alloca i32, align 4, !dbg !903
  store i32 0, ptr %local3, align 4, !dbg !903
  %local4 = alloca i32, align 4, !dbg !903
  store i32 0, ptr %local4, align 4, !dbg !903
  %local5 = alloca i32, align 4, !dbg !903
  store i32 0, ptr %local5, align 4, !dbg !903
  br label %body, !dbg !903

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !903
  %3 = load i32, ptr %global0, align 16, !dbg !903, !tbaa !14
  %4 = sub i32 %3, 208, !dbg !903
  store i32 %4, ptr %local3, align 4, !dbg !903
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !903
  store i32 %4, ptr %global01, align 16, !dbg !903, !tbaa !14
  %5 = load i32, ptr %local3, align 4, !dbg !903
  %6 = load i32, ptr %local2, align 4, !dbg !903
  %index = zext i32 %5 to i64, !dbg !904
  %address = add i64 %index, 204, !dbg !904
  %7 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !904
  store i32 %6, ptr %7, align 1, !dbg !904, !tbaa !18
  %8 = load i32, ptr %local3, align 4, !dbg !904
  %9 = add i32 %8, 160, !dbg !904
  %10 = add i32 %9, 32, !dbg !904
  %index2 = zext i32 %10 to i64, !dbg !905
  %11 = getelementptr i8, ptr %vmctx, i64 %index2, !dbg !905
  store i64 0, ptr %11, align 1, !dbg !905, !tbaa !18
  %12 = load i32, ptr %local3, align 4, !dbg !905
  %13 = add i32 %12, 184, !dbg !905
  %index3 = zext i32 %13 to i64, !dbg !906
  %14 = getelementptr i8, ptr %vmctx, i64 %index3, !dbg !906
  store i64 0, ptr %14, align 1, !dbg !906, !tbaa !18
  %15 = load i32, ptr %local3, align 4, !dbg !906
  %16 = add i32 %15, 176, !dbg !906
  %index4 = zext i32 %16 to i64, !dbg !907
  %17 = getelementptr i8, ptr %vmctx, i64 %index4, !dbg !907
  store i64 0, ptr %17, align 1, !dbg !907, !tbaa !18
  %18 = load i32, ptr %local3, align 4, !dbg !907
  %index5 = zext i32 %18 to i64, !dbg !908
  %address6 = add i64 %index5, 168, !dbg !908
  %19 = getelementptr i8, ptr %vmctx, i64 %address6, !dbg !908
  store i64 0, ptr %19, align 1, !dbg !908, !tbaa !18
  %20 = load i32, ptr %local3, align 4, !dbg !908
  %index7 = zext i32 %20 to i64, !dbg !909
  %address8 = add i64 %index7, 160, !dbg !909
  %21 = getelementptr i8, ptr %vmctx, i64 %address8, !dbg !909
  store i64 0, ptr %21, align 1, !dbg !909, !tbaa !18
  %22 = load i32, ptr %local3, align 4, !dbg !909
  %23 = load i32, ptr %local2, align 4, !dbg !909
  %index9 = zext i32 %22 to i64, !dbg !910
  %address10 = add i64 %index9, 200, !dbg !910
  %24 = getelementptr i8, ptr %vmctx, i64 %address10, !dbg !910
  store i32 %23, ptr %24, align 1, !dbg !910, !tbaa !18
  %25 = load i32, ptr %local1, align 4, !dbg !910
  %26 = load i32, ptr %local3, align 4, !dbg !910
  %27 = add i32 %26, 200, !dbg !910
  %28 = load i32, ptr %local3, align 4, !dbg !910
  %29 = add i32 %28, 80, !dbg !910
  %30 = load i32, ptr %local3, align 4, !dbg !910
  %31 = add i32 %30, 160, !dbg !910
  %32 = call i32 @f47(ptr swiftself %vmctx, i32 0, i32 %25, i32 %27, i32 %29, i32 %31), !dbg !911
  %33 = icmp sge i32 %32, 0, !dbg !911
  %34 = zext i1 %33 to i32, !dbg !911
  %condition = icmp ne i32 %34, 0, !dbg !911
  br i1 %condition, label %end, label %next, !dbg !911

end:                                              ; preds = %body
  %35 = load i32, ptr %local0, align 4, !dbg !911
  %index12 = zext i32 %35 to i64, !dbg !912
  %36 = getelementptr i8, ptr %vmctx, i64 %index12, !dbg !912
  %37 = load i32, ptr %36, align 1, !dbg !912, !tbaa !18
  store i32 %37, ptr %local4, align 4, !dbg !912
  %38 = load i32, ptr %local0, align 4, !dbg !912
  %index13 = zext i32 %38 to i64, !dbg !913
  %address14 = add i64 %index13, 60, !dbg !913
  %39 = getelementptr i8, ptr %vmctx, i64 %address14, !dbg !913
  %40 = load i32, ptr %39, align 1, !dbg !913, !tbaa !18
  %41 = icmp sgt i32 %40, 0, !dbg !913
  %42 = zext i1 %41 to i32, !dbg !913
  %condition15 = icmp ne i32 %42, 0, !dbg !913
  br i1 %condition15, label %end16, label %next17, !dbg !913

next:                                             ; preds = %body
  store i32 -1, ptr %local0, align 4, !dbg !911
  br label %end11, !dbg !911

end11:                                            ; preds = %end44, %next
  %43 = load i32, ptr %local3, align 4, !dbg !914
  %44 = add i32 %43, 208, !dbg !914
  %global064 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !914
  store i32 %44, ptr %global064, align 16, !dbg !914, !tbaa !14
  %45 = load i32, ptr %local0, align 4, !dbg !914
  ret i32 %45, !dbg !914

end16:                                            ; preds = %next17, %end
  %46 = load i32, ptr %local0, align 4, !dbg !915
  %index19 = zext i32 %46 to i64, !dbg !916
  %address20 = add i64 %index19, 44, !dbg !916
  %47 = getelementptr i8, ptr %vmctx, i64 %address20, !dbg !916
  %48 = load i32, ptr %47, align 1, !dbg !916, !tbaa !18
  %condition21 = icmp ne i32 %48, 0, !dbg !916
  br i1 %condition21, label %end22, label %next23, !dbg !916

next17:                                           ; preds = %end
  %49 = load i32, ptr %local0, align 4, !dbg !913
  %50 = load i32, ptr %local4, align 4, !dbg !913
  %51 = and i32 %50, -33, !dbg !913
  %index18 = zext i32 %49 to i64, !dbg !915
  %52 = getelementptr i8, ptr %vmctx, i64 %index18, !dbg !915
  store i32 %51, ptr %52, align 1, !dbg !915, !tbaa !18
  br label %end16, !dbg !915

end22:                                            ; preds = %end16
  store i32 0, ptr %local5, align 4, !dbg !917
  %53 = load i32, ptr %local0, align 4, !dbg !917
  %index35 = zext i32 %53 to i64, !dbg !918
  %address36 = add i64 %index35, 16, !dbg !918
  %54 = getelementptr i8, ptr %vmctx, i64 %address36, !dbg !918
  %55 = load i32, ptr %54, align 1, !dbg !918, !tbaa !18
  %condition37 = icmp ne i32 %55, 0, !dbg !918
  br i1 %condition37, label %end38, label %next39, !dbg !918

next23:                                           ; preds = %end16
  %56 = load i32, ptr %local0, align 4, !dbg !916
  %index24 = zext i32 %56 to i64, !dbg !919
  %address25 = add i64 %index24, 44, !dbg !919
  %57 = getelementptr i8, ptr %vmctx, i64 %address25, !dbg !919
  store i32 80, ptr %57, align 1, !dbg !919, !tbaa !18
  %58 = load i32, ptr %local0, align 4, !dbg !919
  %index26 = zext i32 %58 to i64, !dbg !920
  %address27 = add i64 %index26, 24, !dbg !920
  %59 = getelementptr i8, ptr %vmctx, i64 %address27, !dbg !920
  store i32 0, ptr %59, align 1, !dbg !920, !tbaa !18
  %60 = load i32, ptr %local0, align 4, !dbg !920
  %index28 = zext i32 %60 to i64, !dbg !921
  %address29 = add i64 %index28, 16, !dbg !921
  %61 = getelementptr i8, ptr %vmctx, i64 %address29, !dbg !921
  store i64 0, ptr %61, align 1, !dbg !921, !tbaa !18
  %62 = load i32, ptr %local0, align 4, !dbg !921
  %index30 = zext i32 %62 to i64, !dbg !922
  %address31 = add i64 %index30, 40, !dbg !922
  %63 = getelementptr i8, ptr %vmctx, i64 %address31, !dbg !922
  %64 = load i32, ptr %63, align 1, !dbg !922, !tbaa !18
  store i32 %64, ptr %local5, align 4, !dbg !922
  %65 = load i32, ptr %local0, align 4, !dbg !922
  %66 = load i32, ptr %local3, align 4, !dbg !922
  %index32 = zext i32 %65 to i64, !dbg !917
  %address33 = add i64 %index32, 40, !dbg !917
  %67 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !917
  store i32 %66, ptr %67, align 1, !dbg !917, !tbaa !18
  br label %end34, !dbg !917

end34:                                            ; preds = %next39, %next23
  store i32 -1, ptr %local2, align 4, !dbg !918
  %68 = load i32, ptr %local0, align 4, !dbg !918
  %69 = call i32 @f41(ptr swiftself %vmctx, i32 %68), !dbg !923
  %condition40 = icmp ne i32 %69, 0, !dbg !923
  br i1 %condition40, label %end41, label %next42, !dbg !923

end38:                                            ; preds = %next42, %end22
  %70 = load i32, ptr %local0, align 4, !dbg !923
  %71 = load i32, ptr %local1, align 4, !dbg !923
  %72 = load i32, ptr %local3, align 4, !dbg !923
  %73 = add i32 %72, 200, !dbg !923
  %74 = load i32, ptr %local3, align 4, !dbg !923
  %75 = add i32 %74, 80, !dbg !923
  %76 = load i32, ptr %local3, align 4, !dbg !923
  %77 = add i32 %76, 160, !dbg !923
  %78 = call i32 @f47(ptr swiftself %vmctx, i32 %70, i32 %71, i32 %73, i32 %75, i32 %77), !dbg !924
  store i32 %78, ptr %local2, align 4, !dbg !924
  br label %end41, !dbg !924

next39:                                           ; preds = %end22
  br label %end34, !dbg !918

end41:                                            ; preds = %end38, %end34
  %79 = load i32, ptr %local4, align 4, !dbg !924
  %80 = and i32 %79, 32, !dbg !924
  store i32 %80, ptr %local1, align 4, !dbg !924
  %81 = load i32, ptr %local5, align 4, !dbg !924
  %82 = icmp eq i32 %81, 0, !dbg !924
  %83 = zext i1 %82 to i32, !dbg !924
  %condition43 = icmp ne i32 %83, 0, !dbg !924
  br i1 %condition43, label %end44, label %next45, !dbg !924

next42:                                           ; preds = %end34
  br label %end38, !dbg !923

end44:                                            ; preds = %next49, %end41
  %84 = load i32, ptr %local0, align 4, !dbg !925
  %85 = load i32, ptr %local0, align 4, !dbg !925
  %index61 = zext i32 %85 to i64, !dbg !926
  %86 = getelementptr i8, ptr %vmctx, i64 %index61, !dbg !926
  %87 = load i32, ptr %86, align 1, !dbg !926, !tbaa !18
  store i32 %87, ptr %local5, align 4, !dbg !926
  %88 = load i32, ptr %local1, align 4, !dbg !926
  %89 = or i32 %87, %88, !dbg !926
  %index62 = zext i32 %84 to i64, !dbg !914
  %90 = getelementptr i8, ptr %vmctx, i64 %index62, !dbg !914
  store i32 %89, ptr %90, align 1, !dbg !914, !tbaa !18
  %91 = load i32, ptr %local2, align 4, !dbg !914
  %92 = load i32, ptr %local5, align 4, !dbg !914
  %93 = and i32 %92, 32, !dbg !914
  %condition63 = icmp ne i32 %93, 0, !dbg !914
  %94 = select i1 %condition63, i32 -1, i32 %91, !dbg !914
  store i32 %94, ptr %local0, align 4, !dbg !914
  br label %end11, !dbg !914

next45:                                           ; preds = %end41
  %95 = load i32, ptr %local0, align 4, !dbg !924
  %96 = load i32, ptr %local0, align 4, !dbg !924
  %index46 = zext i32 %96 to i64, !dbg !927
  %address47 = add i64 %index46, 32, !dbg !927
  %97 = getelementptr i8, ptr %vmctx, i64 %address47, !dbg !927
  %98 = load i32, ptr %97, align 1, !dbg !927, !tbaa !18
  %index48 = zext i32 %98 to i64, !dbg !928
  %99 = icmp uge i64 %index48, 5, !dbg !928
  br i1 %99, label %trap, label %next49, !dbg !928, !prof !807

trap:                                             ; preds = %next45
  call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx) #4, !dbg !928
  unreachable, !dbg !928

next49:                                           ; preds = %next45
  %100 = mul i64 %index48, 4, !dbg !928
  %element = getelementptr i8, ptr @table0.0, i64 %100, !dbg !928
  %code = load i32, ptr %element, align 4, !dbg !928, !tbaa !108, !invariant.load !110
  %101 = sext i32 %code to i64, !dbg !928
  %callee = getelementptr i8, ptr @table0.0, i64 %101, !dbg !928
  %102 = call i32 %callee(ptr swiftself %vmctx, i32 %95, i32 0, i32 0), !dbg !928
  %103 = load i32, ptr %local0, align 4, !dbg !929
  %index50 = zext i32 %103 to i64, !dbg !930
  %address51 = add i64 %index50, 44, !dbg !930
  %104 = getelementptr i8, ptr %vmctx, i64 %address51, !dbg !930
  store i32 0, ptr %104, align 1, !dbg !930, !tbaa !18
  %105 = load i32, ptr %local0, align 4, !dbg !930
  %106 = load i32, ptr %local5, align 4, !dbg !930
  %index52 = zext i32 %105 to i64, !dbg !931
  %address53 = add i64 %index52, 40, !dbg !931
  %107 = getelementptr i8, ptr %vmctx, i64 %address53, !dbg !931
  store i32 %106, ptr %107, align 1, !dbg !931, !tbaa !18
  %108 = load i32, ptr %local0, align 4, !dbg !931
  %index54 = zext i32 %108 to i64, !dbg !932
  %address55 = add i64 %index54, 24, !dbg !932
  %109 = getelementptr i8, ptr %vmctx, i64 %address55, !dbg !932
  store i32 0, ptr %109, align 1, !dbg !932, !tbaa !18
  %110 = load i32, ptr %local0, align 4, !dbg !932
  %index56 = zext i32 %110 to i64, !dbg !933
  %address57 = add i64 %index56, 20, !dbg !933
  %111 = getelementptr i8, ptr %vmctx, i64 %address57, !dbg !933
  %112 = load i32, ptr %111, align 1, !dbg !933, !tbaa !18
  store i32 %112, ptr %local5, align 4, !dbg !933
  %113 = load i32, ptr %local0, align 4, !dbg !933
  %index58 = zext i32 %113 to i64, !dbg !925
  %address59 = add i64 %index58, 16, !dbg !925
  %114 = getelementptr i8, ptr %vmctx, i64 %address59, !dbg !925
  store i64 0, ptr %114, align 1, !dbg !925, !tbaa !18
  %115 = load i32, ptr %local2, align 4, !dbg !925
  %116 = load i32, ptr %local5, align 4, !dbg !925
  %condition60 = icmp ne i32 %116, 0, !dbg !925
  %117 = select i1 %condition60, i32 %115, i32 -1, !dbg !925
  store i32 %117, ptr %local2, align 4, !dbg !925
  br label %end44, !dbg !925
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f47(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2, i32 %3, i32 %4) #2 section ".text" !dbg !934 {
entry:
  %local0 = alloca i32, align 4, !dbg !935
  store i32 %0, ptr %local0, align 4, !dbg !935
  %local1 = alloca i32, align 4, !dbg !935
  store i32 %1, ptr %local1, align 4, !dbg !935
  %local2 = alloca i32, align 4, !dbg !935
  store i32 %2, ptr %local2, align 4, !dbg !935
  %local3 = alloca i32, align 4, !dbg !935
  store i32 %3, ptr %local3, align 4, !dbg !935
  %local4 = alloca i32, align 4, !dbg !935
  store i32 %4, ptr %local4, align 4, !dbg !935
  %local5 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local5, align 4, !dbg !935
  %local6 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local6, align 4, !dbg !935
  %local7 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local7, align 4, !dbg !935
  %local8 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local8, align 4, !dbg !935
  %local9 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local9, align 4, !dbg !935
  %local10 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local10, align 4, !dbg !935
  %local11 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local11, align 4, !dbg !935
  %local12 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local12, align 4, !dbg !935
  %local13 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local13, align 4, !dbg !935
  %local14 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local14, align 4, !dbg !935
  %local15 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local15, align 4, !dbg !935
  %local16 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local16, align 4, !dbg !935
  %local17 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local17, align 4, !dbg !935
  %local18 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local18, align 4, !dbg !935
  %local19 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local19, align 4, !dbg !935
  %local20 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local20, align 4, !dbg !935
  %local21 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local21, align 4, !dbg !935
  %local22 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local22, align 4, !dbg !935
  %local23 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local23, align 4, !dbg !935
  %local24 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local24, align 4, !dbg !935
  %local25 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local25, align 4, !dbg !935
  %local26 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local26, align 4, !dbg !935
  %local27 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local27, align 4, !dbg !935
  %local28 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local28, align 4, !dbg !935
  %local29 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local29, align 4, !dbg !935
  %local30 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local30, align 4, !dbg !935
  %local31 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local31, align 4, !dbg !935
  %local32 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local32, align 4, !dbg !935
  %local33 = alloca i64, align 8, !dbg !935
  store i64 0, ptr %local33, align 8, !dbg !935
  %local34 = alloca i64, align 8, !dbg !935
  store i64 0, ptr %local34, align 8, !dbg !935
  %local35 = alloca double, align 8, !dbg !935
  store double 0.000000e+00, ptr %local35, align 8, !dbg !935
  %local36 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local36, align 4, !dbg !935
  %local37 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local37, align 4, !dbg !935
  %local38 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local38, align 4, !dbg !935
  %local39 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local39, align 4, !dbg !935
  %local40 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local40, align 4, !dbg !935
  %local41 = alloca i32, align 4, !dbg !935
  store i32 0, ptr %local41, align 4, !dbg !935
  %local42 = alloca double, align 8, !dbg !935
  store double 0.000000e+00, ptr %local42, align 8, !dbg !935
  br label %body, !dbg !935

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !935
  %5 = load i32, ptr %global0, align 16, !dbg !935, !tbaa !14
  %6 = sub i32 %5, 880, !dbg !935
  store i32 %6, ptr %local5, align 4, !dbg !935
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !935
  store i32 %6, ptr %global01, align 16, !dbg !935, !tbaa !14
  %7 = load i32, ptr %local5, align 4, !dbg !935
  %8 = add i32 %7, 68, !dbg !935
  %9 = add i32 %8, 12, !dbg !935
  store i32 %9, ptr %local6, align 4, !dbg !935
  %10 = load i32, ptr %local5, align 4, !dbg !935
  %11 = add i32 %10, 55, !dbg !935
  store i32 %11, ptr %local7, align 4, !dbg !935
  %12 = load i32, ptr %local5, align 4, !dbg !935
  %13 = add i32 %12, 80, !dbg !935
  %14 = sub i32 -2, %13, !dbg !935
  store i32 %14, ptr %local8, align 4, !dbg !935
  %15 = load i32, ptr %local5, align 4, !dbg !935
  %16 = add i32 %15, 68, !dbg !935
  %17 = add i32 %16, 11, !dbg !935
  store i32 %17, ptr %local9, align 4, !dbg !935
  %18 = load i32, ptr %local5, align 4, !dbg !935
  %19 = add i32 %18, 80, !dbg !935
  %20 = or i32 %19, 8, !dbg !935
  store i32 %20, ptr %local10, align 4, !dbg !935
  %21 = load i32, ptr %local5, align 4, !dbg !935
  %22 = add i32 %21, 80, !dbg !935
  %23 = or i32 %22, 9, !dbg !935
  store i32 %23, ptr %local11, align 4, !dbg !935
  %24 = load i32, ptr %local5, align 4, !dbg !935
  %25 = add i32 %24, 68, !dbg !935
  %26 = sub i32 -10, %25, !dbg !935
  store i32 %26, ptr %local12, align 4, !dbg !935
  %27 = load i32, ptr %local5, align 4, !dbg !935
  %28 = add i32 %27, 68, !dbg !935
  %29 = add i32 %28, 10, !dbg !935
  store i32 %29, ptr %local13, align 4, !dbg !935
  %30 = load i32, ptr %local5, align 4, !dbg !935
  %31 = add i32 %30, 404, !dbg !935
  store i32 %31, ptr %local14, align 4, !dbg !935
  %32 = load i32, ptr %local5, align 4, !dbg !935
  %33 = add i32 %32, 112, !dbg !935
  %34 = or i32 %33, 4, !dbg !935
  store i32 %34, ptr %local15, align 4, !dbg !935
  %35 = load i32, ptr %local5, align 4, !dbg !935
  %36 = add i32 %35, 400, !dbg !935
  store i32 %36, ptr %local16, align 4, !dbg !935
  %37 = load i32, ptr %local5, align 4, !dbg !935
  %38 = add i32 %37, 56, !dbg !935
  store i32 %38, ptr %local17, align 4, !dbg !935
  store i32 0, ptr %local18, align 4, !dbg !935
  store i32 0, ptr %local19, align 4, !dbg !935
  store i32 0, ptr %local20, align 4, !dbg !935
  br label %loop, !dbg !935

loop:                                             ; preds = %end927, %next1014, %end1003, %next998, %end995, %end493, %end423, %end255, %end254, %end253, %end252, %end251, %end250, %end249, %end241, %end220, %end23, %body
  %39 = load i32, ptr %local1, align 4, !dbg !935
  store i32 %39, ptr %local21, align 4, !dbg !935
  %40 = load i32, ptr %local20, align 4, !dbg !935
  %41 = load i32, ptr %local19, align 4, !dbg !935
  %42 = sub i32 2147483647, %41, !dbg !935
  %43 = icmp sgt i32 %40, %42, !dbg !935
  %44 = zext i1 %43 to i32, !dbg !935
  %condition = icmp ne i32 %44, 0, !dbg !935
  br i1 %condition, label %end, label %next, !dbg !935

end:                                              ; preds = %next1170, %next1077, %next930, %end341, %end733, %end742, %next729, %end697, %next444, %end374, %next356, %next330, %next98, %next92, %end15, %loop
  %45 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !936
  store i32 61, ptr %45, align 1, !dbg !936, !tbaa !18
  br label %end384, !dbg !936

next:                                             ; preds = %loop
  %46 = load i32, ptr %local20, align 4, !dbg !935
  %47 = load i32, ptr %local19, align 4, !dbg !935
  %48 = add i32 %46, %47, !dbg !935
  store i32 %48, ptr %local19, align 4, !dbg !935
  %49 = load i32, ptr %local21, align 4, !dbg !935
  %index = zext i32 %49 to i64, !dbg !937
  %50 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !937
  %51 = load i8, ptr %50, align 1, !dbg !937, !tbaa !18
  %52 = zext i8 %51 to i32, !dbg !937
  store i32 %52, ptr %local20, align 4, !dbg !937
  %53 = icmp eq i32 %52, 0, !dbg !937
  %54 = zext i1 %53 to i32, !dbg !937
  %condition2 = icmp ne i32 %54, 0, !dbg !937
  br i1 %condition2, label %end3, label %next4, !dbg !937

end3:                                             ; preds = %next
  %55 = load i32, ptr %local0, align 4, !dbg !938
  %condition100 = icmp ne i32 %55, 0, !dbg !938
  br i1 %condition100, label %end101, label %next102, !dbg !938

next4:                                            ; preds = %next
  %56 = load i32, ptr %local21, align 4, !dbg !937
  store i32 %56, ptr %local1, align 4, !dbg !937
  br label %loop5, !dbg !937

loop5:                                            ; preds = %end10, %next4
  %57 = load i32, ptr %local20, align 4, !dbg !937
  %58 = and i32 %57, 255, !dbg !937
  store i32 %58, ptr %local20, align 4, !dbg !937
  %59 = icmp eq i32 %58, 0, !dbg !937
  %60 = zext i1 %59 to i32, !dbg !937
  %condition6 = icmp ne i32 %60, 0, !dbg !937
  br i1 %condition6, label %end7, label %next8, !dbg !937

end7:                                             ; preds = %loop5
  %61 = load i32, ptr %local1, align 4, !dbg !939
  store i32 %61, ptr %local20, align 4, !dbg !939
  br label %end15, !dbg !939

next8:                                            ; preds = %loop5
  %62 = load i32, ptr %local20, align 4, !dbg !937
  %63 = icmp ne i32 %62, 37, !dbg !937
  %64 = zext i1 %63 to i32, !dbg !937
  %condition9 = icmp ne i32 %64, 0, !dbg !937
  br i1 %condition9, label %end10, label %next11, !dbg !937

end10:                                            ; preds = %next8
  %65 = load i32, ptr %local1, align 4, !dbg !940
  %66 = add i32 %65, 1, !dbg !940
  store i32 %66, ptr %local1, align 4, !dbg !940
  %index99 = zext i32 %66 to i64, !dbg !938
  %67 = getelementptr i8, ptr %vmctx, i64 %index99, !dbg !938
  %68 = load i8, ptr %67, align 1, !dbg !938, !tbaa !18
  %69 = zext i8 %68 to i32, !dbg !938
  store i32 %69, ptr %local20, align 4, !dbg !938
  br label %loop5, !dbg !938

next11:                                           ; preds = %next8
  %70 = load i32, ptr %local1, align 4, !dbg !937
  store i32 %70, ptr %local20, align 4, !dbg !937
  br label %loop12, !dbg !937

loop12:                                           ; preds = %next16, %next11
  %71 = load i32, ptr %local1, align 4, !dbg !937
  %72 = add i32 %71, 1, !dbg !937
  %index13 = zext i32 %72 to i64, !dbg !941
  %73 = getelementptr i8, ptr %vmctx, i64 %index13, !dbg !941
  %74 = load i8, ptr %73, align 1, !dbg !941, !tbaa !18
  %75 = zext i8 %74 to i32, !dbg !941
  %76 = icmp ne i32 %75, 37, !dbg !941
  %77 = zext i1 %76 to i32, !dbg !941
  %condition14 = icmp ne i32 %77, 0, !dbg !941
  br i1 %condition14, label %end15, label %next16, !dbg !941

end15:                                            ; preds = %end7, %next19, %loop12
  %78 = load i32, ptr %local20, align 4, !dbg !939
  %79 = load i32, ptr %local21, align 4, !dbg !939
  %80 = sub i32 %78, %79, !dbg !939
  store i32 %80, ptr %local20, align 4, !dbg !939
  %81 = load i32, ptr %local19, align 4, !dbg !939
  %82 = sub i32 2147483647, %81, !dbg !939
  store i32 %82, ptr %local22, align 4, !dbg !939
  %83 = icmp sgt i32 %80, %82, !dbg !939
  %84 = zext i1 %83 to i32, !dbg !939
  %condition20 = icmp ne i32 %84, 0, !dbg !939
  br i1 %condition20, label %end, label %next21, !dbg !939

next16:                                           ; preds = %loop12
  %85 = load i32, ptr %local20, align 4, !dbg !941
  %86 = add i32 %85, 1, !dbg !941
  store i32 %86, ptr %local20, align 4, !dbg !941
  %87 = load i32, ptr %local1, align 4, !dbg !941
  %88 = add i32 %87, 2, !dbg !941
  store i32 %88, ptr %local1, align 4, !dbg !941
  %index17 = zext i32 %88 to i64, !dbg !939
  %89 = getelementptr i8, ptr %vmctx, i64 %index17, !dbg !939
  %90 = load i8, ptr %89, align 1, !dbg !939, !tbaa !18
  %91 = zext i8 %90 to i32, !dbg !939
  %92 = icmp eq i32 %91, 37, !dbg !939
  %93 = zext i1 %92 to i32, !dbg !939
  %condition18 = icmp ne i32 %93, 0, !dbg !939
  br i1 %condition18, label %loop12, label %next19, !dbg !939

next19:                                           ; preds = %next16
  br label %end15, !dbg !939

next21:                                           ; preds = %end15
  %94 = load i32, ptr %local0, align 4, !dbg !939
  %95 = icmp eq i32 %94, 0, !dbg !939
  %96 = zext i1 %95 to i32, !dbg !939
  %condition22 = icmp ne i32 %96, 0, !dbg !939
  br i1 %condition22, label %end23, label %next24, !dbg !939

end23:                                            ; preds = %next27, %next24, %next21
  %97 = load i32, ptr %local20, align 4, !dbg !942
  %condition28 = icmp ne i32 %97, 0, !dbg !942
  br i1 %condition28, label %loop, label %next29, !dbg !942

next24:                                           ; preds = %next21
  %98 = load i32, ptr %local0, align 4, !dbg !939
  %index25 = zext i32 %98 to i64, !dbg !943
  %99 = getelementptr i8, ptr %vmctx, i64 %index25, !dbg !943
  %100 = load i8, ptr %99, align 1, !dbg !943, !tbaa !18
  %101 = zext i8 %100 to i32, !dbg !943
  %102 = and i32 %101, 32, !dbg !943
  %condition26 = icmp ne i32 %102, 0, !dbg !943
  br i1 %condition26, label %end23, label %next27, !dbg !943

next27:                                           ; preds = %next24
  %103 = load i32, ptr %local21, align 4, !dbg !943
  %104 = load i32, ptr %local20, align 4, !dbg !943
  %105 = load i32, ptr %local0, align 4, !dbg !943
  %106 = call i32 @f42(ptr swiftself %vmctx, i32 %103, i32 %104, i32 %105), !dbg !944
  br label %end23, !dbg !942

next29:                                           ; preds = %end23
  %107 = load i32, ptr %local1, align 4, !dbg !942
  %108 = add i32 %107, 1, !dbg !942
  store i32 %108, ptr %local20, align 4, !dbg !942
  store i32 -1, ptr %local23, align 4, !dbg !942
  %109 = load i32, ptr %local1, align 4, !dbg !942
  %index30 = zext i32 %109 to i64, !dbg !945
  %address = add i64 %index30, 1, !dbg !945
  %110 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !945
  %111 = load i8, ptr %110, align 1, !dbg !945, !tbaa !18
  %112 = sext i8 %111 to i32, !dbg !945
  store i32 %112, ptr %local24, align 4, !dbg !945
  %113 = add i32 %112, -48, !dbg !945
  store i32 %113, ptr %local25, align 4, !dbg !945
  %114 = icmp ugt i32 %113, 9, !dbg !945
  %115 = zext i1 %114 to i32, !dbg !945
  %condition31 = icmp ne i32 %115, 0, !dbg !945
  br i1 %condition31, label %end32, label %next33, !dbg !945

end32:                                            ; preds = %next37, %next33, %next29
  store i32 0, ptr %local26, align 4, !dbg !946
  %116 = load i32, ptr %local24, align 4, !dbg !946
  %117 = add i32 %116, -32, !dbg !946
  store i32 %117, ptr %local1, align 4, !dbg !946
  %118 = icmp ugt i32 %117, 31, !dbg !946
  %119 = zext i1 %118 to i32, !dbg !946
  %condition40 = icmp ne i32 %119, 0, !dbg !946
  br i1 %condition40, label %end41, label %next42, !dbg !946

next33:                                           ; preds = %next29
  %120 = load i32, ptr %local1, align 4, !dbg !945
  %index34 = zext i32 %120 to i64, !dbg !947
  %address35 = add i64 %index34, 2, !dbg !947
  %121 = getelementptr i8, ptr %vmctx, i64 %address35, !dbg !947
  %122 = load i8, ptr %121, align 1, !dbg !947, !tbaa !18
  %123 = zext i8 %122 to i32, !dbg !947
  %124 = icmp ne i32 %123, 36, !dbg !947
  %125 = zext i1 %124 to i32, !dbg !947
  %condition36 = icmp ne i32 %125, 0, !dbg !947
  br i1 %condition36, label %end32, label %next37, !dbg !947

next37:                                           ; preds = %next33
  %126 = load i32, ptr %local1, align 4, !dbg !947
  %127 = add i32 %126, 3, !dbg !947
  store i32 %127, ptr %local20, align 4, !dbg !947
  %128 = load i32, ptr %local1, align 4, !dbg !947
  %index38 = zext i32 %128 to i64, !dbg !946
  %address39 = add i64 %index38, 3, !dbg !946
  %129 = getelementptr i8, ptr %vmctx, i64 %address39, !dbg !946
  %130 = load i8, ptr %129, align 1, !dbg !946, !tbaa !18
  %131 = sext i8 %130 to i32, !dbg !946
  store i32 %131, ptr %local24, align 4, !dbg !946
  store i32 1, ptr %local18, align 4, !dbg !946
  %132 = load i32, ptr %local25, align 4, !dbg !946
  store i32 %132, ptr %local23, align 4, !dbg !946
  br label %end32, !dbg !946

end41:                                            ; preds = %next51, %loop45, %next42, %end32
  %133 = load i32, ptr %local24, align 4, !dbg !948
  %134 = icmp ne i32 %133, 42, !dbg !948
  %135 = zext i1 %134 to i32, !dbg !948
  %condition52 = icmp ne i32 %135, 0, !dbg !948
  br i1 %condition52, label %end53, label %next54, !dbg !948

next42:                                           ; preds = %end32
  %136 = load i32, ptr %local1, align 4, !dbg !946
  %count = and i32 %136, 31, !dbg !946
  %137 = shl i32 1, %count, !dbg !946
  store i32 %137, ptr %local1, align 4, !dbg !946
  %138 = and i32 %137, 75913, !dbg !946
  %139 = icmp eq i32 %138, 0, !dbg !946
  %140 = zext i1 %139 to i32, !dbg !946
  %condition43 = icmp ne i32 %140, 0, !dbg !946
  br i1 %condition43, label %end41, label %next44, !dbg !946

next44:                                           ; preds = %next42
  %141 = load i32, ptr %local20, align 4, !dbg !946
  %142 = add i32 %141, 1, !dbg !946
  store i32 %142, ptr %local25, align 4, !dbg !946
  store i32 0, ptr %local26, align 4, !dbg !946
  br label %loop45, !dbg !946

loop45:                                           ; preds = %next48, %next44
  %143 = load i32, ptr %local1, align 4, !dbg !946
  %144 = load i32, ptr %local26, align 4, !dbg !946
  %145 = or i32 %143, %144, !dbg !946
  store i32 %145, ptr %local26, align 4, !dbg !946
  %146 = load i32, ptr %local25, align 4, !dbg !946
  store i32 %146, ptr %local20, align 4, !dbg !946
  %index46 = zext i32 %146 to i64, !dbg !948
  %147 = getelementptr i8, ptr %vmctx, i64 %index46, !dbg !948
  %148 = load i8, ptr %147, align 1, !dbg !948, !tbaa !18
  %149 = sext i8 %148 to i32, !dbg !948
  store i32 %149, ptr %local24, align 4, !dbg !948
  %150 = add i32 %149, -32, !dbg !948
  store i32 %150, ptr %local1, align 4, !dbg !948
  %151 = icmp uge i32 %150, 32, !dbg !948
  %152 = zext i1 %151 to i32, !dbg !948
  %condition47 = icmp ne i32 %152, 0, !dbg !948
  br i1 %condition47, label %end41, label %next48, !dbg !948

next48:                                           ; preds = %loop45
  %153 = load i32, ptr %local20, align 4, !dbg !948
  %154 = add i32 %153, 1, !dbg !948
  store i32 %154, ptr %local25, align 4, !dbg !948
  %155 = load i32, ptr %local1, align 4, !dbg !948
  %count49 = and i32 %155, 31, !dbg !948
  %156 = shl i32 1, %count49, !dbg !948
  store i32 %156, ptr %local1, align 4, !dbg !948
  %157 = and i32 %156, 75913, !dbg !948
  %condition50 = icmp ne i32 %157, 0, !dbg !948
  br i1 %condition50, label %loop45, label %next51, !dbg !948

next51:                                           ; preds = %next48
  br label %end41, !dbg !948

end53:                                            ; preds = %end41
  store i32 0, ptr %local27, align 4, !dbg !949
  %158 = load i32, ptr %local24, align 4, !dbg !949
  %159 = add i32 %158, -48, !dbg !949
  store i32 %159, ptr %local1, align 4, !dbg !949
  %160 = icmp ule i32 %159, 9, !dbg !949
  %161 = zext i1 %160 to i32, !dbg !949
  %condition81 = icmp ne i32 %161, 0, !dbg !949
  br i1 %condition81, label %end82, label %next83, !dbg !949

next54:                                           ; preds = %end41
  %162 = load i32, ptr %local20, align 4, !dbg !948
  %index55 = zext i32 %162 to i64, !dbg !950
  %address56 = add i64 %index55, 1, !dbg !950
  %163 = getelementptr i8, ptr %vmctx, i64 %address56, !dbg !950
  %164 = load i8, ptr %163, align 1, !dbg !950, !tbaa !18
  %165 = sext i8 %164 to i32, !dbg !950
  %166 = add i32 %165, -48, !dbg !950
  store i32 %166, ptr %local1, align 4, !dbg !950
  %167 = icmp ugt i32 %166, 9, !dbg !950
  %168 = zext i1 %167 to i32, !dbg !950
  %condition57 = icmp ne i32 %168, 0, !dbg !950
  br i1 %condition57, label %end58, label %next59, !dbg !950

end58:                                            ; preds = %next59, %next54
  %169 = load i32, ptr %local18, align 4, !dbg !951
  %condition69 = icmp ne i32 %169, 0, !dbg !951
  br i1 %condition69, label %end70, label %next71, !dbg !951

next59:                                           ; preds = %next54
  %170 = load i32, ptr %local20, align 4, !dbg !950
  %index60 = zext i32 %170 to i64, !dbg !952
  %address61 = add i64 %index60, 2, !dbg !952
  %171 = getelementptr i8, ptr %vmctx, i64 %address61, !dbg !952
  %172 = load i8, ptr %171, align 1, !dbg !952, !tbaa !18
  %173 = zext i8 %172 to i32, !dbg !952
  %174 = icmp ne i32 %173, 36, !dbg !952
  %175 = zext i1 %174 to i32, !dbg !952
  %condition62 = icmp ne i32 %175, 0, !dbg !952
  br i1 %condition62, label %end58, label %next63, !dbg !952

next63:                                           ; preds = %next59
  %176 = load i32, ptr %local4, align 4, !dbg !952
  %177 = load i32, ptr %local1, align 4, !dbg !952
  %178 = shl i32 %177, 2, !dbg !952
  %179 = add i32 %176, %178, !dbg !952
  %index64 = zext i32 %179 to i64, !dbg !953
  %180 = getelementptr i8, ptr %vmctx, i64 %index64, !dbg !953
  store i32 10, ptr %180, align 1, !dbg !953, !tbaa !18
  %181 = load i32, ptr %local20, align 4, !dbg !953
  %182 = add i32 %181, 3, !dbg !953
  store i32 %182, ptr %local25, align 4, !dbg !953
  %183 = load i32, ptr %local20, align 4, !dbg !953
  %index65 = zext i32 %183 to i64, !dbg !954
  %address66 = add i64 %index65, 1, !dbg !954
  %184 = getelementptr i8, ptr %vmctx, i64 %address66, !dbg !954
  %185 = load i8, ptr %184, align 1, !dbg !954, !tbaa !18
  %186 = sext i8 %185 to i32, !dbg !954
  %187 = shl i32 %186, 3, !dbg !954
  %188 = load i32, ptr %local3, align 4, !dbg !954
  %189 = add i32 %187, %188, !dbg !954
  %190 = add i32 %189, -384, !dbg !954
  %index67 = zext i32 %190 to i64, !dbg !951
  %191 = getelementptr i8, ptr %vmctx, i64 %index67, !dbg !951
  %192 = load i32, ptr %191, align 1, !dbg !951, !tbaa !18
  store i32 %192, ptr %local27, align 4, !dbg !951
  store i32 1, ptr %local18, align 4, !dbg !951
  br label %end68, !dbg !951

end68:                                            ; preds = %end73, %next63
  %193 = load i32, ptr %local27, align 4, !dbg !949
  %194 = icmp sgt i32 %193, -1, !dbg !949
  %195 = zext i1 %194 to i32, !dbg !949
  %condition79 = icmp ne i32 %195, 0, !dbg !949
  br i1 %condition79, label %end75, label %next80, !dbg !949

end70:                                            ; preds = %end209, %next210, %loop201, %end171, %loop152, %end58
  %196 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !955
  store i32 28, ptr %196, align 1, !dbg !955, !tbaa !18
  br label %end384, !dbg !955

next71:                                           ; preds = %end58
  %197 = load i32, ptr %local20, align 4, !dbg !951
  %198 = add i32 %197, 1, !dbg !951
  store i32 %198, ptr %local25, align 4, !dbg !951
  %199 = load i32, ptr %local0, align 4, !dbg !951
  %condition72 = icmp ne i32 %199, 0, !dbg !951
  br i1 %condition72, label %end73, label %next74, !dbg !951

end73:                                            ; preds = %next71
  %200 = load i32, ptr %local2, align 4, !dbg !951
  %201 = load i32, ptr %local2, align 4, !dbg !951
  %index76 = zext i32 %201 to i64, !dbg !956
  %202 = getelementptr i8, ptr %vmctx, i64 %index76, !dbg !956
  %203 = load i32, ptr %202, align 1, !dbg !956, !tbaa !18
  store i32 %203, ptr %local1, align 4, !dbg !956
  %204 = add i32 %203, 4, !dbg !956
  %index77 = zext i32 %200 to i64, !dbg !957
  %205 = getelementptr i8, ptr %vmctx, i64 %index77, !dbg !957
  store i32 %204, ptr %205, align 1, !dbg !957, !tbaa !18
  %206 = load i32, ptr %local1, align 4, !dbg !957
  %index78 = zext i32 %206 to i64, !dbg !949
  %207 = getelementptr i8, ptr %vmctx, i64 %index78, !dbg !949
  %208 = load i32, ptr %207, align 1, !dbg !949, !tbaa !18
  store i32 %208, ptr %local27, align 4, !dbg !949
  store i32 0, ptr %local18, align 4, !dbg !949
  br label %end68, !dbg !949

next74:                                           ; preds = %next71
  store i32 0, ptr %local18, align 4, !dbg !951
  store i32 0, ptr %local27, align 4, !dbg !951
  br label %end75, !dbg !951

end75:                                            ; preds = %next94, %next83, %next80, %end68, %next74
  store i32 0, ptr %local20, align 4, !dbg !958
  store i32 -1, ptr %local24, align 4, !dbg !958
  %209 = load i32, ptr %local25, align 4, !dbg !958
  %index158 = zext i32 %209 to i64, !dbg !959
  %210 = getelementptr i8, ptr %vmctx, i64 %index158, !dbg !959
  %211 = load i8, ptr %210, align 1, !dbg !959, !tbaa !18
  %212 = zext i8 %211 to i32, !dbg !959
  %213 = icmp eq i32 %212, 46, !dbg !959
  %214 = zext i1 %213 to i32, !dbg !959
  %condition159 = icmp ne i32 %214, 0, !dbg !959
  br i1 %condition159, label %end160, label %next161, !dbg !959

next80:                                           ; preds = %end68
  %215 = load i32, ptr %local27, align 4, !dbg !949
  %216 = sub i32 0, %215, !dbg !949
  store i32 %216, ptr %local27, align 4, !dbg !949
  %217 = load i32, ptr %local26, align 4, !dbg !949
  %218 = or i32 %217, 8192, !dbg !949
  store i32 %218, ptr %local26, align 4, !dbg !949
  br label %end75, !dbg !949

end82:                                            ; preds = %end53
  store i32 0, ptr %local27, align 4, !dbg !949
  br label %loop84, !dbg !949

next83:                                           ; preds = %end53
  %219 = load i32, ptr %local20, align 4, !dbg !949
  store i32 %219, ptr %local25, align 4, !dbg !949
  br label %end75, !dbg !949

loop84:                                           ; preds = %end86, %next87, %end82
  %220 = load i32, ptr %local27, align 4, !dbg !949
  %221 = icmp ugt i32 %220, 214748364, !dbg !949
  %222 = zext i1 %221 to i32, !dbg !949
  %condition85 = icmp ne i32 %222, 0, !dbg !949
  br i1 %condition85, label %end86, label %next87, !dbg !949

end86:                                            ; preds = %loop84
  %223 = load i32, ptr %local20, align 4, !dbg !960
  %index95 = zext i32 %223 to i64, !dbg !940
  %address96 = add i64 %index95, 1, !dbg !940
  %224 = getelementptr i8, ptr %vmctx, i64 %address96, !dbg !940
  %225 = load i8, ptr %224, align 1, !dbg !940, !tbaa !18
  %226 = sext i8 %225 to i32, !dbg !940
  store i32 %226, ptr %local1, align 4, !dbg !940
  store i32 -1, ptr %local27, align 4, !dbg !940
  %227 = load i32, ptr %local20, align 4, !dbg !940
  %228 = add i32 %227, 1, !dbg !940
  store i32 %228, ptr %local20, align 4, !dbg !940
  %229 = load i32, ptr %local1, align 4, !dbg !940
  %230 = add i32 %229, -48, !dbg !940
  store i32 %230, ptr %local1, align 4, !dbg !940
  %231 = icmp ult i32 %230, 10, !dbg !940
  %232 = zext i1 %231 to i32, !dbg !940
  %condition97 = icmp ne i32 %232, 0, !dbg !940
  br i1 %condition97, label %loop84, label %next98, !dbg !940

next87:                                           ; preds = %loop84
  %233 = load i32, ptr %local27, align 4, !dbg !949
  %234 = mul i32 %233, 10, !dbg !949
  store i32 %234, ptr %local25, align 4, !dbg !949
  %235 = load i32, ptr %local1, align 4, !dbg !949
  %236 = add i32 %234, %235, !dbg !949
  %237 = load i32, ptr %local1, align 4, !dbg !949
  %238 = load i32, ptr %local25, align 4, !dbg !949
  %239 = sub i32 2147483647, %238, !dbg !949
  %240 = icmp ugt i32 %237, %239, !dbg !949
  %241 = zext i1 %240 to i32, !dbg !949
  %condition88 = icmp ne i32 %241, 0, !dbg !949
  %242 = select i1 %condition88, i32 -1, i32 %236, !dbg !949
  store i32 %242, ptr %local27, align 4, !dbg !949
  %243 = load i32, ptr %local20, align 4, !dbg !949
  %index89 = zext i32 %243 to i64, !dbg !960
  %address90 = add i64 %index89, 1, !dbg !960
  %244 = getelementptr i8, ptr %vmctx, i64 %address90, !dbg !960
  %245 = load i8, ptr %244, align 1, !dbg !960, !tbaa !18
  %246 = sext i8 %245 to i32, !dbg !960
  store i32 %246, ptr %local1, align 4, !dbg !960
  %247 = load i32, ptr %local20, align 4, !dbg !960
  %248 = add i32 %247, 1, !dbg !960
  store i32 %248, ptr %local25, align 4, !dbg !960
  store i32 %248, ptr %local20, align 4, !dbg !960
  %249 = load i32, ptr %local1, align 4, !dbg !960
  %250 = add i32 %249, -48, !dbg !960
  store i32 %250, ptr %local1, align 4, !dbg !960
  %251 = icmp ult i32 %250, 10, !dbg !960
  %252 = zext i1 %251 to i32, !dbg !960
  %condition91 = icmp ne i32 %252, 0, !dbg !960
  br i1 %condition91, label %loop84, label %next92, !dbg !960

next92:                                           ; preds = %next87
  %253 = load i32, ptr %local27, align 4, !dbg !960
  %254 = icmp slt i32 %253, 0, !dbg !960
  %255 = zext i1 %254 to i32, !dbg !960
  %condition93 = icmp ne i32 %255, 0, !dbg !960
  br i1 %condition93, label %end, label %next94, !dbg !960

next94:                                           ; preds = %next92
  br label %end75, !dbg !960

next98:                                           ; preds = %end86
  br label %end, !dbg !940

end101:                                           ; preds = %end384, %next223, %next157, %end150, %next105, %end3
  %256 = load i32, ptr %local5, align 4, !dbg !936
  %257 = add i32 %256, 880, !dbg !936
  %global01171 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !936
  store i32 %257, ptr %global01171, align 16, !dbg !936, !tbaa !14
  %258 = load i32, ptr %local19, align 4, !dbg !936
  ret i32 %258, !dbg !936

next102:                                          ; preds = %end3
  %259 = load i32, ptr %local18, align 4, !dbg !938
  %condition103 = icmp ne i32 %259, 0, !dbg !938
  br i1 %condition103, label %end104, label %next105, !dbg !938

end104:                                           ; preds = %next102
  %260 = load i32, ptr %local4, align 4, !dbg !938
  %index106 = zext i32 %260 to i64, !dbg !961
  %address107 = add i64 %index106, 4, !dbg !961
  %261 = getelementptr i8, ptr %vmctx, i64 %address107, !dbg !961
  %262 = load i32, ptr %261, align 1, !dbg !961, !tbaa !18
  store i32 %262, ptr %local1, align 4, !dbg !961
  %condition108 = icmp ne i32 %262, 0, !dbg !961
  br i1 %condition108, label %end109, label %next110, !dbg !961

next105:                                          ; preds = %next102
  store i32 0, ptr %local19, align 4, !dbg !938
  br label %end101, !dbg !938

end109:                                           ; preds = %end104
  %263 = load i32, ptr %local3, align 4, !dbg !961
  %264 = add i32 %263, 8, !dbg !961
  %265 = load i32, ptr %local1, align 4, !dbg !961
  %266 = load i32, ptr %local2, align 4, !dbg !961
  call void @f48(ptr swiftself %vmctx, i32 %264, i32 %265, i32 %266), !dbg !962
  %267 = load i32, ptr %local4, align 4, !dbg !962
  %index112 = zext i32 %267 to i64, !dbg !963
  %address113 = add i64 %index112, 8, !dbg !963
  %268 = getelementptr i8, ptr %vmctx, i64 %address113, !dbg !963
  %269 = load i32, ptr %268, align 1, !dbg !963, !tbaa !18
  store i32 %269, ptr %local1, align 4, !dbg !963
  %condition114 = icmp ne i32 %269, 0, !dbg !963
  br i1 %condition114, label %end115, label %next116, !dbg !963

next110:                                          ; preds = %end104
  store i32 1, ptr %local1, align 4, !dbg !961
  br label %end111, !dbg !961

end111:                                           ; preds = %next151, %next146, %next141, %next136, %next131, %next126, %next121, %next116, %next110
  %270 = load i32, ptr %local1, align 4, !dbg !964
  %271 = shl i32 %270, 2, !dbg !964
  store i32 %271, ptr %local1, align 4, !dbg !964
  br label %loop152, !dbg !964

end115:                                           ; preds = %end109
  %272 = load i32, ptr %local3, align 4, !dbg !963
  %273 = add i32 %272, 16, !dbg !963
  %274 = load i32, ptr %local1, align 4, !dbg !963
  %275 = load i32, ptr %local2, align 4, !dbg !963
  call void @f48(ptr swiftself %vmctx, i32 %273, i32 %274, i32 %275), !dbg !965
  %276 = load i32, ptr %local4, align 4, !dbg !965
  %index117 = zext i32 %276 to i64, !dbg !966
  %address118 = add i64 %index117, 12, !dbg !966
  %277 = getelementptr i8, ptr %vmctx, i64 %address118, !dbg !966
  %278 = load i32, ptr %277, align 1, !dbg !966, !tbaa !18
  store i32 %278, ptr %local1, align 4, !dbg !966
  %condition119 = icmp ne i32 %278, 0, !dbg !966
  br i1 %condition119, label %end120, label %next121, !dbg !966

next116:                                          ; preds = %end109
  store i32 2, ptr %local1, align 4, !dbg !963
  br label %end111, !dbg !963

end120:                                           ; preds = %end115
  %279 = load i32, ptr %local3, align 4, !dbg !966
  %280 = add i32 %279, 24, !dbg !966
  %281 = load i32, ptr %local1, align 4, !dbg !966
  %282 = load i32, ptr %local2, align 4, !dbg !966
  call void @f48(ptr swiftself %vmctx, i32 %280, i32 %281, i32 %282), !dbg !967
  %283 = load i32, ptr %local4, align 4, !dbg !967
  %index122 = zext i32 %283 to i64, !dbg !968
  %address123 = add i64 %index122, 16, !dbg !968
  %284 = getelementptr i8, ptr %vmctx, i64 %address123, !dbg !968
  %285 = load i32, ptr %284, align 1, !dbg !968, !tbaa !18
  store i32 %285, ptr %local1, align 4, !dbg !968
  %condition124 = icmp ne i32 %285, 0, !dbg !968
  br i1 %condition124, label %end125, label %next126, !dbg !968

next121:                                          ; preds = %end115
  store i32 3, ptr %local1, align 4, !dbg !966
  br label %end111, !dbg !966

end125:                                           ; preds = %end120
  %286 = load i32, ptr %local3, align 4, !dbg !968
  %287 = add i32 %286, 32, !dbg !968
  %288 = load i32, ptr %local1, align 4, !dbg !968
  %289 = load i32, ptr %local2, align 4, !dbg !968
  call void @f48(ptr swiftself %vmctx, i32 %287, i32 %288, i32 %289), !dbg !969
  %290 = load i32, ptr %local4, align 4, !dbg !969
  %index127 = zext i32 %290 to i64, !dbg !970
  %address128 = add i64 %index127, 20, !dbg !970
  %291 = getelementptr i8, ptr %vmctx, i64 %address128, !dbg !970
  %292 = load i32, ptr %291, align 1, !dbg !970, !tbaa !18
  store i32 %292, ptr %local1, align 4, !dbg !970
  %condition129 = icmp ne i32 %292, 0, !dbg !970
  br i1 %condition129, label %end130, label %next131, !dbg !970

next126:                                          ; preds = %end120
  store i32 4, ptr %local1, align 4, !dbg !968
  br label %end111, !dbg !968

end130:                                           ; preds = %end125
  %293 = load i32, ptr %local3, align 4, !dbg !970
  %294 = add i32 %293, 40, !dbg !970
  %295 = load i32, ptr %local1, align 4, !dbg !970
  %296 = load i32, ptr %local2, align 4, !dbg !970
  call void @f48(ptr swiftself %vmctx, i32 %294, i32 %295, i32 %296), !dbg !971
  %297 = load i32, ptr %local4, align 4, !dbg !971
  %index132 = zext i32 %297 to i64, !dbg !972
  %address133 = add i64 %index132, 24, !dbg !972
  %298 = getelementptr i8, ptr %vmctx, i64 %address133, !dbg !972
  %299 = load i32, ptr %298, align 1, !dbg !972, !tbaa !18
  store i32 %299, ptr %local1, align 4, !dbg !972
  %condition134 = icmp ne i32 %299, 0, !dbg !972
  br i1 %condition134, label %end135, label %next136, !dbg !972

next131:                                          ; preds = %end125
  store i32 5, ptr %local1, align 4, !dbg !970
  br label %end111, !dbg !970

end135:                                           ; preds = %end130
  %300 = load i32, ptr %local3, align 4, !dbg !972
  %301 = add i32 %300, 48, !dbg !972
  %302 = load i32, ptr %local1, align 4, !dbg !972
  %303 = load i32, ptr %local2, align 4, !dbg !972
  call void @f48(ptr swiftself %vmctx, i32 %301, i32 %302, i32 %303), !dbg !973
  %304 = load i32, ptr %local4, align 4, !dbg !973
  %index137 = zext i32 %304 to i64, !dbg !974
  %address138 = add i64 %index137, 28, !dbg !974
  %305 = getelementptr i8, ptr %vmctx, i64 %address138, !dbg !974
  %306 = load i32, ptr %305, align 1, !dbg !974, !tbaa !18
  store i32 %306, ptr %local1, align 4, !dbg !974
  %condition139 = icmp ne i32 %306, 0, !dbg !974
  br i1 %condition139, label %end140, label %next141, !dbg !974

next136:                                          ; preds = %end130
  store i32 6, ptr %local1, align 4, !dbg !972
  br label %end111, !dbg !972

end140:                                           ; preds = %end135
  %307 = load i32, ptr %local3, align 4, !dbg !974
  %308 = add i32 %307, 56, !dbg !974
  %309 = load i32, ptr %local1, align 4, !dbg !974
  %310 = load i32, ptr %local2, align 4, !dbg !974
  call void @f48(ptr swiftself %vmctx, i32 %308, i32 %309, i32 %310), !dbg !975
  %311 = load i32, ptr %local4, align 4, !dbg !975
  %index142 = zext i32 %311 to i64, !dbg !976
  %address143 = add i64 %index142, 32, !dbg !976
  %312 = getelementptr i8, ptr %vmctx, i64 %address143, !dbg !976
  %313 = load i32, ptr %312, align 1, !dbg !976, !tbaa !18
  store i32 %313, ptr %local1, align 4, !dbg !976
  %condition144 = icmp ne i32 %313, 0, !dbg !976
  br i1 %condition144, label %end145, label %next146, !dbg !976

next141:                                          ; preds = %end135
  store i32 7, ptr %local1, align 4, !dbg !974
  br label %end111, !dbg !974

end145:                                           ; preds = %end140
  %314 = load i32, ptr %local3, align 4, !dbg !976
  %315 = add i32 %314, 64, !dbg !976
  %316 = load i32, ptr %local1, align 4, !dbg !976
  %317 = load i32, ptr %local2, align 4, !dbg !976
  call void @f48(ptr swiftself %vmctx, i32 %315, i32 %316, i32 %317), !dbg !977
  %318 = load i32, ptr %local4, align 4, !dbg !977
  %index147 = zext i32 %318 to i64, !dbg !978
  %address148 = add i64 %index147, 36, !dbg !978
  %319 = getelementptr i8, ptr %vmctx, i64 %address148, !dbg !978
  %320 = load i32, ptr %319, align 1, !dbg !978, !tbaa !18
  store i32 %320, ptr %local1, align 4, !dbg !978
  %condition149 = icmp ne i32 %320, 0, !dbg !978
  br i1 %condition149, label %end150, label %next151, !dbg !978

next146:                                          ; preds = %end140
  store i32 8, ptr %local1, align 4, !dbg !976
  br label %end111, !dbg !976

end150:                                           ; preds = %end145
  %321 = load i32, ptr %local3, align 4, !dbg !978
  %322 = add i32 %321, 72, !dbg !978
  %323 = load i32, ptr %local1, align 4, !dbg !978
  %324 = load i32, ptr %local2, align 4, !dbg !978
  call void @f48(ptr swiftself %vmctx, i32 %322, i32 %323, i32 %324), !dbg !964
  store i32 1, ptr %local19, align 4, !dbg !964
  br label %end101, !dbg !964

next151:                                          ; preds = %end145
  store i32 9, ptr %local1, align 4, !dbg !978
  br label %end111, !dbg !978

loop152:                                          ; preds = %next155, %end111
  %325 = load i32, ptr %local4, align 4, !dbg !964
  %326 = load i32, ptr %local1, align 4, !dbg !964
  %327 = add i32 %325, %326, !dbg !964
  %index153 = zext i32 %327 to i64, !dbg !958
  %328 = getelementptr i8, ptr %vmctx, i64 %index153, !dbg !958
  %329 = load i32, ptr %328, align 1, !dbg !958, !tbaa !18
  %condition154 = icmp ne i32 %329, 0, !dbg !958
  br i1 %condition154, label %end70, label %next155, !dbg !958

next155:                                          ; preds = %loop152
  %330 = load i32, ptr %local1, align 4, !dbg !958
  %331 = add i32 %330, 4, !dbg !958
  store i32 %331, ptr %local1, align 4, !dbg !958
  %332 = icmp ne i32 %331, 40, !dbg !958
  %333 = zext i1 %332 to i32, !dbg !958
  %condition156 = icmp ne i32 %333, 0, !dbg !958
  br i1 %condition156, label %loop152, label %next157, !dbg !958

next157:                                          ; preds = %next155
  store i32 1, ptr %local19, align 4, !dbg !958
  br label %end101, !dbg !958

end160:                                           ; preds = %end75
  %334 = load i32, ptr %local25, align 4, !dbg !959
  %index163 = zext i32 %334 to i64, !dbg !979
  %address164 = add i64 %index163, 1, !dbg !979
  %335 = getelementptr i8, ptr %vmctx, i64 %address164, !dbg !979
  %336 = load i8, ptr %335, align 1, !dbg !979, !tbaa !18
  %337 = sext i8 %336 to i32, !dbg !979
  store i32 %337, ptr %local24, align 4, !dbg !979
  %338 = icmp ne i32 %337, 42, !dbg !979
  %339 = zext i1 %338 to i32, !dbg !979
  %condition165 = icmp ne i32 %339, 0, !dbg !979
  br i1 %condition165, label %end166, label %next167, !dbg !979

next161:                                          ; preds = %end75
  %340 = load i32, ptr %local25, align 4, !dbg !959
  store i32 %340, ptr %local1, align 4, !dbg !959
  store i32 0, ptr %local28, align 4, !dbg !959
  br label %end162, !dbg !959

end162:                                           ; preds = %next200, %next192, %end181, %next161
  br label %loop201, !dbg !980

end166:                                           ; preds = %end160
  %341 = load i32, ptr %local25, align 4, !dbg !981
  %342 = add i32 %341, 1, !dbg !981
  store i32 %342, ptr %local1, align 4, !dbg !981
  %343 = load i32, ptr %local24, align 4, !dbg !981
  %344 = add i32 %343, -48, !dbg !981
  store i32 %344, ptr %local29, align 4, !dbg !981
  %345 = icmp ule i32 %344, 9, !dbg !981
  %346 = zext i1 %345 to i32, !dbg !981
  %condition190 = icmp ne i32 %346, 0, !dbg !981
  br i1 %condition190, label %end191, label %next192, !dbg !981

next167:                                          ; preds = %end160
  %347 = load i32, ptr %local25, align 4, !dbg !979
  %index168 = zext i32 %347 to i64, !dbg !982
  %address169 = add i64 %index168, 2, !dbg !982
  %348 = getelementptr i8, ptr %vmctx, i64 %address169, !dbg !982
  %349 = load i8, ptr %348, align 1, !dbg !982, !tbaa !18
  %350 = sext i8 %349 to i32, !dbg !982
  %351 = add i32 %350, -48, !dbg !982
  store i32 %351, ptr %local1, align 4, !dbg !982
  %352 = icmp ugt i32 %351, 9, !dbg !982
  %353 = zext i1 %352 to i32, !dbg !982
  %condition170 = icmp ne i32 %353, 0, !dbg !982
  br i1 %condition170, label %end171, label %next172, !dbg !982

end171:                                           ; preds = %next172, %next167
  %354 = load i32, ptr %local18, align 4, !dbg !983
  %condition182 = icmp ne i32 %354, 0, !dbg !983
  br i1 %condition182, label %end70, label %next183, !dbg !983

next172:                                          ; preds = %next167
  %355 = load i32, ptr %local25, align 4, !dbg !982
  %index173 = zext i32 %355 to i64, !dbg !984
  %address174 = add i64 %index173, 3, !dbg !984
  %356 = getelementptr i8, ptr %vmctx, i64 %address174, !dbg !984
  %357 = load i8, ptr %356, align 1, !dbg !984, !tbaa !18
  %358 = zext i8 %357 to i32, !dbg !984
  %359 = icmp ne i32 %358, 36, !dbg !984
  %360 = zext i1 %359 to i32, !dbg !984
  %condition175 = icmp ne i32 %360, 0, !dbg !984
  br i1 %condition175, label %end171, label %next176, !dbg !984

next176:                                          ; preds = %next172
  %361 = load i32, ptr %local4, align 4, !dbg !984
  %362 = load i32, ptr %local1, align 4, !dbg !984
  %363 = shl i32 %362, 2, !dbg !984
  %364 = add i32 %361, %363, !dbg !984
  %index177 = zext i32 %364 to i64, !dbg !985
  %365 = getelementptr i8, ptr %vmctx, i64 %index177, !dbg !985
  store i32 10, ptr %365, align 1, !dbg !985, !tbaa !18
  %366 = load i32, ptr %local25, align 4, !dbg !985
  %367 = add i32 %366, 4, !dbg !985
  store i32 %367, ptr %local1, align 4, !dbg !985
  %368 = load i32, ptr %local25, align 4, !dbg !985
  %index178 = zext i32 %368 to i64, !dbg !986
  %address179 = add i64 %index178, 2, !dbg !986
  %369 = getelementptr i8, ptr %vmctx, i64 %address179, !dbg !986
  %370 = load i8, ptr %369, align 1, !dbg !986, !tbaa !18
  %371 = sext i8 %370 to i32, !dbg !986
  %372 = shl i32 %371, 3, !dbg !986
  %373 = load i32, ptr %local3, align 4, !dbg !986
  %374 = add i32 %372, %373, !dbg !986
  %375 = add i32 %374, -384, !dbg !986
  %index180 = zext i32 %375 to i64, !dbg !983
  %376 = getelementptr i8, ptr %vmctx, i64 %index180, !dbg !983
  %377 = load i32, ptr %376, align 1, !dbg !983, !tbaa !18
  store i32 %377, ptr %local24, align 4, !dbg !983
  br label %end181, !dbg !983

end181:                                           ; preds = %end185, %next186, %next176
  %378 = load i32, ptr %local24, align 4, !dbg !981
  %379 = xor i32 %378, -1, !dbg !981
  %380 = lshr i32 %379, 31, !dbg !981
  store i32 %380, ptr %local28, align 4, !dbg !981
  br label %end162, !dbg !981

next183:                                          ; preds = %end171
  %381 = load i32, ptr %local25, align 4, !dbg !983
  %382 = add i32 %381, 2, !dbg !983
  store i32 %382, ptr %local1, align 4, !dbg !983
  %383 = load i32, ptr %local0, align 4, !dbg !983
  %condition184 = icmp ne i32 %383, 0, !dbg !983
  br i1 %condition184, label %end185, label %next186, !dbg !983

end185:                                           ; preds = %next183
  %384 = load i32, ptr %local2, align 4, !dbg !983
  %385 = load i32, ptr %local2, align 4, !dbg !983
  %index187 = zext i32 %385 to i64, !dbg !987
  %386 = getelementptr i8, ptr %vmctx, i64 %index187, !dbg !987
  %387 = load i32, ptr %386, align 1, !dbg !987, !tbaa !18
  store i32 %387, ptr %local25, align 4, !dbg !987
  %388 = add i32 %387, 4, !dbg !987
  %index188 = zext i32 %384 to i64, !dbg !988
  %389 = getelementptr i8, ptr %vmctx, i64 %index188, !dbg !988
  store i32 %388, ptr %389, align 1, !dbg !988, !tbaa !18
  %390 = load i32, ptr %local25, align 4, !dbg !988
  %index189 = zext i32 %390 to i64, !dbg !981
  %391 = getelementptr i8, ptr %vmctx, i64 %index189, !dbg !981
  %392 = load i32, ptr %391, align 1, !dbg !981, !tbaa !18
  store i32 %392, ptr %local24, align 4, !dbg !981
  br label %end181, !dbg !981

next186:                                          ; preds = %next183
  store i32 0, ptr %local24, align 4, !dbg !983
  br label %end181, !dbg !983

end191:                                           ; preds = %end166
  store i32 0, ptr %local25, align 4, !dbg !981
  br label %loop193, !dbg !981

next192:                                          ; preds = %end166
  store i32 1, ptr %local28, align 4, !dbg !981
  store i32 0, ptr %local24, align 4, !dbg !981
  br label %end162, !dbg !981

loop193:                                          ; preds = %end195, %end191
  store i32 -1, ptr %local24, align 4, !dbg !981
  %393 = load i32, ptr %local25, align 4, !dbg !981
  %394 = icmp ugt i32 %393, 214748364, !dbg !981
  %395 = zext i1 %394 to i32, !dbg !981
  %condition194 = icmp ne i32 %395, 0, !dbg !981
  br i1 %condition194, label %end195, label %next196, !dbg !981

end195:                                           ; preds = %next196, %loop193
  store i32 1, ptr %local28, align 4, !dbg !981
  %396 = load i32, ptr %local24, align 4, !dbg !981
  store i32 %396, ptr %local25, align 4, !dbg !981
  %397 = load i32, ptr %local1, align 4, !dbg !981
  %398 = add i32 %397, 1, !dbg !981
  store i32 %398, ptr %local1, align 4, !dbg !981
  %index198 = zext i32 %398 to i64, !dbg !980
  %399 = getelementptr i8, ptr %vmctx, i64 %index198, !dbg !980
  %400 = load i8, ptr %399, align 1, !dbg !980, !tbaa !18
  %401 = sext i8 %400 to i32, !dbg !980
  %402 = add i32 %401, -48, !dbg !980
  store i32 %402, ptr %local29, align 4, !dbg !980
  %403 = icmp ult i32 %402, 10, !dbg !980
  %404 = zext i1 %403 to i32, !dbg !980
  %condition199 = icmp ne i32 %404, 0, !dbg !980
  br i1 %condition199, label %loop193, label %next200, !dbg !980

next196:                                          ; preds = %loop193
  %405 = load i32, ptr %local25, align 4, !dbg !981
  %406 = mul i32 %405, 10, !dbg !981
  store i32 %406, ptr %local25, align 4, !dbg !981
  %407 = load i32, ptr %local29, align 4, !dbg !981
  %408 = add i32 %406, %407, !dbg !981
  %409 = load i32, ptr %local29, align 4, !dbg !981
  %410 = load i32, ptr %local25, align 4, !dbg !981
  %411 = sub i32 2147483647, %410, !dbg !981
  %412 = icmp ugt i32 %409, %411, !dbg !981
  %413 = zext i1 %412 to i32, !dbg !981
  %condition197 = icmp ne i32 %413, 0, !dbg !981
  %414 = select i1 %condition197, i32 -1, i32 %408, !dbg !981
  store i32 %414, ptr %local24, align 4, !dbg !981
  br label %end195, !dbg !981

next200:                                          ; preds = %end195
  br label %end162, !dbg !980

loop201:                                          ; preds = %next204, %end162
  %415 = load i32, ptr %local20, align 4, !dbg !980
  store i32 %415, ptr %local25, align 4, !dbg !980
  %416 = load i32, ptr %local1, align 4, !dbg !980
  %index202 = zext i32 %416 to i64, !dbg !989
  %417 = getelementptr i8, ptr %vmctx, i64 %index202, !dbg !989
  %418 = load i8, ptr %417, align 1, !dbg !989, !tbaa !18
  %419 = sext i8 %418 to i32, !dbg !989
  store i32 %419, ptr %local20, align 4, !dbg !989
  %420 = add i32 %419, -123, !dbg !989
  %421 = icmp ult i32 %420, -58, !dbg !989
  %422 = zext i1 %421 to i32, !dbg !989
  %condition203 = icmp ne i32 %422, 0, !dbg !989
  br i1 %condition203, label %end70, label %next204, !dbg !989

next204:                                          ; preds = %loop201
  %423 = load i32, ptr %local1, align 4, !dbg !989
  %424 = add i32 %423, 1, !dbg !989
  store i32 %424, ptr %local1, align 4, !dbg !989
  %425 = load i32, ptr %local20, align 4, !dbg !989
  %426 = load i32, ptr %local25, align 4, !dbg !989
  %427 = mul i32 %426, 58, !dbg !989
  %428 = add i32 %425, %427, !dbg !989
  %429 = add i32 %428, 1050463, !dbg !989
  %index205 = zext i32 %429 to i64, !dbg !990
  %430 = getelementptr i8, ptr %vmctx, i64 %index205, !dbg !990
  %431 = load i8, ptr %430, align 1, !dbg !990, !tbaa !18
  %432 = zext i8 %431 to i32, !dbg !990
  store i32 %432, ptr %local20, align 4, !dbg !990
  %433 = add i32 %432, -1, !dbg !990
  %434 = icmp ult i32 %433, 8, !dbg !990
  %435 = zext i1 %434 to i32, !dbg !990
  %condition206 = icmp ne i32 %435, 0, !dbg !990
  br i1 %condition206, label %loop201, label %next207, !dbg !990

next207:                                          ; preds = %next204
  %436 = load i32, ptr %local20, align 4, !dbg !990
  %437 = icmp eq i32 %436, 27, !dbg !990
  %438 = zext i1 %437 to i32, !dbg !990
  %condition208 = icmp ne i32 %438, 0, !dbg !990
  br i1 %condition208, label %end209, label %next210, !dbg !990

end209:                                           ; preds = %next207
  %439 = load i32, ptr %local23, align 4, !dbg !991
  %440 = icmp sgt i32 %439, -1, !dbg !991
  %441 = zext i1 %440 to i32, !dbg !991
  %condition225 = icmp ne i32 %441, 0, !dbg !991
  br i1 %condition225, label %end70, label %next226, !dbg !991

next210:                                          ; preds = %next207
  %442 = load i32, ptr %local20, align 4, !dbg !990
  %443 = icmp eq i32 %442, 0, !dbg !990
  %444 = zext i1 %443 to i32, !dbg !990
  %condition211 = icmp ne i32 %444, 0, !dbg !990
  br i1 %condition211, label %end70, label %next212, !dbg !990

next212:                                          ; preds = %next210
  %445 = load i32, ptr %local23, align 4, !dbg !990
  %446 = icmp slt i32 %445, 0, !dbg !990
  %447 = zext i1 %446 to i32, !dbg !990
  %condition213 = icmp ne i32 %447, 0, !dbg !990
  br i1 %condition213, label %end214, label %next215, !dbg !990

end214:                                           ; preds = %next212
  %448 = load i32, ptr %local0, align 4, !dbg !992
  %condition221 = icmp ne i32 %448, 0, !dbg !992
  br i1 %condition221, label %end222, label %next223, !dbg !992

next215:                                          ; preds = %next212
  %449 = load i32, ptr %local4, align 4, !dbg !990
  %450 = load i32, ptr %local23, align 4, !dbg !990
  %451 = shl i32 %450, 2, !dbg !990
  %452 = add i32 %449, %451, !dbg !990
  %453 = load i32, ptr %local20, align 4, !dbg !990
  %index216 = zext i32 %452 to i64, !dbg !993
  %454 = getelementptr i8, ptr %vmctx, i64 %index216, !dbg !993
  store i32 %453, ptr %454, align 1, !dbg !993, !tbaa !18
  %455 = load i32, ptr %local5, align 4, !dbg !993
  %456 = load i32, ptr %local3, align 4, !dbg !993
  %457 = load i32, ptr %local23, align 4, !dbg !993
  %458 = shl i32 %457, 3, !dbg !993
  %459 = add i32 %456, %458, !dbg !993
  %index217 = zext i32 %459 to i64, !dbg !994
  %460 = getelementptr i8, ptr %vmctx, i64 %index217, !dbg !994
  %461 = load i64, ptr %460, align 1, !dbg !994, !tbaa !18
  %index218 = zext i32 %455 to i64, !dbg !992
  %address219 = add i64 %index218, 56, !dbg !992
  %462 = getelementptr i8, ptr %vmctx, i64 %address219, !dbg !992
  store i64 %461, ptr %462, align 1, !dbg !992, !tbaa !18
  br label %end220, !dbg !992

end220:                                           ; preds = %next226, %next215
  store i32 0, ptr %local20, align 4, !dbg !991
  %463 = load i32, ptr %local0, align 4, !dbg !991
  %464 = icmp eq i32 %463, 0, !dbg !991
  %465 = zext i1 %464 to i32, !dbg !991
  %condition227 = icmp ne i32 %465, 0, !dbg !991
  br i1 %condition227, label %loop, label %next228, !dbg !991

end222:                                           ; preds = %end214
  %466 = load i32, ptr %local5, align 4, !dbg !992
  %467 = add i32 %466, 56, !dbg !992
  %468 = load i32, ptr %local20, align 4, !dbg !992
  %469 = load i32, ptr %local2, align 4, !dbg !992
  call void @f48(ptr swiftself %vmctx, i32 %467, i32 %468, i32 %469), !dbg !991
  br label %end224, !dbg !991

next223:                                          ; preds = %end214
  store i32 0, ptr %local19, align 4, !dbg !992
  br label %end101, !dbg !992

end224:                                           ; preds = %next228, %end222
  %470 = load i32, ptr %local26, align 4, !dbg !991
  %471 = and i32 %470, -65537, !dbg !991
  store i32 %471, ptr %local29, align 4, !dbg !991
  %472 = load i32, ptr %local26, align 4, !dbg !991
  %473 = load i32, ptr %local26, align 4, !dbg !991
  %474 = and i32 %473, 8192, !dbg !991
  %condition229 = icmp ne i32 %474, 0, !dbg !991
  %475 = select i1 %condition229, i32 %471, i32 %472, !dbg !991
  store i32 %475, ptr %local30, align 4, !dbg !991
  %476 = load i32, ptr %local1, align 4, !dbg !991
  %477 = add i32 %476, -1, !dbg !991
  %index230 = zext i32 %477 to i64, !dbg !995
  %478 = getelementptr i8, ptr %vmctx, i64 %index230, !dbg !995
  %479 = load i8, ptr %478, align 1, !dbg !995, !tbaa !18
  %480 = sext i8 %479 to i32, !dbg !995
  store i32 %480, ptr %local20, align 4, !dbg !995
  %481 = and i32 %480, -33, !dbg !995
  %482 = load i32, ptr %local20, align 4, !dbg !995
  %483 = load i32, ptr %local20, align 4, !dbg !995
  %484 = and i32 %483, 15, !dbg !995
  %485 = icmp eq i32 %484, 3, !dbg !995
  %486 = zext i1 %485 to i32, !dbg !995
  %condition231 = icmp ne i32 %486, 0, !dbg !995
  %487 = select i1 %condition231, i32 %481, i32 %482, !dbg !995
  %488 = load i32, ptr %local20, align 4, !dbg !995
  %489 = load i32, ptr %local25, align 4, !dbg !995
  %condition232 = icmp ne i32 %489, 0, !dbg !995
  %490 = select i1 %condition232, i32 %487, i32 %488, !dbg !995
  store i32 %490, ptr %local31, align 4, !dbg !995
  %491 = add i32 %490, -65, !dbg !995
  switch i32 %491, label %end233 [
    i32 0, label %end234
    i32 2, label %end235
    i32 4, label %end234
    i32 5, label %end234
    i32 6, label %end234
    i32 18, label %end236
    i32 23, label %end237
    i32 32, label %end234
    i32 34, label %end238
    i32 35, label %end239
    i32 36, label %end234
    i32 37, label %end234
    i32 38, label %end234
    i32 40, label %end239
    i32 44, label %end240
    i32 45, label %end241
    i32 46, label %end242
    i32 47, label %end243
    i32 50, label %end244
    i32 52, label %end245
    i32 55, label %end237
  ], !dbg !996

next226:                                          ; preds = %end209
  br label %end220, !dbg !991

next228:                                          ; preds = %end220
  br label %end224, !dbg !991

end233:                                           ; preds = %end224
  store i32 0, ptr %local23, align 4, !dbg !997
  store i32 1048608, ptr %local32, align 4, !dbg !997
  %492 = load i32, ptr %local17, align 4, !dbg !997
  store i32 %492, ptr %local20, align 4, !dbg !997
  %493 = load i32, ptr %local30, align 4, !dbg !997
  store i32 %493, ptr %local29, align 4, !dbg !997
  %494 = load i32, ptr %local24, align 4, !dbg !997
  store i32 %494, ptr %local26, align 4, !dbg !997
  br label %end341, !dbg !997

end234:                                           ; preds = %end224, %end224, %end224, %end224, %end224, %end224, %end224, %end224
  %495 = load i32, ptr %local28, align 4, !dbg !998
  %496 = icmp eq i32 %495, 0, !dbg !998
  %497 = zext i1 %496 to i32, !dbg !998
  %condition442 = icmp ne i32 %497, 0, !dbg !998
  br i1 %condition442, label %end443, label %next444, !dbg !998

end235:                                           ; preds = %end224
  %498 = load i32, ptr %local5, align 4, !dbg !999
  %index363 = zext i32 %498 to i64, !dbg !1000
  %address364 = add i64 %index363, 12, !dbg !1000
  %499 = getelementptr i8, ptr %vmctx, i64 %address364, !dbg !1000
  store i32 0, ptr %499, align 1, !dbg !1000, !tbaa !18
  %500 = load i32, ptr %local5, align 4, !dbg !1000
  %501 = load i32, ptr %local5, align 4, !dbg !1000
  %index365 = zext i32 %501 to i64, !dbg !1001
  %address366 = add i64 %index365, 56, !dbg !1001
  %502 = getelementptr i8, ptr %vmctx, i64 %address366, !dbg !1001
  %503 = load i64, ptr %502, align 1, !dbg !1001, !tbaa !18
  %504 = trunc i64 %503 to i32, !dbg !1002
  %index367 = zext i32 %500 to i64, !dbg !1002
  %address368 = add i64 %index367, 8, !dbg !1002
  %505 = getelementptr i8, ptr %vmctx, i64 %address368, !dbg !1002
  store i32 %504, ptr %505, align 1, !dbg !1002, !tbaa !18
  %506 = load i32, ptr %local5, align 4, !dbg !1002
  %507 = load i32, ptr %local5, align 4, !dbg !1002
  %508 = add i32 %507, 8, !dbg !1002
  %index369 = zext i32 %506 to i64, !dbg !1003
  %address370 = add i64 %index369, 56, !dbg !1003
  %509 = getelementptr i8, ptr %vmctx, i64 %address370, !dbg !1003
  store i32 %508, ptr %509, align 1, !dbg !1003, !tbaa !18
  store i32 -1, ptr %local24, align 4, !dbg !1003
  %510 = load i32, ptr %local5, align 4, !dbg !1003
  %511 = add i32 %510, 8, !dbg !1003
  store i32 %511, ptr %local25, align 4, !dbg !1003
  br label %end360, !dbg !1003

end236:                                           ; preds = %end224
  %512 = load i32, ptr %local5, align 4, !dbg !1004
  %index357 = zext i32 %512 to i64, !dbg !999
  %address358 = add i64 %index357, 56, !dbg !999
  %513 = getelementptr i8, ptr %vmctx, i64 %address358, !dbg !999
  %514 = load i32, ptr %513, align 1, !dbg !999, !tbaa !18
  store i32 %514, ptr %local25, align 4, !dbg !999
  %515 = load i32, ptr %local24, align 4, !dbg !999
  %condition359 = icmp ne i32 %515, 0, !dbg !999
  br i1 %condition359, label %end360, label %next361, !dbg !999

end237:                                           ; preds = %end243, %end224, %end224
  store i32 0, ptr %local23, align 4, !dbg !1005
  store i32 1048608, ptr %local32, align 4, !dbg !1005
  %516 = load i32, ptr %local5, align 4, !dbg !1005
  %index278 = zext i32 %516 to i64, !dbg !1006
  %address279 = add i64 %index278, 56, !dbg !1006
  %517 = getelementptr i8, ptr %vmctx, i64 %address279, !dbg !1006
  %518 = load i64, ptr %517, align 1, !dbg !1006, !tbaa !18
  store i64 %518, ptr %local33, align 8, !dbg !1006
  %519 = icmp eq i64 %518, 0, !dbg !1006
  %520 = zext i1 %519 to i32, !dbg !1006
  %521 = icmp eq i32 %520, 0, !dbg !1006
  %522 = zext i1 %521 to i32, !dbg !1006
  %condition280 = icmp ne i32 %522, 0, !dbg !1006
  br i1 %condition280, label %end281, label %next282, !dbg !1006

end238:                                           ; preds = %end224
  %523 = load i32, ptr %local5, align 4, !dbg !1007
  %524 = load i32, ptr %local5, align 4, !dbg !1007
  %index343 = zext i32 %524 to i64, !dbg !1008
  %address344 = add i64 %index343, 56, !dbg !1008
  %525 = getelementptr i8, ptr %vmctx, i64 %address344, !dbg !1008
  %526 = load i64, ptr %525, align 1, !dbg !1008, !tbaa !18
  %527 = trunc i64 %526 to i8, !dbg !1009
  %index345 = zext i32 %523 to i64, !dbg !1009
  %address346 = add i64 %index345, 55, !dbg !1009
  %528 = getelementptr i8, ptr %vmctx, i64 %address346, !dbg !1009
  store i8 %527, ptr %528, align 1, !dbg !1009, !tbaa !18
  store i32 0, ptr %local23, align 4, !dbg !1009
  store i32 1048608, ptr %local32, align 4, !dbg !1009
  store i32 1, ptr %local26, align 4, !dbg !1009
  %529 = load i32, ptr %local7, align 4, !dbg !1009
  store i32 %529, ptr %local21, align 4, !dbg !1009
  %530 = load i32, ptr %local17, align 4, !dbg !1009
  store i32 %530, ptr %local20, align 4, !dbg !1009
  br label %end341, !dbg !1009

end239:                                           ; preds = %end224, %end224
  %531 = load i32, ptr %local5, align 4, !dbg !1010
  %index303 = zext i32 %531 to i64, !dbg !1011
  %address304 = add i64 %index303, 56, !dbg !1011
  %532 = getelementptr i8, ptr %vmctx, i64 %address304, !dbg !1011
  %533 = load i64, ptr %532, align 1, !dbg !1011, !tbaa !18
  store i64 %533, ptr %local33, align 8, !dbg !1011
  %534 = icmp sgt i64 %533, -1, !dbg !1011
  %535 = zext i1 %534 to i32, !dbg !1011
  %condition305 = icmp ne i32 %535, 0, !dbg !1011
  br i1 %condition305, label %end306, label %next307, !dbg !1011

end240:                                           ; preds = %end224
  %536 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !1012
  %537 = load i32, ptr %536, align 1, !dbg !1012, !tbaa !18
  %538 = call i32 @f44(ptr swiftself %vmctx, i32 %537), !dbg !1013
  store i32 %538, ptr %local21, align 4, !dbg !1013
  br label %end347, !dbg !1013

end241:                                           ; preds = %end224
  store i32 0, ptr %local20, align 4, !dbg !1014
  %539 = load i32, ptr %local25, align 4, !dbg !1014
  %540 = and i32 %539, 255, !dbg !1014
  switch i32 %540, label %loop [
    i32 0, label %end249
    i32 1, label %end250
    i32 2, label %end251
    i32 3, label %end252
    i32 4, label %end253
    i32 6, label %end254
    i32 7, label %end255
  ], !dbg !1015

end242:                                           ; preds = %end224
  %541 = load i32, ptr %local17, align 4, !dbg !1016
  store i32 %541, ptr %local21, align 4, !dbg !1016
  %542 = load i32, ptr %local5, align 4, !dbg !1016
  %index291 = zext i32 %542 to i64, !dbg !1017
  %address292 = add i64 %index291, 56, !dbg !1017
  %543 = getelementptr i8, ptr %vmctx, i64 %address292, !dbg !1017
  %544 = load i64, ptr %543, align 1, !dbg !1017, !tbaa !18
  store i64 %544, ptr %local33, align 8, !dbg !1017
  %545 = icmp eq i64 %544, 0, !dbg !1017
  %546 = zext i1 %545 to i32, !dbg !1017
  %condition293 = icmp ne i32 %546, 0, !dbg !1017
  br i1 %condition293, label %end294, label %next295, !dbg !1017

end243:                                           ; preds = %end224
  %547 = load i32, ptr %local24, align 4, !dbg !1005
  %548 = load i32, ptr %local24, align 4, !dbg !1005
  %549 = icmp ugt i32 %548, 8, !dbg !1005
  %550 = zext i1 %549 to i32, !dbg !1005
  %condition277 = icmp ne i32 %550, 0, !dbg !1005
  %551 = select i1 %condition277, i32 %547, i32 8, !dbg !1005
  store i32 %551, ptr %local24, align 4, !dbg !1005
  %552 = load i32, ptr %local30, align 4, !dbg !1005
  %553 = or i32 %552, 8, !dbg !1005
  store i32 %553, ptr %local30, align 4, !dbg !1005
  store i32 120, ptr %local31, align 4, !dbg !1005
  br label %end237, !dbg !1005

end244:                                           ; preds = %end224
  %554 = load i32, ptr %local5, align 4, !dbg !1013
  %index348 = zext i32 %554 to i64, !dbg !1018
  %address349 = add i64 %index348, 56, !dbg !1018
  %555 = getelementptr i8, ptr %vmctx, i64 %address349, !dbg !1018
  %556 = load i32, ptr %555, align 1, !dbg !1018, !tbaa !18
  store i32 %556, ptr %local20, align 4, !dbg !1018
  %557 = load i32, ptr %local20, align 4, !dbg !1018
  %condition350 = icmp ne i32 %557, 0, !dbg !1018
  %558 = select i1 %condition350, i32 %556, i32 1048655, !dbg !1018
  store i32 %558, ptr %local21, align 4, !dbg !1018
  br label %end347, !dbg !1018

end245:                                           ; preds = %end224
  store i32 0, ptr %local23, align 4, !dbg !996
  store i32 1048608, ptr %local32, align 4, !dbg !996
  %559 = load i32, ptr %local5, align 4, !dbg !996
  %index246 = zext i32 %559 to i64, !dbg !1014
  %address247 = add i64 %index246, 56, !dbg !1014
  %560 = getelementptr i8, ptr %vmctx, i64 %address247, !dbg !1014
  %561 = load i64, ptr %560, align 1, !dbg !1014, !tbaa !18
  store i64 %561, ptr %local33, align 8, !dbg !1014
  br label %end248, !dbg !1014

end248:                                           ; preds = %end311, %next312, %next307, %end245
  %562 = load i64, ptr %local33, align 8, !dbg !1019
  %563 = icmp uge i64 %562, 4294967296, !dbg !1019
  %564 = zext i1 %563 to i32, !dbg !1019
  %condition314 = icmp ne i32 %564, 0, !dbg !1019
  br i1 %condition314, label %end315, label %next316, !dbg !1019

end249:                                           ; preds = %end241
  %565 = load i32, ptr %local5, align 4, !dbg !1015
  %index256 = zext i32 %565 to i64, !dbg !1020
  %address257 = add i64 %index256, 56, !dbg !1020
  %566 = getelementptr i8, ptr %vmctx, i64 %address257, !dbg !1020
  %567 = load i32, ptr %566, align 1, !dbg !1020, !tbaa !18
  %568 = load i32, ptr %local19, align 4, !dbg !1020
  %index258 = zext i32 %567 to i64, !dbg !1021
  %569 = getelementptr i8, ptr %vmctx, i64 %index258, !dbg !1021
  store i32 %568, ptr %569, align 1, !dbg !1021, !tbaa !18
  br label %loop, !dbg !1021

end250:                                           ; preds = %end241
  %570 = load i32, ptr %local5, align 4, !dbg !1021
  %index259 = zext i32 %570 to i64, !dbg !1022
  %address260 = add i64 %index259, 56, !dbg !1022
  %571 = getelementptr i8, ptr %vmctx, i64 %address260, !dbg !1022
  %572 = load i32, ptr %571, align 1, !dbg !1022, !tbaa !18
  %573 = load i32, ptr %local19, align 4, !dbg !1022
  %index261 = zext i32 %572 to i64, !dbg !1023
  %574 = getelementptr i8, ptr %vmctx, i64 %index261, !dbg !1023
  store i32 %573, ptr %574, align 1, !dbg !1023, !tbaa !18
  br label %loop, !dbg !1023

end251:                                           ; preds = %end241
  %575 = load i32, ptr %local5, align 4, !dbg !1023
  %index262 = zext i32 %575 to i64, !dbg !1024
  %address263 = add i64 %index262, 56, !dbg !1024
  %576 = getelementptr i8, ptr %vmctx, i64 %address263, !dbg !1024
  %577 = load i32, ptr %576, align 1, !dbg !1024, !tbaa !18
  %578 = load i32, ptr %local19, align 4, !dbg !1024
  %579 = sext i32 %578 to i64, !dbg !1024
  %index264 = zext i32 %577 to i64, !dbg !1025
  %580 = getelementptr i8, ptr %vmctx, i64 %index264, !dbg !1025
  store i64 %579, ptr %580, align 1, !dbg !1025, !tbaa !18
  br label %loop, !dbg !1025

end252:                                           ; preds = %end241
  %581 = load i32, ptr %local5, align 4, !dbg !1025
  %index265 = zext i32 %581 to i64, !dbg !1026
  %address266 = add i64 %index265, 56, !dbg !1026
  %582 = getelementptr i8, ptr %vmctx, i64 %address266, !dbg !1026
  %583 = load i32, ptr %582, align 1, !dbg !1026, !tbaa !18
  %584 = load i32, ptr %local19, align 4, !dbg !1026
  %585 = trunc i32 %584 to i16, !dbg !1027
  %index267 = zext i32 %583 to i64, !dbg !1027
  %586 = getelementptr i8, ptr %vmctx, i64 %index267, !dbg !1027
  store i16 %585, ptr %586, align 1, !dbg !1027, !tbaa !18
  br label %loop, !dbg !1027

end253:                                           ; preds = %end241
  %587 = load i32, ptr %local5, align 4, !dbg !1027
  %index268 = zext i32 %587 to i64, !dbg !1028
  %address269 = add i64 %index268, 56, !dbg !1028
  %588 = getelementptr i8, ptr %vmctx, i64 %address269, !dbg !1028
  %589 = load i32, ptr %588, align 1, !dbg !1028, !tbaa !18
  %590 = load i32, ptr %local19, align 4, !dbg !1028
  %591 = trunc i32 %590 to i8, !dbg !1029
  %index270 = zext i32 %589 to i64, !dbg !1029
  %592 = getelementptr i8, ptr %vmctx, i64 %index270, !dbg !1029
  store i8 %591, ptr %592, align 1, !dbg !1029, !tbaa !18
  br label %loop, !dbg !1029

end254:                                           ; preds = %end241
  %593 = load i32, ptr %local5, align 4, !dbg !1029
  %index271 = zext i32 %593 to i64, !dbg !1030
  %address272 = add i64 %index271, 56, !dbg !1030
  %594 = getelementptr i8, ptr %vmctx, i64 %address272, !dbg !1030
  %595 = load i32, ptr %594, align 1, !dbg !1030, !tbaa !18
  %596 = load i32, ptr %local19, align 4, !dbg !1030
  %index273 = zext i32 %595 to i64, !dbg !1031
  %597 = getelementptr i8, ptr %vmctx, i64 %index273, !dbg !1031
  store i32 %596, ptr %597, align 1, !dbg !1031, !tbaa !18
  br label %loop, !dbg !1031

end255:                                           ; preds = %end241
  %598 = load i32, ptr %local5, align 4, !dbg !1031
  %index274 = zext i32 %598 to i64, !dbg !1032
  %address275 = add i64 %index274, 56, !dbg !1032
  %599 = getelementptr i8, ptr %vmctx, i64 %address275, !dbg !1032
  %600 = load i32, ptr %599, align 1, !dbg !1032, !tbaa !18
  %601 = load i32, ptr %local19, align 4, !dbg !1032
  %602 = sext i32 %601 to i64, !dbg !1032
  %index276 = zext i32 %600 to i64, !dbg !1005
  %603 = getelementptr i8, ptr %vmctx, i64 %index276, !dbg !1005
  store i64 %602, ptr %603, align 1, !dbg !1005, !tbaa !18
  br label %loop, !dbg !1005

end281:                                           ; preds = %end237
  %604 = load i32, ptr %local31, align 4, !dbg !1006
  %605 = and i32 %604, 32, !dbg !1006
  store i32 %605, ptr %local25, align 4, !dbg !1006
  %606 = load i32, ptr %local17, align 4, !dbg !1006
  store i32 %606, ptr %local21, align 4, !dbg !1006
  br label %loop284, !dbg !1006

next282:                                          ; preds = %end237
  %607 = load i32, ptr %local17, align 4, !dbg !1006
  store i32 %607, ptr %local21, align 4, !dbg !1006
  br label %end283, !dbg !1006

end283:                                           ; preds = %next327, %end317, %next301, %end294, %next290, %next288, %next282
  %608 = load i32, ptr %local28, align 4, !dbg !1033
  %609 = icmp eq i32 %608, 0, !dbg !1033
  %610 = zext i1 %609 to i32, !dbg !1033
  %condition328 = icmp ne i32 %610, 0, !dbg !1033
  br i1 %condition328, label %end329, label %next330, !dbg !1033

loop284:                                          ; preds = %loop284, %end281
  %611 = load i32, ptr %local21, align 4, !dbg !1006
  %612 = add i32 %611, -1, !dbg !1006
  store i32 %612, ptr %local21, align 4, !dbg !1006
  %613 = load i64, ptr %local33, align 8, !dbg !1006
  %614 = trunc i64 %613 to i32, !dbg !1006
  %615 = and i32 %614, 15, !dbg !1006
  %616 = add i32 %615, 1050992, !dbg !1006
  %index285 = zext i32 %616 to i64, !dbg !1034
  %617 = getelementptr i8, ptr %vmctx, i64 %index285, !dbg !1034
  %618 = load i8, ptr %617, align 1, !dbg !1034, !tbaa !18
  %619 = zext i8 %618 to i32, !dbg !1034
  %620 = load i32, ptr %local25, align 4, !dbg !1034
  %621 = or i32 %619, %620, !dbg !1034
  %622 = trunc i32 %621 to i8, !dbg !1016
  %index286 = zext i32 %612 to i64, !dbg !1016
  %623 = getelementptr i8, ptr %vmctx, i64 %index286, !dbg !1016
  store i8 %622, ptr %623, align 1, !dbg !1016, !tbaa !18
  %624 = load i64, ptr %local33, align 8, !dbg !1016
  %625 = icmp ugt i64 %624, 15, !dbg !1016
  %626 = zext i1 %625 to i32, !dbg !1016
  store i32 %626, ptr %local20, align 4, !dbg !1016
  %627 = load i64, ptr %local33, align 8, !dbg !1016
  %628 = lshr i64 %627, 4, !dbg !1016
  store i64 %628, ptr %local33, align 8, !dbg !1016
  %629 = load i32, ptr %local20, align 4, !dbg !1016
  %condition287 = icmp ne i32 %629, 0, !dbg !1016
  br i1 %condition287, label %loop284, label %next288, !dbg !1016

next288:                                          ; preds = %loop284
  %630 = load i32, ptr %local30, align 4, !dbg !1016
  %631 = and i32 %630, 8, !dbg !1016
  %632 = icmp eq i32 %631, 0, !dbg !1016
  %633 = zext i1 %632 to i32, !dbg !1016
  %condition289 = icmp ne i32 %633, 0, !dbg !1016
  br i1 %condition289, label %end283, label %next290, !dbg !1016

next290:                                          ; preds = %next288
  %634 = load i32, ptr %local31, align 4, !dbg !1016
  %635 = ashr i32 %634, 4, !dbg !1016
  %636 = add i32 %635, 1048608, !dbg !1016
  store i32 %636, ptr %local32, align 4, !dbg !1016
  store i32 2, ptr %local23, align 4, !dbg !1016
  br label %end283, !dbg !1016

end294:                                           ; preds = %next299, %end242
  store i32 0, ptr %local23, align 4, !dbg !1010
  store i32 1048608, ptr %local32, align 4, !dbg !1010
  %637 = load i32, ptr %local30, align 4, !dbg !1010
  %638 = and i32 %637, 8, !dbg !1010
  %639 = icmp eq i32 %638, 0, !dbg !1010
  %640 = zext i1 %639 to i32, !dbg !1010
  %condition300 = icmp ne i32 %640, 0, !dbg !1010
  br i1 %condition300, label %end283, label %next301, !dbg !1010

next295:                                          ; preds = %end242
  %641 = load i32, ptr %local17, align 4, !dbg !1017
  store i32 %641, ptr %local21, align 4, !dbg !1017
  br label %loop296, !dbg !1017

loop296:                                          ; preds = %loop296, %next295
  %642 = load i32, ptr %local21, align 4, !dbg !1017
  %643 = add i32 %642, -1, !dbg !1017
  store i32 %643, ptr %local21, align 4, !dbg !1017
  %644 = load i64, ptr %local33, align 8, !dbg !1017
  %645 = trunc i64 %644 to i32, !dbg !1017
  %646 = and i32 %645, 7, !dbg !1017
  %647 = or i32 %646, 48, !dbg !1017
  %648 = trunc i32 %647 to i8, !dbg !1010
  %index297 = zext i32 %643 to i64, !dbg !1010
  %649 = getelementptr i8, ptr %vmctx, i64 %index297, !dbg !1010
  store i8 %648, ptr %649, align 1, !dbg !1010, !tbaa !18
  %650 = load i64, ptr %local33, align 8, !dbg !1010
  %651 = icmp ugt i64 %650, 7, !dbg !1010
  %652 = zext i1 %651 to i32, !dbg !1010
  store i32 %652, ptr %local20, align 4, !dbg !1010
  %653 = load i64, ptr %local33, align 8, !dbg !1010
  %654 = lshr i64 %653, 3, !dbg !1010
  store i64 %654, ptr %local33, align 8, !dbg !1010
  %655 = load i32, ptr %local20, align 4, !dbg !1010
  %condition298 = icmp ne i32 %655, 0, !dbg !1010
  br i1 %condition298, label %loop296, label %next299, !dbg !1010

next299:                                          ; preds = %loop296
  br label %end294, !dbg !1010

next301:                                          ; preds = %end294
  %656 = load i32, ptr %local24, align 4, !dbg !1010
  %657 = load i32, ptr %local17, align 4, !dbg !1010
  %658 = load i32, ptr %local21, align 4, !dbg !1010
  %659 = sub i32 %657, %658, !dbg !1010
  store i32 %659, ptr %local20, align 4, !dbg !1010
  %660 = add i32 %659, 1, !dbg !1010
  %661 = load i32, ptr %local24, align 4, !dbg !1010
  %662 = load i32, ptr %local20, align 4, !dbg !1010
  %663 = icmp sgt i32 %661, %662, !dbg !1010
  %664 = zext i1 %663 to i32, !dbg !1010
  %condition302 = icmp ne i32 %664, 0, !dbg !1010
  %665 = select i1 %condition302, i32 %656, i32 %660, !dbg !1010
  store i32 %665, ptr %local24, align 4, !dbg !1010
  br label %end283, !dbg !1010

end306:                                           ; preds = %end239
  %666 = load i32, ptr %local30, align 4, !dbg !1019
  %667 = and i32 %666, 2048, !dbg !1019
  %668 = icmp eq i32 %667, 0, !dbg !1019
  %669 = zext i1 %668 to i32, !dbg !1019
  %condition310 = icmp ne i32 %669, 0, !dbg !1019
  br i1 %condition310, label %end311, label %next312, !dbg !1019

next307:                                          ; preds = %end239
  %670 = load i32, ptr %local5, align 4, !dbg !1011
  %671 = load i64, ptr %local33, align 8, !dbg !1011
  %672 = sub i64 0, %671, !dbg !1011
  store i64 %672, ptr %local33, align 8, !dbg !1011
  %index308 = zext i32 %670 to i64, !dbg !1019
  %address309 = add i64 %index308, 56, !dbg !1019
  %673 = getelementptr i8, ptr %vmctx, i64 %address309, !dbg !1019
  store i64 %672, ptr %673, align 1, !dbg !1019, !tbaa !18
  store i32 1, ptr %local23, align 4, !dbg !1019
  store i32 1048608, ptr %local32, align 4, !dbg !1019
  br label %end248, !dbg !1019

end311:                                           ; preds = %end306
  %674 = load i32, ptr %local30, align 4, !dbg !1019
  %675 = and i32 %674, 1, !dbg !1019
  store i32 %675, ptr %local23, align 4, !dbg !1019
  %condition313 = icmp ne i32 %675, 0, !dbg !1019
  %676 = select i1 %condition313, i32 1048610, i32 1048608, !dbg !1019
  store i32 %676, ptr %local32, align 4, !dbg !1019
  br label %end248, !dbg !1019

next312:                                          ; preds = %end306
  store i32 1, ptr %local23, align 4, !dbg !1019
  store i32 1048609, ptr %local32, align 4, !dbg !1019
  br label %end248, !dbg !1019

end315:                                           ; preds = %end248
  %677 = load i32, ptr %local17, align 4, !dbg !1019
  store i32 %677, ptr %local21, align 4, !dbg !1019
  br label %loop318, !dbg !1019

next316:                                          ; preds = %end248
  %678 = load i64, ptr %local33, align 8, !dbg !1019
  store i64 %678, ptr %local34, align 8, !dbg !1019
  %679 = load i32, ptr %local17, align 4, !dbg !1019
  store i32 %679, ptr %local21, align 4, !dbg !1019
  br label %end317, !dbg !1019

end317:                                           ; preds = %next321, %next316
  %680 = load i64, ptr %local34, align 8, !dbg !1035
  %681 = trunc i64 %680 to i32, !dbg !1035
  store i32 %681, ptr %local20, align 4, !dbg !1035
  %682 = icmp eq i32 %681, 0, !dbg !1035
  %683 = zext i1 %682 to i32, !dbg !1035
  %condition322 = icmp ne i32 %683, 0, !dbg !1035
  br i1 %condition322, label %end283, label %next323, !dbg !1035

loop318:                                          ; preds = %loop318, %end315
  %684 = load i32, ptr %local21, align 4, !dbg !1019
  %685 = add i32 %684, -1, !dbg !1019
  store i32 %685, ptr %local21, align 4, !dbg !1019
  %686 = load i64, ptr %local33, align 8, !dbg !1019
  %687 = load i64, ptr %local33, align 8, !dbg !1019
  %688 = udiv i64 %687, 10, !dbg !1036
  store i64 %688, ptr %local34, align 8, !dbg !1036
  %689 = mul i64 %688, 10, !dbg !1036
  %690 = sub i64 %686, %689, !dbg !1036
  %691 = trunc i64 %690 to i32, !dbg !1036
  %692 = or i32 %691, 48, !dbg !1036
  %693 = trunc i32 %692 to i8, !dbg !1035
  %index319 = zext i32 %685 to i64, !dbg !1035
  %694 = getelementptr i8, ptr %vmctx, i64 %index319, !dbg !1035
  store i8 %693, ptr %694, align 1, !dbg !1035, !tbaa !18
  %695 = load i64, ptr %local33, align 8, !dbg !1035
  %696 = icmp ugt i64 %695, 42949672959, !dbg !1035
  %697 = zext i1 %696 to i32, !dbg !1035
  store i32 %697, ptr %local20, align 4, !dbg !1035
  %698 = load i64, ptr %local34, align 8, !dbg !1035
  store i64 %698, ptr %local33, align 8, !dbg !1035
  %699 = load i32, ptr %local20, align 4, !dbg !1035
  %condition320 = icmp ne i32 %699, 0, !dbg !1035
  br i1 %condition320, label %loop318, label %next321, !dbg !1035

next321:                                          ; preds = %loop318
  br label %end317, !dbg !1035

next323:                                          ; preds = %end317
  br label %loop324, !dbg !1035

loop324:                                          ; preds = %loop324, %next323
  %700 = load i32, ptr %local21, align 4, !dbg !1035
  %701 = add i32 %700, -1, !dbg !1035
  store i32 %701, ptr %local21, align 4, !dbg !1035
  %702 = load i32, ptr %local20, align 4, !dbg !1035
  %703 = load i32, ptr %local20, align 4, !dbg !1035
  %704 = udiv i32 %703, 10, !dbg !1037
  store i32 %704, ptr %local25, align 4, !dbg !1037
  %705 = mul i32 %704, 10, !dbg !1037
  %706 = sub i32 %702, %705, !dbg !1037
  %707 = or i32 %706, 48, !dbg !1037
  %708 = trunc i32 %707 to i8, !dbg !1033
  %index325 = zext i32 %701 to i64, !dbg !1033
  %709 = getelementptr i8, ptr %vmctx, i64 %index325, !dbg !1033
  store i8 %708, ptr %709, align 1, !dbg !1033, !tbaa !18
  %710 = load i32, ptr %local20, align 4, !dbg !1033
  %711 = icmp ugt i32 %710, 9, !dbg !1033
  %712 = zext i1 %711 to i32, !dbg !1033
  store i32 %712, ptr %local26, align 4, !dbg !1033
  %713 = load i32, ptr %local25, align 4, !dbg !1033
  store i32 %713, ptr %local20, align 4, !dbg !1033
  %714 = load i32, ptr %local26, align 4, !dbg !1033
  %condition326 = icmp ne i32 %714, 0, !dbg !1033
  br i1 %condition326, label %loop324, label %next327, !dbg !1033

next327:                                          ; preds = %loop324
  br label %end283, !dbg !1033

end329:                                           ; preds = %next332, %end283
  %715 = load i32, ptr %local30, align 4, !dbg !1033
  %716 = and i32 %715, -65537, !dbg !1033
  %717 = load i32, ptr %local30, align 4, !dbg !1033
  %718 = load i32, ptr %local28, align 4, !dbg !1033
  %condition333 = icmp ne i32 %718, 0, !dbg !1033
  %719 = select i1 %condition333, i32 %716, i32 %717, !dbg !1033
  store i32 %719, ptr %local29, align 4, !dbg !1033
  %720 = load i32, ptr %local5, align 4, !dbg !1033
  %index334 = zext i32 %720 to i64, !dbg !1007
  %address335 = add i64 %index334, 56, !dbg !1007
  %721 = getelementptr i8, ptr %vmctx, i64 %address335, !dbg !1007
  %722 = load i64, ptr %721, align 1, !dbg !1007, !tbaa !18
  store i64 %722, ptr %local33, align 8, !dbg !1007
  %723 = icmp ne i64 %722, 0, !dbg !1007
  %724 = zext i1 %723 to i32, !dbg !1007
  %condition336 = icmp ne i32 %724, 0, !dbg !1007
  br i1 %condition336, label %end337, label %next338, !dbg !1007

next330:                                          ; preds = %end283
  %725 = load i32, ptr %local24, align 4, !dbg !1033
  %726 = icmp slt i32 %725, 0, !dbg !1033
  %727 = zext i1 %726 to i32, !dbg !1033
  %condition331 = icmp ne i32 %727, 0, !dbg !1033
  br i1 %condition331, label %end, label %next332, !dbg !1033

next332:                                          ; preds = %next330
  br label %end329, !dbg !1033

end337:                                           ; preds = %next338, %end329
  %728 = load i32, ptr %local24, align 4, !dbg !1007
  %729 = load i32, ptr %local17, align 4, !dbg !1007
  %730 = load i32, ptr %local21, align 4, !dbg !1007
  %731 = sub i32 %729, %730, !dbg !1007
  %732 = load i64, ptr %local33, align 8, !dbg !1007
  %733 = icmp eq i64 %732, 0, !dbg !1007
  %734 = zext i1 %733 to i32, !dbg !1007
  %735 = add i32 %731, %734, !dbg !1007
  store i32 %735, ptr %local20, align 4, !dbg !1007
  %736 = load i32, ptr %local24, align 4, !dbg !1007
  %737 = load i32, ptr %local20, align 4, !dbg !1007
  %738 = icmp sgt i32 %736, %737, !dbg !1007
  %739 = zext i1 %738 to i32, !dbg !1007
  %condition342 = icmp ne i32 %739, 0, !dbg !1007
  %740 = select i1 %condition342, i32 %728, i32 %735, !dbg !1007
  store i32 %740, ptr %local26, align 4, !dbg !1007
  %741 = load i32, ptr %local17, align 4, !dbg !1007
  store i32 %741, ptr %local20, align 4, !dbg !1007
  br label %end341, !dbg !1007

next338:                                          ; preds = %end329
  store i32 0, ptr %local26, align 4, !dbg !1007
  %742 = load i32, ptr %local24, align 4, !dbg !1007
  %condition339 = icmp ne i32 %742, 0, !dbg !1007
  br i1 %condition339, label %end337, label %next340, !dbg !1007

next340:                                          ; preds = %next338
  %743 = load i32, ptr %local17, align 4, !dbg !1007
  store i32 %743, ptr %local21, align 4, !dbg !1007
  %744 = load i32, ptr %local17, align 4, !dbg !1007
  store i32 %744, ptr %local20, align 4, !dbg !1007
  br label %end341, !dbg !1007

end341:                                           ; preds = %end233, %next353, %end347, %end238, %end337, %next340
  %745 = load i32, ptr %local20, align 4, !dbg !997
  %746 = load i32, ptr %local21, align 4, !dbg !997
  %747 = sub i32 %745, %746, !dbg !997
  store i32 %747, ptr %local24, align 4, !dbg !997
  %748 = load i32, ptr %local26, align 4, !dbg !997
  %749 = load i32, ptr %local26, align 4, !dbg !997
  %750 = load i32, ptr %local24, align 4, !dbg !997
  %751 = icmp slt i32 %749, %750, !dbg !997
  %752 = zext i1 %751 to i32, !dbg !997
  %condition928 = icmp ne i32 %752, 0, !dbg !997
  %753 = select i1 %condition928, i32 %747, i32 %748, !dbg !997
  store i32 %753, ptr %local28, align 4, !dbg !997
  %754 = load i32, ptr %local23, align 4, !dbg !997
  %755 = sub i32 2147483647, %754, !dbg !997
  %756 = icmp sgt i32 %753, %755, !dbg !997
  %757 = zext i1 %756 to i32, !dbg !997
  %condition929 = icmp ne i32 %757, 0, !dbg !997
  br i1 %condition929, label %end, label %next930, !dbg !997

end347:                                           ; preds = %end244, %end240
  store i32 0, ptr %local23, align 4, !dbg !1018
  %758 = load i32, ptr %local21, align 4, !dbg !1018
  %759 = load i32, ptr %local21, align 4, !dbg !1018
  %760 = load i32, ptr %local24, align 4, !dbg !1018
  %761 = load i32, ptr %local24, align 4, !dbg !1018
  %762 = icmp slt i32 %761, 0, !dbg !1018
  %763 = zext i1 %762 to i32, !dbg !1018
  %condition351 = icmp ne i32 %763, 0, !dbg !1018
  %764 = select i1 %condition351, i32 2147483647, i32 %760, !dbg !1018
  %765 = call i32 @f55(ptr swiftself %vmctx, i32 %759, i32 %764), !dbg !1038
  store i32 %765, ptr %local26, align 4, !dbg !1038
  %766 = add i32 %758, %765, !dbg !1038
  store i32 %766, ptr %local20, align 4, !dbg !1038
  store i32 1048608, ptr %local32, align 4, !dbg !1038
  %767 = load i32, ptr %local24, align 4, !dbg !1038
  %768 = icmp sgt i32 %767, -1, !dbg !1038
  %769 = zext i1 %768 to i32, !dbg !1038
  %condition352 = icmp ne i32 %769, 0, !dbg !1038
  br i1 %condition352, label %end341, label %next353, !dbg !1038

next353:                                          ; preds = %end347
  %770 = load i32, ptr %local20, align 4, !dbg !1038
  %index354 = zext i32 %770 to i64, !dbg !1004
  %771 = getelementptr i8, ptr %vmctx, i64 %index354, !dbg !1004
  %772 = load i8, ptr %771, align 1, !dbg !1004, !tbaa !18
  %773 = zext i8 %772 to i32, !dbg !1004
  %774 = icmp eq i32 %773, 0, !dbg !1004
  %775 = zext i1 %774 to i32, !dbg !1004
  %condition355 = icmp ne i32 %775, 0, !dbg !1004
  br i1 %condition355, label %end341, label %next356, !dbg !1004

next356:                                          ; preds = %next353
  br label %end, !dbg !1004

end360:                                           ; preds = %end235, %end236
  store i32 0, ptr %local20, align 4, !dbg !1003
  %776 = load i32, ptr %local25, align 4, !dbg !1003
  store i32 %776, ptr %local21, align 4, !dbg !1003
  br label %loop371, !dbg !1003

next361:                                          ; preds = %end236
  store i32 0, ptr %local20, align 4, !dbg !999
  br label %end362, !dbg !999

end362:                                           ; preds = %next387, %next361
  %777 = load i32, ptr %local30, align 4, !dbg !1039
  %778 = and i32 %777, 73728, !dbg !1039
  store i32 %778, ptr %local26, align 4, !dbg !1039
  %condition388 = icmp ne i32 %778, 0, !dbg !1039
  br i1 %condition388, label %end389, label %next390, !dbg !1039

loop371:                                          ; preds = %next380, %end360
  %779 = load i32, ptr %local21, align 4, !dbg !1003
  %index372 = zext i32 %779 to i64, !dbg !1040
  %780 = getelementptr i8, ptr %vmctx, i64 %index372, !dbg !1040
  %781 = load i32, ptr %780, align 1, !dbg !1040, !tbaa !18
  store i32 %781, ptr %local22, align 4, !dbg !1040
  %782 = icmp eq i32 %781, 0, !dbg !1040
  %783 = zext i1 %782 to i32, !dbg !1040
  %condition373 = icmp ne i32 %783, 0, !dbg !1040
  br i1 %condition373, label %end374, label %next375, !dbg !1040

end374:                                           ; preds = %next385, %next382, %loop371
  %784 = load i32, ptr %local20, align 4, !dbg !1039
  %785 = icmp slt i32 %784, 0, !dbg !1039
  %786 = zext i1 %785 to i32, !dbg !1039
  %condition386 = icmp ne i32 %786, 0, !dbg !1039
  br i1 %condition386, label %end, label %next387, !dbg !1039

next375:                                          ; preds = %loop371
  %787 = load i32, ptr %local5, align 4, !dbg !1040
  %788 = add i32 %787, 4, !dbg !1040
  %789 = load i32, ptr %local22, align 4, !dbg !1040
  %790 = call i32 @f60(ptr swiftself %vmctx, i32 %788, i32 %789), !dbg !1039
  store i32 %790, ptr %local22, align 4, !dbg !1039
  %791 = icmp slt i32 %790, 0, !dbg !1039
  %792 = zext i1 %791 to i32, !dbg !1039
  store i32 %792, ptr %local26, align 4, !dbg !1039
  %condition376 = icmp ne i32 %792, 0, !dbg !1039
  br i1 %condition376, label %end377, label %next378, !dbg !1039

end377:                                           ; preds = %next378, %next375
  %793 = load i32, ptr %local26, align 4, !dbg !1039
  %condition383 = icmp ne i32 %793, 0, !dbg !1039
  br i1 %condition383, label %end384, label %next385, !dbg !1039

next378:                                          ; preds = %next375
  %794 = load i32, ptr %local22, align 4, !dbg !1039
  %795 = load i32, ptr %local24, align 4, !dbg !1039
  %796 = load i32, ptr %local20, align 4, !dbg !1039
  %797 = sub i32 %795, %796, !dbg !1039
  %798 = icmp ugt i32 %794, %797, !dbg !1039
  %799 = zext i1 %798 to i32, !dbg !1039
  %condition379 = icmp ne i32 %799, 0, !dbg !1039
  br i1 %condition379, label %end377, label %next380, !dbg !1039

next380:                                          ; preds = %next378
  %800 = load i32, ptr %local21, align 4, !dbg !1039
  %801 = add i32 %800, 4, !dbg !1039
  store i32 %801, ptr %local21, align 4, !dbg !1039
  %802 = load i32, ptr %local24, align 4, !dbg !1039
  %803 = load i32, ptr %local22, align 4, !dbg !1039
  %804 = load i32, ptr %local20, align 4, !dbg !1039
  %805 = add i32 %803, %804, !dbg !1039
  store i32 %805, ptr %local20, align 4, !dbg !1039
  %806 = icmp ugt i32 %802, %805, !dbg !1039
  %807 = zext i1 %806 to i32, !dbg !1039
  %condition381 = icmp ne i32 %807, 0, !dbg !1039
  br i1 %condition381, label %loop371, label %next382, !dbg !1039

next382:                                          ; preds = %next380
  br label %end374, !dbg !1039

end384:                                           ; preds = %end, %end70, %end377
  store i32 -1, ptr %local19, align 4, !dbg !936
  br label %end101, !dbg !936

next385:                                          ; preds = %end377
  br label %end374, !dbg !1039

next387:                                          ; preds = %end374
  br label %end362, !dbg !1039

end389:                                           ; preds = %next406, %end395, %next390, %end362
  %808 = load i32, ptr %local20, align 4, !dbg !1041
  %809 = icmp eq i32 %808, 0, !dbg !1041
  %810 = zext i1 %809 to i32, !dbg !1041
  %condition407 = icmp ne i32 %810, 0, !dbg !1041
  br i1 %condition407, label %end408, label %next409, !dbg !1041

next390:                                          ; preds = %end362
  %811 = load i32, ptr %local27, align 4, !dbg !1039
  %812 = load i32, ptr %local20, align 4, !dbg !1039
  %813 = icmp sle i32 %811, %812, !dbg !1039
  %814 = zext i1 %813 to i32, !dbg !1039
  %condition391 = icmp ne i32 %814, 0, !dbg !1039
  br i1 %condition391, label %end389, label %next392, !dbg !1039

next392:                                          ; preds = %next390
  %815 = load i32, ptr %local5, align 4, !dbg !1039
  %816 = add i32 %815, 112, !dbg !1039
  %817 = load i32, ptr %local27, align 4, !dbg !1039
  %818 = load i32, ptr %local20, align 4, !dbg !1039
  %819 = sub i32 %817, %818, !dbg !1039
  store i32 %819, ptr %local21, align 4, !dbg !1039
  %820 = load i32, ptr %local21, align 4, !dbg !1039
  %821 = icmp ult i32 %820, 256, !dbg !1039
  %822 = zext i1 %821 to i32, !dbg !1039
  store i32 %822, ptr %local22, align 4, !dbg !1039
  %condition393 = icmp ne i32 %822, 0, !dbg !1039
  %823 = select i1 %condition393, i32 %819, i32 256, !dbg !1039
  %824 = call i32 @f52(ptr swiftself %vmctx, i32 %816, i32 32, i32 %823), !dbg !1042
  %825 = load i32, ptr %local22, align 4, !dbg !1043
  %condition394 = icmp ne i32 %825, 0, !dbg !1043
  br i1 %condition394, label %end395, label %next396, !dbg !1043

end395:                                           ; preds = %next403, %next392
  %826 = load i32, ptr %local0, align 4, !dbg !1044
  %index404 = zext i32 %826 to i64, !dbg !1045
  %827 = getelementptr i8, ptr %vmctx, i64 %index404, !dbg !1045
  %828 = load i8, ptr %827, align 1, !dbg !1045, !tbaa !18
  %829 = zext i8 %828 to i32, !dbg !1045
  %830 = and i32 %829, 32, !dbg !1045
  %condition405 = icmp ne i32 %830, 0, !dbg !1045
  br i1 %condition405, label %end389, label %next406, !dbg !1045

next396:                                          ; preds = %next392
  br label %loop397, !dbg !1043

loop397:                                          ; preds = %end400, %next396
  %831 = load i32, ptr %local0, align 4, !dbg !1043
  %index398 = zext i32 %831 to i64, !dbg !1046
  %832 = getelementptr i8, ptr %vmctx, i64 %index398, !dbg !1046
  %833 = load i8, ptr %832, align 1, !dbg !1046, !tbaa !18
  %834 = zext i8 %833 to i32, !dbg !1046
  %835 = and i32 %834, 32, !dbg !1046
  %condition399 = icmp ne i32 %835, 0, !dbg !1046
  br i1 %condition399, label %end400, label %next401, !dbg !1046

end400:                                           ; preds = %next401, %loop397
  %836 = load i32, ptr %local21, align 4, !dbg !1044
  %837 = add i32 %836, -256, !dbg !1044
  store i32 %837, ptr %local21, align 4, !dbg !1044
  %838 = icmp ugt i32 %837, 255, !dbg !1044
  %839 = zext i1 %838 to i32, !dbg !1044
  %condition402 = icmp ne i32 %839, 0, !dbg !1044
  br i1 %condition402, label %loop397, label %next403, !dbg !1044

next401:                                          ; preds = %loop397
  %840 = load i32, ptr %local5, align 4, !dbg !1046
  %841 = add i32 %840, 112, !dbg !1046
  %842 = load i32, ptr %local0, align 4, !dbg !1046
  %843 = call i32 @f42(ptr swiftself %vmctx, i32 %841, i32 256, i32 %842), !dbg !1047
  br label %end400, !dbg !1044

next403:                                          ; preds = %end400
  br label %end395, !dbg !1044

next406:                                          ; preds = %end395
  %844 = load i32, ptr %local5, align 4, !dbg !1045
  %845 = add i32 %844, 112, !dbg !1045
  %846 = load i32, ptr %local21, align 4, !dbg !1045
  %847 = load i32, ptr %local0, align 4, !dbg !1045
  %848 = call i32 @f42(ptr swiftself %vmctx, i32 %845, i32 %846, i32 %847), !dbg !1048
  br label %end389, !dbg !1041

end408:                                           ; preds = %next421, %next413, %loop410, %end389
  %849 = load i32, ptr %local26, align 4, !dbg !1049
  %850 = icmp ne i32 %849, 8192, !dbg !1049
  %851 = zext i1 %850 to i32, !dbg !1049
  %condition422 = icmp ne i32 %851, 0, !dbg !1049
  br i1 %condition422, label %end423, label %next424, !dbg !1049

next409:                                          ; preds = %end389
  store i32 0, ptr %local21, align 4, !dbg !1041
  br label %loop410, !dbg !1041

loop410:                                          ; preds = %end418, %next409
  %852 = load i32, ptr %local25, align 4, !dbg !1041
  %index411 = zext i32 %852 to i64, !dbg !1050
  %853 = getelementptr i8, ptr %vmctx, i64 %index411, !dbg !1050
  %854 = load i32, ptr %853, align 1, !dbg !1050, !tbaa !18
  store i32 %854, ptr %local22, align 4, !dbg !1050
  %855 = icmp eq i32 %854, 0, !dbg !1050
  %856 = zext i1 %855 to i32, !dbg !1050
  %condition412 = icmp ne i32 %856, 0, !dbg !1050
  br i1 %condition412, label %end408, label %next413, !dbg !1050

next413:                                          ; preds = %loop410
  %857 = load i32, ptr %local5, align 4, !dbg !1050
  %858 = add i32 %857, 4, !dbg !1050
  %859 = load i32, ptr %local22, align 4, !dbg !1050
  %860 = call i32 @f60(ptr swiftself %vmctx, i32 %858, i32 %859), !dbg !1051
  store i32 %860, ptr %local22, align 4, !dbg !1051
  %861 = load i32, ptr %local21, align 4, !dbg !1051
  %862 = add i32 %860, %861, !dbg !1051
  store i32 %862, ptr %local21, align 4, !dbg !1051
  %863 = load i32, ptr %local20, align 4, !dbg !1051
  %864 = icmp ugt i32 %862, %863, !dbg !1051
  %865 = zext i1 %864 to i32, !dbg !1051
  %condition414 = icmp ne i32 %865, 0, !dbg !1051
  br i1 %condition414, label %end408, label %next415, !dbg !1051

next415:                                          ; preds = %next413
  %866 = load i32, ptr %local0, align 4, !dbg !1051
  %index416 = zext i32 %866 to i64, !dbg !1052
  %867 = getelementptr i8, ptr %vmctx, i64 %index416, !dbg !1052
  %868 = load i8, ptr %867, align 1, !dbg !1052, !tbaa !18
  %869 = zext i8 %868 to i32, !dbg !1052
  %870 = and i32 %869, 32, !dbg !1052
  %condition417 = icmp ne i32 %870, 0, !dbg !1052
  br i1 %condition417, label %end418, label %next419, !dbg !1052

end418:                                           ; preds = %next419, %next415
  %871 = load i32, ptr %local25, align 4, !dbg !1049
  %872 = add i32 %871, 4, !dbg !1049
  store i32 %872, ptr %local25, align 4, !dbg !1049
  %873 = load i32, ptr %local21, align 4, !dbg !1049
  %874 = load i32, ptr %local20, align 4, !dbg !1049
  %875 = icmp ult i32 %873, %874, !dbg !1049
  %876 = zext i1 %875 to i32, !dbg !1049
  %condition420 = icmp ne i32 %876, 0, !dbg !1049
  br i1 %condition420, label %loop410, label %next421, !dbg !1049

next419:                                          ; preds = %next415
  %877 = load i32, ptr %local5, align 4, !dbg !1052
  %878 = add i32 %877, 4, !dbg !1052
  %879 = load i32, ptr %local22, align 4, !dbg !1052
  %880 = load i32, ptr %local0, align 4, !dbg !1052
  %881 = call i32 @f42(ptr swiftself %vmctx, i32 %878, i32 %879, i32 %880), !dbg !1053
  br label %end418, !dbg !1049

next421:                                          ; preds = %end418
  br label %end408, !dbg !1049

end423:                                           ; preds = %next440, %end429, %next424, %end408
  %882 = load i32, ptr %local27, align 4, !dbg !998
  %883 = load i32, ptr %local20, align 4, !dbg !998
  %884 = load i32, ptr %local27, align 4, !dbg !998
  %885 = load i32, ptr %local20, align 4, !dbg !998
  %886 = icmp sgt i32 %884, %885, !dbg !998
  %887 = zext i1 %886 to i32, !dbg !998
  %condition441 = icmp ne i32 %887, 0, !dbg !998
  %888 = select i1 %condition441, i32 %882, i32 %883, !dbg !998
  store i32 %888, ptr %local20, align 4, !dbg !998
  br label %loop, !dbg !998

next424:                                          ; preds = %end408
  %889 = load i32, ptr %local27, align 4, !dbg !1049
  %890 = load i32, ptr %local20, align 4, !dbg !1049
  %891 = icmp sle i32 %889, %890, !dbg !1049
  %892 = zext i1 %891 to i32, !dbg !1049
  %condition425 = icmp ne i32 %892, 0, !dbg !1049
  br i1 %condition425, label %end423, label %next426, !dbg !1049

next426:                                          ; preds = %next424
  %893 = load i32, ptr %local5, align 4, !dbg !1049
  %894 = add i32 %893, 112, !dbg !1049
  %895 = load i32, ptr %local27, align 4, !dbg !1049
  %896 = load i32, ptr %local20, align 4, !dbg !1049
  %897 = sub i32 %895, %896, !dbg !1049
  store i32 %897, ptr %local21, align 4, !dbg !1049
  %898 = load i32, ptr %local21, align 4, !dbg !1049
  %899 = icmp ult i32 %898, 256, !dbg !1049
  %900 = zext i1 %899 to i32, !dbg !1049
  store i32 %900, ptr %local22, align 4, !dbg !1049
  %condition427 = icmp ne i32 %900, 0, !dbg !1049
  %901 = select i1 %condition427, i32 %897, i32 256, !dbg !1049
  %902 = call i32 @f52(ptr swiftself %vmctx, i32 %894, i32 32, i32 %901), !dbg !1054
  %903 = load i32, ptr %local22, align 4, !dbg !1055
  %condition428 = icmp ne i32 %903, 0, !dbg !1055
  br i1 %condition428, label %end429, label %next430, !dbg !1055

end429:                                           ; preds = %next437, %next426
  %904 = load i32, ptr %local0, align 4, !dbg !1056
  %index438 = zext i32 %904 to i64, !dbg !1057
  %905 = getelementptr i8, ptr %vmctx, i64 %index438, !dbg !1057
  %906 = load i8, ptr %905, align 1, !dbg !1057, !tbaa !18
  %907 = zext i8 %906 to i32, !dbg !1057
  %908 = and i32 %907, 32, !dbg !1057
  %condition439 = icmp ne i32 %908, 0, !dbg !1057
  br i1 %condition439, label %end423, label %next440, !dbg !1057

next430:                                          ; preds = %next426
  br label %loop431, !dbg !1055

loop431:                                          ; preds = %end434, %next430
  %909 = load i32, ptr %local0, align 4, !dbg !1055
  %index432 = zext i32 %909 to i64, !dbg !1058
  %910 = getelementptr i8, ptr %vmctx, i64 %index432, !dbg !1058
  %911 = load i8, ptr %910, align 1, !dbg !1058, !tbaa !18
  %912 = zext i8 %911 to i32, !dbg !1058
  %913 = and i32 %912, 32, !dbg !1058
  %condition433 = icmp ne i32 %913, 0, !dbg !1058
  br i1 %condition433, label %end434, label %next435, !dbg !1058

end434:                                           ; preds = %next435, %loop431
  %914 = load i32, ptr %local21, align 4, !dbg !1056
  %915 = add i32 %914, -256, !dbg !1056
  store i32 %915, ptr %local21, align 4, !dbg !1056
  %916 = icmp ugt i32 %915, 255, !dbg !1056
  %917 = zext i1 %916 to i32, !dbg !1056
  %condition436 = icmp ne i32 %917, 0, !dbg !1056
  br i1 %condition436, label %loop431, label %next437, !dbg !1056

next435:                                          ; preds = %loop431
  %918 = load i32, ptr %local5, align 4, !dbg !1058
  %919 = add i32 %918, 112, !dbg !1058
  %920 = load i32, ptr %local0, align 4, !dbg !1058
  %921 = call i32 @f42(ptr swiftself %vmctx, i32 %919, i32 256, i32 %920), !dbg !1059
  br label %end434, !dbg !1056

next437:                                          ; preds = %end434
  br label %end429, !dbg !1056

next440:                                          ; preds = %end429
  %922 = load i32, ptr %local5, align 4, !dbg !1057
  %923 = add i32 %922, 112, !dbg !1057
  %924 = load i32, ptr %local21, align 4, !dbg !1057
  %925 = load i32, ptr %local0, align 4, !dbg !1057
  %926 = call i32 @f42(ptr swiftself %vmctx, i32 %923, i32 %924, i32 %925), !dbg !1060
  br label %end423, !dbg !998

end443:                                           ; preds = %next446, %end234
  %927 = load i32, ptr %local5, align 4, !dbg !998
  %index447 = zext i32 %927 to i64, !dbg !1061
  %address448 = add i64 %index447, 56, !dbg !1061
  %928 = getelementptr i8, ptr %vmctx, i64 %address448, !dbg !1061
  %929 = load double, ptr %928, align 1, !dbg !1061, !tbaa !18
  store double %929, ptr %local35, align 8, !dbg !1061
  %930 = load i32, ptr %local5, align 4, !dbg !1061
  %index449 = zext i32 %930 to i64, !dbg !1062
  %address450 = add i64 %index449, 108, !dbg !1062
  %931 = getelementptr i8, ptr %vmctx, i64 %address450, !dbg !1062
  store i32 0, ptr %931, align 1, !dbg !1062, !tbaa !18
  %932 = load double, ptr %local35, align 8, !dbg !1062
  %933 = bitcast double %932 to i64, !dbg !1062
  %934 = icmp sgt i64 %933, -1, !dbg !1062
  %935 = zext i1 %934 to i32, !dbg !1062
  %condition451 = icmp ne i32 %935, 0, !dbg !1062
  br i1 %condition451, label %end452, label %next453, !dbg !1062

next444:                                          ; preds = %end234
  %936 = load i32, ptr %local24, align 4, !dbg !998
  %937 = icmp slt i32 %936, 0, !dbg !998
  %938 = zext i1 %937 to i32, !dbg !998
  %condition445 = icmp ne i32 %938, 0, !dbg !998
  br i1 %condition445, label %end, label %next446, !dbg !998

next446:                                          ; preds = %next444
  br label %end443, !dbg !998

end452:                                           ; preds = %end443
  %939 = load i32, ptr %local30, align 4, !dbg !1062
  %940 = and i32 %939, 2048, !dbg !1062
  %941 = icmp eq i32 %940, 0, !dbg !1062
  %942 = zext i1 %941 to i32, !dbg !1062
  %condition455 = icmp ne i32 %942, 0, !dbg !1062
  br i1 %condition455, label %end456, label %next457, !dbg !1062

next453:                                          ; preds = %end443
  %943 = load double, ptr %local35, align 8, !dbg !1062
  %944 = fneg double %943, !dbg !1062
  store double %944, ptr %local35, align 8, !dbg !1062
  store i32 1, ptr %local36, align 4, !dbg !1062
  store i32 0, ptr %local37, align 4, !dbg !1062
  store i32 1048618, ptr %local38, align 4, !dbg !1062
  br label %end454, !dbg !1062

end454:                                           ; preds = %end456, %next457, %next453
  %945 = load double, ptr %local35, align 8, !dbg !1062
  %946 = call double @llvm.fabs.f64(double %945), !dbg !1062
  %947 = fcmp olt double %946, 0x7FF0000000000000, !dbg !1062
  %948 = zext i1 %947 to i32, !dbg !1062
  %condition459 = icmp ne i32 %948, 0, !dbg !1062
  br i1 %condition459, label %end460, label %next461, !dbg !1062

end456:                                           ; preds = %end452
  %949 = load i32, ptr %local30, align 4, !dbg !1062
  %950 = and i32 %949, 1, !dbg !1062
  store i32 %950, ptr %local36, align 4, !dbg !1062
  %condition458 = icmp ne i32 %950, 0, !dbg !1062
  %951 = select i1 %condition458, i32 1048624, i32 1048619, !dbg !1062
  store i32 %951, ptr %local38, align 4, !dbg !1062
  %952 = load i32, ptr %local36, align 4, !dbg !1062
  %953 = icmp eq i32 %952, 0, !dbg !1062
  %954 = zext i1 %953 to i32, !dbg !1062
  store i32 %954, ptr %local37, align 4, !dbg !1062
  br label %end454, !dbg !1062

next457:                                          ; preds = %end452
  store i32 1, ptr %local36, align 4, !dbg !1062
  store i32 0, ptr %local37, align 4, !dbg !1062
  store i32 1048621, ptr %local38, align 4, !dbg !1062
  br label %end454, !dbg !1062

end460:                                           ; preds = %end454
  %955 = load double, ptr %local35, align 8, !dbg !1063
  %956 = load i32, ptr %local5, align 4, !dbg !1063
  %957 = add i32 %956, 108, !dbg !1063
  %958 = call double @f61(ptr swiftself %vmctx, double %955, i32 %957), !dbg !1064
  store double %958, ptr %local35, align 8, !dbg !1064
  %959 = load double, ptr %local35, align 8, !dbg !1064
  %960 = fadd double %958, %959, !dbg !1064
  store double %960, ptr %local35, align 8, !dbg !1064
  %961 = fcmp oeq double %960, 0.000000e+00, !dbg !1064
  %962 = zext i1 %961 to i32, !dbg !1064
  %condition512 = icmp ne i32 %962, 0, !dbg !1064
  br i1 %condition512, label %end513, label %next514, !dbg !1064

next461:                                          ; preds = %end454
  %963 = load i32, ptr %local36, align 4, !dbg !1062
  %964 = add i32 %963, 3, !dbg !1062
  store i32 %964, ptr %local21, align 4, !dbg !1062
  %965 = load i32, ptr %local30, align 4, !dbg !1062
  %966 = and i32 %965, 8192, !dbg !1062
  %condition462 = icmp ne i32 %966, 0, !dbg !1062
  br i1 %condition462, label %end463, label %next464, !dbg !1062

end463:                                           ; preds = %next480, %end469, %next464, %next461
  %967 = load i32, ptr %local0, align 4, !dbg !1065
  %index481 = zext i32 %967 to i64, !dbg !1066
  %968 = getelementptr i8, ptr %vmctx, i64 %index481, !dbg !1066
  %969 = load i32, ptr %968, align 1, !dbg !1066, !tbaa !18
  store i32 %969, ptr %local20, align 4, !dbg !1066
  %970 = and i32 %969, 32, !dbg !1066
  %condition482 = icmp ne i32 %970, 0, !dbg !1066
  br i1 %condition482, label %end483, label %next484, !dbg !1066

next464:                                          ; preds = %next461
  %971 = load i32, ptr %local27, align 4, !dbg !1062
  %972 = load i32, ptr %local21, align 4, !dbg !1062
  %973 = icmp sle i32 %971, %972, !dbg !1062
  %974 = zext i1 %973 to i32, !dbg !1062
  %condition465 = icmp ne i32 %974, 0, !dbg !1062
  br i1 %condition465, label %end463, label %next466, !dbg !1062

next466:                                          ; preds = %next464
  %975 = load i32, ptr %local5, align 4, !dbg !1062
  %976 = add i32 %975, 624, !dbg !1062
  %977 = load i32, ptr %local27, align 4, !dbg !1062
  %978 = load i32, ptr %local21, align 4, !dbg !1062
  %979 = sub i32 %977, %978, !dbg !1062
  store i32 %979, ptr %local20, align 4, !dbg !1062
  %980 = load i32, ptr %local20, align 4, !dbg !1062
  %981 = icmp ult i32 %980, 256, !dbg !1062
  %982 = zext i1 %981 to i32, !dbg !1062
  store i32 %982, ptr %local22, align 4, !dbg !1062
  %condition467 = icmp ne i32 %982, 0, !dbg !1062
  %983 = select i1 %condition467, i32 %979, i32 256, !dbg !1062
  %984 = call i32 @f52(ptr swiftself %vmctx, i32 %976, i32 32, i32 %983), !dbg !1067
  %985 = load i32, ptr %local22, align 4, !dbg !1068
  %condition468 = icmp ne i32 %985, 0, !dbg !1068
  br i1 %condition468, label %end469, label %next470, !dbg !1068

end469:                                           ; preds = %next477, %next466
  %986 = load i32, ptr %local0, align 4, !dbg !1069
  %index478 = zext i32 %986 to i64, !dbg !1070
  %987 = getelementptr i8, ptr %vmctx, i64 %index478, !dbg !1070
  %988 = load i8, ptr %987, align 1, !dbg !1070, !tbaa !18
  %989 = zext i8 %988 to i32, !dbg !1070
  %990 = and i32 %989, 32, !dbg !1070
  %condition479 = icmp ne i32 %990, 0, !dbg !1070
  br i1 %condition479, label %end463, label %next480, !dbg !1070

next470:                                          ; preds = %next466
  br label %loop471, !dbg !1068

loop471:                                          ; preds = %end474, %next470
  %991 = load i32, ptr %local0, align 4, !dbg !1068
  %index472 = zext i32 %991 to i64, !dbg !1071
  %992 = getelementptr i8, ptr %vmctx, i64 %index472, !dbg !1071
  %993 = load i8, ptr %992, align 1, !dbg !1071, !tbaa !18
  %994 = zext i8 %993 to i32, !dbg !1071
  %995 = and i32 %994, 32, !dbg !1071
  %condition473 = icmp ne i32 %995, 0, !dbg !1071
  br i1 %condition473, label %end474, label %next475, !dbg !1071

end474:                                           ; preds = %next475, %loop471
  %996 = load i32, ptr %local20, align 4, !dbg !1069
  %997 = add i32 %996, -256, !dbg !1069
  store i32 %997, ptr %local20, align 4, !dbg !1069
  %998 = icmp ugt i32 %997, 255, !dbg !1069
  %999 = zext i1 %998 to i32, !dbg !1069
  %condition476 = icmp ne i32 %999, 0, !dbg !1069
  br i1 %condition476, label %loop471, label %next477, !dbg !1069

next475:                                          ; preds = %loop471
  %1000 = load i32, ptr %local5, align 4, !dbg !1071
  %1001 = add i32 %1000, 624, !dbg !1071
  %1002 = load i32, ptr %local0, align 4, !dbg !1071
  %1003 = call i32 @f42(ptr swiftself %vmctx, i32 %1001, i32 256, i32 %1002), !dbg !1072
  br label %end474, !dbg !1069

next477:                                          ; preds = %end474
  br label %end469, !dbg !1069

next480:                                          ; preds = %end469
  %1004 = load i32, ptr %local5, align 4, !dbg !1070
  %1005 = add i32 %1004, 624, !dbg !1070
  %1006 = load i32, ptr %local20, align 4, !dbg !1070
  %1007 = load i32, ptr %local0, align 4, !dbg !1070
  %1008 = call i32 @f42(ptr swiftself %vmctx, i32 %1005, i32 %1006, i32 %1007), !dbg !1073
  br label %end463, !dbg !1065

end483:                                           ; preds = %next484, %end463
  %1009 = load i32, ptr %local20, align 4, !dbg !1074
  %1010 = and i32 %1009, 32, !dbg !1074
  %condition486 = icmp ne i32 %1010, 0, !dbg !1074
  br i1 %condition486, label %end487, label %next488, !dbg !1074

next484:                                          ; preds = %end463
  %1011 = load i32, ptr %local38, align 4, !dbg !1066
  %1012 = load i32, ptr %local36, align 4, !dbg !1066
  %1013 = load i32, ptr %local0, align 4, !dbg !1066
  %1014 = call i32 @f42(ptr swiftself %vmctx, i32 %1011, i32 %1012, i32 %1013), !dbg !1075
  %1015 = load i32, ptr %local0, align 4, !dbg !1076
  %index485 = zext i32 %1015 to i64, !dbg !1074
  %1016 = getelementptr i8, ptr %vmctx, i64 %index485, !dbg !1074
  %1017 = load i32, ptr %1016, align 1, !dbg !1074, !tbaa !18
  store i32 %1017, ptr %local20, align 4, !dbg !1074
  br label %end483, !dbg !1074

end487:                                           ; preds = %next488, %end483
  %1018 = load i32, ptr %local30, align 4, !dbg !1077
  %1019 = and i32 %1018, 73728, !dbg !1077
  %1020 = icmp ne i32 %1019, 8192, !dbg !1077
  %1021 = zext i1 %1020 to i32, !dbg !1077
  %condition492 = icmp ne i32 %1021, 0, !dbg !1077
  br i1 %condition492, label %end493, label %next494, !dbg !1077

next488:                                          ; preds = %end483
  %1022 = load i32, ptr %local31, align 4, !dbg !1074
  %1023 = and i32 %1022, 32, !dbg !1074
  store i32 %1023, ptr %local20, align 4, !dbg !1074
  %condition489 = icmp ne i32 %1023, 0, !dbg !1074
  %1024 = select i1 %condition489, i32 1048637, i32 1048645, !dbg !1074
  %1025 = load i32, ptr %local20, align 4, !dbg !1074
  %condition490 = icmp ne i32 %1025, 0, !dbg !1074
  %1026 = select i1 %condition490, i32 1048641, i32 1048649, !dbg !1074
  %1027 = load double, ptr %local35, align 8, !dbg !1074
  %1028 = load double, ptr %local35, align 8, !dbg !1074
  %1029 = fcmp une double %1027, %1028, !dbg !1074
  %1030 = zext i1 %1029 to i32, !dbg !1074
  %condition491 = icmp ne i32 %1030, 0, !dbg !1074
  %1031 = select i1 %condition491, i32 %1024, i32 %1026, !dbg !1074
  %1032 = load i32, ptr %local0, align 4, !dbg !1074
  %1033 = call i32 @f42(ptr swiftself %vmctx, i32 %1031, i32 3, i32 %1032), !dbg !1078
  br label %end487, !dbg !1077

end493:                                           ; preds = %next510, %end499, %next494, %end487
  %1034 = load i32, ptr %local27, align 4, !dbg !1063
  %1035 = load i32, ptr %local21, align 4, !dbg !1063
  %1036 = load i32, ptr %local27, align 4, !dbg !1063
  %1037 = load i32, ptr %local21, align 4, !dbg !1063
  %1038 = icmp sgt i32 %1036, %1037, !dbg !1063
  %1039 = zext i1 %1038 to i32, !dbg !1063
  %condition511 = icmp ne i32 %1039, 0, !dbg !1063
  %1040 = select i1 %condition511, i32 %1034, i32 %1035, !dbg !1063
  store i32 %1040, ptr %local20, align 4, !dbg !1063
  br label %loop, !dbg !1063

next494:                                          ; preds = %end487
  %1041 = load i32, ptr %local27, align 4, !dbg !1077
  %1042 = load i32, ptr %local21, align 4, !dbg !1077
  %1043 = icmp sle i32 %1041, %1042, !dbg !1077
  %1044 = zext i1 %1043 to i32, !dbg !1077
  %condition495 = icmp ne i32 %1044, 0, !dbg !1077
  br i1 %condition495, label %end493, label %next496, !dbg !1077

next496:                                          ; preds = %next494
  %1045 = load i32, ptr %local5, align 4, !dbg !1077
  %1046 = add i32 %1045, 624, !dbg !1077
  %1047 = load i32, ptr %local27, align 4, !dbg !1077
  %1048 = load i32, ptr %local21, align 4, !dbg !1077
  %1049 = sub i32 %1047, %1048, !dbg !1077
  store i32 %1049, ptr %local20, align 4, !dbg !1077
  %1050 = load i32, ptr %local20, align 4, !dbg !1077
  %1051 = icmp ult i32 %1050, 256, !dbg !1077
  %1052 = zext i1 %1051 to i32, !dbg !1077
  store i32 %1052, ptr %local22, align 4, !dbg !1077
  %condition497 = icmp ne i32 %1052, 0, !dbg !1077
  %1053 = select i1 %condition497, i32 %1049, i32 256, !dbg !1077
  %1054 = call i32 @f52(ptr swiftself %vmctx, i32 %1046, i32 32, i32 %1053), !dbg !1079
  %1055 = load i32, ptr %local22, align 4, !dbg !1080
  %condition498 = icmp ne i32 %1055, 0, !dbg !1080
  br i1 %condition498, label %end499, label %next500, !dbg !1080

end499:                                           ; preds = %next507, %next496
  %1056 = load i32, ptr %local0, align 4, !dbg !1081
  %index508 = zext i32 %1056 to i64, !dbg !1082
  %1057 = getelementptr i8, ptr %vmctx, i64 %index508, !dbg !1082
  %1058 = load i8, ptr %1057, align 1, !dbg !1082, !tbaa !18
  %1059 = zext i8 %1058 to i32, !dbg !1082
  %1060 = and i32 %1059, 32, !dbg !1082
  %condition509 = icmp ne i32 %1060, 0, !dbg !1082
  br i1 %condition509, label %end493, label %next510, !dbg !1082

next500:                                          ; preds = %next496
  br label %loop501, !dbg !1080

loop501:                                          ; preds = %end504, %next500
  %1061 = load i32, ptr %local0, align 4, !dbg !1080
  %index502 = zext i32 %1061 to i64, !dbg !1083
  %1062 = getelementptr i8, ptr %vmctx, i64 %index502, !dbg !1083
  %1063 = load i8, ptr %1062, align 1, !dbg !1083, !tbaa !18
  %1064 = zext i8 %1063 to i32, !dbg !1083
  %1065 = and i32 %1064, 32, !dbg !1083
  %condition503 = icmp ne i32 %1065, 0, !dbg !1083
  br i1 %condition503, label %end504, label %next505, !dbg !1083

end504:                                           ; preds = %next505, %loop501
  %1066 = load i32, ptr %local20, align 4, !dbg !1081
  %1067 = add i32 %1066, -256, !dbg !1081
  store i32 %1067, ptr %local20, align 4, !dbg !1081
  %1068 = icmp ugt i32 %1067, 255, !dbg !1081
  %1069 = zext i1 %1068 to i32, !dbg !1081
  %condition506 = icmp ne i32 %1069, 0, !dbg !1081
  br i1 %condition506, label %loop501, label %next507, !dbg !1081

next505:                                          ; preds = %loop501
  %1070 = load i32, ptr %local5, align 4, !dbg !1083
  %1071 = add i32 %1070, 624, !dbg !1083
  %1072 = load i32, ptr %local0, align 4, !dbg !1083
  %1073 = call i32 @f42(ptr swiftself %vmctx, i32 %1071, i32 256, i32 %1072), !dbg !1084
  br label %end504, !dbg !1081

next507:                                          ; preds = %end504
  br label %end499, !dbg !1081

next510:                                          ; preds = %end499
  %1074 = load i32, ptr %local5, align 4, !dbg !1082
  %1075 = add i32 %1074, 624, !dbg !1082
  %1076 = load i32, ptr %local20, align 4, !dbg !1082
  %1077 = load i32, ptr %local0, align 4, !dbg !1082
  %1078 = call i32 @f42(ptr swiftself %vmctx, i32 %1075, i32 %1076, i32 %1077), !dbg !1085
  br label %end493, !dbg !1063

end513:                                           ; preds = %end460
  %1079 = load i32, ptr %local31, align 4, !dbg !1086
  %1080 = or i32 %1079, 32, !dbg !1086
  store i32 %1080, ptr %local39, align 4, !dbg !1086
  %1081 = icmp eq i32 %1080, 97, !dbg !1086
  %1082 = zext i1 %1081 to i32, !dbg !1086
  %condition523 = icmp ne i32 %1082, 0, !dbg !1086
  br i1 %condition523, label %end522, label %next524, !dbg !1086

next514:                                          ; preds = %end460
  %1083 = load i32, ptr %local5, align 4, !dbg !1064
  %1084 = load i32, ptr %local5, align 4, !dbg !1064
  %index515 = zext i32 %1084 to i64, !dbg !1087
  %address516 = add i64 %index515, 108, !dbg !1087
  %1085 = getelementptr i8, ptr %vmctx, i64 %address516, !dbg !1087
  %1086 = load i32, ptr %1085, align 1, !dbg !1087, !tbaa !18
  store i32 %1086, ptr %local20, align 4, !dbg !1087
  %1087 = add i32 %1086, -1, !dbg !1087
  %index517 = zext i32 %1083 to i64, !dbg !1086
  %address518 = add i64 %index517, 108, !dbg !1086
  %1088 = getelementptr i8, ptr %vmctx, i64 %address518, !dbg !1086
  store i32 %1087, ptr %1088, align 1, !dbg !1086, !tbaa !18
  %1089 = load i32, ptr %local31, align 4, !dbg !1086
  %1090 = or i32 %1089, 32, !dbg !1086
  store i32 %1090, ptr %local39, align 4, !dbg !1086
  %1091 = icmp ne i32 %1090, 97, !dbg !1086
  %1092 = zext i1 %1091 to i32, !dbg !1086
  %condition519 = icmp ne i32 %1092, 0, !dbg !1086
  br i1 %condition519, label %end520, label %next521, !dbg !1086

end520:                                           ; preds = %next514
  %1093 = load i32, ptr %local5, align 4, !dbg !1088
  %1094 = load i32, ptr %local20, align 4, !dbg !1088
  %1095 = add i32 %1094, -29, !dbg !1088
  store i32 %1095, ptr %local25, align 4, !dbg !1088
  %index529 = zext i32 %1093 to i64, !dbg !1089
  %address530 = add i64 %index529, 108, !dbg !1089
  %1096 = getelementptr i8, ptr %vmctx, i64 %address530, !dbg !1089
  store i32 %1095, ptr %1096, align 1, !dbg !1089, !tbaa !18
  %1097 = load i32, ptr %local24, align 4, !dbg !1089
  %1098 = load i32, ptr %local24, align 4, !dbg !1089
  %1099 = icmp slt i32 %1098, 0, !dbg !1089
  %1100 = zext i1 %1099 to i32, !dbg !1089
  %condition531 = icmp ne i32 %1100, 0, !dbg !1089
  %1101 = select i1 %condition531, i32 6, i32 %1097, !dbg !1089
  store i32 %1101, ptr %local23, align 4, !dbg !1089
  %1102 = load double, ptr %local35, align 8, !dbg !1089
  %1103 = fmul double %1102, 0x41B0000000000000, !dbg !1089
  store double %1103, ptr %local35, align 8, !dbg !1089
  br label %end528, !dbg !1089

next521:                                          ; preds = %next514
  br label %end522, !dbg !1086

end522:                                           ; preds = %end513, %next521
  %1104 = load i32, ptr %local38, align 4, !dbg !955
  %1105 = load i32, ptr %local31, align 4, !dbg !955
  %1106 = shl i32 %1105, 26, !dbg !955
  %1107 = ashr i32 %1106, 31, !dbg !955
  %1108 = and i32 %1107, 9, !dbg !955
  %1109 = add i32 %1104, %1108, !dbg !955
  store i32 %1109, ptr %local23, align 4, !dbg !955
  %1110 = load i32, ptr %local24, align 4, !dbg !955
  %1111 = icmp ugt i32 %1110, 11, !dbg !955
  %1112 = zext i1 %1111 to i32, !dbg !955
  %condition1015 = icmp ne i32 %1112, 0, !dbg !955
  br i1 %condition1015, label %end1016, label %next1017, !dbg !955

next524:                                          ; preds = %end513
  %1113 = load i32, ptr %local24, align 4, !dbg !1086
  %1114 = load i32, ptr %local24, align 4, !dbg !1086
  %1115 = icmp slt i32 %1114, 0, !dbg !1086
  %1116 = zext i1 %1115 to i32, !dbg !1086
  %condition525 = icmp ne i32 %1116, 0, !dbg !1086
  %1117 = select i1 %condition525, i32 6, i32 %1113, !dbg !1086
  store i32 %1117, ptr %local23, align 4, !dbg !1086
  %1118 = load i32, ptr %local5, align 4, !dbg !1086
  %index526 = zext i32 %1118 to i64, !dbg !1088
  %address527 = add i64 %index526, 108, !dbg !1088
  %1119 = getelementptr i8, ptr %vmctx, i64 %address527, !dbg !1088
  %1120 = load i32, ptr %1119, align 1, !dbg !1088, !tbaa !18
  store i32 %1120, ptr %local25, align 4, !dbg !1088
  br label %end528, !dbg !1088

end528:                                           ; preds = %end520, %next524
  %1121 = load i32, ptr %local5, align 4, !dbg !1089
  %1122 = add i32 %1121, 112, !dbg !1089
  %1123 = load i32, ptr %local16, align 4, !dbg !1089
  %1124 = load i32, ptr %local25, align 4, !dbg !1089
  %1125 = icmp slt i32 %1124, 0, !dbg !1089
  %1126 = zext i1 %1125 to i32, !dbg !1089
  store i32 %1126, ptr %local40, align 4, !dbg !1089
  %condition532 = icmp ne i32 %1126, 0, !dbg !1089
  %1127 = select i1 %condition532, i32 %1122, i32 %1123, !dbg !1089
  store i32 %1127, ptr %local32, align 4, !dbg !1089
  store i32 %1127, ptr %local21, align 4, !dbg !1089
  br label %loop533, !dbg !1089

loop533:                                          ; preds = %end539, %end528
  %1128 = load double, ptr %local35, align 8, !dbg !1089
  %1129 = fcmp olt double %1128, 0x41F0000000000000, !dbg !1089
  %1130 = zext i1 %1129 to i32, !dbg !1089
  %1131 = load double, ptr %local35, align 8, !dbg !1089
  %1132 = fcmp oge double %1131, 0.000000e+00, !dbg !1089
  %1133 = zext i1 %1132 to i32, !dbg !1089
  %1134 = and i32 %1130, %1133, !dbg !1089
  %1135 = icmp eq i32 %1134, 0, !dbg !1089
  %1136 = zext i1 %1135 to i32, !dbg !1089
  %condition534 = icmp ne i32 %1136, 0, !dbg !1089
  br i1 %condition534, label %end535, label %next536, !dbg !1089

end535:                                           ; preds = %loop533
  store i32 0, ptr %local20, align 4, !dbg !1090
  br label %end539, !dbg !1090

next536:                                          ; preds = %loop533
  %1137 = load double, ptr %local35, align 8, !dbg !1089
  %1138 = fcmp ogt double %1137, -1.000000e+00, !dbg !1090
  %1139 = fcmp olt double %1137, 0x41F0000000000000, !dbg !1090
  %1140 = and i1 %1138, %1139, !dbg !1090
  %misfits = xor i1 %1140, true, !dbg !1090
  br i1 %misfits, label %misfit, label %next537, !dbg !1090, !prof !807

misfit:                                           ; preds = %next536
  %1141 = fcmp uno double %1137, %1137, !dbg !1090
  br i1 %1141, label %trap, label %next538, !dbg !1090, !prof !807

next537:                                          ; preds = %next536
  %1142 = fptoui double %1137 to i32, !dbg !1090
  store i32 %1142, ptr %local20, align 4, !dbg !1090
  br label %end539, !dbg !1090

trap:                                             ; preds = %misfit
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 9) #4, !dbg !1090
  unreachable, !dbg !1090

next538:                                          ; preds = %misfit
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 7) #4, !dbg !1090
  unreachable, !dbg !1090

end539:                                           ; preds = %end535, %next537
  %1143 = load i32, ptr %local21, align 4, !dbg !1090
  %1144 = load i32, ptr %local20, align 4, !dbg !1090
  %index540 = zext i32 %1143 to i64, !dbg !1091
  %1145 = getelementptr i8, ptr %vmctx, i64 %index540, !dbg !1091
  store i32 %1144, ptr %1145, align 1, !dbg !1091, !tbaa !18
  %1146 = load i32, ptr %local21, align 4, !dbg !1091
  %1147 = add i32 %1146, 4, !dbg !1091
  store i32 %1147, ptr %local21, align 4, !dbg !1091
  %1148 = load double, ptr %local35, align 8, !dbg !1091
  %1149 = load i32, ptr %local20, align 4, !dbg !1091
  %1150 = uitofp i32 %1149 to double, !dbg !1091
  %1151 = fsub double %1148, %1150, !dbg !1091
  %1152 = fmul double %1151, 1.000000e+09, !dbg !1091
  store double %1152, ptr %local35, align 8, !dbg !1091
  %1153 = fcmp une double %1152, 0.000000e+00, !dbg !1091
  %1154 = zext i1 %1153 to i32, !dbg !1091
  %condition541 = icmp ne i32 %1154, 0, !dbg !1091
  br i1 %condition541, label %loop533, label %next542, !dbg !1091

next542:                                          ; preds = %end539
  %1155 = load i32, ptr %local25, align 4, !dbg !1091
  %1156 = icmp sge i32 %1155, 1, !dbg !1091
  %1157 = zext i1 %1156 to i32, !dbg !1091
  %condition543 = icmp ne i32 %1157, 0, !dbg !1091
  br i1 %condition543, label %end544, label %next545, !dbg !1091

end544:                                           ; preds = %next542
  %1158 = load i32, ptr %local32, align 4, !dbg !1091
  store i32 %1158, ptr %local22, align 4, !dbg !1091
  br label %loop547, !dbg !1091

next545:                                          ; preds = %next542
  %1159 = load i32, ptr %local21, align 4, !dbg !1091
  store i32 %1159, ptr %local20, align 4, !dbg !1091
  %1160 = load i32, ptr %local32, align 4, !dbg !1091
  store i32 %1160, ptr %local22, align 4, !dbg !1091
  br label %end546, !dbg !1091

end546:                                           ; preds = %next573, %next545
  %1161 = load i32, ptr %local25, align 4, !dbg !1092
  %1162 = icmp sgt i32 %1161, -1, !dbg !1092
  %1163 = zext i1 %1162 to i32, !dbg !1092
  %condition574 = icmp ne i32 %1163, 0, !dbg !1092
  br i1 %condition574, label %end575, label %next576, !dbg !1092

loop547:                                          ; preds = %end563, %end544
  %1164 = load i32, ptr %local25, align 4, !dbg !1091
  %1165 = load i32, ptr %local25, align 4, !dbg !1091
  %1166 = icmp ult i32 %1165, 29, !dbg !1091
  %1167 = zext i1 %1166 to i32, !dbg !1091
  %condition548 = icmp ne i32 %1167, 0, !dbg !1091
  %1168 = select i1 %condition548, i32 %1164, i32 29, !dbg !1091
  store i32 %1168, ptr %local25, align 4, !dbg !1091
  %1169 = load i32, ptr %local21, align 4, !dbg !1091
  %1170 = add i32 %1169, -4, !dbg !1091
  store i32 %1170, ptr %local20, align 4, !dbg !1091
  %1171 = load i32, ptr %local22, align 4, !dbg !1091
  %1172 = icmp ult i32 %1170, %1171, !dbg !1091
  %1173 = zext i1 %1172 to i32, !dbg !1091
  %condition549 = icmp ne i32 %1173, 0, !dbg !1091
  br i1 %condition549, label %end550, label %next551, !dbg !1091

end550:                                           ; preds = %next559, %next557, %loop547
  br label %loop561, !dbg !1093

next551:                                          ; preds = %loop547
  %1174 = load i32, ptr %local25, align 4, !dbg !1091
  %1175 = zext i32 %1174 to i64, !dbg !1091
  store i64 %1175, ptr %local34, align 8, !dbg !1091
  store i64 0, ptr %local33, align 8, !dbg !1091
  br label %loop552, !dbg !1091

loop552:                                          ; preds = %loop552, %next551
  %1176 = load i32, ptr %local20, align 4, !dbg !1091
  %1177 = load i32, ptr %local20, align 4, !dbg !1091
  %index553 = zext i32 %1177 to i64, !dbg !1094
  %1178 = getelementptr i8, ptr %vmctx, i64 %index553, !dbg !1094
  %1179 = load i32, ptr %1178, align 1, !dbg !1094, !tbaa !18
  %1180 = zext i32 %1179 to i64, !dbg !1094
  %1181 = load i64, ptr %local34, align 8, !dbg !1094
  %count554 = and i64 %1181, 63, !dbg !1094
  %1182 = shl i64 %1180, %count554, !dbg !1094
  %1183 = load i64, ptr %local33, align 8, !dbg !1094
  %1184 = and i64 %1183, 4294967295, !dbg !1094
  %1185 = add i64 %1182, %1184, !dbg !1094
  store i64 %1185, ptr %local33, align 8, !dbg !1094
  %1186 = load i64, ptr %local33, align 8, !dbg !1094
  %1187 = udiv i64 %1186, 1000000000, !dbg !1095
  store i64 %1187, ptr %local33, align 8, !dbg !1095
  %1188 = mul i64 %1187, 1000000000, !dbg !1095
  %1189 = sub i64 %1185, %1188, !dbg !1095
  %1190 = trunc i64 %1189 to i32, !dbg !1096
  %index555 = zext i32 %1176 to i64, !dbg !1096
  %1191 = getelementptr i8, ptr %vmctx, i64 %index555, !dbg !1096
  store i32 %1190, ptr %1191, align 1, !dbg !1096, !tbaa !18
  %1192 = load i32, ptr %local20, align 4, !dbg !1096
  %1193 = add i32 %1192, -4, !dbg !1096
  store i32 %1193, ptr %local20, align 4, !dbg !1096
  %1194 = load i32, ptr %local22, align 4, !dbg !1096
  %1195 = icmp uge i32 %1193, %1194, !dbg !1096
  %1196 = zext i1 %1195 to i32, !dbg !1096
  %condition556 = icmp ne i32 %1196, 0, !dbg !1096
  br i1 %condition556, label %loop552, label %next557, !dbg !1096

next557:                                          ; preds = %loop552
  %1197 = load i64, ptr %local33, align 8, !dbg !1096
  %1198 = trunc i64 %1197 to i32, !dbg !1096
  store i32 %1198, ptr %local20, align 4, !dbg !1096
  %1199 = icmp eq i32 %1198, 0, !dbg !1096
  %1200 = zext i1 %1199 to i32, !dbg !1096
  %condition558 = icmp ne i32 %1200, 0, !dbg !1096
  br i1 %condition558, label %end550, label %next559, !dbg !1096

next559:                                          ; preds = %next557
  %1201 = load i32, ptr %local22, align 4, !dbg !1096
  %1202 = add i32 %1201, -4, !dbg !1096
  store i32 %1202, ptr %local22, align 4, !dbg !1096
  %1203 = load i32, ptr %local20, align 4, !dbg !1096
  %index560 = zext i32 %1202 to i64, !dbg !1093
  %1204 = getelementptr i8, ptr %vmctx, i64 %index560, !dbg !1093
  store i32 %1203, ptr %1204, align 1, !dbg !1093, !tbaa !18
  br label %end550, !dbg !1093

loop561:                                          ; preds = %next564, %end550
  %1205 = load i32, ptr %local21, align 4, !dbg !1093
  store i32 %1205, ptr %local20, align 4, !dbg !1093
  %1206 = load i32, ptr %local22, align 4, !dbg !1093
  %1207 = icmp ule i32 %1205, %1206, !dbg !1093
  %1208 = zext i1 %1207 to i32, !dbg !1093
  %condition562 = icmp ne i32 %1208, 0, !dbg !1093
  br i1 %condition562, label %end563, label %next564, !dbg !1093

end563:                                           ; preds = %next567, %loop561
  %1209 = load i32, ptr %local5, align 4, !dbg !1097
  %1210 = load i32, ptr %local5, align 4, !dbg !1097
  %index568 = zext i32 %1210 to i64, !dbg !1098
  %address569 = add i64 %index568, 108, !dbg !1098
  %1211 = getelementptr i8, ptr %vmctx, i64 %address569, !dbg !1098
  %1212 = load i32, ptr %1211, align 1, !dbg !1098, !tbaa !18
  %1213 = load i32, ptr %local25, align 4, !dbg !1098
  %1214 = sub i32 %1212, %1213, !dbg !1098
  store i32 %1214, ptr %local25, align 4, !dbg !1098
  %index570 = zext i32 %1209 to i64, !dbg !1092
  %address571 = add i64 %index570, 108, !dbg !1092
  %1215 = getelementptr i8, ptr %vmctx, i64 %address571, !dbg !1092
  store i32 %1214, ptr %1215, align 1, !dbg !1092, !tbaa !18
  %1216 = load i32, ptr %local20, align 4, !dbg !1092
  store i32 %1216, ptr %local21, align 4, !dbg !1092
  %1217 = load i32, ptr %local25, align 4, !dbg !1092
  %1218 = icmp sgt i32 %1217, 0, !dbg !1092
  %1219 = zext i1 %1218 to i32, !dbg !1092
  %condition572 = icmp ne i32 %1219, 0, !dbg !1092
  br i1 %condition572, label %loop547, label %next573, !dbg !1092

next564:                                          ; preds = %loop561
  %1220 = load i32, ptr %local20, align 4, !dbg !1093
  %1221 = add i32 %1220, -4, !dbg !1093
  store i32 %1221, ptr %local21, align 4, !dbg !1093
  %index565 = zext i32 %1221 to i64, !dbg !1097
  %1222 = getelementptr i8, ptr %vmctx, i64 %index565, !dbg !1097
  %1223 = load i32, ptr %1222, align 1, !dbg !1097, !tbaa !18
  %1224 = icmp eq i32 %1223, 0, !dbg !1097
  %1225 = zext i1 %1224 to i32, !dbg !1097
  %condition566 = icmp ne i32 %1225, 0, !dbg !1097
  br i1 %condition566, label %loop561, label %next567, !dbg !1097

next567:                                          ; preds = %next564
  br label %end563, !dbg !1097

next573:                                          ; preds = %end563
  br label %end546, !dbg !1092

end575:                                           ; preds = %next603, %end546
  store i32 0, ptr %local26, align 4, !dbg !1099
  %1226 = load i32, ptr %local22, align 4, !dbg !1099
  %1227 = load i32, ptr %local20, align 4, !dbg !1099
  %1228 = icmp uge i32 %1226, %1227, !dbg !1099
  %1229 = zext i1 %1228 to i32, !dbg !1099
  %condition604 = icmp ne i32 %1229, 0, !dbg !1099
  br i1 %condition604, label %end605, label %next606, !dbg !1099

next576:                                          ; preds = %end546
  %1230 = load i32, ptr %local23, align 4, !dbg !1092
  %1231 = add i32 %1230, 25, !dbg !1092
  %1232 = udiv i32 %1231, 9, !dbg !1100
  %1233 = add i32 %1232, 1, !dbg !1100
  store i32 %1233, ptr %local41, align 4, !dbg !1100
  br label %loop577, !dbg !1100

loop577:                                          ; preds = %end583, %next576
  %1234 = load i32, ptr %local25, align 4, !dbg !1100
  %1235 = sub i32 0, %1234, !dbg !1100
  store i32 %1235, ptr %local21, align 4, !dbg !1100
  %1236 = load i32, ptr %local21, align 4, !dbg !1100
  %1237 = icmp ult i32 %1236, 9, !dbg !1100
  %1238 = zext i1 %1237 to i32, !dbg !1100
  %condition578 = icmp ne i32 %1238, 0, !dbg !1100
  %1239 = select i1 %condition578, i32 %1235, i32 9, !dbg !1100
  store i32 %1239, ptr %local24, align 4, !dbg !1100
  %1240 = load i32, ptr %local22, align 4, !dbg !1100
  %1241 = load i32, ptr %local20, align 4, !dbg !1100
  %1242 = icmp ult i32 %1240, %1241, !dbg !1100
  %1243 = zext i1 %1242 to i32, !dbg !1100
  %condition579 = icmp ne i32 %1243, 0, !dbg !1100
  br i1 %condition579, label %end580, label %next581, !dbg !1100

end580:                                           ; preds = %loop577
  %1244 = load i32, ptr %local24, align 4, !dbg !1101
  %count584 = and i32 %1244, 31, !dbg !1101
  %1245 = lshr i32 1000000000, %count584, !dbg !1101
  store i32 %1245, ptr %local29, align 4, !dbg !1101
  %1246 = load i32, ptr %local24, align 4, !dbg !1101
  %count585 = and i32 %1246, 31, !dbg !1101
  %1247 = shl i32 -1, %count585, !dbg !1101
  %1248 = xor i32 %1247, -1, !dbg !1101
  store i32 %1248, ptr %local28, align 4, !dbg !1101
  store i32 0, ptr %local25, align 4, !dbg !1101
  %1249 = load i32, ptr %local22, align 4, !dbg !1101
  store i32 %1249, ptr %local21, align 4, !dbg !1101
  br label %loop586, !dbg !1101

next581:                                          ; preds = %loop577
  %1250 = load i32, ptr %local22, align 4, !dbg !1100
  %index582 = zext i32 %1250 to i64, !dbg !1101
  %1251 = getelementptr i8, ptr %vmctx, i64 %index582, !dbg !1101
  %1252 = load i32, ptr %1251, align 1, !dbg !1101, !tbaa !18
  store i32 %1252, ptr %local21, align 4, !dbg !1101
  br label %end583, !dbg !1101

end583:                                           ; preds = %next594, %next591, %next581
  %1253 = load i32, ptr %local5, align 4, !dbg !1102
  %1254 = load i32, ptr %local5, align 4, !dbg !1102
  %index596 = zext i32 %1254 to i64, !dbg !1103
  %address597 = add i64 %index596, 108, !dbg !1103
  %1255 = getelementptr i8, ptr %vmctx, i64 %address597, !dbg !1103
  %1256 = load i32, ptr %1255, align 1, !dbg !1103, !tbaa !18
  %1257 = load i32, ptr %local24, align 4, !dbg !1103
  %1258 = add i32 %1256, %1257, !dbg !1103
  store i32 %1258, ptr %local25, align 4, !dbg !1103
  %index598 = zext i32 %1253 to i64, !dbg !1099
  %address599 = add i64 %index598, 108, !dbg !1099
  %1259 = getelementptr i8, ptr %vmctx, i64 %address599, !dbg !1099
  store i32 %1258, ptr %1259, align 1, !dbg !1099, !tbaa !18
  %1260 = load i32, ptr %local32, align 4, !dbg !1099
  %1261 = load i32, ptr %local22, align 4, !dbg !1099
  %1262 = load i32, ptr %local21, align 4, !dbg !1099
  %1263 = icmp eq i32 %1262, 0, !dbg !1099
  %1264 = zext i1 %1263 to i32, !dbg !1099
  %1265 = shl i32 %1264, 2, !dbg !1099
  %1266 = add i32 %1261, %1265, !dbg !1099
  store i32 %1266, ptr %local22, align 4, !dbg !1099
  %1267 = load i32, ptr %local39, align 4, !dbg !1099
  %1268 = icmp eq i32 %1267, 102, !dbg !1099
  %1269 = zext i1 %1268 to i32, !dbg !1099
  %condition600 = icmp ne i32 %1269, 0, !dbg !1099
  %1270 = select i1 %condition600, i32 %1260, i32 %1266, !dbg !1099
  store i32 %1270, ptr %local21, align 4, !dbg !1099
  %1271 = load i32, ptr %local41, align 4, !dbg !1099
  %1272 = shl i32 %1271, 2, !dbg !1099
  %1273 = add i32 %1270, %1272, !dbg !1099
  %1274 = load i32, ptr %local20, align 4, !dbg !1099
  %1275 = load i32, ptr %local20, align 4, !dbg !1099
  %1276 = load i32, ptr %local21, align 4, !dbg !1099
  %1277 = sub i32 %1275, %1276, !dbg !1099
  %1278 = ashr i32 %1277, 2, !dbg !1099
  %1279 = load i32, ptr %local41, align 4, !dbg !1099
  %1280 = icmp sgt i32 %1278, %1279, !dbg !1099
  %1281 = zext i1 %1280 to i32, !dbg !1099
  %condition601 = icmp ne i32 %1281, 0, !dbg !1099
  %1282 = select i1 %condition601, i32 %1273, i32 %1274, !dbg !1099
  store i32 %1282, ptr %local20, align 4, !dbg !1099
  %1283 = load i32, ptr %local25, align 4, !dbg !1099
  %1284 = icmp slt i32 %1283, 0, !dbg !1099
  %1285 = zext i1 %1284 to i32, !dbg !1099
  %condition602 = icmp ne i32 %1285, 0, !dbg !1099
  br i1 %condition602, label %loop577, label %next603, !dbg !1099

loop586:                                          ; preds = %loop586, %end580
  %1286 = load i32, ptr %local21, align 4, !dbg !1101
  %1287 = load i32, ptr %local21, align 4, !dbg !1101
  %index587 = zext i32 %1287 to i64, !dbg !1104
  %1288 = getelementptr i8, ptr %vmctx, i64 %index587, !dbg !1104
  %1289 = load i32, ptr %1288, align 1, !dbg !1104, !tbaa !18
  store i32 %1289, ptr %local26, align 4, !dbg !1104
  %1290 = load i32, ptr %local24, align 4, !dbg !1104
  %count588 = and i32 %1290, 31, !dbg !1104
  %1291 = lshr i32 %1289, %count588, !dbg !1104
  %1292 = load i32, ptr %local25, align 4, !dbg !1104
  %1293 = add i32 %1291, %1292, !dbg !1104
  %index589 = zext i32 %1286 to i64, !dbg !1105
  %1294 = getelementptr i8, ptr %vmctx, i64 %index589, !dbg !1105
  store i32 %1293, ptr %1294, align 1, !dbg !1105, !tbaa !18
  %1295 = load i32, ptr %local26, align 4, !dbg !1105
  %1296 = load i32, ptr %local28, align 4, !dbg !1105
  %1297 = and i32 %1295, %1296, !dbg !1105
  %1298 = load i32, ptr %local29, align 4, !dbg !1105
  %1299 = mul i32 %1297, %1298, !dbg !1105
  store i32 %1299, ptr %local25, align 4, !dbg !1105
  %1300 = load i32, ptr %local21, align 4, !dbg !1105
  %1301 = add i32 %1300, 4, !dbg !1105
  store i32 %1301, ptr %local21, align 4, !dbg !1105
  %1302 = load i32, ptr %local20, align 4, !dbg !1105
  %1303 = icmp ult i32 %1301, %1302, !dbg !1105
  %1304 = zext i1 %1303 to i32, !dbg !1105
  %condition590 = icmp ne i32 %1304, 0, !dbg !1105
  br i1 %condition590, label %loop586, label %next591, !dbg !1105

next591:                                          ; preds = %loop586
  %1305 = load i32, ptr %local22, align 4, !dbg !1105
  %index592 = zext i32 %1305 to i64, !dbg !1106
  %1306 = getelementptr i8, ptr %vmctx, i64 %index592, !dbg !1106
  %1307 = load i32, ptr %1306, align 1, !dbg !1106, !tbaa !18
  store i32 %1307, ptr %local21, align 4, !dbg !1106
  %1308 = load i32, ptr %local25, align 4, !dbg !1106
  %1309 = icmp eq i32 %1308, 0, !dbg !1106
  %1310 = zext i1 %1309 to i32, !dbg !1106
  %condition593 = icmp ne i32 %1310, 0, !dbg !1106
  br i1 %condition593, label %end583, label %next594, !dbg !1106

next594:                                          ; preds = %next591
  %1311 = load i32, ptr %local20, align 4, !dbg !1106
  %1312 = load i32, ptr %local25, align 4, !dbg !1106
  %index595 = zext i32 %1311 to i64, !dbg !1102
  %1313 = getelementptr i8, ptr %vmctx, i64 %index595, !dbg !1102
  store i32 %1312, ptr %1313, align 1, !dbg !1102, !tbaa !18
  %1314 = load i32, ptr %local20, align 4, !dbg !1102
  %1315 = add i32 %1314, 4, !dbg !1102
  store i32 %1315, ptr %local20, align 4, !dbg !1102
  br label %end583, !dbg !1102

next603:                                          ; preds = %end583
  br label %end575, !dbg !1099

end605:                                           ; preds = %next612, %next606, %end575
  %1316 = load i32, ptr %local23, align 4, !dbg !1107
  %1317 = load i32, ptr %local26, align 4, !dbg !1107
  %1318 = load i32, ptr %local39, align 4, !dbg !1107
  %1319 = icmp eq i32 %1318, 102, !dbg !1107
  %1320 = zext i1 %1319 to i32, !dbg !1107
  %condition613 = icmp ne i32 %1320, 0, !dbg !1107
  %1321 = select i1 %condition613, i32 0, i32 %1317, !dbg !1107
  %1322 = sub i32 %1316, %1321, !dbg !1107
  %1323 = load i32, ptr %local23, align 4, !dbg !1107
  %1324 = icmp ne i32 %1323, 0, !dbg !1107
  %1325 = zext i1 %1324 to i32, !dbg !1107
  %1326 = load i32, ptr %local39, align 4, !dbg !1107
  %1327 = icmp eq i32 %1326, 103, !dbg !1107
  %1328 = zext i1 %1327 to i32, !dbg !1107
  store i32 %1328, ptr %local28, align 4, !dbg !1107
  %1329 = and i32 %1325, %1328, !dbg !1107
  %1330 = sub i32 %1322, %1329, !dbg !1107
  store i32 %1330, ptr %local21, align 4, !dbg !1107
  %1331 = load i32, ptr %local20, align 4, !dbg !1107
  %1332 = load i32, ptr %local32, align 4, !dbg !1107
  %1333 = sub i32 %1331, %1332, !dbg !1107
  %1334 = ashr i32 %1333, 2, !dbg !1107
  %1335 = mul i32 %1334, 9, !dbg !1107
  %1336 = add i32 %1335, -9, !dbg !1107
  %1337 = icmp sge i32 %1330, %1336, !dbg !1107
  %1338 = zext i1 %1337 to i32, !dbg !1107
  %condition614 = icmp ne i32 %1338, 0, !dbg !1107
  br i1 %condition614, label %end615, label %next616, !dbg !1107

next606:                                          ; preds = %end575
  %1339 = load i32, ptr %local32, align 4, !dbg !1099
  %1340 = load i32, ptr %local22, align 4, !dbg !1099
  %1341 = sub i32 %1339, %1340, !dbg !1099
  %1342 = ashr i32 %1341, 2, !dbg !1099
  %1343 = mul i32 %1342, 9, !dbg !1099
  store i32 %1343, ptr %local26, align 4, !dbg !1099
  %1344 = load i32, ptr %local22, align 4, !dbg !1099
  %index607 = zext i32 %1344 to i64, !dbg !1107
  %1345 = getelementptr i8, ptr %vmctx, i64 %index607, !dbg !1107
  %1346 = load i32, ptr %1345, align 1, !dbg !1107, !tbaa !18
  store i32 %1346, ptr %local25, align 4, !dbg !1107
  %1347 = icmp ult i32 %1346, 10, !dbg !1107
  %1348 = zext i1 %1347 to i32, !dbg !1107
  %condition608 = icmp ne i32 %1348, 0, !dbg !1107
  br i1 %condition608, label %end605, label %next609, !dbg !1107

next609:                                          ; preds = %next606
  store i32 10, ptr %local21, align 4, !dbg !1107
  br label %loop610, !dbg !1107

loop610:                                          ; preds = %loop610, %next609
  %1349 = load i32, ptr %local26, align 4, !dbg !1107
  %1350 = add i32 %1349, 1, !dbg !1107
  store i32 %1350, ptr %local26, align 4, !dbg !1107
  %1351 = load i32, ptr %local25, align 4, !dbg !1107
  %1352 = load i32, ptr %local21, align 4, !dbg !1107
  %1353 = mul i32 %1352, 10, !dbg !1107
  store i32 %1353, ptr %local21, align 4, !dbg !1107
  %1354 = icmp uge i32 %1351, %1353, !dbg !1107
  %1355 = zext i1 %1354 to i32, !dbg !1107
  %condition611 = icmp ne i32 %1355, 0, !dbg !1107
  br i1 %condition611, label %loop610, label %next612, !dbg !1107

next612:                                          ; preds = %loop610
  br label %end605, !dbg !1107

end615:                                           ; preds = %end641, %end605
  %1356 = load i32, ptr %local20, align 4, !dbg !1108
  %1357 = load i32, ptr %local32, align 4, !dbg !1108
  %1358 = sub i32 %1356, %1357, !dbg !1108
  store i32 %1358, ptr %local21, align 4, !dbg !1108
  br label %loop687, !dbg !1108

next616:                                          ; preds = %end605
  %1359 = load i32, ptr %local21, align 4, !dbg !1107
  %1360 = add i32 %1359, 9216, !dbg !1107
  store i32 %1360, ptr %local25, align 4, !dbg !1107
  %is_min = icmp eq i32 %1360, -2147483648, !dbg !1109
  %overflows = and i1 %is_min, false, !dbg !1109
  br i1 %overflows, label %trap617, label %next618, !dbg !1109, !prof !807

trap617:                                          ; preds = %next616
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 7) #4, !dbg !1109
  unreachable, !dbg !1109

next618:                                          ; preds = %next616
  %quotient = sdiv i32 %1360, 9, !dbg !1109
  store i32 %quotient, ptr %local24, align 4, !dbg !1109
  %1361 = shl i32 %quotient, 2, !dbg !1109
  %1362 = load i32, ptr %local15, align 4, !dbg !1109
  %1363 = load i32, ptr %local14, align 4, !dbg !1109
  %1364 = load i32, ptr %local40, align 4, !dbg !1109
  %condition619 = icmp ne i32 %1364, 0, !dbg !1109
  %1365 = select i1 %condition619, i32 %1362, i32 %1363, !dbg !1109
  %1366 = add i32 %1361, %1365, !dbg !1109
  store i32 %1366, ptr %local40, align 4, !dbg !1109
  %1367 = add i32 %1366, -4096, !dbg !1109
  store i32 %1367, ptr %local29, align 4, !dbg !1109
  store i32 10, ptr %local21, align 4, !dbg !1109
  %1368 = load i32, ptr %local25, align 4, !dbg !1109
  %1369 = load i32, ptr %local24, align 4, !dbg !1109
  %1370 = mul i32 %1369, 9, !dbg !1109
  %1371 = sub i32 %1368, %1370, !dbg !1109
  store i32 %1371, ptr %local24, align 4, !dbg !1109
  %1372 = icmp sgt i32 %1371, 7, !dbg !1109
  %1373 = zext i1 %1372 to i32, !dbg !1109
  %condition620 = icmp ne i32 %1373, 0, !dbg !1109
  br i1 %condition620, label %end621, label %next622, !dbg !1109

end621:                                           ; preds = %next633, %end624, %next618
  %1374 = load i32, ptr %local29, align 4, !dbg !1109
  %1375 = add i32 %1374, 4, !dbg !1109
  store i32 %1375, ptr %local41, align 4, !dbg !1109
  %1376 = load i32, ptr %local29, align 4, !dbg !1109
  %index634 = zext i32 %1376 to i64, !dbg !1110
  %1377 = getelementptr i8, ptr %vmctx, i64 %index634, !dbg !1110
  %1378 = load i32, ptr %1377, align 1, !dbg !1110, !tbaa !18
  store i32 %1378, ptr %local25, align 4, !dbg !1110
  %1379 = load i32, ptr %local25, align 4, !dbg !1110
  %1380 = load i32, ptr %local21, align 4, !dbg !1110
  %is_zero = icmp eq i32 %1380, 0, !dbg !1111
  br i1 %is_zero, label %trap635, label %next636, !dbg !1111, !prof !807

next622:                                          ; preds = %next618
  %1381 = load i32, ptr %local24, align 4, !dbg !1109
  %1382 = sub i32 8, %1381, !dbg !1109
  store i32 %1382, ptr %local41, align 4, !dbg !1109
  %1383 = and i32 %1382, 7, !dbg !1109
  store i32 %1383, ptr %local25, align 4, !dbg !1109
  store i32 10, ptr %local21, align 4, !dbg !1109
  %1384 = load i32, ptr %local24, align 4, !dbg !1109
  %1385 = add i32 %1384, -1, !dbg !1109
  %1386 = icmp ult i32 %1385, 7, !dbg !1109
  %1387 = zext i1 %1386 to i32, !dbg !1109
  %condition623 = icmp ne i32 %1387, 0, !dbg !1109
  br i1 %condition623, label %end624, label %next625, !dbg !1109

end624:                                           ; preds = %next628, %next622
  %1388 = load i32, ptr %local25, align 4, !dbg !1109
  %1389 = icmp eq i32 %1388, 0, !dbg !1109
  %1390 = zext i1 %1389 to i32, !dbg !1109
  %condition629 = icmp ne i32 %1390, 0, !dbg !1109
  br i1 %condition629, label %end621, label %next630, !dbg !1109

next625:                                          ; preds = %next622
  %1391 = load i32, ptr %local41, align 4, !dbg !1109
  %1392 = and i32 %1391, -8, !dbg !1109
  store i32 %1392, ptr %local24, align 4, !dbg !1109
  store i32 10, ptr %local21, align 4, !dbg !1109
  br label %loop626, !dbg !1109

loop626:                                          ; preds = %loop626, %next625
  %1393 = load i32, ptr %local21, align 4, !dbg !1109
  %1394 = mul i32 %1393, 100000000, !dbg !1109
  store i32 %1394, ptr %local21, align 4, !dbg !1109
  %1395 = load i32, ptr %local24, align 4, !dbg !1109
  %1396 = add i32 %1395, -8, !dbg !1109
  store i32 %1396, ptr %local24, align 4, !dbg !1109
  %condition627 = icmp ne i32 %1396, 0, !dbg !1109
  br i1 %condition627, label %loop626, label %next628, !dbg !1109

next628:                                          ; preds = %loop626
  br label %end624, !dbg !1109

next630:                                          ; preds = %end624
  br label %loop631, !dbg !1109

loop631:                                          ; preds = %loop631, %next630
  %1397 = load i32, ptr %local21, align 4, !dbg !1109
  %1398 = mul i32 %1397, 10, !dbg !1109
  store i32 %1398, ptr %local21, align 4, !dbg !1109
  %1399 = load i32, ptr %local25, align 4, !dbg !1109
  %1400 = add i32 %1399, -1, !dbg !1109
  store i32 %1400, ptr %local25, align 4, !dbg !1109
  %condition632 = icmp ne i32 %1400, 0, !dbg !1109
  br i1 %condition632, label %loop631, label %next633, !dbg !1109

next633:                                          ; preds = %loop631
  br label %end621, !dbg !1109

trap635:                                          ; preds = %end621
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 8) #4, !dbg !1111
  unreachable, !dbg !1111

next636:                                          ; preds = %end621
  %1401 = udiv i32 %1379, %1380, !dbg !1111
  store i32 %1401, ptr %local39, align 4, !dbg !1111
  %1402 = load i32, ptr %local21, align 4, !dbg !1111
  %1403 = mul i32 %1401, %1402, !dbg !1111
  %1404 = sub i32 %1378, %1403, !dbg !1111
  store i32 %1404, ptr %local24, align 4, !dbg !1111
  %condition637 = icmp ne i32 %1404, 0, !dbg !1111
  br i1 %condition637, label %end638, label %next639, !dbg !1111

end638:                                           ; preds = %next642, %next636
  %1405 = load i32, ptr %local39, align 4, !dbg !1111
  %1406 = and i32 %1405, 1, !dbg !1111
  %condition643 = icmp ne i32 %1406, 0, !dbg !1111
  br i1 %condition643, label %end644, label %next645, !dbg !1111

next639:                                          ; preds = %next636
  %1407 = load i32, ptr %local41, align 4, !dbg !1111
  %1408 = load i32, ptr %local20, align 4, !dbg !1111
  %1409 = icmp eq i32 %1407, %1408, !dbg !1111
  %1410 = zext i1 %1409 to i32, !dbg !1111
  %condition640 = icmp ne i32 %1410, 0, !dbg !1111
  br i1 %condition640, label %end641, label %next642, !dbg !1111

end641:                                           ; preds = %next685, %end668, %end658, %next639
  %1411 = load i32, ptr %local29, align 4, !dbg !1108
  %1412 = add i32 %1411, 4, !dbg !1108
  store i32 %1412, ptr %local21, align 4, !dbg !1108
  %1413 = load i32, ptr %local20, align 4, !dbg !1108
  %1414 = load i32, ptr %local20, align 4, !dbg !1108
  %1415 = load i32, ptr %local21, align 4, !dbg !1108
  %1416 = icmp ugt i32 %1414, %1415, !dbg !1108
  %1417 = zext i1 %1416 to i32, !dbg !1108
  %condition686 = icmp ne i32 %1417, 0, !dbg !1108
  %1418 = select i1 %condition686, i32 %1412, i32 %1413, !dbg !1108
  store i32 %1418, ptr %local20, align 4, !dbg !1108
  br label %end615, !dbg !1108

next642:                                          ; preds = %next639
  br label %end638, !dbg !1111

end644:                                           ; preds = %next653, %end638
  store double 0x4340000000000001, ptr %local35, align 8, !dbg !1112
  br label %end647, !dbg !1112

next645:                                          ; preds = %end638
  store double 0x4340000000000000, ptr %local35, align 8, !dbg !1111
  %1419 = load i32, ptr %local21, align 4, !dbg !1111
  %1420 = icmp ne i32 %1419, 1000000000, !dbg !1111
  %1421 = zext i1 %1420 to i32, !dbg !1111
  %condition646 = icmp ne i32 %1421, 0, !dbg !1111
  br i1 %condition646, label %end647, label %next648, !dbg !1111

end647:                                           ; preds = %end644, %next650, %next648, %next645
  %1422 = load i32, ptr %local41, align 4, !dbg !1112
  %1423 = load i32, ptr %local20, align 4, !dbg !1112
  %1424 = icmp eq i32 %1422, %1423, !dbg !1112
  %1425 = zext i1 %1424 to i32, !dbg !1112
  %condition654 = icmp ne i32 %1425, 0, !dbg !1112
  %1426 = select i1 %condition654, double 1.000000e+00, double 1.500000e+00, !dbg !1112
  %1427 = load i32, ptr %local24, align 4, !dbg !1112
  %1428 = load i32, ptr %local21, align 4, !dbg !1112
  %1429 = lshr i32 %1428, 1, !dbg !1112
  store i32 %1429, ptr %local41, align 4, !dbg !1112
  %1430 = icmp eq i32 %1427, %1429, !dbg !1112
  %1431 = zext i1 %1430 to i32, !dbg !1112
  %condition655 = icmp ne i32 %1431, 0, !dbg !1112
  %1432 = select i1 %condition655, double %1426, double 1.500000e+00, !dbg !1112
  %1433 = load i32, ptr %local24, align 4, !dbg !1112
  %1434 = load i32, ptr %local41, align 4, !dbg !1112
  %1435 = icmp ult i32 %1433, %1434, !dbg !1112
  %1436 = zext i1 %1435 to i32, !dbg !1112
  %condition656 = icmp ne i32 %1436, 0, !dbg !1112
  %1437 = select i1 %condition656, double 5.000000e-01, double %1432, !dbg !1112
  store double %1437, ptr %local42, align 8, !dbg !1112
  %1438 = load i32, ptr %local37, align 4, !dbg !1112
  %condition657 = icmp ne i32 %1438, 0, !dbg !1112
  br i1 %condition657, label %end658, label %next659, !dbg !1112

next648:                                          ; preds = %next645
  %1439 = load i32, ptr %local29, align 4, !dbg !1111
  %1440 = load i32, ptr %local22, align 4, !dbg !1111
  %1441 = icmp ule i32 %1439, %1440, !dbg !1111
  %1442 = zext i1 %1441 to i32, !dbg !1111
  %condition649 = icmp ne i32 %1442, 0, !dbg !1111
  br i1 %condition649, label %end647, label %next650, !dbg !1111

next650:                                          ; preds = %next648
  %1443 = load i32, ptr %local29, align 4, !dbg !1111
  %1444 = add i32 %1443, -4, !dbg !1111
  %index651 = zext i32 %1444 to i64, !dbg !1112
  %1445 = getelementptr i8, ptr %vmctx, i64 %index651, !dbg !1112
  %1446 = load i8, ptr %1445, align 1, !dbg !1112, !tbaa !18
  %1447 = zext i8 %1446 to i32, !dbg !1112
  %1448 = and i32 %1447, 1, !dbg !1112
  %1449 = icmp eq i32 %1448, 0, !dbg !1112
  %1450 = zext i1 %1449 to i32, !dbg !1112
  %condition652 = icmp ne i32 %1450, 0, !dbg !1112
  br i1 %condition652, label %end647, label %next653, !dbg !1112

next653:                                          ; preds = %next650
  br label %end644, !dbg !1112

end658:                                           ; preds = %next662, %next659, %end647
  %1451 = load i32, ptr %local29, align 4, !dbg !1113
  %1452 = load i32, ptr %local25, align 4, !dbg !1113
  %1453 = load i32, ptr %local24, align 4, !dbg !1113
  %1454 = sub i32 %1452, %1453, !dbg !1113
  store i32 %1454, ptr %local25, align 4, !dbg !1113
  %index663 = zext i32 %1451 to i64, !dbg !1114
  %1455 = getelementptr i8, ptr %vmctx, i64 %index663, !dbg !1114
  store i32 %1454, ptr %1455, align 1, !dbg !1114, !tbaa !18
  %1456 = load double, ptr %local35, align 8, !dbg !1114
  %1457 = load double, ptr %local42, align 8, !dbg !1114
  %1458 = fadd double %1456, %1457, !dbg !1114
  %1459 = load double, ptr %local35, align 8, !dbg !1114
  %1460 = fcmp oeq double %1458, %1459, !dbg !1114
  %1461 = zext i1 %1460 to i32, !dbg !1114
  %condition664 = icmp ne i32 %1461, 0, !dbg !1114
  br i1 %condition664, label %end641, label %next665, !dbg !1114

next659:                                          ; preds = %end647
  %1462 = load i32, ptr %local38, align 4, !dbg !1112
  %index660 = zext i32 %1462 to i64, !dbg !1113
  %1463 = getelementptr i8, ptr %vmctx, i64 %index660, !dbg !1113
  %1464 = load i8, ptr %1463, align 1, !dbg !1113, !tbaa !18
  %1465 = zext i8 %1464 to i32, !dbg !1113
  %1466 = icmp ne i32 %1465, 45, !dbg !1113
  %1467 = zext i1 %1466 to i32, !dbg !1113
  %condition661 = icmp ne i32 %1467, 0, !dbg !1113
  br i1 %condition661, label %end658, label %next662, !dbg !1113

next662:                                          ; preds = %next659
  %1468 = load double, ptr %local42, align 8, !dbg !1113
  %1469 = fneg double %1468, !dbg !1113
  store double %1469, ptr %local42, align 8, !dbg !1113
  %1470 = load double, ptr %local35, align 8, !dbg !1113
  %1471 = fneg double %1470, !dbg !1113
  store double %1471, ptr %local35, align 8, !dbg !1113
  br label %end658, !dbg !1113

next665:                                          ; preds = %end658
  %1472 = load i32, ptr %local29, align 4, !dbg !1114
  %1473 = load i32, ptr %local25, align 4, !dbg !1114
  %1474 = load i32, ptr %local21, align 4, !dbg !1114
  %1475 = add i32 %1473, %1474, !dbg !1114
  store i32 %1475, ptr %local21, align 4, !dbg !1114
  %index666 = zext i32 %1472 to i64, !dbg !1115
  %1476 = getelementptr i8, ptr %vmctx, i64 %index666, !dbg !1115
  store i32 %1475, ptr %1476, align 1, !dbg !1115, !tbaa !18
  %1477 = load i32, ptr %local21, align 4, !dbg !1115
  %1478 = icmp ult i32 %1477, 1000000000, !dbg !1115
  %1479 = zext i1 %1478 to i32, !dbg !1115
  %condition667 = icmp ne i32 %1479, 0, !dbg !1115
  br i1 %condition667, label %end668, label %next669, !dbg !1115

end668:                                           ; preds = %next679, %next665
  %1480 = load i32, ptr %local32, align 4, !dbg !1116
  %1481 = load i32, ptr %local22, align 4, !dbg !1116
  %1482 = sub i32 %1480, %1481, !dbg !1116
  %1483 = ashr i32 %1482, 2, !dbg !1116
  %1484 = mul i32 %1483, 9, !dbg !1116
  store i32 %1484, ptr %local26, align 4, !dbg !1116
  %1485 = load i32, ptr %local22, align 4, !dbg !1116
  %index680 = zext i32 %1485 to i64, !dbg !1108
  %1486 = getelementptr i8, ptr %vmctx, i64 %index680, !dbg !1108
  %1487 = load i32, ptr %1486, align 1, !dbg !1108, !tbaa !18
  store i32 %1487, ptr %local25, align 4, !dbg !1108
  %1488 = icmp ult i32 %1487, 10, !dbg !1108
  %1489 = zext i1 %1488 to i32, !dbg !1108
  %condition681 = icmp ne i32 %1489, 0, !dbg !1108
  br i1 %condition681, label %end641, label %next682, !dbg !1108

next669:                                          ; preds = %next665
  %1490 = load i32, ptr %local40, align 4, !dbg !1115
  %1491 = add i32 %1490, -4100, !dbg !1115
  store i32 %1491, ptr %local21, align 4, !dbg !1115
  br label %loop670, !dbg !1115

loop670:                                          ; preds = %end673, %next669
  %1492 = load i32, ptr %local21, align 4, !dbg !1115
  %1493 = add i32 %1492, 4, !dbg !1115
  %index671 = zext i32 %1493 to i64, !dbg !1117
  %1494 = getelementptr i8, ptr %vmctx, i64 %index671, !dbg !1117
  store i32 0, ptr %1494, align 1, !dbg !1117, !tbaa !18
  %1495 = load i32, ptr %local21, align 4, !dbg !1117
  %1496 = load i32, ptr %local22, align 4, !dbg !1117
  %1497 = icmp uge i32 %1495, %1496, !dbg !1117
  %1498 = zext i1 %1497 to i32, !dbg !1117
  %condition672 = icmp ne i32 %1498, 0, !dbg !1117
  br i1 %condition672, label %end673, label %next674, !dbg !1117

end673:                                           ; preds = %next674, %loop670
  %1499 = load i32, ptr %local21, align 4, !dbg !1118
  %1500 = load i32, ptr %local21, align 4, !dbg !1118
  %index676 = zext i32 %1500 to i64, !dbg !1119
  %1501 = getelementptr i8, ptr %vmctx, i64 %index676, !dbg !1119
  %1502 = load i32, ptr %1501, align 1, !dbg !1119, !tbaa !18
  %1503 = add i32 %1502, 1, !dbg !1119
  store i32 %1503, ptr %local25, align 4, !dbg !1119
  %index677 = zext i32 %1499 to i64, !dbg !1116
  %1504 = getelementptr i8, ptr %vmctx, i64 %index677, !dbg !1116
  store i32 %1503, ptr %1504, align 1, !dbg !1116, !tbaa !18
  %1505 = load i32, ptr %local21, align 4, !dbg !1116
  %1506 = add i32 %1505, -4, !dbg !1116
  store i32 %1506, ptr %local21, align 4, !dbg !1116
  %1507 = load i32, ptr %local25, align 4, !dbg !1116
  %1508 = icmp ugt i32 %1507, 999999999, !dbg !1116
  %1509 = zext i1 %1508 to i32, !dbg !1116
  %condition678 = icmp ne i32 %1509, 0, !dbg !1116
  br i1 %condition678, label %loop670, label %next679, !dbg !1116

next674:                                          ; preds = %loop670
  %1510 = load i32, ptr %local22, align 4, !dbg !1117
  %1511 = add i32 %1510, -4, !dbg !1117
  store i32 %1511, ptr %local22, align 4, !dbg !1117
  %index675 = zext i32 %1511 to i64, !dbg !1118
  %1512 = getelementptr i8, ptr %vmctx, i64 %index675, !dbg !1118
  store i32 0, ptr %1512, align 1, !dbg !1118, !tbaa !18
  br label %end673, !dbg !1118

next679:                                          ; preds = %end673
  %1513 = load i32, ptr %local21, align 4, !dbg !1116
  %1514 = add i32 %1513, 4, !dbg !1116
  store i32 %1514, ptr %local29, align 4, !dbg !1116
  br label %end668, !dbg !1116

next682:                                          ; preds = %end668
  store i32 10, ptr %local21, align 4, !dbg !1108
  br label %loop683, !dbg !1108

loop683:                                          ; preds = %loop683, %next682
  %1515 = load i32, ptr %local26, align 4, !dbg !1108
  %1516 = add i32 %1515, 1, !dbg !1108
  store i32 %1516, ptr %local26, align 4, !dbg !1108
  %1517 = load i32, ptr %local25, align 4, !dbg !1108
  %1518 = load i32, ptr %local21, align 4, !dbg !1108
  %1519 = mul i32 %1518, 10, !dbg !1108
  store i32 %1519, ptr %local21, align 4, !dbg !1108
  %1520 = icmp uge i32 %1517, %1519, !dbg !1108
  %1521 = zext i1 %1520 to i32, !dbg !1108
  %condition684 = icmp ne i32 %1521, 0, !dbg !1108
  br i1 %condition684, label %loop683, label %next685, !dbg !1108

next685:                                          ; preds = %loop683
  br label %end641, !dbg !1108

loop687:                                          ; preds = %next690, %end615
  %1522 = load i32, ptr %local21, align 4, !dbg !1108
  store i32 %1522, ptr %local25, align 4, !dbg !1108
  %1523 = load i32, ptr %local20, align 4, !dbg !1108
  store i32 %1523, ptr %local29, align 4, !dbg !1108
  %1524 = load i32, ptr %local22, align 4, !dbg !1108
  %1525 = icmp ule i32 %1523, %1524, !dbg !1108
  %1526 = zext i1 %1525 to i32, !dbg !1108
  store i32 %1526, ptr %local24, align 4, !dbg !1108
  %condition688 = icmp ne i32 %1526, 0, !dbg !1108
  br i1 %condition688, label %end689, label %next690, !dbg !1108

end689:                                           ; preds = %next693, %loop687
  %1527 = load i32, ptr %local28, align 4, !dbg !1120
  %condition694 = icmp ne i32 %1527, 0, !dbg !1120
  br i1 %condition694, label %end695, label %next696, !dbg !1120

next690:                                          ; preds = %loop687
  %1528 = load i32, ptr %local25, align 4, !dbg !1108
  %1529 = add i32 %1528, -4, !dbg !1108
  store i32 %1529, ptr %local21, align 4, !dbg !1108
  %1530 = load i32, ptr %local29, align 4, !dbg !1108
  %1531 = add i32 %1530, -4, !dbg !1108
  store i32 %1531, ptr %local20, align 4, !dbg !1108
  %index691 = zext i32 %1531 to i64, !dbg !1120
  %1532 = getelementptr i8, ptr %vmctx, i64 %index691, !dbg !1120
  %1533 = load i32, ptr %1532, align 1, !dbg !1120, !tbaa !18
  %1534 = icmp eq i32 %1533, 0, !dbg !1120
  %1535 = zext i1 %1534 to i32, !dbg !1120
  %condition692 = icmp ne i32 %1535, 0, !dbg !1120
  br i1 %condition692, label %loop687, label %next693, !dbg !1120

next693:                                          ; preds = %next690
  br label %end689, !dbg !1120

end695:                                           ; preds = %end689
  %1536 = load i32, ptr %local26, align 4, !dbg !1120
  %1537 = xor i32 %1536, -1, !dbg !1120
  %1538 = load i32, ptr %local23, align 4, !dbg !1120
  %1539 = load i32, ptr %local23, align 4, !dbg !1120
  %condition698 = icmp ne i32 %1539, 0, !dbg !1120
  %1540 = select i1 %condition698, i32 %1538, i32 1, !dbg !1120
  store i32 %1540, ptr %local20, align 4, !dbg !1120
  %1541 = load i32, ptr %local26, align 4, !dbg !1120
  %1542 = icmp sgt i32 %1540, %1541, !dbg !1120
  %1543 = zext i1 %1542 to i32, !dbg !1120
  %1544 = load i32, ptr %local26, align 4, !dbg !1120
  %1545 = icmp sgt i32 %1544, -5, !dbg !1120
  %1546 = zext i1 %1545 to i32, !dbg !1120
  %1547 = and i32 %1543, %1546, !dbg !1120
  store i32 %1547, ptr %local21, align 4, !dbg !1120
  %condition699 = icmp ne i32 %1547, 0, !dbg !1120
  %1548 = select i1 %condition699, i32 %1537, i32 -1, !dbg !1120
  %1549 = load i32, ptr %local20, align 4, !dbg !1120
  %1550 = add i32 %1548, %1549, !dbg !1120
  store i32 %1550, ptr %local23, align 4, !dbg !1120
  %1551 = load i32, ptr %local21, align 4, !dbg !1120
  %condition700 = icmp ne i32 %1551, 0, !dbg !1120
  %1552 = select i1 %condition700, i32 -1, i32 -2, !dbg !1120
  %1553 = load i32, ptr %local31, align 4, !dbg !1120
  %1554 = add i32 %1552, %1553, !dbg !1120
  store i32 %1554, ptr %local31, align 4, !dbg !1120
  %1555 = load i32, ptr %local30, align 4, !dbg !1120
  %1556 = and i32 %1555, 8, !dbg !1120
  store i32 %1556, ptr %local39, align 4, !dbg !1120
  %condition701 = icmp ne i32 %1556, 0, !dbg !1120
  br i1 %condition701, label %end697, label %next702, !dbg !1120

next696:                                          ; preds = %end689
  %1557 = load i32, ptr %local30, align 4, !dbg !1120
  %1558 = and i32 %1557, 8, !dbg !1120
  store i32 %1558, ptr %local39, align 4, !dbg !1120
  br label %end697, !dbg !1120

end697:                                           ; preds = %end718, %next719, %end695, %next696
  %1559 = load i32, ptr %local23, align 4, !dbg !1121
  %1560 = load i32, ptr %local23, align 4, !dbg !1121
  %1561 = load i32, ptr %local39, align 4, !dbg !1121
  %1562 = or i32 %1560, %1561, !dbg !1121
  store i32 %1562, ptr %local37, align 4, !dbg !1121
  %condition724 = icmp ne i32 %1562, 0, !dbg !1121
  %1563 = select i1 %condition724, i32 2147483645, i32 2147483646, !dbg !1121
  %1564 = icmp sgt i32 %1559, %1563, !dbg !1121
  %1565 = zext i1 %1564 to i32, !dbg !1121
  %condition725 = icmp ne i32 %1565, 0, !dbg !1121
  br i1 %condition725, label %end, label %next726, !dbg !1121

next702:                                          ; preds = %end695
  store i32 -9, ptr %local20, align 4, !dbg !1120
  %1566 = load i32, ptr %local24, align 4, !dbg !1120
  %condition703 = icmp ne i32 %1566, 0, !dbg !1120
  br i1 %condition703, label %end704, label %next705, !dbg !1120

end704:                                           ; preds = %next716, %next708, %next705, %next702
  %1567 = load i32, ptr %local25, align 4, !dbg !1121
  %1568 = ashr i32 %1567, 2, !dbg !1121
  %1569 = mul i32 %1568, 9, !dbg !1121
  %1570 = add i32 %1569, -9, !dbg !1121
  store i32 %1570, ptr %local21, align 4, !dbg !1121
  %1571 = load i32, ptr %local31, align 4, !dbg !1121
  %1572 = and i32 %1571, -33, !dbg !1121
  %1573 = icmp ne i32 %1572, 70, !dbg !1121
  %1574 = zext i1 %1573 to i32, !dbg !1121
  %condition717 = icmp ne i32 %1574, 0, !dbg !1121
  br i1 %condition717, label %end718, label %next719, !dbg !1121

next705:                                          ; preds = %next702
  %1575 = load i32, ptr %local29, align 4, !dbg !1120
  %1576 = add i32 %1575, -4, !dbg !1120
  %index706 = zext i32 %1576 to i64, !dbg !1122
  %1577 = getelementptr i8, ptr %vmctx, i64 %index706, !dbg !1122
  %1578 = load i32, ptr %1577, align 1, !dbg !1122, !tbaa !18
  store i32 %1578, ptr %local24, align 4, !dbg !1122
  %1579 = icmp eq i32 %1578, 0, !dbg !1122
  %1580 = zext i1 %1579 to i32, !dbg !1122
  %condition707 = icmp ne i32 %1580, 0, !dbg !1122
  br i1 %condition707, label %end704, label %next708, !dbg !1122

next708:                                          ; preds = %next705
  store i32 0, ptr %local20, align 4, !dbg !1122
  %1581 = load i32, ptr %local24, align 4, !dbg !1122
  %1582 = urem i32 %1581, 10, !dbg !1123
  %condition709 = icmp ne i32 %1582, 0, !dbg !1123
  br i1 %condition709, label %end704, label %next710, !dbg !1123

next710:                                          ; preds = %next708
  store i32 10, ptr %local21, align 4, !dbg !1123
  store i32 0, ptr %local20, align 4, !dbg !1123
  br label %loop711, !dbg !1123

loop711:                                          ; preds = %next714, %next710
  %1583 = load i32, ptr %local20, align 4, !dbg !1123
  %1584 = add i32 %1583, -1, !dbg !1123
  store i32 %1584, ptr %local20, align 4, !dbg !1123
  %1585 = load i32, ptr %local24, align 4, !dbg !1123
  %1586 = load i32, ptr %local21, align 4, !dbg !1123
  %1587 = mul i32 %1586, 10, !dbg !1123
  store i32 %1587, ptr %local21, align 4, !dbg !1123
  %is_zero712 = icmp eq i32 %1587, 0, !dbg !1121
  br i1 %is_zero712, label %trap713, label %next714, !dbg !1121, !prof !807

trap713:                                          ; preds = %loop711
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 8) #4, !dbg !1121
  unreachable, !dbg !1121

next714:                                          ; preds = %loop711
  %1588 = urem i32 %1585, %1587, !dbg !1121
  %1589 = icmp eq i32 %1588, 0, !dbg !1121
  %1590 = zext i1 %1589 to i32, !dbg !1121
  %condition715 = icmp ne i32 %1590, 0, !dbg !1121
  br i1 %condition715, label %loop711, label %next716, !dbg !1121

next716:                                          ; preds = %next714
  br label %end704, !dbg !1121

end718:                                           ; preds = %end704
  store i32 0, ptr %local39, align 4, !dbg !1121
  %1591 = load i32, ptr %local23, align 4, !dbg !1121
  %1592 = load i32, ptr %local21, align 4, !dbg !1121
  %1593 = load i32, ptr %local26, align 4, !dbg !1121
  %1594 = add i32 %1592, %1593, !dbg !1121
  %1595 = load i32, ptr %local20, align 4, !dbg !1121
  %1596 = add i32 %1594, %1595, !dbg !1121
  store i32 %1596, ptr %local20, align 4, !dbg !1121
  %1597 = load i32, ptr %local20, align 4, !dbg !1121
  %1598 = icmp sgt i32 %1597, 0, !dbg !1121
  %1599 = zext i1 %1598 to i32, !dbg !1121
  %condition722 = icmp ne i32 %1599, 0, !dbg !1121
  %1600 = select i1 %condition722, i32 %1596, i32 0, !dbg !1121
  store i32 %1600, ptr %local20, align 4, !dbg !1121
  %1601 = load i32, ptr %local23, align 4, !dbg !1121
  %1602 = load i32, ptr %local20, align 4, !dbg !1121
  %1603 = icmp slt i32 %1601, %1602, !dbg !1121
  %1604 = zext i1 %1603 to i32, !dbg !1121
  %condition723 = icmp ne i32 %1604, 0, !dbg !1121
  %1605 = select i1 %condition723, i32 %1591, i32 %1600, !dbg !1121
  store i32 %1605, ptr %local23, align 4, !dbg !1121
  br label %end697, !dbg !1121

next719:                                          ; preds = %end704
  store i32 0, ptr %local39, align 4, !dbg !1121
  %1606 = load i32, ptr %local23, align 4, !dbg !1121
  %1607 = load i32, ptr %local21, align 4, !dbg !1121
  %1608 = load i32, ptr %local20, align 4, !dbg !1121
  %1609 = add i32 %1607, %1608, !dbg !1121
  store i32 %1609, ptr %local20, align 4, !dbg !1121
  %1610 = load i32, ptr %local20, align 4, !dbg !1121
  %1611 = icmp sgt i32 %1610, 0, !dbg !1121
  %1612 = zext i1 %1611 to i32, !dbg !1121
  %condition720 = icmp ne i32 %1612, 0, !dbg !1121
  %1613 = select i1 %condition720, i32 %1609, i32 0, !dbg !1121
  store i32 %1613, ptr %local20, align 4, !dbg !1121
  %1614 = load i32, ptr %local23, align 4, !dbg !1121
  %1615 = load i32, ptr %local20, align 4, !dbg !1121
  %1616 = icmp slt i32 %1614, %1615, !dbg !1121
  %1617 = zext i1 %1616 to i32, !dbg !1121
  %condition721 = icmp ne i32 %1617, 0, !dbg !1121
  %1618 = select i1 %condition721, i32 %1606, i32 %1613, !dbg !1121
  store i32 %1618, ptr %local23, align 4, !dbg !1121
  br label %end697, !dbg !1121

next726:                                          ; preds = %end697
  %1619 = load i32, ptr %local23, align 4, !dbg !1121
  %1620 = load i32, ptr %local37, align 4, !dbg !1121
  %1621 = icmp ne i32 %1620, 0, !dbg !1121
  %1622 = zext i1 %1621 to i32, !dbg !1121
  %1623 = add i32 %1619, %1622, !dbg !1121
  %1624 = add i32 %1623, 1, !dbg !1121
  store i32 %1624, ptr %local41, align 4, !dbg !1121
  %1625 = load i32, ptr %local31, align 4, !dbg !1121
  %1626 = and i32 %1625, -33, !dbg !1121
  %1627 = icmp ne i32 %1626, 70, !dbg !1121
  %1628 = zext i1 %1627 to i32, !dbg !1121
  store i32 %1628, ptr %local40, align 4, !dbg !1121
  %condition727 = icmp ne i32 %1628, 0, !dbg !1121
  br i1 %condition727, label %end728, label %next729, !dbg !1121

end728:                                           ; preds = %next726
  %1629 = load i32, ptr %local6, align 4, !dbg !1121
  store i32 %1629, ptr %local25, align 4, !dbg !1121
  %1630 = load i32, ptr %local6, align 4, !dbg !1121
  store i32 %1630, ptr %local21, align 4, !dbg !1121
  %1631 = load i32, ptr %local26, align 4, !dbg !1121
  %1632 = load i32, ptr %local26, align 4, !dbg !1121
  %1633 = ashr i32 %1632, 31, !dbg !1121
  store i32 %1633, ptr %local20, align 4, !dbg !1121
  %1634 = add i32 %1631, %1633, !dbg !1121
  %1635 = load i32, ptr %local20, align 4, !dbg !1121
  %1636 = xor i32 %1634, %1635, !dbg !1121
  store i32 %1636, ptr %local20, align 4, !dbg !1121
  %1637 = icmp eq i32 %1636, 0, !dbg !1121
  %1638 = zext i1 %1637 to i32, !dbg !1121
  %condition734 = icmp ne i32 %1638, 0, !dbg !1121
  br i1 %condition734, label %end735, label %next736, !dbg !1121

next729:                                          ; preds = %next726
  %1639 = load i32, ptr %local26, align 4, !dbg !1121
  %1640 = load i32, ptr %local41, align 4, !dbg !1121
  %1641 = sub i32 2147483647, %1640, !dbg !1121
  %1642 = icmp sgt i32 %1639, %1641, !dbg !1121
  %1643 = zext i1 %1642 to i32, !dbg !1121
  %condition730 = icmp ne i32 %1643, 0, !dbg !1121
  br i1 %condition730, label %end, label %next731, !dbg !1121

next731:                                          ; preds = %next729
  %1644 = load i32, ptr %local26, align 4, !dbg !1121
  %1645 = load i32, ptr %local26, align 4, !dbg !1121
  %1646 = icmp sgt i32 %1645, 0, !dbg !1121
  %1647 = zext i1 %1646 to i32, !dbg !1121
  %condition732 = icmp ne i32 %1647, 0, !dbg !1121
  %1648 = select i1 %condition732, i32 %1644, i32 0, !dbg !1121
  store i32 %1648, ptr %local20, align 4, !dbg !1121
  br label %end733, !dbg !1121

end733:                                           ; preds = %next748, %next731
  %1649 = load i32, ptr %local20, align 4, !dbg !1124
  %1650 = load i32, ptr %local41, align 4, !dbg !1124
  %1651 = add i32 %1649, %1650, !dbg !1124
  store i32 %1651, ptr %local20, align 4, !dbg !1124
  %1652 = load i32, ptr %local36, align 4, !dbg !1124
  %1653 = xor i32 %1652, 2147483647, !dbg !1124
  %1654 = icmp sgt i32 %1651, %1653, !dbg !1124
  %1655 = zext i1 %1654 to i32, !dbg !1124
  %condition749 = icmp ne i32 %1655, 0, !dbg !1124
  br i1 %condition749, label %end, label %next750, !dbg !1124

end735:                                           ; preds = %next740, %end728
  %1656 = load i32, ptr %local6, align 4, !dbg !1125
  %1657 = load i32, ptr %local25, align 4, !dbg !1125
  %1658 = sub i32 %1656, %1657, !dbg !1125
  %1659 = icmp sgt i32 %1658, 1, !dbg !1125
  %1660 = zext i1 %1659 to i32, !dbg !1125
  %condition741 = icmp ne i32 %1660, 0, !dbg !1125
  br i1 %condition741, label %end742, label %next743, !dbg !1125

next736:                                          ; preds = %end728
  br label %loop737, !dbg !1121

loop737:                                          ; preds = %loop737, %next736
  %1661 = load i32, ptr %local21, align 4, !dbg !1121
  %1662 = add i32 %1661, -1, !dbg !1121
  store i32 %1662, ptr %local21, align 4, !dbg !1121
  %1663 = load i32, ptr %local20, align 4, !dbg !1121
  %1664 = load i32, ptr %local20, align 4, !dbg !1121
  %1665 = udiv i32 %1664, 10, !dbg !1126
  store i32 %1665, ptr %local24, align 4, !dbg !1126
  %1666 = mul i32 %1665, 10, !dbg !1126
  %1667 = sub i32 %1663, %1666, !dbg !1126
  %1668 = or i32 %1667, 48, !dbg !1126
  %1669 = trunc i32 %1668 to i8, !dbg !1125
  %index738 = zext i32 %1662 to i64, !dbg !1125
  %1670 = getelementptr i8, ptr %vmctx, i64 %index738, !dbg !1125
  store i8 %1669, ptr %1670, align 1, !dbg !1125, !tbaa !18
  %1671 = load i32, ptr %local25, align 4, !dbg !1125
  %1672 = add i32 %1671, -1, !dbg !1125
  store i32 %1672, ptr %local25, align 4, !dbg !1125
  %1673 = load i32, ptr %local20, align 4, !dbg !1125
  %1674 = icmp ugt i32 %1673, 9, !dbg !1125
  %1675 = zext i1 %1674 to i32, !dbg !1125
  store i32 %1675, ptr %local28, align 4, !dbg !1125
  %1676 = load i32, ptr %local24, align 4, !dbg !1125
  store i32 %1676, ptr %local20, align 4, !dbg !1125
  %1677 = load i32, ptr %local28, align 4, !dbg !1125
  %condition739 = icmp ne i32 %1677, 0, !dbg !1125
  br i1 %condition739, label %loop737, label %next740, !dbg !1125

next740:                                          ; preds = %loop737
  br label %end735, !dbg !1125

end742:                                           ; preds = %next743, %end735
  %1678 = load i32, ptr %local21, align 4, !dbg !1127
  %1679 = add i32 %1678, -2, !dbg !1127
  store i32 %1679, ptr %local28, align 4, !dbg !1127
  %1680 = load i32, ptr %local31, align 4, !dbg !1127
  %1681 = trunc i32 %1680 to i8, !dbg !1128
  %index744 = zext i32 %1679 to i64, !dbg !1128
  %1682 = getelementptr i8, ptr %vmctx, i64 %index744, !dbg !1128
  store i8 %1681, ptr %1682, align 1, !dbg !1128, !tbaa !18
  %1683 = load i32, ptr %local21, align 4, !dbg !1128
  %1684 = add i32 %1683, -1, !dbg !1128
  %1685 = load i32, ptr %local26, align 4, !dbg !1128
  %1686 = icmp slt i32 %1685, 0, !dbg !1128
  %1687 = zext i1 %1686 to i32, !dbg !1128
  %condition745 = icmp ne i32 %1687, 0, !dbg !1128
  %1688 = select i1 %condition745, i32 45, i32 43, !dbg !1128
  %1689 = trunc i32 %1688 to i8, !dbg !1124
  %index746 = zext i32 %1684 to i64, !dbg !1124
  %1690 = getelementptr i8, ptr %vmctx, i64 %index746, !dbg !1124
  store i8 %1689, ptr %1690, align 1, !dbg !1124, !tbaa !18
  %1691 = load i32, ptr %local6, align 4, !dbg !1124
  %1692 = load i32, ptr %local28, align 4, !dbg !1124
  %1693 = sub i32 %1691, %1692, !dbg !1124
  store i32 %1693, ptr %local20, align 4, !dbg !1124
  %1694 = load i32, ptr %local41, align 4, !dbg !1124
  %1695 = sub i32 2147483647, %1694, !dbg !1124
  %1696 = icmp sgt i32 %1693, %1695, !dbg !1124
  %1697 = zext i1 %1696 to i32, !dbg !1124
  %condition747 = icmp ne i32 %1697, 0, !dbg !1124
  br i1 %condition747, label %end, label %next748, !dbg !1124

next743:                                          ; preds = %end735
  %1698 = load i32, ptr %local21, align 4, !dbg !1125
  %1699 = load i32, ptr %local13, align 4, !dbg !1125
  %1700 = load i32, ptr %local25, align 4, !dbg !1125
  %1701 = sub i32 %1699, %1700, !dbg !1125
  %1702 = add i32 %1698, %1701, !dbg !1125
  store i32 %1702, ptr %local21, align 4, !dbg !1125
  %1703 = load i32, ptr %local12, align 4, !dbg !1125
  %1704 = load i32, ptr %local25, align 4, !dbg !1125
  %1705 = add i32 %1703, %1704, !dbg !1125
  %1706 = call i32 @f52(ptr swiftself %vmctx, i32 %1702, i32 48, i32 %1705), !dbg !1129
  br label %end742, !dbg !1127

next748:                                          ; preds = %end742
  br label %end733, !dbg !1124

next750:                                          ; preds = %end733
  %1707 = load i32, ptr %local20, align 4, !dbg !1124
  %1708 = load i32, ptr %local36, align 4, !dbg !1124
  %1709 = add i32 %1707, %1708, !dbg !1124
  store i32 %1709, ptr %local41, align 4, !dbg !1124
  %1710 = load i32, ptr %local30, align 4, !dbg !1124
  %1711 = and i32 %1710, 73728, !dbg !1124
  store i32 %1711, ptr %local30, align 4, !dbg !1124
  %condition751 = icmp ne i32 %1711, 0, !dbg !1124
  br i1 %condition751, label %end752, label %next753, !dbg !1124

end752:                                           ; preds = %next769, %end758, %next753, %next750
  %1712 = load i32, ptr %local0, align 4, !dbg !1130
  %index770 = zext i32 %1712 to i64, !dbg !1131
  %1713 = getelementptr i8, ptr %vmctx, i64 %index770, !dbg !1131
  %1714 = load i8, ptr %1713, align 1, !dbg !1131, !tbaa !18
  %1715 = zext i8 %1714 to i32, !dbg !1131
  %1716 = and i32 %1715, 32, !dbg !1131
  %condition771 = icmp ne i32 %1716, 0, !dbg !1131
  br i1 %condition771, label %end772, label %next773, !dbg !1131

next753:                                          ; preds = %next750
  %1717 = load i32, ptr %local27, align 4, !dbg !1124
  %1718 = load i32, ptr %local41, align 4, !dbg !1124
  %1719 = icmp sle i32 %1717, %1718, !dbg !1124
  %1720 = zext i1 %1719 to i32, !dbg !1124
  %condition754 = icmp ne i32 %1720, 0, !dbg !1124
  br i1 %condition754, label %end752, label %next755, !dbg !1124

next755:                                          ; preds = %next753
  %1721 = load i32, ptr %local5, align 4, !dbg !1124
  %1722 = add i32 %1721, 624, !dbg !1124
  %1723 = load i32, ptr %local27, align 4, !dbg !1124
  %1724 = load i32, ptr %local41, align 4, !dbg !1124
  %1725 = sub i32 %1723, %1724, !dbg !1124
  store i32 %1725, ptr %local20, align 4, !dbg !1124
  %1726 = load i32, ptr %local20, align 4, !dbg !1124
  %1727 = icmp ult i32 %1726, 256, !dbg !1124
  %1728 = zext i1 %1727 to i32, !dbg !1124
  store i32 %1728, ptr %local21, align 4, !dbg !1124
  %condition756 = icmp ne i32 %1728, 0, !dbg !1124
  %1729 = select i1 %condition756, i32 %1725, i32 256, !dbg !1124
  %1730 = call i32 @f52(ptr swiftself %vmctx, i32 %1722, i32 32, i32 %1729), !dbg !1132
  %1731 = load i32, ptr %local21, align 4, !dbg !1133
  %condition757 = icmp ne i32 %1731, 0, !dbg !1133
  br i1 %condition757, label %end758, label %next759, !dbg !1133

end758:                                           ; preds = %next766, %next755
  %1732 = load i32, ptr %local0, align 4, !dbg !1134
  %index767 = zext i32 %1732 to i64, !dbg !1135
  %1733 = getelementptr i8, ptr %vmctx, i64 %index767, !dbg !1135
  %1734 = load i8, ptr %1733, align 1, !dbg !1135, !tbaa !18
  %1735 = zext i8 %1734 to i32, !dbg !1135
  %1736 = and i32 %1735, 32, !dbg !1135
  %condition768 = icmp ne i32 %1736, 0, !dbg !1135
  br i1 %condition768, label %end752, label %next769, !dbg !1135

next759:                                          ; preds = %next755
  br label %loop760, !dbg !1133

loop760:                                          ; preds = %end763, %next759
  %1737 = load i32, ptr %local0, align 4, !dbg !1133
  %index761 = zext i32 %1737 to i64, !dbg !1136
  %1738 = getelementptr i8, ptr %vmctx, i64 %index761, !dbg !1136
  %1739 = load i8, ptr %1738, align 1, !dbg !1136, !tbaa !18
  %1740 = zext i8 %1739 to i32, !dbg !1136
  %1741 = and i32 %1740, 32, !dbg !1136
  %condition762 = icmp ne i32 %1741, 0, !dbg !1136
  br i1 %condition762, label %end763, label %next764, !dbg !1136

end763:                                           ; preds = %next764, %loop760
  %1742 = load i32, ptr %local20, align 4, !dbg !1134
  %1743 = add i32 %1742, -256, !dbg !1134
  store i32 %1743, ptr %local20, align 4, !dbg !1134
  %1744 = icmp ugt i32 %1743, 255, !dbg !1134
  %1745 = zext i1 %1744 to i32, !dbg !1134
  %condition765 = icmp ne i32 %1745, 0, !dbg !1134
  br i1 %condition765, label %loop760, label %next766, !dbg !1134

next764:                                          ; preds = %loop760
  %1746 = load i32, ptr %local5, align 4, !dbg !1136
  %1747 = add i32 %1746, 624, !dbg !1136
  %1748 = load i32, ptr %local0, align 4, !dbg !1136
  %1749 = call i32 @f42(ptr swiftself %vmctx, i32 %1747, i32 256, i32 %1748), !dbg !1137
  br label %end763, !dbg !1134

next766:                                          ; preds = %end763
  br label %end758, !dbg !1134

next769:                                          ; preds = %end758
  %1750 = load i32, ptr %local5, align 4, !dbg !1135
  %1751 = add i32 %1750, 624, !dbg !1135
  %1752 = load i32, ptr %local20, align 4, !dbg !1135
  %1753 = load i32, ptr %local0, align 4, !dbg !1135
  %1754 = call i32 @f42(ptr swiftself %vmctx, i32 %1751, i32 %1752, i32 %1753), !dbg !1138
  br label %end752, !dbg !1130

end772:                                           ; preds = %next773, %end752
  %1755 = load i32, ptr %local30, align 4, !dbg !1139
  %1756 = icmp ne i32 %1755, 65536, !dbg !1139
  %1757 = zext i1 %1756 to i32, !dbg !1139
  %condition774 = icmp ne i32 %1757, 0, !dbg !1139
  br i1 %condition774, label %end775, label %next776, !dbg !1139

next773:                                          ; preds = %end752
  %1758 = load i32, ptr %local38, align 4, !dbg !1131
  %1759 = load i32, ptr %local36, align 4, !dbg !1131
  %1760 = load i32, ptr %local0, align 4, !dbg !1131
  %1761 = call i32 @f42(ptr swiftself %vmctx, i32 %1758, i32 %1759, i32 %1760), !dbg !1140
  br label %end772, !dbg !1139

end775:                                           ; preds = %next792, %end781, %next776, %end772
  %1762 = load i32, ptr %local40, align 4, !dbg !1141
  %condition793 = icmp ne i32 %1762, 0, !dbg !1141
  br i1 %condition793, label %end794, label %next795, !dbg !1141

next776:                                          ; preds = %end772
  %1763 = load i32, ptr %local27, align 4, !dbg !1139
  %1764 = load i32, ptr %local41, align 4, !dbg !1139
  %1765 = icmp sle i32 %1763, %1764, !dbg !1139
  %1766 = zext i1 %1765 to i32, !dbg !1139
  %condition777 = icmp ne i32 %1766, 0, !dbg !1139
  br i1 %condition777, label %end775, label %next778, !dbg !1139

next778:                                          ; preds = %next776
  %1767 = load i32, ptr %local5, align 4, !dbg !1139
  %1768 = add i32 %1767, 624, !dbg !1139
  %1769 = load i32, ptr %local27, align 4, !dbg !1139
  %1770 = load i32, ptr %local41, align 4, !dbg !1139
  %1771 = sub i32 %1769, %1770, !dbg !1139
  store i32 %1771, ptr %local20, align 4, !dbg !1139
  %1772 = load i32, ptr %local20, align 4, !dbg !1139
  %1773 = icmp ult i32 %1772, 256, !dbg !1139
  %1774 = zext i1 %1773 to i32, !dbg !1139
  store i32 %1774, ptr %local21, align 4, !dbg !1139
  %condition779 = icmp ne i32 %1774, 0, !dbg !1139
  %1775 = select i1 %condition779, i32 %1771, i32 256, !dbg !1139
  %1776 = call i32 @f52(ptr swiftself %vmctx, i32 %1768, i32 48, i32 %1775), !dbg !1142
  %1777 = load i32, ptr %local21, align 4, !dbg !1143
  %condition780 = icmp ne i32 %1777, 0, !dbg !1143
  br i1 %condition780, label %end781, label %next782, !dbg !1143

end781:                                           ; preds = %next789, %next778
  %1778 = load i32, ptr %local0, align 4, !dbg !1144
  %index790 = zext i32 %1778 to i64, !dbg !1145
  %1779 = getelementptr i8, ptr %vmctx, i64 %index790, !dbg !1145
  %1780 = load i8, ptr %1779, align 1, !dbg !1145, !tbaa !18
  %1781 = zext i8 %1780 to i32, !dbg !1145
  %1782 = and i32 %1781, 32, !dbg !1145
  %condition791 = icmp ne i32 %1782, 0, !dbg !1145
  br i1 %condition791, label %end775, label %next792, !dbg !1145

next782:                                          ; preds = %next778
  br label %loop783, !dbg !1143

loop783:                                          ; preds = %end786, %next782
  %1783 = load i32, ptr %local0, align 4, !dbg !1143
  %index784 = zext i32 %1783 to i64, !dbg !1146
  %1784 = getelementptr i8, ptr %vmctx, i64 %index784, !dbg !1146
  %1785 = load i8, ptr %1784, align 1, !dbg !1146, !tbaa !18
  %1786 = zext i8 %1785 to i32, !dbg !1146
  %1787 = and i32 %1786, 32, !dbg !1146
  %condition785 = icmp ne i32 %1787, 0, !dbg !1146
  br i1 %condition785, label %end786, label %next787, !dbg !1146

end786:                                           ; preds = %next787, %loop783
  %1788 = load i32, ptr %local20, align 4, !dbg !1144
  %1789 = add i32 %1788, -256, !dbg !1144
  store i32 %1789, ptr %local20, align 4, !dbg !1144
  %1790 = icmp ugt i32 %1789, 255, !dbg !1144
  %1791 = zext i1 %1790 to i32, !dbg !1144
  %condition788 = icmp ne i32 %1791, 0, !dbg !1144
  br i1 %condition788, label %loop783, label %next789, !dbg !1144

next787:                                          ; preds = %loop783
  %1792 = load i32, ptr %local5, align 4, !dbg !1146
  %1793 = add i32 %1792, 624, !dbg !1146
  %1794 = load i32, ptr %local0, align 4, !dbg !1146
  %1795 = call i32 @f42(ptr swiftself %vmctx, i32 %1793, i32 256, i32 %1794), !dbg !1147
  br label %end786, !dbg !1144

next789:                                          ; preds = %end786
  br label %end781, !dbg !1144

next792:                                          ; preds = %end781
  %1796 = load i32, ptr %local5, align 4, !dbg !1145
  %1797 = add i32 %1796, 624, !dbg !1145
  %1798 = load i32, ptr %local20, align 4, !dbg !1145
  %1799 = load i32, ptr %local0, align 4, !dbg !1145
  %1800 = call i32 @f42(ptr swiftself %vmctx, i32 %1797, i32 %1798, i32 %1799), !dbg !1148
  br label %end775, !dbg !1141

end794:                                           ; preds = %end775
  %1801 = load i32, ptr %local23, align 4, !dbg !1149
  %1802 = icmp slt i32 %1801, 0, !dbg !1149
  %1803 = zext i1 %1802 to i32, !dbg !1149
  %condition859 = icmp ne i32 %1803, 0, !dbg !1149
  br i1 %condition859, label %end860, label %next861, !dbg !1149

next795:                                          ; preds = %end775
  %1804 = load i32, ptr %local32, align 4, !dbg !1141
  %1805 = load i32, ptr %local22, align 4, !dbg !1141
  %1806 = load i32, ptr %local22, align 4, !dbg !1141
  %1807 = load i32, ptr %local32, align 4, !dbg !1141
  %1808 = icmp ugt i32 %1806, %1807, !dbg !1141
  %1809 = zext i1 %1808 to i32, !dbg !1141
  %condition796 = icmp ne i32 %1809, 0, !dbg !1141
  %1810 = select i1 %condition796, i32 %1804, i32 %1805, !dbg !1141
  store i32 %1810, ptr %local28, align 4, !dbg !1141
  store i32 %1810, ptr %local24, align 4, !dbg !1141
  br label %loop797, !dbg !1141

loop797:                                          ; preds = %end819, %next795
  %1811 = load i32, ptr %local24, align 4, !dbg !1141
  %index798 = zext i32 %1811 to i64, !dbg !1150
  %1812 = getelementptr i8, ptr %vmctx, i64 %index798, !dbg !1150
  %1813 = load i32, ptr %1812, align 1, !dbg !1150, !tbaa !18
  store i32 %1813, ptr %local20, align 4, !dbg !1150
  %condition799 = icmp ne i32 %1813, 0, !dbg !1150
  br i1 %condition799, label %end800, label %next801, !dbg !1150

end800:                                           ; preds = %loop797
  %1814 = load i32, ptr %local11, align 4, !dbg !1150
  store i32 %1814, ptr %local22, align 4, !dbg !1150
  %1815 = load i32, ptr %local11, align 4, !dbg !1150
  store i32 %1815, ptr %local21, align 4, !dbg !1150
  br label %loop803, !dbg !1150

next801:                                          ; preds = %loop797
  %1816 = load i32, ptr %local11, align 4, !dbg !1150
  store i32 %1816, ptr %local22, align 4, !dbg !1150
  %1817 = load i32, ptr %local11, align 4, !dbg !1150
  store i32 %1817, ptr %local21, align 4, !dbg !1150
  br label %end802, !dbg !1150

end802:                                           ; preds = %next806, %next801
  %1818 = load i32, ptr %local24, align 4, !dbg !1151
  %1819 = load i32, ptr %local28, align 4, !dbg !1151
  %1820 = icmp eq i32 %1818, %1819, !dbg !1151
  %1821 = zext i1 %1820 to i32, !dbg !1151
  %condition807 = icmp ne i32 %1821, 0, !dbg !1151
  br i1 %condition807, label %end808, label %next809, !dbg !1151

loop803:                                          ; preds = %loop803, %end800
  %1822 = load i32, ptr %local21, align 4, !dbg !1150
  %1823 = add i32 %1822, -1, !dbg !1150
  store i32 %1823, ptr %local21, align 4, !dbg !1150
  %1824 = load i32, ptr %local20, align 4, !dbg !1150
  %1825 = load i32, ptr %local20, align 4, !dbg !1150
  %1826 = udiv i32 %1825, 10, !dbg !1152
  store i32 %1826, ptr %local25, align 4, !dbg !1152
  %1827 = mul i32 %1826, 10, !dbg !1152
  %1828 = sub i32 %1824, %1827, !dbg !1152
  %1829 = or i32 %1828, 48, !dbg !1152
  %1830 = trunc i32 %1829 to i8, !dbg !1151
  %index804 = zext i32 %1823 to i64, !dbg !1151
  %1831 = getelementptr i8, ptr %vmctx, i64 %index804, !dbg !1151
  store i8 %1830, ptr %1831, align 1, !dbg !1151, !tbaa !18
  %1832 = load i32, ptr %local22, align 4, !dbg !1151
  %1833 = add i32 %1832, -1, !dbg !1151
  store i32 %1833, ptr %local22, align 4, !dbg !1151
  %1834 = load i32, ptr %local20, align 4, !dbg !1151
  %1835 = icmp ugt i32 %1834, 9, !dbg !1151
  %1836 = zext i1 %1835 to i32, !dbg !1151
  store i32 %1836, ptr %local26, align 4, !dbg !1151
  %1837 = load i32, ptr %local25, align 4, !dbg !1151
  store i32 %1837, ptr %local20, align 4, !dbg !1151
  %1838 = load i32, ptr %local26, align 4, !dbg !1151
  %condition805 = icmp ne i32 %1838, 0, !dbg !1151
  br i1 %condition805, label %loop803, label %next806, !dbg !1151

next806:                                          ; preds = %loop803
  br label %end802, !dbg !1151

end808:                                           ; preds = %end802
  %1839 = load i32, ptr %local21, align 4, !dbg !1153
  %1840 = load i32, ptr %local11, align 4, !dbg !1153
  %1841 = icmp ne i32 %1839, %1840, !dbg !1153
  %1842 = zext i1 %1841 to i32, !dbg !1153
  %condition813 = icmp ne i32 %1842, 0, !dbg !1153
  br i1 %condition813, label %end811, label %next814, !dbg !1153

next809:                                          ; preds = %end802
  %1843 = load i32, ptr %local21, align 4, !dbg !1151
  %1844 = load i32, ptr %local5, align 4, !dbg !1151
  %1845 = add i32 %1844, 80, !dbg !1151
  %1846 = icmp ule i32 %1843, %1845, !dbg !1151
  %1847 = zext i1 %1846 to i32, !dbg !1151
  %condition810 = icmp ne i32 %1847, 0, !dbg !1151
  br i1 %condition810, label %end811, label %next812, !dbg !1151

end811:                                           ; preds = %next814, %end808, %next812, %next809
  %1848 = load i32, ptr %local0, align 4, !dbg !1154
  %index817 = zext i32 %1848 to i64, !dbg !1155
  %1849 = getelementptr i8, ptr %vmctx, i64 %index817, !dbg !1155
  %1850 = load i8, ptr %1849, align 1, !dbg !1155, !tbaa !18
  %1851 = zext i8 %1850 to i32, !dbg !1155
  %1852 = and i32 %1851, 32, !dbg !1155
  %condition818 = icmp ne i32 %1852, 0, !dbg !1155
  br i1 %condition818, label %end819, label %next820, !dbg !1155

next812:                                          ; preds = %next809
  %1853 = load i32, ptr %local21, align 4, !dbg !1151
  %1854 = load i32, ptr %local5, align 4, !dbg !1151
  %1855 = add i32 %1854, 80, !dbg !1151
  %1856 = add i32 %1853, %1855, !dbg !1151
  %1857 = load i32, ptr %local22, align 4, !dbg !1151
  %1858 = sub i32 %1856, %1857, !dbg !1151
  store i32 %1858, ptr %local21, align 4, !dbg !1151
  %1859 = load i32, ptr %local22, align 4, !dbg !1151
  %1860 = load i32, ptr %local5, align 4, !dbg !1151
  %1861 = add i32 %1860, 80, !dbg !1151
  %1862 = sub i32 %1859, %1861, !dbg !1151
  %1863 = call i32 @f52(ptr swiftself %vmctx, i32 %1858, i32 48, i32 %1862), !dbg !1156
  br label %end811, !dbg !1153

next814:                                          ; preds = %end808
  %1864 = load i32, ptr %local5, align 4, !dbg !1153
  %index815 = zext i32 %1864 to i64, !dbg !1154
  %address816 = add i64 %index815, 88, !dbg !1154
  %1865 = getelementptr i8, ptr %vmctx, i64 %address816, !dbg !1154
  store i8 48, ptr %1865, align 1, !dbg !1154, !tbaa !18
  %1866 = load i32, ptr %local10, align 4, !dbg !1154
  store i32 %1866, ptr %local21, align 4, !dbg !1154
  br label %end811, !dbg !1154

end819:                                           ; preds = %next820, %end811
  %1867 = load i32, ptr %local24, align 4, !dbg !1157
  %1868 = add i32 %1867, 4, !dbg !1157
  store i32 %1868, ptr %local24, align 4, !dbg !1157
  %1869 = load i32, ptr %local32, align 4, !dbg !1157
  %1870 = icmp ule i32 %1868, %1869, !dbg !1157
  %1871 = zext i1 %1870 to i32, !dbg !1157
  %condition821 = icmp ne i32 %1871, 0, !dbg !1157
  br i1 %condition821, label %loop797, label %next822, !dbg !1157

next820:                                          ; preds = %end811
  %1872 = load i32, ptr %local21, align 4, !dbg !1155
  %1873 = load i32, ptr %local11, align 4, !dbg !1155
  %1874 = load i32, ptr %local21, align 4, !dbg !1155
  %1875 = sub i32 %1873, %1874, !dbg !1155
  %1876 = load i32, ptr %local0, align 4, !dbg !1155
  %1877 = call i32 @f42(ptr swiftself %vmctx, i32 %1872, i32 %1875, i32 %1876), !dbg !1158
  br label %end819, !dbg !1157

next822:                                          ; preds = %end819
  %1878 = load i32, ptr %local37, align 4, !dbg !1157
  %1879 = icmp eq i32 %1878, 0, !dbg !1157
  %1880 = zext i1 %1879 to i32, !dbg !1157
  %condition823 = icmp ne i32 %1880, 0, !dbg !1157
  br i1 %condition823, label %end824, label %next825, !dbg !1157

end824:                                           ; preds = %next828, %next825, %next822
  %1881 = load i32, ptr %local24, align 4, !dbg !1159
  %1882 = load i32, ptr %local29, align 4, !dbg !1159
  %1883 = icmp ult i32 %1881, %1882, !dbg !1159
  %1884 = zext i1 %1883 to i32, !dbg !1159
  %condition829 = icmp ne i32 %1884, 0, !dbg !1159
  br i1 %condition829, label %end830, label %next831, !dbg !1159

next825:                                          ; preds = %next822
  %1885 = load i32, ptr %local0, align 4, !dbg !1157
  %index826 = zext i32 %1885 to i64, !dbg !1160
  %1886 = getelementptr i8, ptr %vmctx, i64 %index826, !dbg !1160
  %1887 = load i8, ptr %1886, align 1, !dbg !1160, !tbaa !18
  %1888 = zext i8 %1887 to i32, !dbg !1160
  %1889 = and i32 %1888, 32, !dbg !1160
  %condition827 = icmp ne i32 %1889, 0, !dbg !1160
  br i1 %condition827, label %end824, label %next828, !dbg !1160

next828:                                          ; preds = %next825
  %1890 = load i32, ptr %local0, align 4, !dbg !1160
  %1891 = call i32 @f42(ptr swiftself %vmctx, i32 1048653, i32 1, i32 %1890), !dbg !1161
  br label %end824, !dbg !1159

end830:                                           ; preds = %end824
  %1892 = load i32, ptr %local23, align 4, !dbg !1159
  %1893 = icmp sge i32 %1892, 1, !dbg !1159
  %1894 = zext i1 %1893 to i32, !dbg !1159
  %condition833 = icmp ne i32 %1894, 0, !dbg !1159
  br i1 %condition833, label %end834, label %next835, !dbg !1159

next831:                                          ; preds = %end824
  %1895 = load i32, ptr %local23, align 4, !dbg !1159
  store i32 %1895, ptr %local20, align 4, !dbg !1159
  br label %end832, !dbg !1159

end832:                                           ; preds = %next857, %end851, %next835, %next831
  %1896 = load i32, ptr %local0, align 4, !dbg !1162
  %1897 = load i32, ptr %local20, align 4, !dbg !1162
  %1898 = add i32 %1897, 9, !dbg !1162
  call void @f49(ptr swiftself %vmctx, i32 %1896, i32 48, i32 %1898, i32 9, i32 0), !dbg !1149
  br label %end858, !dbg !1149

end834:                                           ; preds = %end830
  br label %loop836, !dbg !1159

next835:                                          ; preds = %end830
  %1899 = load i32, ptr %local23, align 4, !dbg !1159
  store i32 %1899, ptr %local20, align 4, !dbg !1159
  br label %end832, !dbg !1159

loop836:                                          ; preds = %next855, %end834
  %1900 = load i32, ptr %local24, align 4, !dbg !1159
  %index837 = zext i32 %1900 to i64, !dbg !1163
  %1901 = getelementptr i8, ptr %vmctx, i64 %index837, !dbg !1163
  %1902 = load i32, ptr %1901, align 1, !dbg !1163, !tbaa !18
  store i32 %1902, ptr %local20, align 4, !dbg !1163
  %condition838 = icmp ne i32 %1902, 0, !dbg !1163
  br i1 %condition838, label %end839, label %next840, !dbg !1163

end839:                                           ; preds = %loop836
  %1903 = load i32, ptr %local11, align 4, !dbg !1163
  store i32 %1903, ptr %local22, align 4, !dbg !1163
  %1904 = load i32, ptr %local11, align 4, !dbg !1163
  store i32 %1904, ptr %local21, align 4, !dbg !1163
  br label %loop842, !dbg !1163

next840:                                          ; preds = %loop836
  %1905 = load i32, ptr %local11, align 4, !dbg !1163
  store i32 %1905, ptr %local21, align 4, !dbg !1163
  %1906 = load i32, ptr %local11, align 4, !dbg !1163
  store i32 %1906, ptr %local22, align 4, !dbg !1163
  br label %end841, !dbg !1163

end841:                                           ; preds = %next848, %next840
  %1907 = load i32, ptr %local21, align 4, !dbg !1164
  %1908 = load i32, ptr %local5, align 4, !dbg !1164
  %1909 = add i32 %1908, 80, !dbg !1164
  %1910 = add i32 %1907, %1909, !dbg !1164
  %1911 = load i32, ptr %local22, align 4, !dbg !1164
  %1912 = sub i32 %1910, %1911, !dbg !1164
  store i32 %1912, ptr %local21, align 4, !dbg !1164
  %1913 = load i32, ptr %local22, align 4, !dbg !1164
  %1914 = load i32, ptr %local5, align 4, !dbg !1164
  %1915 = add i32 %1914, 80, !dbg !1164
  %1916 = sub i32 %1913, %1915, !dbg !1164
  %1917 = call i32 @f52(ptr swiftself %vmctx, i32 %1912, i32 48, i32 %1916), !dbg !1165
  br label %end847, !dbg !1166

loop842:                                          ; preds = %loop842, %end839
  %1918 = load i32, ptr %local21, align 4, !dbg !1163
  %1919 = add i32 %1918, -1, !dbg !1163
  store i32 %1919, ptr %local21, align 4, !dbg !1163
  %1920 = load i32, ptr %local20, align 4, !dbg !1163
  %1921 = load i32, ptr %local20, align 4, !dbg !1163
  %1922 = udiv i32 %1921, 10, !dbg !1167
  store i32 %1922, ptr %local25, align 4, !dbg !1167
  %1923 = mul i32 %1922, 10, !dbg !1167
  %1924 = sub i32 %1920, %1923, !dbg !1167
  %1925 = or i32 %1924, 48, !dbg !1167
  %1926 = trunc i32 %1925 to i8, !dbg !1164
  %index843 = zext i32 %1919 to i64, !dbg !1164
  %1927 = getelementptr i8, ptr %vmctx, i64 %index843, !dbg !1164
  store i8 %1926, ptr %1927, align 1, !dbg !1164, !tbaa !18
  %1928 = load i32, ptr %local22, align 4, !dbg !1164
  %1929 = add i32 %1928, -1, !dbg !1164
  store i32 %1929, ptr %local22, align 4, !dbg !1164
  %1930 = load i32, ptr %local20, align 4, !dbg !1164
  %1931 = icmp ugt i32 %1930, 9, !dbg !1164
  %1932 = zext i1 %1931 to i32, !dbg !1164
  store i32 %1932, ptr %local26, align 4, !dbg !1164
  %1933 = load i32, ptr %local25, align 4, !dbg !1164
  store i32 %1933, ptr %local20, align 4, !dbg !1164
  %1934 = load i32, ptr %local26, align 4, !dbg !1164
  %condition844 = icmp ne i32 %1934, 0, !dbg !1164
  br i1 %condition844, label %loop842, label %next845, !dbg !1164

next845:                                          ; preds = %loop842
  %1935 = load i32, ptr %local21, align 4, !dbg !1164
  %1936 = load i32, ptr %local5, align 4, !dbg !1164
  %1937 = add i32 %1936, 80, !dbg !1164
  %1938 = icmp ule i32 %1935, %1937, !dbg !1164
  %1939 = zext i1 %1938 to i32, !dbg !1164
  %condition846 = icmp ne i32 %1939, 0, !dbg !1164
  br i1 %condition846, label %end847, label %next848, !dbg !1164

end847:                                           ; preds = %end841, %next845
  %1940 = load i32, ptr %local0, align 4, !dbg !1166
  %index849 = zext i32 %1940 to i64, !dbg !1168
  %1941 = getelementptr i8, ptr %vmctx, i64 %index849, !dbg !1168
  %1942 = load i8, ptr %1941, align 1, !dbg !1168, !tbaa !18
  %1943 = zext i8 %1942 to i32, !dbg !1168
  %1944 = and i32 %1943, 32, !dbg !1168
  %condition850 = icmp ne i32 %1944, 0, !dbg !1168
  br i1 %condition850, label %end851, label %next852, !dbg !1168

next848:                                          ; preds = %next845
  br label %end841, !dbg !1164

end851:                                           ; preds = %next852, %end847
  %1945 = load i32, ptr %local23, align 4, !dbg !1162
  %1946 = add i32 %1945, -9, !dbg !1162
  store i32 %1946, ptr %local20, align 4, !dbg !1162
  %1947 = load i32, ptr %local24, align 4, !dbg !1162
  %1948 = add i32 %1947, 4, !dbg !1162
  store i32 %1948, ptr %local24, align 4, !dbg !1162
  %1949 = load i32, ptr %local29, align 4, !dbg !1162
  %1950 = icmp uge i32 %1948, %1949, !dbg !1162
  %1951 = zext i1 %1950 to i32, !dbg !1162
  %condition854 = icmp ne i32 %1951, 0, !dbg !1162
  br i1 %condition854, label %end832, label %next855, !dbg !1162

next852:                                          ; preds = %end847
  %1952 = load i32, ptr %local21, align 4, !dbg !1168
  %1953 = load i32, ptr %local23, align 4, !dbg !1168
  %1954 = load i32, ptr %local23, align 4, !dbg !1168
  %1955 = icmp slt i32 %1954, 9, !dbg !1168
  %1956 = zext i1 %1955 to i32, !dbg !1168
  %condition853 = icmp ne i32 %1956, 0, !dbg !1168
  %1957 = select i1 %condition853, i32 %1953, i32 9, !dbg !1168
  %1958 = load i32, ptr %local0, align 4, !dbg !1168
  %1959 = call i32 @f42(ptr swiftself %vmctx, i32 %1952, i32 %1957, i32 %1958), !dbg !1169
  br label %end851, !dbg !1162

next855:                                          ; preds = %end851
  %1960 = load i32, ptr %local23, align 4, !dbg !1162
  %1961 = icmp sgt i32 %1960, 9, !dbg !1162
  %1962 = zext i1 %1961 to i32, !dbg !1162
  store i32 %1962, ptr %local21, align 4, !dbg !1162
  %1963 = load i32, ptr %local20, align 4, !dbg !1162
  store i32 %1963, ptr %local23, align 4, !dbg !1162
  %1964 = load i32, ptr %local21, align 4, !dbg !1162
  %condition856 = icmp ne i32 %1964, 0, !dbg !1162
  br i1 %condition856, label %loop836, label %next857, !dbg !1162

next857:                                          ; preds = %next855
  br label %end832, !dbg !1162

end858:                                           ; preds = %next906, %end860, %end832
  %1965 = load i32, ptr %local30, align 4, !dbg !1170
  %1966 = icmp ne i32 %1965, 8192, !dbg !1170
  %1967 = zext i1 %1966 to i32, !dbg !1170
  %condition907 = icmp ne i32 %1967, 0, !dbg !1170
  br i1 %condition907, label %end908, label %next909, !dbg !1170

end860:                                           ; preds = %next903, %end897, %end794
  %1968 = load i32, ptr %local0, align 4, !dbg !1171
  %1969 = load i32, ptr %local23, align 4, !dbg !1171
  %1970 = add i32 %1969, 18, !dbg !1171
  call void @f49(ptr swiftself %vmctx, i32 %1968, i32 48, i32 %1970, i32 18, i32 0), !dbg !1172
  %1971 = load i32, ptr %local0, align 4, !dbg !1172
  %index904 = zext i32 %1971 to i64, !dbg !1173
  %1972 = getelementptr i8, ptr %vmctx, i64 %index904, !dbg !1173
  %1973 = load i8, ptr %1972, align 1, !dbg !1173, !tbaa !18
  %1974 = zext i8 %1973 to i32, !dbg !1173
  %1975 = and i32 %1974, 32, !dbg !1173
  %condition905 = icmp ne i32 %1975, 0, !dbg !1173
  br i1 %condition905, label %end858, label %next906, !dbg !1173

next861:                                          ; preds = %end794
  %1976 = load i32, ptr %local29, align 4, !dbg !1149
  %1977 = load i32, ptr %local22, align 4, !dbg !1149
  %1978 = add i32 %1977, 4, !dbg !1149
  %1979 = load i32, ptr %local29, align 4, !dbg !1149
  %1980 = load i32, ptr %local22, align 4, !dbg !1149
  %1981 = icmp ugt i32 %1979, %1980, !dbg !1149
  %1982 = zext i1 %1981 to i32, !dbg !1149
  %condition862 = icmp ne i32 %1982, 0, !dbg !1149
  %1983 = select i1 %condition862, i32 %1976, i32 %1978, !dbg !1149
  store i32 %1983, ptr %local29, align 4, !dbg !1149
  %1984 = load i32, ptr %local22, align 4, !dbg !1149
  store i32 %1984, ptr %local24, align 4, !dbg !1149
  br label %loop863, !dbg !1149

loop863:                                          ; preds = %next901, %next861
  %1985 = load i32, ptr %local24, align 4, !dbg !1149
  %index864 = zext i32 %1985 to i64, !dbg !1174
  %1986 = getelementptr i8, ptr %vmctx, i64 %index864, !dbg !1174
  %1987 = load i32, ptr %1986, align 1, !dbg !1174, !tbaa !18
  store i32 %1987, ptr %local20, align 4, !dbg !1174
  %1988 = icmp eq i32 %1987, 0, !dbg !1174
  %1989 = zext i1 %1988 to i32, !dbg !1174
  %condition865 = icmp ne i32 %1989, 0, !dbg !1174
  br i1 %condition865, label %end866, label %next867, !dbg !1174

end866:                                           ; preds = %next871, %loop863
  %1990 = load i32, ptr %local5, align 4, !dbg !1175
  %index875 = zext i32 %1990 to i64, !dbg !1176
  %address876 = add i64 %index875, 88, !dbg !1176
  %1991 = getelementptr i8, ptr %vmctx, i64 %address876, !dbg !1176
  store i8 48, ptr %1991, align 1, !dbg !1176, !tbaa !18
  %1992 = load i32, ptr %local10, align 4, !dbg !1176
  store i32 %1992, ptr %local20, align 4, !dbg !1176
  br label %end874, !dbg !1176

next867:                                          ; preds = %loop863
  store i32 0, ptr %local21, align 4, !dbg !1174
  br label %loop868, !dbg !1174

loop868:                                          ; preds = %loop868, %next867
  %1993 = load i32, ptr %local5, align 4, !dbg !1174
  %1994 = add i32 %1993, 80, !dbg !1174
  %1995 = load i32, ptr %local21, align 4, !dbg !1174
  %1996 = add i32 %1994, %1995, !dbg !1174
  %1997 = add i32 %1996, 8, !dbg !1174
  %1998 = load i32, ptr %local20, align 4, !dbg !1174
  %1999 = load i32, ptr %local20, align 4, !dbg !1174
  %2000 = udiv i32 %1999, 10, !dbg !1177
  store i32 %2000, ptr %local25, align 4, !dbg !1177
  %2001 = mul i32 %2000, 10, !dbg !1177
  %2002 = sub i32 %1998, %2001, !dbg !1177
  %2003 = or i32 %2002, 48, !dbg !1177
  %2004 = trunc i32 %2003 to i8, !dbg !1175
  %index869 = zext i32 %1997 to i64, !dbg !1175
  %2005 = getelementptr i8, ptr %vmctx, i64 %index869, !dbg !1175
  store i8 %2004, ptr %2005, align 1, !dbg !1175, !tbaa !18
  %2006 = load i32, ptr %local21, align 4, !dbg !1175
  %2007 = add i32 %2006, -1, !dbg !1175
  store i32 %2007, ptr %local21, align 4, !dbg !1175
  %2008 = load i32, ptr %local20, align 4, !dbg !1175
  %2009 = icmp ugt i32 %2008, 9, !dbg !1175
  %2010 = zext i1 %2009 to i32, !dbg !1175
  store i32 %2010, ptr %local26, align 4, !dbg !1175
  %2011 = load i32, ptr %local25, align 4, !dbg !1175
  store i32 %2011, ptr %local20, align 4, !dbg !1175
  %2012 = load i32, ptr %local26, align 4, !dbg !1175
  %condition870 = icmp ne i32 %2012, 0, !dbg !1175
  br i1 %condition870, label %loop868, label %next871, !dbg !1175

next871:                                          ; preds = %loop868
  %2013 = load i32, ptr %local21, align 4, !dbg !1175
  %2014 = icmp eq i32 %2013, 0, !dbg !1175
  %2015 = zext i1 %2014 to i32, !dbg !1175
  %condition872 = icmp ne i32 %2015, 0, !dbg !1175
  br i1 %condition872, label %end866, label %next873, !dbg !1175

next873:                                          ; preds = %next871
  %2016 = load i32, ptr %local5, align 4, !dbg !1175
  %2017 = add i32 %2016, 80, !dbg !1175
  %2018 = load i32, ptr %local21, align 4, !dbg !1175
  %2019 = add i32 %2017, %2018, !dbg !1175
  %2020 = add i32 %2019, 9, !dbg !1175
  store i32 %2020, ptr %local20, align 4, !dbg !1175
  br label %end874, !dbg !1175

end874:                                           ; preds = %end866, %next873
  %2021 = load i32, ptr %local24, align 4, !dbg !1176
  %2022 = load i32, ptr %local22, align 4, !dbg !1176
  %2023 = icmp eq i32 %2021, %2022, !dbg !1176
  %2024 = zext i1 %2023 to i32, !dbg !1176
  %condition877 = icmp ne i32 %2024, 0, !dbg !1176
  br i1 %condition877, label %end878, label %next879, !dbg !1176

end878:                                           ; preds = %end874
  %2025 = load i32, ptr %local0, align 4, !dbg !1178
  %index883 = zext i32 %2025 to i64, !dbg !1179
  %2026 = getelementptr i8, ptr %vmctx, i64 %index883, !dbg !1179
  %2027 = load i8, ptr %2026, align 1, !dbg !1179, !tbaa !18
  %2028 = zext i8 %2027 to i32, !dbg !1179
  %2029 = and i32 %2028, 32, !dbg !1179
  %condition884 = icmp ne i32 %2029, 0, !dbg !1179
  br i1 %condition884, label %end885, label %next886, !dbg !1179

next879:                                          ; preds = %end874
  %2030 = load i32, ptr %local20, align 4, !dbg !1176
  %2031 = load i32, ptr %local5, align 4, !dbg !1176
  %2032 = add i32 %2031, 80, !dbg !1176
  %2033 = icmp ule i32 %2030, %2032, !dbg !1176
  %2034 = zext i1 %2033 to i32, !dbg !1176
  %condition880 = icmp ne i32 %2034, 0, !dbg !1176
  br i1 %condition880, label %end881, label %next882, !dbg !1176

end881:                                           ; preds = %next894, %end888, %next889, %next882, %next879
  %2035 = load i32, ptr %local11, align 4, !dbg !1180
  %2036 = load i32, ptr %local20, align 4, !dbg !1180
  %2037 = sub i32 %2035, %2036, !dbg !1180
  store i32 %2037, ptr %local21, align 4, !dbg !1180
  %2038 = load i32, ptr %local0, align 4, !dbg !1180
  %index895 = zext i32 %2038 to i64, !dbg !1181
  %2039 = getelementptr i8, ptr %vmctx, i64 %index895, !dbg !1181
  %2040 = load i8, ptr %2039, align 1, !dbg !1181, !tbaa !18
  %2041 = zext i8 %2040 to i32, !dbg !1181
  %2042 = and i32 %2041, 32, !dbg !1181
  %condition896 = icmp ne i32 %2042, 0, !dbg !1181
  br i1 %condition896, label %end897, label %next898, !dbg !1181

next882:                                          ; preds = %next879
  %2043 = load i32, ptr %local5, align 4, !dbg !1176
  %2044 = add i32 %2043, 80, !dbg !1176
  %2045 = load i32, ptr %local20, align 4, !dbg !1176
  %2046 = load i32, ptr %local5, align 4, !dbg !1176
  %2047 = add i32 %2046, 80, !dbg !1176
  %2048 = sub i32 %2045, %2047, !dbg !1176
  %2049 = call i32 @f52(ptr swiftself %vmctx, i32 %2044, i32 48, i32 %2048), !dbg !1182
  %2050 = load i32, ptr %local5, align 4, !dbg !1178
  %2051 = add i32 %2050, 80, !dbg !1178
  store i32 %2051, ptr %local20, align 4, !dbg !1178
  br label %end881, !dbg !1178

end885:                                           ; preds = %next886, %end878
  %2052 = load i32, ptr %local20, align 4, !dbg !1183
  %2053 = add i32 %2052, 1, !dbg !1183
  store i32 %2053, ptr %local20, align 4, !dbg !1183
  %2054 = load i32, ptr %local39, align 4, !dbg !1183
  %condition887 = icmp ne i32 %2054, 0, !dbg !1183
  br i1 %condition887, label %end888, label %next889, !dbg !1183

next886:                                          ; preds = %end878
  %2055 = load i32, ptr %local20, align 4, !dbg !1179
  %2056 = load i32, ptr %local0, align 4, !dbg !1179
  %2057 = call i32 @f42(ptr swiftself %vmctx, i32 %2055, i32 1, i32 %2056), !dbg !1184
  br label %end885, !dbg !1183

end888:                                           ; preds = %next891, %end885
  %2058 = load i32, ptr %local0, align 4, !dbg !1183
  %index892 = zext i32 %2058 to i64, !dbg !1185
  %2059 = getelementptr i8, ptr %vmctx, i64 %index892, !dbg !1185
  %2060 = load i8, ptr %2059, align 1, !dbg !1185, !tbaa !18
  %2061 = zext i8 %2060 to i32, !dbg !1185
  %2062 = and i32 %2061, 32, !dbg !1185
  %condition893 = icmp ne i32 %2062, 0, !dbg !1185
  br i1 %condition893, label %end881, label %next894, !dbg !1185

next889:                                          ; preds = %end885
  %2063 = load i32, ptr %local23, align 4, !dbg !1183
  %2064 = icmp slt i32 %2063, 1, !dbg !1183
  %2065 = zext i1 %2064 to i32, !dbg !1183
  %condition890 = icmp ne i32 %2065, 0, !dbg !1183
  br i1 %condition890, label %end881, label %next891, !dbg !1183

next891:                                          ; preds = %next889
  br label %end888, !dbg !1183

next894:                                          ; preds = %end888
  %2066 = load i32, ptr %local0, align 4, !dbg !1185
  %2067 = call i32 @f42(ptr swiftself %vmctx, i32 1048653, i32 1, i32 %2066), !dbg !1186
  br label %end881, !dbg !1180

end897:                                           ; preds = %next898, %end881
  %2068 = load i32, ptr %local23, align 4, !dbg !1171
  %2069 = load i32, ptr %local21, align 4, !dbg !1171
  %2070 = sub i32 %2068, %2069, !dbg !1171
  store i32 %2070, ptr %local23, align 4, !dbg !1171
  %2071 = load i32, ptr %local24, align 4, !dbg !1171
  %2072 = add i32 %2071, 4, !dbg !1171
  store i32 %2072, ptr %local24, align 4, !dbg !1171
  %2073 = load i32, ptr %local29, align 4, !dbg !1171
  %2074 = icmp uge i32 %2072, %2073, !dbg !1171
  %2075 = zext i1 %2074 to i32, !dbg !1171
  %condition900 = icmp ne i32 %2075, 0, !dbg !1171
  br i1 %condition900, label %end860, label %next901, !dbg !1171

next898:                                          ; preds = %end881
  %2076 = load i32, ptr %local20, align 4, !dbg !1181
  %2077 = load i32, ptr %local21, align 4, !dbg !1181
  %2078 = load i32, ptr %local23, align 4, !dbg !1181
  %2079 = load i32, ptr %local23, align 4, !dbg !1181
  %2080 = load i32, ptr %local21, align 4, !dbg !1181
  %2081 = icmp sgt i32 %2079, %2080, !dbg !1181
  %2082 = zext i1 %2081 to i32, !dbg !1181
  %condition899 = icmp ne i32 %2082, 0, !dbg !1181
  %2083 = select i1 %condition899, i32 %2077, i32 %2078, !dbg !1181
  %2084 = load i32, ptr %local0, align 4, !dbg !1181
  %2085 = call i32 @f42(ptr swiftself %vmctx, i32 %2076, i32 %2083, i32 %2084), !dbg !1187
  br label %end897, !dbg !1171

next901:                                          ; preds = %end897
  %2086 = load i32, ptr %local23, align 4, !dbg !1171
  %2087 = icmp sgt i32 %2086, -1, !dbg !1171
  %2088 = zext i1 %2087 to i32, !dbg !1171
  %condition902 = icmp ne i32 %2088, 0, !dbg !1171
  br i1 %condition902, label %loop863, label %next903, !dbg !1171

next903:                                          ; preds = %next901
  br label %end860, !dbg !1171

next906:                                          ; preds = %end860
  %2089 = load i32, ptr %local28, align 4, !dbg !1173
  %2090 = load i32, ptr %local6, align 4, !dbg !1173
  %2091 = load i32, ptr %local28, align 4, !dbg !1173
  %2092 = sub i32 %2090, %2091, !dbg !1173
  %2093 = load i32, ptr %local0, align 4, !dbg !1173
  %2094 = call i32 @f42(ptr swiftself %vmctx, i32 %2089, i32 %2092, i32 %2093), !dbg !1188
  br label %end858, !dbg !1170

end908:                                           ; preds = %next925, %end914, %next909, %end858
  %2095 = load i32, ptr %local27, align 4, !dbg !997
  %2096 = load i32, ptr %local41, align 4, !dbg !997
  %2097 = load i32, ptr %local27, align 4, !dbg !997
  %2098 = load i32, ptr %local41, align 4, !dbg !997
  %2099 = icmp sgt i32 %2097, %2098, !dbg !997
  %2100 = zext i1 %2099 to i32, !dbg !997
  %condition926 = icmp ne i32 %2100, 0, !dbg !997
  %2101 = select i1 %condition926, i32 %2095, i32 %2096, !dbg !997
  store i32 %2101, ptr %local20, align 4, !dbg !997
  br label %end927, !dbg !997

next909:                                          ; preds = %end858
  %2102 = load i32, ptr %local27, align 4, !dbg !1170
  %2103 = load i32, ptr %local41, align 4, !dbg !1170
  %2104 = icmp sle i32 %2102, %2103, !dbg !1170
  %2105 = zext i1 %2104 to i32, !dbg !1170
  %condition910 = icmp ne i32 %2105, 0, !dbg !1170
  br i1 %condition910, label %end908, label %next911, !dbg !1170

next911:                                          ; preds = %next909
  %2106 = load i32, ptr %local5, align 4, !dbg !1170
  %2107 = add i32 %2106, 624, !dbg !1170
  %2108 = load i32, ptr %local27, align 4, !dbg !1170
  %2109 = load i32, ptr %local41, align 4, !dbg !1170
  %2110 = sub i32 %2108, %2109, !dbg !1170
  store i32 %2110, ptr %local20, align 4, !dbg !1170
  %2111 = load i32, ptr %local20, align 4, !dbg !1170
  %2112 = icmp ult i32 %2111, 256, !dbg !1170
  %2113 = zext i1 %2112 to i32, !dbg !1170
  store i32 %2113, ptr %local21, align 4, !dbg !1170
  %condition912 = icmp ne i32 %2113, 0, !dbg !1170
  %2114 = select i1 %condition912, i32 %2110, i32 256, !dbg !1170
  %2115 = call i32 @f52(ptr swiftself %vmctx, i32 %2107, i32 32, i32 %2114), !dbg !1189
  %2116 = load i32, ptr %local21, align 4, !dbg !1190
  %condition913 = icmp ne i32 %2116, 0, !dbg !1190
  br i1 %condition913, label %end914, label %next915, !dbg !1190

end914:                                           ; preds = %next922, %next911
  %2117 = load i32, ptr %local0, align 4, !dbg !1191
  %index923 = zext i32 %2117 to i64, !dbg !1192
  %2118 = getelementptr i8, ptr %vmctx, i64 %index923, !dbg !1192
  %2119 = load i8, ptr %2118, align 1, !dbg !1192, !tbaa !18
  %2120 = zext i8 %2119 to i32, !dbg !1192
  %2121 = and i32 %2120, 32, !dbg !1192
  %condition924 = icmp ne i32 %2121, 0, !dbg !1192
  br i1 %condition924, label %end908, label %next925, !dbg !1192

next915:                                          ; preds = %next911
  br label %loop916, !dbg !1190

loop916:                                          ; preds = %end919, %next915
  %2122 = load i32, ptr %local0, align 4, !dbg !1190
  %index917 = zext i32 %2122 to i64, !dbg !1193
  %2123 = getelementptr i8, ptr %vmctx, i64 %index917, !dbg !1193
  %2124 = load i8, ptr %2123, align 1, !dbg !1193, !tbaa !18
  %2125 = zext i8 %2124 to i32, !dbg !1193
  %2126 = and i32 %2125, 32, !dbg !1193
  %condition918 = icmp ne i32 %2126, 0, !dbg !1193
  br i1 %condition918, label %end919, label %next920, !dbg !1193

end919:                                           ; preds = %next920, %loop916
  %2127 = load i32, ptr %local20, align 4, !dbg !1191
  %2128 = add i32 %2127, -256, !dbg !1191
  store i32 %2128, ptr %local20, align 4, !dbg !1191
  %2129 = icmp ugt i32 %2128, 255, !dbg !1191
  %2130 = zext i1 %2129 to i32, !dbg !1191
  %condition921 = icmp ne i32 %2130, 0, !dbg !1191
  br i1 %condition921, label %loop916, label %next922, !dbg !1191

next920:                                          ; preds = %loop916
  %2131 = load i32, ptr %local5, align 4, !dbg !1193
  %2132 = add i32 %2131, 624, !dbg !1193
  %2133 = load i32, ptr %local0, align 4, !dbg !1193
  %2134 = call i32 @f42(ptr swiftself %vmctx, i32 %2132, i32 256, i32 %2133), !dbg !1194
  br label %end919, !dbg !1191

next922:                                          ; preds = %end919
  br label %end914, !dbg !1191

next925:                                          ; preds = %end914
  %2135 = load i32, ptr %local5, align 4, !dbg !1192
  %2136 = add i32 %2135, 624, !dbg !1192
  %2137 = load i32, ptr %local20, align 4, !dbg !1192
  %2138 = load i32, ptr %local0, align 4, !dbg !1192
  %2139 = call i32 @f42(ptr swiftself %vmctx, i32 %2136, i32 %2137, i32 %2138), !dbg !1195
  br label %end908, !dbg !997

end927:                                           ; preds = %end1150, %end908
  %2140 = load i32, ptr %local20, align 4, !dbg !1196
  %2141 = icmp sge i32 %2140, 0, !dbg !1196
  %2142 = zext i1 %2141 to i32, !dbg !1196
  %condition1169 = icmp ne i32 %2142, 0, !dbg !1196
  br i1 %condition1169, label %loop, label %next1170, !dbg !1196

next930:                                          ; preds = %end341
  %2143 = load i32, ptr %local23, align 4, !dbg !997
  %2144 = load i32, ptr %local28, align 4, !dbg !997
  %2145 = add i32 %2143, %2144, !dbg !997
  store i32 %2145, ptr %local25, align 4, !dbg !997
  %2146 = load i32, ptr %local27, align 4, !dbg !997
  %2147 = load i32, ptr %local27, align 4, !dbg !997
  %2148 = load i32, ptr %local25, align 4, !dbg !997
  %2149 = icmp slt i32 %2147, %2148, !dbg !997
  %2150 = zext i1 %2149 to i32, !dbg !997
  %condition931 = icmp ne i32 %2150, 0, !dbg !997
  %2151 = select i1 %condition931, i32 %2145, i32 %2146, !dbg !997
  store i32 %2151, ptr %local20, align 4, !dbg !997
  %2152 = load i32, ptr %local22, align 4, !dbg !997
  %2153 = icmp sgt i32 %2151, %2152, !dbg !997
  %2154 = zext i1 %2153 to i32, !dbg !997
  %condition932 = icmp ne i32 %2154, 0, !dbg !997
  br i1 %condition932, label %end, label %next933, !dbg !997

next933:                                          ; preds = %next930
  %2155 = load i32, ptr %local29, align 4, !dbg !997
  %2156 = and i32 %2155, 73728, !dbg !997
  store i32 %2156, ptr %local29, align 4, !dbg !997
  %condition934 = icmp ne i32 %2156, 0, !dbg !997
  br i1 %condition934, label %end935, label %next936, !dbg !997

end935:                                           ; preds = %next952, %end941, %next936, %next933
  %2157 = load i32, ptr %local0, align 4, !dbg !1197
  %index953 = zext i32 %2157 to i64, !dbg !1198
  %2158 = getelementptr i8, ptr %vmctx, i64 %index953, !dbg !1198
  %2159 = load i8, ptr %2158, align 1, !dbg !1198, !tbaa !18
  %2160 = zext i8 %2159 to i32, !dbg !1198
  %2161 = and i32 %2160, 32, !dbg !1198
  %condition954 = icmp ne i32 %2161, 0, !dbg !1198
  br i1 %condition954, label %end955, label %next956, !dbg !1198

next936:                                          ; preds = %next933
  %2162 = load i32, ptr %local25, align 4, !dbg !997
  %2163 = load i32, ptr %local27, align 4, !dbg !997
  %2164 = icmp sge i32 %2162, %2163, !dbg !997
  %2165 = zext i1 %2164 to i32, !dbg !997
  %condition937 = icmp ne i32 %2165, 0, !dbg !997
  br i1 %condition937, label %end935, label %next938, !dbg !997

next938:                                          ; preds = %next936
  %2166 = load i32, ptr %local5, align 4, !dbg !997
  %2167 = add i32 %2166, 112, !dbg !997
  %2168 = load i32, ptr %local20, align 4, !dbg !997
  %2169 = load i32, ptr %local25, align 4, !dbg !997
  %2170 = sub i32 %2168, %2169, !dbg !997
  store i32 %2170, ptr %local22, align 4, !dbg !997
  %2171 = load i32, ptr %local22, align 4, !dbg !997
  %2172 = icmp ult i32 %2171, 256, !dbg !997
  %2173 = zext i1 %2172 to i32, !dbg !997
  store i32 %2173, ptr %local30, align 4, !dbg !997
  %condition939 = icmp ne i32 %2173, 0, !dbg !997
  %2174 = select i1 %condition939, i32 %2170, i32 256, !dbg !997
  %2175 = call i32 @f52(ptr swiftself %vmctx, i32 %2167, i32 32, i32 %2174), !dbg !1199
  %2176 = load i32, ptr %local30, align 4, !dbg !1200
  %condition940 = icmp ne i32 %2176, 0, !dbg !1200
  br i1 %condition940, label %end941, label %next942, !dbg !1200

end941:                                           ; preds = %next949, %next938
  %2177 = load i32, ptr %local0, align 4, !dbg !1201
  %index950 = zext i32 %2177 to i64, !dbg !1202
  %2178 = getelementptr i8, ptr %vmctx, i64 %index950, !dbg !1202
  %2179 = load i8, ptr %2178, align 1, !dbg !1202, !tbaa !18
  %2180 = zext i8 %2179 to i32, !dbg !1202
  %2181 = and i32 %2180, 32, !dbg !1202
  %condition951 = icmp ne i32 %2181, 0, !dbg !1202
  br i1 %condition951, label %end935, label %next952, !dbg !1202

next942:                                          ; preds = %next938
  br label %loop943, !dbg !1200

loop943:                                          ; preds = %end946, %next942
  %2182 = load i32, ptr %local0, align 4, !dbg !1200
  %index944 = zext i32 %2182 to i64, !dbg !1203
  %2183 = getelementptr i8, ptr %vmctx, i64 %index944, !dbg !1203
  %2184 = load i8, ptr %2183, align 1, !dbg !1203, !tbaa !18
  %2185 = zext i8 %2184 to i32, !dbg !1203
  %2186 = and i32 %2185, 32, !dbg !1203
  %condition945 = icmp ne i32 %2186, 0, !dbg !1203
  br i1 %condition945, label %end946, label %next947, !dbg !1203

end946:                                           ; preds = %next947, %loop943
  %2187 = load i32, ptr %local22, align 4, !dbg !1201
  %2188 = add i32 %2187, -256, !dbg !1201
  store i32 %2188, ptr %local22, align 4, !dbg !1201
  %2189 = icmp ugt i32 %2188, 255, !dbg !1201
  %2190 = zext i1 %2189 to i32, !dbg !1201
  %condition948 = icmp ne i32 %2190, 0, !dbg !1201
  br i1 %condition948, label %loop943, label %next949, !dbg !1201

next947:                                          ; preds = %loop943
  %2191 = load i32, ptr %local5, align 4, !dbg !1203
  %2192 = add i32 %2191, 112, !dbg !1203
  %2193 = load i32, ptr %local0, align 4, !dbg !1203
  %2194 = call i32 @f42(ptr swiftself %vmctx, i32 %2192, i32 256, i32 %2193), !dbg !1204
  br label %end946, !dbg !1201

next949:                                          ; preds = %end946
  br label %end941, !dbg !1201

next952:                                          ; preds = %end941
  %2195 = load i32, ptr %local5, align 4, !dbg !1202
  %2196 = add i32 %2195, 112, !dbg !1202
  %2197 = load i32, ptr %local22, align 4, !dbg !1202
  %2198 = load i32, ptr %local0, align 4, !dbg !1202
  %2199 = call i32 @f42(ptr swiftself %vmctx, i32 %2196, i32 %2197, i32 %2198), !dbg !1205
  br label %end935, !dbg !1197

end955:                                           ; preds = %next956, %end935
  %2200 = load i32, ptr %local29, align 4, !dbg !1206
  %2201 = icmp ne i32 %2200, 65536, !dbg !1206
  %2202 = zext i1 %2201 to i32, !dbg !1206
  %condition957 = icmp ne i32 %2202, 0, !dbg !1206
  br i1 %condition957, label %end958, label %next959, !dbg !1206

next956:                                          ; preds = %end935
  %2203 = load i32, ptr %local32, align 4, !dbg !1198
  %2204 = load i32, ptr %local23, align 4, !dbg !1198
  %2205 = load i32, ptr %local0, align 4, !dbg !1198
  %2206 = call i32 @f42(ptr swiftself %vmctx, i32 %2203, i32 %2204, i32 %2205), !dbg !1207
  br label %end955, !dbg !1206

end958:                                           ; preds = %next975, %end964, %next959, %end955
  %2207 = load i32, ptr %local24, align 4, !dbg !1208
  %2208 = load i32, ptr %local26, align 4, !dbg !1208
  %2209 = icmp sge i32 %2207, %2208, !dbg !1208
  %2210 = zext i1 %2209 to i32, !dbg !1208
  %condition976 = icmp ne i32 %2210, 0, !dbg !1208
  br i1 %condition976, label %end977, label %next978, !dbg !1208

next959:                                          ; preds = %end955
  %2211 = load i32, ptr %local25, align 4, !dbg !1206
  %2212 = load i32, ptr %local27, align 4, !dbg !1206
  %2213 = icmp sge i32 %2211, %2212, !dbg !1206
  %2214 = zext i1 %2213 to i32, !dbg !1206
  %condition960 = icmp ne i32 %2214, 0, !dbg !1206
  br i1 %condition960, label %end958, label %next961, !dbg !1206

next961:                                          ; preds = %next959
  %2215 = load i32, ptr %local5, align 4, !dbg !1206
  %2216 = add i32 %2215, 112, !dbg !1206
  %2217 = load i32, ptr %local20, align 4, !dbg !1206
  %2218 = load i32, ptr %local25, align 4, !dbg !1206
  %2219 = sub i32 %2217, %2218, !dbg !1206
  store i32 %2219, ptr %local22, align 4, !dbg !1206
  %2220 = load i32, ptr %local22, align 4, !dbg !1206
  %2221 = icmp ult i32 %2220, 256, !dbg !1206
  %2222 = zext i1 %2221 to i32, !dbg !1206
  store i32 %2222, ptr %local23, align 4, !dbg !1206
  %condition962 = icmp ne i32 %2222, 0, !dbg !1206
  %2223 = select i1 %condition962, i32 %2219, i32 256, !dbg !1206
  %2224 = call i32 @f52(ptr swiftself %vmctx, i32 %2216, i32 48, i32 %2223), !dbg !1209
  %2225 = load i32, ptr %local23, align 4, !dbg !1210
  %condition963 = icmp ne i32 %2225, 0, !dbg !1210
  br i1 %condition963, label %end964, label %next965, !dbg !1210

end964:                                           ; preds = %next972, %next961
  %2226 = load i32, ptr %local0, align 4, !dbg !1211
  %index973 = zext i32 %2226 to i64, !dbg !1212
  %2227 = getelementptr i8, ptr %vmctx, i64 %index973, !dbg !1212
  %2228 = load i8, ptr %2227, align 1, !dbg !1212, !tbaa !18
  %2229 = zext i8 %2228 to i32, !dbg !1212
  %2230 = and i32 %2229, 32, !dbg !1212
  %condition974 = icmp ne i32 %2230, 0, !dbg !1212
  br i1 %condition974, label %end958, label %next975, !dbg !1212

next965:                                          ; preds = %next961
  br label %loop966, !dbg !1210

loop966:                                          ; preds = %end969, %next965
  %2231 = load i32, ptr %local0, align 4, !dbg !1210
  %index967 = zext i32 %2231 to i64, !dbg !1213
  %2232 = getelementptr i8, ptr %vmctx, i64 %index967, !dbg !1213
  %2233 = load i8, ptr %2232, align 1, !dbg !1213, !tbaa !18
  %2234 = zext i8 %2233 to i32, !dbg !1213
  %2235 = and i32 %2234, 32, !dbg !1213
  %condition968 = icmp ne i32 %2235, 0, !dbg !1213
  br i1 %condition968, label %end969, label %next970, !dbg !1213

end969:                                           ; preds = %next970, %loop966
  %2236 = load i32, ptr %local22, align 4, !dbg !1211
  %2237 = add i32 %2236, -256, !dbg !1211
  store i32 %2237, ptr %local22, align 4, !dbg !1211
  %2238 = icmp ugt i32 %2237, 255, !dbg !1211
  %2239 = zext i1 %2238 to i32, !dbg !1211
  %condition971 = icmp ne i32 %2239, 0, !dbg !1211
  br i1 %condition971, label %loop966, label %next972, !dbg !1211

next970:                                          ; preds = %loop966
  %2240 = load i32, ptr %local5, align 4, !dbg !1213
  %2241 = add i32 %2240, 112, !dbg !1213
  %2242 = load i32, ptr %local0, align 4, !dbg !1213
  %2243 = call i32 @f42(ptr swiftself %vmctx, i32 %2241, i32 256, i32 %2242), !dbg !1214
  br label %end969, !dbg !1211

next972:                                          ; preds = %end969
  br label %end964, !dbg !1211

next975:                                          ; preds = %end964
  %2244 = load i32, ptr %local5, align 4, !dbg !1212
  %2245 = add i32 %2244, 112, !dbg !1212
  %2246 = load i32, ptr %local22, align 4, !dbg !1212
  %2247 = load i32, ptr %local0, align 4, !dbg !1212
  %2248 = call i32 @f42(ptr swiftself %vmctx, i32 %2245, i32 %2246, i32 %2247), !dbg !1215
  br label %end958, !dbg !1208

end977:                                           ; preds = %next992, %end981, %end958
  %2249 = load i32, ptr %local0, align 4, !dbg !1216
  %index993 = zext i32 %2249 to i64, !dbg !1217
  %2250 = getelementptr i8, ptr %vmctx, i64 %index993, !dbg !1217
  %2251 = load i8, ptr %2250, align 1, !dbg !1217, !tbaa !18
  %2252 = zext i8 %2251 to i32, !dbg !1217
  %2253 = and i32 %2252, 32, !dbg !1217
  %condition994 = icmp ne i32 %2253, 0, !dbg !1217
  br i1 %condition994, label %end995, label %next996, !dbg !1217

next978:                                          ; preds = %end958
  %2254 = load i32, ptr %local5, align 4, !dbg !1208
  %2255 = add i32 %2254, 112, !dbg !1208
  %2256 = load i32, ptr %local28, align 4, !dbg !1208
  %2257 = load i32, ptr %local24, align 4, !dbg !1208
  %2258 = sub i32 %2256, %2257, !dbg !1208
  store i32 %2258, ptr %local22, align 4, !dbg !1208
  %2259 = load i32, ptr %local22, align 4, !dbg !1208
  %2260 = icmp ult i32 %2259, 256, !dbg !1208
  %2261 = zext i1 %2260 to i32, !dbg !1208
  store i32 %2261, ptr %local26, align 4, !dbg !1208
  %condition979 = icmp ne i32 %2261, 0, !dbg !1208
  %2262 = select i1 %condition979, i32 %2258, i32 256, !dbg !1208
  %2263 = call i32 @f52(ptr swiftself %vmctx, i32 %2255, i32 48, i32 %2262), !dbg !1218
  %2264 = load i32, ptr %local26, align 4, !dbg !1219
  %condition980 = icmp ne i32 %2264, 0, !dbg !1219
  br i1 %condition980, label %end981, label %next982, !dbg !1219

end981:                                           ; preds = %next989, %next978
  %2265 = load i32, ptr %local0, align 4, !dbg !1220
  %index990 = zext i32 %2265 to i64, !dbg !1221
  %2266 = getelementptr i8, ptr %vmctx, i64 %index990, !dbg !1221
  %2267 = load i8, ptr %2266, align 1, !dbg !1221, !tbaa !18
  %2268 = zext i8 %2267 to i32, !dbg !1221
  %2269 = and i32 %2268, 32, !dbg !1221
  %condition991 = icmp ne i32 %2269, 0, !dbg !1221
  br i1 %condition991, label %end977, label %next992, !dbg !1221

next982:                                          ; preds = %next978
  br label %loop983, !dbg !1219

loop983:                                          ; preds = %end986, %next982
  %2270 = load i32, ptr %local0, align 4, !dbg !1219
  %index984 = zext i32 %2270 to i64, !dbg !1222
  %2271 = getelementptr i8, ptr %vmctx, i64 %index984, !dbg !1222
  %2272 = load i8, ptr %2271, align 1, !dbg !1222, !tbaa !18
  %2273 = zext i8 %2272 to i32, !dbg !1222
  %2274 = and i32 %2273, 32, !dbg !1222
  %condition985 = icmp ne i32 %2274, 0, !dbg !1222
  br i1 %condition985, label %end986, label %next987, !dbg !1222

end986:                                           ; preds = %next987, %loop983
  %2275 = load i32, ptr %local22, align 4, !dbg !1220
  %2276 = add i32 %2275, -256, !dbg !1220
  store i32 %2276, ptr %local22, align 4, !dbg !1220
  %2277 = icmp ugt i32 %2276, 255, !dbg !1220
  %2278 = zext i1 %2277 to i32, !dbg !1220
  %condition988 = icmp ne i32 %2278, 0, !dbg !1220
  br i1 %condition988, label %loop983, label %next989, !dbg !1220

next987:                                          ; preds = %loop983
  %2279 = load i32, ptr %local5, align 4, !dbg !1222
  %2280 = add i32 %2279, 112, !dbg !1222
  %2281 = load i32, ptr %local0, align 4, !dbg !1222
  %2282 = call i32 @f42(ptr swiftself %vmctx, i32 %2280, i32 256, i32 %2281), !dbg !1223
  br label %end986, !dbg !1220

next989:                                          ; preds = %end986
  br label %end981, !dbg !1220

next992:                                          ; preds = %end981
  %2283 = load i32, ptr %local5, align 4, !dbg !1221
  %2284 = add i32 %2283, 112, !dbg !1221
  %2285 = load i32, ptr %local22, align 4, !dbg !1221
  %2286 = load i32, ptr %local0, align 4, !dbg !1221
  %2287 = call i32 @f42(ptr swiftself %vmctx, i32 %2284, i32 %2285, i32 %2286), !dbg !1224
  br label %end977, !dbg !1216

end995:                                           ; preds = %next996, %end977
  %2288 = load i32, ptr %local29, align 4, !dbg !1225
  %2289 = icmp ne i32 %2288, 8192, !dbg !1225
  %2290 = zext i1 %2289 to i32, !dbg !1225
  %condition997 = icmp ne i32 %2290, 0, !dbg !1225
  br i1 %condition997, label %loop, label %next998, !dbg !1225

next996:                                          ; preds = %end977
  %2291 = load i32, ptr %local21, align 4, !dbg !1217
  %2292 = load i32, ptr %local24, align 4, !dbg !1217
  %2293 = load i32, ptr %local0, align 4, !dbg !1217
  %2294 = call i32 @f42(ptr swiftself %vmctx, i32 %2291, i32 %2292, i32 %2293), !dbg !1226
  br label %end995, !dbg !1225

next998:                                          ; preds = %end995
  %2295 = load i32, ptr %local25, align 4, !dbg !1225
  %2296 = load i32, ptr %local27, align 4, !dbg !1225
  %2297 = icmp sge i32 %2295, %2296, !dbg !1225
  %2298 = zext i1 %2297 to i32, !dbg !1225
  %condition999 = icmp ne i32 %2298, 0, !dbg !1225
  br i1 %condition999, label %loop, label %next1000, !dbg !1225

next1000:                                         ; preds = %next998
  %2299 = load i32, ptr %local5, align 4, !dbg !1225
  %2300 = add i32 %2299, 112, !dbg !1225
  %2301 = load i32, ptr %local20, align 4, !dbg !1225
  %2302 = load i32, ptr %local25, align 4, !dbg !1225
  %2303 = sub i32 %2301, %2302, !dbg !1225
  store i32 %2303, ptr %local21, align 4, !dbg !1225
  %2304 = load i32, ptr %local21, align 4, !dbg !1225
  %2305 = icmp ult i32 %2304, 256, !dbg !1225
  %2306 = zext i1 %2305 to i32, !dbg !1225
  store i32 %2306, ptr %local22, align 4, !dbg !1225
  %condition1001 = icmp ne i32 %2306, 0, !dbg !1225
  %2307 = select i1 %condition1001, i32 %2303, i32 256, !dbg !1225
  %2308 = call i32 @f52(ptr swiftself %vmctx, i32 %2300, i32 32, i32 %2307), !dbg !1227
  %2309 = load i32, ptr %local22, align 4, !dbg !1228
  %condition1002 = icmp ne i32 %2309, 0, !dbg !1228
  br i1 %condition1002, label %end1003, label %next1004, !dbg !1228

end1003:                                          ; preds = %next1011, %next1000
  %2310 = load i32, ptr %local0, align 4, !dbg !1229
  %index1012 = zext i32 %2310 to i64, !dbg !1230
  %2311 = getelementptr i8, ptr %vmctx, i64 %index1012, !dbg !1230
  %2312 = load i8, ptr %2311, align 1, !dbg !1230, !tbaa !18
  %2313 = zext i8 %2312 to i32, !dbg !1230
  %2314 = and i32 %2313, 32, !dbg !1230
  %condition1013 = icmp ne i32 %2314, 0, !dbg !1230
  br i1 %condition1013, label %loop, label %next1014, !dbg !1230

next1004:                                         ; preds = %next1000
  br label %loop1005, !dbg !1228

loop1005:                                         ; preds = %end1008, %next1004
  %2315 = load i32, ptr %local0, align 4, !dbg !1228
  %index1006 = zext i32 %2315 to i64, !dbg !1231
  %2316 = getelementptr i8, ptr %vmctx, i64 %index1006, !dbg !1231
  %2317 = load i8, ptr %2316, align 1, !dbg !1231, !tbaa !18
  %2318 = zext i8 %2317 to i32, !dbg !1231
  %2319 = and i32 %2318, 32, !dbg !1231
  %condition1007 = icmp ne i32 %2319, 0, !dbg !1231
  br i1 %condition1007, label %end1008, label %next1009, !dbg !1231

end1008:                                          ; preds = %next1009, %loop1005
  %2320 = load i32, ptr %local21, align 4, !dbg !1229
  %2321 = add i32 %2320, -256, !dbg !1229
  store i32 %2321, ptr %local21, align 4, !dbg !1229
  %2322 = icmp ugt i32 %2321, 255, !dbg !1229
  %2323 = zext i1 %2322 to i32, !dbg !1229
  %condition1010 = icmp ne i32 %2323, 0, !dbg !1229
  br i1 %condition1010, label %loop1005, label %next1011, !dbg !1229

next1009:                                         ; preds = %loop1005
  %2324 = load i32, ptr %local5, align 4, !dbg !1231
  %2325 = add i32 %2324, 112, !dbg !1231
  %2326 = load i32, ptr %local0, align 4, !dbg !1231
  %2327 = call i32 @f42(ptr swiftself %vmctx, i32 %2325, i32 256, i32 %2326), !dbg !1232
  br label %end1008, !dbg !1229

next1011:                                         ; preds = %end1008
  br label %end1003, !dbg !1229

next1014:                                         ; preds = %end1003
  %2328 = load i32, ptr %local5, align 4, !dbg !1230
  %2329 = add i32 %2328, 112, !dbg !1230
  %2330 = load i32, ptr %local21, align 4, !dbg !1230
  %2331 = load i32, ptr %local0, align 4, !dbg !1230
  %2332 = call i32 @f42(ptr swiftself %vmctx, i32 %2329, i32 %2330, i32 %2331), !dbg !1233
  br label %loop, !dbg !1234

end1016:                                          ; preds = %end1033, %next1034, %end522
  %2333 = load i32, ptr %local5, align 4, !dbg !1235
  %index1035 = zext i32 %2333 to i64, !dbg !1236
  %address1036 = add i64 %index1035, 108, !dbg !1236
  %2334 = getelementptr i8, ptr %vmctx, i64 %address1036, !dbg !1236
  %2335 = load i32, ptr %2334, align 1, !dbg !1236, !tbaa !18
  store i32 %2335, ptr %local26, align 4, !dbg !1236
  %2336 = icmp eq i32 %2335, 0, !dbg !1236
  %2337 = zext i1 %2336 to i32, !dbg !1236
  %condition1037 = icmp ne i32 %2337, 0, !dbg !1236
  br i1 %condition1037, label %end1038, label %next1039, !dbg !1236

next1017:                                         ; preds = %end522
  %2338 = load i32, ptr %local24, align 4, !dbg !955
  %2339 = sub i32 12, %2338, !dbg !955
  store i32 %2339, ptr %local20, align 4, !dbg !955
  %2340 = and i32 %2339, 7, !dbg !955
  store i32 %2340, ptr %local21, align 4, !dbg !955
  %condition1018 = icmp ne i32 %2340, 0, !dbg !955
  br i1 %condition1018, label %end1019, label %next1020, !dbg !955

end1019:                                          ; preds = %next1017
  %2341 = load i32, ptr %local24, align 4, !dbg !955
  %2342 = add i32 %2341, -12, !dbg !955
  store i32 %2342, ptr %local20, align 4, !dbg !955
  store double 1.600000e+01, ptr %local42, align 8, !dbg !955
  br label %loop1022, !dbg !955

next1020:                                         ; preds = %next1017
  store double 1.600000e+01, ptr %local42, align 8, !dbg !955
  br label %end1021, !dbg !955

end1021:                                          ; preds = %next1024, %next1020
  %2343 = load i32, ptr %local24, align 4, !dbg !955
  %2344 = add i32 %2343, -5, !dbg !955
  %2345 = icmp ult i32 %2344, 7, !dbg !955
  %2346 = zext i1 %2345 to i32, !dbg !955
  %condition1025 = icmp ne i32 %2346, 0, !dbg !955
  br i1 %condition1025, label %end1026, label %next1027, !dbg !955

loop1022:                                         ; preds = %loop1022, %end1019
  %2347 = load i32, ptr %local20, align 4, !dbg !955
  %2348 = add i32 %2347, 1, !dbg !955
  store i32 %2348, ptr %local20, align 4, !dbg !955
  %2349 = load double, ptr %local42, align 8, !dbg !955
  %2350 = fmul double %2349, 1.600000e+01, !dbg !955
  store double %2350, ptr %local42, align 8, !dbg !955
  %2351 = load i32, ptr %local21, align 4, !dbg !955
  %2352 = add i32 %2351, -1, !dbg !955
  store i32 %2352, ptr %local21, align 4, !dbg !955
  %condition1023 = icmp ne i32 %2352, 0, !dbg !955
  br i1 %condition1023, label %loop1022, label %next1024, !dbg !955

next1024:                                         ; preds = %loop1022
  %2353 = load i32, ptr %local20, align 4, !dbg !955
  %2354 = sub i32 0, %2353, !dbg !955
  store i32 %2354, ptr %local20, align 4, !dbg !955
  br label %end1021, !dbg !955

end1026:                                          ; preds = %next1030, %end1021
  %2355 = load i32, ptr %local23, align 4, !dbg !955
  %index1031 = zext i32 %2355 to i64, !dbg !1235
  %2356 = getelementptr i8, ptr %vmctx, i64 %index1031, !dbg !1235
  %2357 = load i8, ptr %2356, align 1, !dbg !1235, !tbaa !18
  %2358 = zext i8 %2357 to i32, !dbg !1235
  %2359 = icmp ne i32 %2358, 45, !dbg !1235
  %2360 = zext i1 %2359 to i32, !dbg !1235
  %condition1032 = icmp ne i32 %2360, 0, !dbg !1235
  br i1 %condition1032, label %end1033, label %next1034, !dbg !1235

next1027:                                         ; preds = %end1021
  br label %loop1028, !dbg !955

loop1028:                                         ; preds = %loop1028, %next1027
  %2361 = load double, ptr %local42, align 8, !dbg !955
  %2362 = fmul double %2361, 1.600000e+01, !dbg !955
  %2363 = fmul double %2362, 1.600000e+01, !dbg !955
  %2364 = fmul double %2363, 1.600000e+01, !dbg !955
  %2365 = fmul double %2364, 1.600000e+01, !dbg !955
  %2366 = fmul double %2365, 1.600000e+01, !dbg !955
  %2367 = fmul double %2366, 1.600000e+01, !dbg !955
  %2368 = fmul double %2367, 1.600000e+01, !dbg !955
  %2369 = fmul double %2368, 1.600000e+01, !dbg !955
  store double %2369, ptr %local42, align 8, !dbg !955
  %2370 = load i32, ptr %local20, align 4, !dbg !955
  %2371 = add i32 %2370, -8, !dbg !955
  store i32 %2371, ptr %local20, align 4, !dbg !955
  %condition1029 = icmp ne i32 %2371, 0, !dbg !955
  br i1 %condition1029, label %loop1028, label %next1030, !dbg !955

next1030:                                         ; preds = %loop1028
  br label %end1026, !dbg !955

end1033:                                          ; preds = %end1026
  %2372 = load double, ptr %local35, align 8, !dbg !1235
  %2373 = load double, ptr %local42, align 8, !dbg !1235
  %2374 = fadd double %2372, %2373, !dbg !1235
  %2375 = load double, ptr %local42, align 8, !dbg !1235
  %2376 = fsub double %2374, %2375, !dbg !1235
  store double %2376, ptr %local35, align 8, !dbg !1235
  br label %end1016, !dbg !1235

next1034:                                         ; preds = %end1026
  %2377 = load double, ptr %local42, align 8, !dbg !1235
  %2378 = load double, ptr %local35, align 8, !dbg !1235
  %2379 = fneg double %2378, !dbg !1235
  %2380 = load double, ptr %local42, align 8, !dbg !1235
  %2381 = fsub double %2379, %2380, !dbg !1235
  %2382 = fadd double %2377, %2381, !dbg !1235
  %2383 = fneg double %2382, !dbg !1235
  store double %2383, ptr %local35, align 8, !dbg !1235
  br label %end1016, !dbg !1235

end1038:                                          ; preds = %next1043, %end1016
  %2384 = load i32, ptr %local5, align 4, !dbg !1237
  %index1047 = zext i32 %2384 to i64, !dbg !1238
  %address1048 = add i64 %index1047, 79, !dbg !1238
  %2385 = getelementptr i8, ptr %vmctx, i64 %address1048, !dbg !1238
  store i8 48, ptr %2385, align 1, !dbg !1238, !tbaa !18
  %2386 = load i32, ptr %local9, align 4, !dbg !1238
  store i32 %2386, ptr %local20, align 4, !dbg !1238
  br label %end1046, !dbg !1238

next1039:                                         ; preds = %end1016
  %2387 = load i32, ptr %local26, align 4, !dbg !1236
  %2388 = load i32, ptr %local26, align 4, !dbg !1236
  %2389 = ashr i32 %2388, 31, !dbg !1236
  store i32 %2389, ptr %local20, align 4, !dbg !1236
  %2390 = add i32 %2387, %2389, !dbg !1236
  %2391 = load i32, ptr %local20, align 4, !dbg !1236
  %2392 = xor i32 %2390, %2391, !dbg !1236
  store i32 %2392, ptr %local20, align 4, !dbg !1236
  store i32 0, ptr %local21, align 4, !dbg !1236
  br label %loop1040, !dbg !1236

loop1040:                                         ; preds = %loop1040, %next1039
  %2393 = load i32, ptr %local5, align 4, !dbg !1236
  %2394 = add i32 %2393, 68, !dbg !1236
  %2395 = load i32, ptr %local21, align 4, !dbg !1236
  %2396 = add i32 %2394, %2395, !dbg !1236
  %2397 = add i32 %2396, 11, !dbg !1236
  %2398 = load i32, ptr %local20, align 4, !dbg !1236
  %2399 = load i32, ptr %local20, align 4, !dbg !1236
  %2400 = udiv i32 %2399, 10, !dbg !1239
  store i32 %2400, ptr %local22, align 4, !dbg !1239
  %2401 = mul i32 %2400, 10, !dbg !1239
  %2402 = sub i32 %2398, %2401, !dbg !1239
  %2403 = or i32 %2402, 48, !dbg !1239
  %2404 = trunc i32 %2403 to i8, !dbg !1237
  %index1041 = zext i32 %2397 to i64, !dbg !1237
  %2405 = getelementptr i8, ptr %vmctx, i64 %index1041, !dbg !1237
  store i8 %2404, ptr %2405, align 1, !dbg !1237, !tbaa !18
  %2406 = load i32, ptr %local21, align 4, !dbg !1237
  %2407 = add i32 %2406, -1, !dbg !1237
  store i32 %2407, ptr %local21, align 4, !dbg !1237
  %2408 = load i32, ptr %local20, align 4, !dbg !1237
  %2409 = icmp ugt i32 %2408, 9, !dbg !1237
  %2410 = zext i1 %2409 to i32, !dbg !1237
  store i32 %2410, ptr %local25, align 4, !dbg !1237
  %2411 = load i32, ptr %local22, align 4, !dbg !1237
  store i32 %2411, ptr %local20, align 4, !dbg !1237
  %2412 = load i32, ptr %local25, align 4, !dbg !1237
  %condition1042 = icmp ne i32 %2412, 0, !dbg !1237
  br i1 %condition1042, label %loop1040, label %next1043, !dbg !1237

next1043:                                         ; preds = %loop1040
  %2413 = load i32, ptr %local21, align 4, !dbg !1237
  %2414 = icmp eq i32 %2413, 0, !dbg !1237
  %2415 = zext i1 %2414 to i32, !dbg !1237
  %condition1044 = icmp ne i32 %2415, 0, !dbg !1237
  br i1 %condition1044, label %end1038, label %next1045, !dbg !1237

next1045:                                         ; preds = %next1043
  %2416 = load i32, ptr %local5, align 4, !dbg !1237
  %2417 = add i32 %2416, 68, !dbg !1237
  %2418 = load i32, ptr %local21, align 4, !dbg !1237
  %2419 = add i32 %2417, %2418, !dbg !1237
  %2420 = add i32 %2419, 12, !dbg !1237
  store i32 %2420, ptr %local20, align 4, !dbg !1237
  br label %end1046, !dbg !1237

end1046:                                          ; preds = %end1038, %next1045
  %2421 = load i32, ptr %local36, align 4, !dbg !1238
  %2422 = or i32 %2421, 2, !dbg !1238
  store i32 %2422, ptr %local28, align 4, !dbg !1238
  %2423 = load i32, ptr %local31, align 4, !dbg !1238
  %2424 = and i32 %2423, 32, !dbg !1238
  store i32 %2424, ptr %local22, align 4, !dbg !1238
  %2425 = load i32, ptr %local20, align 4, !dbg !1238
  %2426 = add i32 %2425, -2, !dbg !1238
  store i32 %2426, ptr %local29, align 4, !dbg !1238
  %2427 = load i32, ptr %local31, align 4, !dbg !1238
  %2428 = add i32 %2427, 15, !dbg !1238
  %2429 = trunc i32 %2428 to i8, !dbg !1240
  %index1049 = zext i32 %2426 to i64, !dbg !1240
  %2430 = getelementptr i8, ptr %vmctx, i64 %index1049, !dbg !1240
  store i8 %2429, ptr %2430, align 1, !dbg !1240, !tbaa !18
  %2431 = load i32, ptr %local20, align 4, !dbg !1240
  %2432 = add i32 %2431, -1, !dbg !1240
  %2433 = load i32, ptr %local26, align 4, !dbg !1240
  %2434 = icmp slt i32 %2433, 0, !dbg !1240
  %2435 = zext i1 %2434 to i32, !dbg !1240
  %condition1050 = icmp ne i32 %2435, 0, !dbg !1240
  %2436 = select i1 %condition1050, i32 45, i32 43, !dbg !1240
  %2437 = trunc i32 %2436 to i8, !dbg !1241
  %index1051 = zext i32 %2432 to i64, !dbg !1241
  %2438 = getelementptr i8, ptr %vmctx, i64 %index1051, !dbg !1241
  store i8 %2437, ptr %2438, align 1, !dbg !1241, !tbaa !18
  %2439 = load i32, ptr %local30, align 4, !dbg !1241
  %2440 = and i32 %2439, 8, !dbg !1241
  store i32 %2440, ptr %local25, align 4, !dbg !1241
  %2441 = load i32, ptr %local5, align 4, !dbg !1241
  %2442 = add i32 %2441, 80, !dbg !1241
  store i32 %2442, ptr %local21, align 4, !dbg !1241
  br label %loop1052, !dbg !1241

loop1052:                                         ; preds = %end1065, %end1046
  %2443 = load i32, ptr %local21, align 4, !dbg !1241
  store i32 %2443, ptr %local20, align 4, !dbg !1241
  %2444 = load double, ptr %local35, align 8, !dbg !1241
  %2445 = call double @llvm.fabs.f64(double %2444), !dbg !1241
  %2446 = fcmp olt double %2445, 0x41E0000000000000, !dbg !1241
  %2447 = zext i1 %2446 to i32, !dbg !1241
  %2448 = icmp eq i32 %2447, 0, !dbg !1241
  %2449 = zext i1 %2448 to i32, !dbg !1241
  %condition1053 = icmp ne i32 %2449, 0, !dbg !1241
  br i1 %condition1053, label %end1054, label %next1055, !dbg !1241

end1054:                                          ; preds = %loop1052
  store i32 -2147483648, ptr %local21, align 4, !dbg !1242
  br label %end1061, !dbg !1242

next1055:                                         ; preds = %loop1052
  %2450 = load double, ptr %local35, align 8, !dbg !1241
  %2451 = fcmp ogt double %2450, 0xC1E0000000200000, !dbg !1242
  %2452 = fcmp olt double %2450, 0x41E0000000000000, !dbg !1242
  %2453 = and i1 %2451, %2452, !dbg !1242
  %misfits1056 = xor i1 %2453, true, !dbg !1242
  br i1 %misfits1056, label %misfit1057, label %next1058, !dbg !1242, !prof !807

misfit1057:                                       ; preds = %next1055
  %2454 = fcmp uno double %2450, %2450, !dbg !1242
  br i1 %2454, label %trap1059, label %next1060, !dbg !1242, !prof !807

next1058:                                         ; preds = %next1055
  %2455 = fptosi double %2450 to i32, !dbg !1242
  store i32 %2455, ptr %local21, align 4, !dbg !1242
  br label %end1061, !dbg !1242

trap1059:                                         ; preds = %misfit1057
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 9) #4, !dbg !1242
  unreachable, !dbg !1242

next1060:                                         ; preds = %misfit1057
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 7) #4, !dbg !1242
  unreachable, !dbg !1242

end1061:                                          ; preds = %end1054, %next1058
  %2456 = load i32, ptr %local20, align 4, !dbg !1242
  %2457 = load i32, ptr %local21, align 4, !dbg !1242
  %2458 = add i32 %2457, 1050992, !dbg !1242
  %index1062 = zext i32 %2458 to i64, !dbg !1243
  %2459 = getelementptr i8, ptr %vmctx, i64 %index1062, !dbg !1243
  %2460 = load i8, ptr %2459, align 1, !dbg !1243, !tbaa !18
  %2461 = zext i8 %2460 to i32, !dbg !1243
  %2462 = load i32, ptr %local22, align 4, !dbg !1243
  %2463 = or i32 %2461, %2462, !dbg !1243
  %2464 = trunc i32 %2463 to i8, !dbg !1244
  %index1063 = zext i32 %2456 to i64, !dbg !1244
  %2465 = getelementptr i8, ptr %vmctx, i64 %index1063, !dbg !1244
  store i8 %2464, ptr %2465, align 1, !dbg !1244, !tbaa !18
  %2466 = load double, ptr %local35, align 8, !dbg !1244
  %2467 = load i32, ptr %local21, align 4, !dbg !1244
  %2468 = sitofp i32 %2467 to double, !dbg !1244
  %2469 = fsub double %2466, %2468, !dbg !1244
  %2470 = fmul double %2469, 1.600000e+01, !dbg !1244
  store double %2470, ptr %local35, align 8, !dbg !1244
  %2471 = load i32, ptr %local20, align 4, !dbg !1244
  %2472 = add i32 %2471, 1, !dbg !1244
  store i32 %2472, ptr %local21, align 4, !dbg !1244
  %2473 = load i32, ptr %local5, align 4, !dbg !1244
  %2474 = add i32 %2473, 80, !dbg !1244
  %2475 = sub i32 %2472, %2474, !dbg !1244
  %2476 = icmp ne i32 %2475, 1, !dbg !1244
  %2477 = zext i1 %2476 to i32, !dbg !1244
  %condition1064 = icmp ne i32 %2477, 0, !dbg !1244
  br i1 %condition1064, label %end1065, label %next1066, !dbg !1244

end1065:                                          ; preds = %end1068, %next1071, %end1061
  %2478 = load double, ptr %local35, align 8, !dbg !1245
  %2479 = fcmp une double %2478, 0.000000e+00, !dbg !1245
  %2480 = zext i1 %2479 to i32, !dbg !1245
  %condition1076 = icmp ne i32 %2480, 0, !dbg !1245
  br i1 %condition1076, label %loop1052, label %next1077, !dbg !1245

next1066:                                         ; preds = %end1061
  %2481 = load i32, ptr %local25, align 4, !dbg !1244
  %condition1067 = icmp ne i32 %2481, 0, !dbg !1244
  br i1 %condition1067, label %end1068, label %next1069, !dbg !1244

end1068:                                          ; preds = %next1073, %next1069, %next1066
  %2482 = load i32, ptr %local20, align 4, !dbg !1244
  %index1074 = zext i32 %2482 to i64, !dbg !1245
  %address1075 = add i64 %index1074, 1, !dbg !1245
  %2483 = getelementptr i8, ptr %vmctx, i64 %address1075, !dbg !1245
  store i8 46, ptr %2483, align 1, !dbg !1245, !tbaa !18
  %2484 = load i32, ptr %local20, align 4, !dbg !1245
  %2485 = add i32 %2484, 2, !dbg !1245
  store i32 %2485, ptr %local21, align 4, !dbg !1245
  br label %end1065, !dbg !1245

next1069:                                         ; preds = %next1066
  %2486 = load i32, ptr %local24, align 4, !dbg !1244
  %2487 = icmp sgt i32 %2486, 0, !dbg !1244
  %2488 = zext i1 %2487 to i32, !dbg !1244
  %condition1070 = icmp ne i32 %2488, 0, !dbg !1244
  br i1 %condition1070, label %end1068, label %next1071, !dbg !1244

next1071:                                         ; preds = %next1069
  %2489 = load double, ptr %local35, align 8, !dbg !1244
  %2490 = fcmp oeq double %2489, 0.000000e+00, !dbg !1244
  %2491 = zext i1 %2490 to i32, !dbg !1244
  %condition1072 = icmp ne i32 %2491, 0, !dbg !1244
  br i1 %condition1072, label %end1065, label %next1073, !dbg !1244

next1073:                                         ; preds = %next1071
  br label %end1068, !dbg !1244

next1077:                                         ; preds = %end1065
  %2492 = load i32, ptr %local6, align 4, !dbg !1245
  %2493 = load i32, ptr %local29, align 4, !dbg !1245
  %2494 = sub i32 %2492, %2493, !dbg !1245
  store i32 %2494, ptr %local32, align 4, !dbg !1245
  %2495 = load i32, ptr %local28, align 4, !dbg !1245
  %2496 = add i32 %2494, %2495, !dbg !1245
  store i32 %2496, ptr %local20, align 4, !dbg !1245
  %2497 = sub i32 2147483645, %2496, !dbg !1245
  %2498 = load i32, ptr %local24, align 4, !dbg !1245
  %2499 = icmp slt i32 %2497, %2498, !dbg !1245
  %2500 = zext i1 %2499 to i32, !dbg !1245
  %condition1078 = icmp ne i32 %2500, 0, !dbg !1245
  br i1 %condition1078, label %end, label %next1079, !dbg !1245

next1079:                                         ; preds = %next1077
  %2501 = load i32, ptr %local24, align 4, !dbg !1245
  %2502 = add i32 %2501, 2, !dbg !1245
  %2503 = load i32, ptr %local21, align 4, !dbg !1245
  %2504 = load i32, ptr %local5, align 4, !dbg !1245
  %2505 = add i32 %2504, 80, !dbg !1245
  %2506 = sub i32 %2503, %2505, !dbg !1245
  store i32 %2506, ptr %local22, align 4, !dbg !1245
  %2507 = load i32, ptr %local8, align 4, !dbg !1245
  %2508 = load i32, ptr %local21, align 4, !dbg !1245
  %2509 = add i32 %2507, %2508, !dbg !1245
  %2510 = load i32, ptr %local24, align 4, !dbg !1245
  %2511 = icmp slt i32 %2509, %2510, !dbg !1245
  %2512 = zext i1 %2511 to i32, !dbg !1245
  %condition1080 = icmp ne i32 %2512, 0, !dbg !1245
  %2513 = select i1 %condition1080, i32 %2502, i32 %2506, !dbg !1245
  %2514 = load i32, ptr %local22, align 4, !dbg !1245
  %2515 = load i32, ptr %local24, align 4, !dbg !1245
  %condition1081 = icmp ne i32 %2515, 0, !dbg !1245
  %2516 = select i1 %condition1081, i32 %2513, i32 %2514, !dbg !1245
  store i32 %2516, ptr %local26, align 4, !dbg !1245
  %2517 = load i32, ptr %local20, align 4, !dbg !1245
  %2518 = add i32 %2516, %2517, !dbg !1245
  store i32 %2518, ptr %local21, align 4, !dbg !1245
  %2519 = load i32, ptr %local30, align 4, !dbg !1245
  %2520 = and i32 %2519, 73728, !dbg !1245
  store i32 %2520, ptr %local25, align 4, !dbg !1245
  %condition1082 = icmp ne i32 %2520, 0, !dbg !1245
  br i1 %condition1082, label %end1083, label %next1084, !dbg !1245

end1083:                                          ; preds = %next1100, %end1089, %next1084, %next1079
  %2521 = load i32, ptr %local0, align 4, !dbg !1246
  %index1101 = zext i32 %2521 to i64, !dbg !1247
  %2522 = getelementptr i8, ptr %vmctx, i64 %index1101, !dbg !1247
  %2523 = load i8, ptr %2522, align 1, !dbg !1247, !tbaa !18
  %2524 = zext i8 %2523 to i32, !dbg !1247
  %2525 = and i32 %2524, 32, !dbg !1247
  %condition1102 = icmp ne i32 %2525, 0, !dbg !1247
  br i1 %condition1102, label %end1103, label %next1104, !dbg !1247

next1084:                                         ; preds = %next1079
  %2526 = load i32, ptr %local27, align 4, !dbg !1245
  %2527 = load i32, ptr %local21, align 4, !dbg !1245
  %2528 = icmp sle i32 %2526, %2527, !dbg !1245
  %2529 = zext i1 %2528 to i32, !dbg !1245
  %condition1085 = icmp ne i32 %2529, 0, !dbg !1245
  br i1 %condition1085, label %end1083, label %next1086, !dbg !1245

next1086:                                         ; preds = %next1084
  %2530 = load i32, ptr %local5, align 4, !dbg !1245
  %2531 = add i32 %2530, 624, !dbg !1245
  %2532 = load i32, ptr %local27, align 4, !dbg !1245
  %2533 = load i32, ptr %local21, align 4, !dbg !1245
  %2534 = sub i32 %2532, %2533, !dbg !1245
  store i32 %2534, ptr %local20, align 4, !dbg !1245
  %2535 = load i32, ptr %local20, align 4, !dbg !1245
  %2536 = icmp ult i32 %2535, 256, !dbg !1245
  %2537 = zext i1 %2536 to i32, !dbg !1245
  store i32 %2537, ptr %local24, align 4, !dbg !1245
  %condition1087 = icmp ne i32 %2537, 0, !dbg !1245
  %2538 = select i1 %condition1087, i32 %2534, i32 256, !dbg !1245
  %2539 = call i32 @f52(ptr swiftself %vmctx, i32 %2531, i32 32, i32 %2538), !dbg !1248
  %2540 = load i32, ptr %local24, align 4, !dbg !1249
  %condition1088 = icmp ne i32 %2540, 0, !dbg !1249
  br i1 %condition1088, label %end1089, label %next1090, !dbg !1249

end1089:                                          ; preds = %next1097, %next1086
  %2541 = load i32, ptr %local0, align 4, !dbg !1250
  %index1098 = zext i32 %2541 to i64, !dbg !1251
  %2542 = getelementptr i8, ptr %vmctx, i64 %index1098, !dbg !1251
  %2543 = load i8, ptr %2542, align 1, !dbg !1251, !tbaa !18
  %2544 = zext i8 %2543 to i32, !dbg !1251
  %2545 = and i32 %2544, 32, !dbg !1251
  %condition1099 = icmp ne i32 %2545, 0, !dbg !1251
  br i1 %condition1099, label %end1083, label %next1100, !dbg !1251

next1090:                                         ; preds = %next1086
  br label %loop1091, !dbg !1249

loop1091:                                         ; preds = %end1094, %next1090
  %2546 = load i32, ptr %local0, align 4, !dbg !1249
  %index1092 = zext i32 %2546 to i64, !dbg !1252
  %2547 = getelementptr i8, ptr %vmctx, i64 %index1092, !dbg !1252
  %2548 = load i8, ptr %2547, align 1, !dbg !1252, !tbaa !18
  %2549 = zext i8 %2548 to i32, !dbg !1252
  %2550 = and i32 %2549, 32, !dbg !1252
  %condition1093 = icmp ne i32 %2550, 0, !dbg !1252
  br i1 %condition1093, label %end1094, label %next1095, !dbg !1252

end1094:                                          ; preds = %next1095, %loop1091
  %2551 = load i32, ptr %local20, align 4, !dbg !1250
  %2552 = add i32 %2551, -256, !dbg !1250
  store i32 %2552, ptr %local20, align 4, !dbg !1250
  %2553 = icmp ugt i32 %2552, 255, !dbg !1250
  %2554 = zext i1 %2553 to i32, !dbg !1250
  %condition1096 = icmp ne i32 %2554, 0, !dbg !1250
  br i1 %condition1096, label %loop1091, label %next1097, !dbg !1250

next1095:                                         ; preds = %loop1091
  %2555 = load i32, ptr %local5, align 4, !dbg !1252
  %2556 = add i32 %2555, 624, !dbg !1252
  %2557 = load i32, ptr %local0, align 4, !dbg !1252
  %2558 = call i32 @f42(ptr swiftself %vmctx, i32 %2556, i32 256, i32 %2557), !dbg !1253
  br label %end1094, !dbg !1250

next1097:                                         ; preds = %end1094
  br label %end1089, !dbg !1250

next1100:                                         ; preds = %end1089
  %2559 = load i32, ptr %local5, align 4, !dbg !1251
  %2560 = add i32 %2559, 624, !dbg !1251
  %2561 = load i32, ptr %local20, align 4, !dbg !1251
  %2562 = load i32, ptr %local0, align 4, !dbg !1251
  %2563 = call i32 @f42(ptr swiftself %vmctx, i32 %2560, i32 %2561, i32 %2562), !dbg !1254
  br label %end1083, !dbg !1246

end1103:                                          ; preds = %next1104, %end1083
  %2564 = load i32, ptr %local25, align 4, !dbg !1255
  %2565 = icmp ne i32 %2564, 65536, !dbg !1255
  %2566 = zext i1 %2565 to i32, !dbg !1255
  %condition1105 = icmp ne i32 %2566, 0, !dbg !1255
  br i1 %condition1105, label %end1106, label %next1107, !dbg !1255

next1104:                                         ; preds = %end1083
  %2567 = load i32, ptr %local23, align 4, !dbg !1247
  %2568 = load i32, ptr %local28, align 4, !dbg !1247
  %2569 = load i32, ptr %local0, align 4, !dbg !1247
  %2570 = call i32 @f42(ptr swiftself %vmctx, i32 %2567, i32 %2568, i32 %2569), !dbg !1256
  br label %end1103, !dbg !1255

end1106:                                          ; preds = %next1123, %end1112, %next1107, %end1103
  %2571 = load i32, ptr %local0, align 4, !dbg !1257
  %index1124 = zext i32 %2571 to i64, !dbg !1258
  %2572 = getelementptr i8, ptr %vmctx, i64 %index1124, !dbg !1258
  %2573 = load i8, ptr %2572, align 1, !dbg !1258, !tbaa !18
  %2574 = zext i8 %2573 to i32, !dbg !1258
  %2575 = and i32 %2574, 32, !dbg !1258
  %condition1125 = icmp ne i32 %2575, 0, !dbg !1258
  br i1 %condition1125, label %end1126, label %next1127, !dbg !1258

next1107:                                         ; preds = %end1103
  %2576 = load i32, ptr %local27, align 4, !dbg !1255
  %2577 = load i32, ptr %local21, align 4, !dbg !1255
  %2578 = icmp sle i32 %2576, %2577, !dbg !1255
  %2579 = zext i1 %2578 to i32, !dbg !1255
  %condition1108 = icmp ne i32 %2579, 0, !dbg !1255
  br i1 %condition1108, label %end1106, label %next1109, !dbg !1255

next1109:                                         ; preds = %next1107
  %2580 = load i32, ptr %local5, align 4, !dbg !1255
  %2581 = add i32 %2580, 624, !dbg !1255
  %2582 = load i32, ptr %local27, align 4, !dbg !1255
  %2583 = load i32, ptr %local21, align 4, !dbg !1255
  %2584 = sub i32 %2582, %2583, !dbg !1255
  store i32 %2584, ptr %local20, align 4, !dbg !1255
  %2585 = load i32, ptr %local20, align 4, !dbg !1255
  %2586 = icmp ult i32 %2585, 256, !dbg !1255
  %2587 = zext i1 %2586 to i32, !dbg !1255
  store i32 %2587, ptr %local24, align 4, !dbg !1255
  %condition1110 = icmp ne i32 %2587, 0, !dbg !1255
  %2588 = select i1 %condition1110, i32 %2584, i32 256, !dbg !1255
  %2589 = call i32 @f52(ptr swiftself %vmctx, i32 %2581, i32 48, i32 %2588), !dbg !1259
  %2590 = load i32, ptr %local24, align 4, !dbg !1260
  %condition1111 = icmp ne i32 %2590, 0, !dbg !1260
  br i1 %condition1111, label %end1112, label %next1113, !dbg !1260

end1112:                                          ; preds = %next1120, %next1109
  %2591 = load i32, ptr %local0, align 4, !dbg !1261
  %index1121 = zext i32 %2591 to i64, !dbg !1262
  %2592 = getelementptr i8, ptr %vmctx, i64 %index1121, !dbg !1262
  %2593 = load i8, ptr %2592, align 1, !dbg !1262, !tbaa !18
  %2594 = zext i8 %2593 to i32, !dbg !1262
  %2595 = and i32 %2594, 32, !dbg !1262
  %condition1122 = icmp ne i32 %2595, 0, !dbg !1262
  br i1 %condition1122, label %end1106, label %next1123, !dbg !1262

next1113:                                         ; preds = %next1109
  br label %loop1114, !dbg !1260

loop1114:                                         ; preds = %end1117, %next1113
  %2596 = load i32, ptr %local0, align 4, !dbg !1260
  %index1115 = zext i32 %2596 to i64, !dbg !1263
  %2597 = getelementptr i8, ptr %vmctx, i64 %index1115, !dbg !1263
  %2598 = load i8, ptr %2597, align 1, !dbg !1263, !tbaa !18
  %2599 = zext i8 %2598 to i32, !dbg !1263
  %2600 = and i32 %2599, 32, !dbg !1263
  %condition1116 = icmp ne i32 %2600, 0, !dbg !1263
  br i1 %condition1116, label %end1117, label %next1118, !dbg !1263

end1117:                                          ; preds = %next1118, %loop1114
  %2601 = load i32, ptr %local20, align 4, !dbg !1261
  %2602 = add i32 %2601, -256, !dbg !1261
  store i32 %2602, ptr %local20, align 4, !dbg !1261
  %2603 = icmp ugt i32 %2602, 255, !dbg !1261
  %2604 = zext i1 %2603 to i32, !dbg !1261
  %condition1119 = icmp ne i32 %2604, 0, !dbg !1261
  br i1 %condition1119, label %loop1114, label %next1120, !dbg !1261

next1118:                                         ; preds = %loop1114
  %2605 = load i32, ptr %local5, align 4, !dbg !1263
  %2606 = add i32 %2605, 624, !dbg !1263
  %2607 = load i32, ptr %local0, align 4, !dbg !1263
  %2608 = call i32 @f42(ptr swiftself %vmctx, i32 %2606, i32 256, i32 %2607), !dbg !1264
  br label %end1117, !dbg !1261

next1120:                                         ; preds = %end1117
  br label %end1112, !dbg !1261

next1123:                                         ; preds = %end1112
  %2609 = load i32, ptr %local5, align 4, !dbg !1262
  %2610 = add i32 %2609, 624, !dbg !1262
  %2611 = load i32, ptr %local20, align 4, !dbg !1262
  %2612 = load i32, ptr %local0, align 4, !dbg !1262
  %2613 = call i32 @f42(ptr swiftself %vmctx, i32 %2610, i32 %2611, i32 %2612), !dbg !1265
  br label %end1106, !dbg !1257

end1126:                                          ; preds = %next1127, %end1106
  %2614 = load i32, ptr %local26, align 4, !dbg !1266
  %2615 = load i32, ptr %local22, align 4, !dbg !1266
  %2616 = sub i32 %2614, %2615, !dbg !1266
  store i32 %2616, ptr %local20, align 4, !dbg !1266
  %2617 = icmp slt i32 %2616, 1, !dbg !1266
  %2618 = zext i1 %2617 to i32, !dbg !1266
  %condition1128 = icmp ne i32 %2618, 0, !dbg !1266
  br i1 %condition1128, label %end1129, label %next1130, !dbg !1266

next1127:                                         ; preds = %end1106
  %2619 = load i32, ptr %local5, align 4, !dbg !1258
  %2620 = add i32 %2619, 80, !dbg !1258
  %2621 = load i32, ptr %local22, align 4, !dbg !1258
  %2622 = load i32, ptr %local0, align 4, !dbg !1258
  %2623 = call i32 @f42(ptr swiftself %vmctx, i32 %2620, i32 %2621, i32 %2622), !dbg !1267
  br label %end1126, !dbg !1266

end1129:                                          ; preds = %next1144, %end1133, %end1126
  %2624 = load i32, ptr %local0, align 4, !dbg !1268
  %index1145 = zext i32 %2624 to i64, !dbg !1269
  %2625 = getelementptr i8, ptr %vmctx, i64 %index1145, !dbg !1269
  %2626 = load i8, ptr %2625, align 1, !dbg !1269, !tbaa !18
  %2627 = zext i8 %2626 to i32, !dbg !1269
  %2628 = and i32 %2627, 32, !dbg !1269
  %condition1146 = icmp ne i32 %2628, 0, !dbg !1269
  br i1 %condition1146, label %end1147, label %next1148, !dbg !1269

next1130:                                         ; preds = %end1126
  %2629 = load i32, ptr %local5, align 4, !dbg !1266
  %2630 = add i32 %2629, 624, !dbg !1266
  %2631 = load i32, ptr %local20, align 4, !dbg !1266
  %2632 = load i32, ptr %local20, align 4, !dbg !1266
  %2633 = icmp ult i32 %2632, 256, !dbg !1266
  %2634 = zext i1 %2633 to i32, !dbg !1266
  store i32 %2634, ptr %local22, align 4, !dbg !1266
  %condition1131 = icmp ne i32 %2634, 0, !dbg !1266
  %2635 = select i1 %condition1131, i32 %2631, i32 256, !dbg !1266
  %2636 = call i32 @f52(ptr swiftself %vmctx, i32 %2630, i32 48, i32 %2635), !dbg !1270
  %2637 = load i32, ptr %local22, align 4, !dbg !1271
  %condition1132 = icmp ne i32 %2637, 0, !dbg !1271
  br i1 %condition1132, label %end1133, label %next1134, !dbg !1271

end1133:                                          ; preds = %next1141, %next1130
  %2638 = load i32, ptr %local0, align 4, !dbg !1272
  %index1142 = zext i32 %2638 to i64, !dbg !1273
  %2639 = getelementptr i8, ptr %vmctx, i64 %index1142, !dbg !1273
  %2640 = load i8, ptr %2639, align 1, !dbg !1273, !tbaa !18
  %2641 = zext i8 %2640 to i32, !dbg !1273
  %2642 = and i32 %2641, 32, !dbg !1273
  %condition1143 = icmp ne i32 %2642, 0, !dbg !1273
  br i1 %condition1143, label %end1129, label %next1144, !dbg !1273

next1134:                                         ; preds = %next1130
  br label %loop1135, !dbg !1271

loop1135:                                         ; preds = %end1138, %next1134
  %2643 = load i32, ptr %local0, align 4, !dbg !1271
  %index1136 = zext i32 %2643 to i64, !dbg !1274
  %2644 = getelementptr i8, ptr %vmctx, i64 %index1136, !dbg !1274
  %2645 = load i8, ptr %2644, align 1, !dbg !1274, !tbaa !18
  %2646 = zext i8 %2645 to i32, !dbg !1274
  %2647 = and i32 %2646, 32, !dbg !1274
  %condition1137 = icmp ne i32 %2647, 0, !dbg !1274
  br i1 %condition1137, label %end1138, label %next1139, !dbg !1274

end1138:                                          ; preds = %next1139, %loop1135
  %2648 = load i32, ptr %local20, align 4, !dbg !1272
  %2649 = add i32 %2648, -256, !dbg !1272
  store i32 %2649, ptr %local20, align 4, !dbg !1272
  %2650 = icmp ugt i32 %2649, 255, !dbg !1272
  %2651 = zext i1 %2650 to i32, !dbg !1272
  %condition1140 = icmp ne i32 %2651, 0, !dbg !1272
  br i1 %condition1140, label %loop1135, label %next1141, !dbg !1272

next1139:                                         ; preds = %loop1135
  %2652 = load i32, ptr %local5, align 4, !dbg !1274
  %2653 = add i32 %2652, 624, !dbg !1274
  %2654 = load i32, ptr %local0, align 4, !dbg !1274
  %2655 = call i32 @f42(ptr swiftself %vmctx, i32 %2653, i32 256, i32 %2654), !dbg !1275
  br label %end1138, !dbg !1272

next1141:                                         ; preds = %end1138
  br label %end1133, !dbg !1272

next1144:                                         ; preds = %end1133
  %2656 = load i32, ptr %local5, align 4, !dbg !1273
  %2657 = add i32 %2656, 624, !dbg !1273
  %2658 = load i32, ptr %local20, align 4, !dbg !1273
  %2659 = load i32, ptr %local0, align 4, !dbg !1273
  %2660 = call i32 @f42(ptr swiftself %vmctx, i32 %2657, i32 %2658, i32 %2659), !dbg !1276
  br label %end1129, !dbg !1268

end1147:                                          ; preds = %next1148, %end1129
  %2661 = load i32, ptr %local25, align 4, !dbg !1277
  %2662 = icmp ne i32 %2661, 8192, !dbg !1277
  %2663 = zext i1 %2662 to i32, !dbg !1277
  %condition1149 = icmp ne i32 %2663, 0, !dbg !1277
  br i1 %condition1149, label %end1150, label %next1151, !dbg !1277

next1148:                                         ; preds = %end1129
  %2664 = load i32, ptr %local29, align 4, !dbg !1269
  %2665 = load i32, ptr %local32, align 4, !dbg !1269
  %2666 = load i32, ptr %local0, align 4, !dbg !1269
  %2667 = call i32 @f42(ptr swiftself %vmctx, i32 %2664, i32 %2665, i32 %2666), !dbg !1278
  br label %end1147, !dbg !1277

end1150:                                          ; preds = %next1167, %end1156, %next1151, %end1147
  %2668 = load i32, ptr %local27, align 4, !dbg !1196
  %2669 = load i32, ptr %local21, align 4, !dbg !1196
  %2670 = load i32, ptr %local27, align 4, !dbg !1196
  %2671 = load i32, ptr %local21, align 4, !dbg !1196
  %2672 = icmp sgt i32 %2670, %2671, !dbg !1196
  %2673 = zext i1 %2672 to i32, !dbg !1196
  %condition1168 = icmp ne i32 %2673, 0, !dbg !1196
  %2674 = select i1 %condition1168, i32 %2668, i32 %2669, !dbg !1196
  store i32 %2674, ptr %local20, align 4, !dbg !1196
  br label %end927, !dbg !1196

next1151:                                         ; preds = %end1147
  %2675 = load i32, ptr %local27, align 4, !dbg !1277
  %2676 = load i32, ptr %local21, align 4, !dbg !1277
  %2677 = icmp sle i32 %2675, %2676, !dbg !1277
  %2678 = zext i1 %2677 to i32, !dbg !1277
  %condition1152 = icmp ne i32 %2678, 0, !dbg !1277
  br i1 %condition1152, label %end1150, label %next1153, !dbg !1277

next1153:                                         ; preds = %next1151
  %2679 = load i32, ptr %local5, align 4, !dbg !1277
  %2680 = add i32 %2679, 624, !dbg !1277
  %2681 = load i32, ptr %local27, align 4, !dbg !1277
  %2682 = load i32, ptr %local21, align 4, !dbg !1277
  %2683 = sub i32 %2681, %2682, !dbg !1277
  store i32 %2683, ptr %local20, align 4, !dbg !1277
  %2684 = load i32, ptr %local20, align 4, !dbg !1277
  %2685 = icmp ult i32 %2684, 256, !dbg !1277
  %2686 = zext i1 %2685 to i32, !dbg !1277
  store i32 %2686, ptr %local22, align 4, !dbg !1277
  %condition1154 = icmp ne i32 %2686, 0, !dbg !1277
  %2687 = select i1 %condition1154, i32 %2683, i32 256, !dbg !1277
  %2688 = call i32 @f52(ptr swiftself %vmctx, i32 %2680, i32 32, i32 %2687), !dbg !1279
  %2689 = load i32, ptr %local22, align 4, !dbg !1280
  %condition1155 = icmp ne i32 %2689, 0, !dbg !1280
  br i1 %condition1155, label %end1156, label %next1157, !dbg !1280

end1156:                                          ; preds = %next1164, %next1153
  %2690 = load i32, ptr %local0, align 4, !dbg !1281
  %index1165 = zext i32 %2690 to i64, !dbg !1282
  %2691 = getelementptr i8, ptr %vmctx, i64 %index1165, !dbg !1282
  %2692 = load i8, ptr %2691, align 1, !dbg !1282, !tbaa !18
  %2693 = zext i8 %2692 to i32, !dbg !1282
  %2694 = and i32 %2693, 32, !dbg !1282
  %condition1166 = icmp ne i32 %2694, 0, !dbg !1282
  br i1 %condition1166, label %end1150, label %next1167, !dbg !1282

next1157:                                         ; preds = %next1153
  br label %loop1158, !dbg !1280

loop1158:                                         ; preds = %end1161, %next1157
  %2695 = load i32, ptr %local0, align 4, !dbg !1280
  %index1159 = zext i32 %2695 to i64, !dbg !1283
  %2696 = getelementptr i8, ptr %vmctx, i64 %index1159, !dbg !1283
  %2697 = load i8, ptr %2696, align 1, !dbg !1283, !tbaa !18
  %2698 = zext i8 %2697 to i32, !dbg !1283
  %2699 = and i32 %2698, 32, !dbg !1283
  %condition1160 = icmp ne i32 %2699, 0, !dbg !1283
  br i1 %condition1160, label %end1161, label %next1162, !dbg !1283

end1161:                                          ; preds = %next1162, %loop1158
  %2700 = load i32, ptr %local20, align 4, !dbg !1281
  %2701 = add i32 %2700, -256, !dbg !1281
  store i32 %2701, ptr %local20, align 4, !dbg !1281
  %2702 = icmp ugt i32 %2701, 255, !dbg !1281
  %2703 = zext i1 %2702 to i32, !dbg !1281
  %condition1163 = icmp ne i32 %2703, 0, !dbg !1281
  br i1 %condition1163, label %loop1158, label %next1164, !dbg !1281

next1162:                                         ; preds = %loop1158
  %2704 = load i32, ptr %local5, align 4, !dbg !1283
  %2705 = add i32 %2704, 624, !dbg !1283
  %2706 = load i32, ptr %local0, align 4, !dbg !1283
  %2707 = call i32 @f42(ptr swiftself %vmctx, i32 %2705, i32 256, i32 %2706), !dbg !1284
  br label %end1161, !dbg !1281

next1164:                                         ; preds = %end1161
  br label %end1156, !dbg !1281

next1167:                                         ; preds = %end1156
  %2708 = load i32, ptr %local5, align 4, !dbg !1282
  %2709 = add i32 %2708, 624, !dbg !1282
  %2710 = load i32, ptr %local20, align 4, !dbg !1282
  %2711 = load i32, ptr %local0, align 4, !dbg !1282
  %2712 = call i32 @f42(ptr swiftself %vmctx, i32 %2709, i32 %2710, i32 %2711), !dbg !1285
  br label %end1150, !dbg !1196

next1170:                                         ; preds = %end927
  br label %end, !dbg !1196
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f48(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !1286 {
entry:
  %local0 = alloca i32, align 4, !dbg !1287
  store i32 %0, ptr %local0, align 4, !dbg !1287
  %local1 = alloca i32, align 4, !dbg !1287
  store i32 %1, ptr %local1, align 4, !dbg !1287
  %local2 = alloca i32, align 4, !dbg !1287
  store i32 %2, ptr %local2, align 4, !dbg !1287
  br label %body, !dbg !1287

body:                                             ; preds = %entry
  %3 = load i32, ptr %local1, align 4, !dbg !1287
  %4 = add i32 %3, -9, !dbg !1287
  switch i32 %4, label %end [
    i32 0, label %end1
    i32 1, label %end2
    i32 2, label %end3
    i32 3, label %end4
    i32 4, label %end5
    i32 5, label %end6
    i32 6, label %end7
    i32 7, label %end8
    i32 8, label %end9
    i32 9, label %end10
    i32 10, label %end11
    i32 11, label %end12
    i32 12, label %end13
    i32 13, label %end14
    i32 14, label %end15
    i32 15, label %end16
    i32 16, label %end17
    i32 17, label %end18
  ], !dbg !1288

end:                                              ; preds = %end1, %body
  br label %end22, !dbg !1289

end1:                                             ; preds = %body
  %5 = load i32, ptr %local2, align 4, !dbg !1290
  %6 = load i32, ptr %local2, align 4, !dbg !1290
  %index83 = zext i32 %6 to i64, !dbg !1291
  %7 = getelementptr i8, ptr %vmctx, i64 %index83, !dbg !1291
  %8 = load i32, ptr %7, align 1, !dbg !1291, !tbaa !18
  store i32 %8, ptr %local1, align 4, !dbg !1291
  %9 = add i32 %8, 4, !dbg !1291
  %index84 = zext i32 %5 to i64, !dbg !1292
  %10 = getelementptr i8, ptr %vmctx, i64 %index84, !dbg !1292
  store i32 %9, ptr %10, align 1, !dbg !1292, !tbaa !18
  %11 = load i32, ptr %local0, align 4, !dbg !1292
  %12 = load i32, ptr %local1, align 4, !dbg !1292
  %index85 = zext i32 %12 to i64, !dbg !1293
  %13 = getelementptr i8, ptr %vmctx, i64 %index85, !dbg !1293
  %14 = load i32, ptr %13, align 1, !dbg !1293, !tbaa !18
  %index86 = zext i32 %11 to i64, !dbg !1289
  %15 = getelementptr i8, ptr %vmctx, i64 %index86, !dbg !1289
  store i32 %14, ptr %15, align 1, !dbg !1289, !tbaa !18
  br label %end, !dbg !1289

end2:                                             ; preds = %body
  %16 = load i32, ptr %local2, align 4, !dbg !1288
  %17 = load i32, ptr %local2, align 4, !dbg !1288
  %index = zext i32 %17 to i64, !dbg !1294
  %18 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1294
  %19 = load i32, ptr %18, align 1, !dbg !1294, !tbaa !18
  store i32 %19, ptr %local1, align 4, !dbg !1294
  %20 = add i32 %19, 4, !dbg !1294
  %index19 = zext i32 %16 to i64, !dbg !1295
  %21 = getelementptr i8, ptr %vmctx, i64 %index19, !dbg !1295
  store i32 %20, ptr %21, align 1, !dbg !1295, !tbaa !18
  %22 = load i32, ptr %local0, align 4, !dbg !1295
  %23 = load i32, ptr %local1, align 4, !dbg !1295
  %index20 = zext i32 %23 to i64, !dbg !1296
  %24 = getelementptr i8, ptr %vmctx, i64 %index20, !dbg !1296
  %25 = load i32, ptr %24, align 1, !dbg !1296, !tbaa !18
  %26 = sext i32 %25 to i64, !dbg !1296
  %index21 = zext i32 %22 to i64, !dbg !1297
  %27 = getelementptr i8, ptr %vmctx, i64 %index21, !dbg !1297
  store i64 %26, ptr %27, align 1, !dbg !1297, !tbaa !18
  br label %end22, !dbg !1297

end3:                                             ; preds = %body
  %28 = load i32, ptr %local2, align 4, !dbg !1297
  %29 = load i32, ptr %local2, align 4, !dbg !1297
  %index23 = zext i32 %29 to i64, !dbg !1298
  %30 = getelementptr i8, ptr %vmctx, i64 %index23, !dbg !1298
  %31 = load i32, ptr %30, align 1, !dbg !1298, !tbaa !18
  store i32 %31, ptr %local1, align 4, !dbg !1298
  %32 = add i32 %31, 4, !dbg !1298
  %index24 = zext i32 %28 to i64, !dbg !1299
  %33 = getelementptr i8, ptr %vmctx, i64 %index24, !dbg !1299
  store i32 %32, ptr %33, align 1, !dbg !1299, !tbaa !18
  %34 = load i32, ptr %local0, align 4, !dbg !1299
  %35 = load i32, ptr %local1, align 4, !dbg !1299
  %index25 = zext i32 %35 to i64, !dbg !1300
  %36 = getelementptr i8, ptr %vmctx, i64 %index25, !dbg !1300
  %37 = load i32, ptr %36, align 1, !dbg !1300, !tbaa !18
  %38 = zext i32 %37 to i64, !dbg !1300
  %index26 = zext i32 %34 to i64, !dbg !1301
  %39 = getelementptr i8, ptr %vmctx, i64 %index26, !dbg !1301
  store i64 %38, ptr %39, align 1, !dbg !1301, !tbaa !18
  br label %end22, !dbg !1301

end4:                                             ; preds = %body
  %40 = load i32, ptr %local2, align 4, !dbg !1302
  %41 = load i32, ptr %local2, align 4, !dbg !1302
  %index35 = zext i32 %41 to i64, !dbg !1303
  %42 = getelementptr i8, ptr %vmctx, i64 %index35, !dbg !1303
  %43 = load i32, ptr %42, align 1, !dbg !1303, !tbaa !18
  %44 = add i32 %43, 7, !dbg !1303
  %45 = and i32 %44, -8, !dbg !1303
  store i32 %45, ptr %local1, align 4, !dbg !1303
  %46 = add i32 %45, 8, !dbg !1303
  %index36 = zext i32 %40 to i64, !dbg !1304
  %47 = getelementptr i8, ptr %vmctx, i64 %index36, !dbg !1304
  store i32 %46, ptr %47, align 1, !dbg !1304, !tbaa !18
  %48 = load i32, ptr %local0, align 4, !dbg !1304
  %49 = load i32, ptr %local1, align 4, !dbg !1304
  %index37 = zext i32 %49 to i64, !dbg !1305
  %50 = getelementptr i8, ptr %vmctx, i64 %index37, !dbg !1305
  %51 = load i64, ptr %50, align 1, !dbg !1305, !tbaa !18
  %index38 = zext i32 %48 to i64, !dbg !1306
  %52 = getelementptr i8, ptr %vmctx, i64 %index38, !dbg !1306
  store i64 %51, ptr %52, align 1, !dbg !1306, !tbaa !18
  br label %end22, !dbg !1306

end5:                                             ; preds = %body
  %53 = load i32, ptr %local2, align 4, !dbg !1301
  %54 = load i32, ptr %local2, align 4, !dbg !1301
  %index27 = zext i32 %54 to i64, !dbg !1307
  %55 = getelementptr i8, ptr %vmctx, i64 %index27, !dbg !1307
  %56 = load i32, ptr %55, align 1, !dbg !1307, !tbaa !18
  store i32 %56, ptr %local1, align 4, !dbg !1307
  %57 = add i32 %56, 4, !dbg !1307
  %index28 = zext i32 %53 to i64, !dbg !1308
  %58 = getelementptr i8, ptr %vmctx, i64 %index28, !dbg !1308
  store i32 %57, ptr %58, align 1, !dbg !1308, !tbaa !18
  %59 = load i32, ptr %local0, align 4, !dbg !1308
  %60 = load i32, ptr %local1, align 4, !dbg !1308
  %index29 = zext i32 %60 to i64, !dbg !1309
  %61 = getelementptr i8, ptr %vmctx, i64 %index29, !dbg !1309
  %62 = load i32, ptr %61, align 1, !dbg !1309, !tbaa !18
  %63 = sext i32 %62 to i64, !dbg !1309
  %index30 = zext i32 %59 to i64, !dbg !1310
  %64 = getelementptr i8, ptr %vmctx, i64 %index30, !dbg !1310
  store i64 %63, ptr %64, align 1, !dbg !1310, !tbaa !18
  br label %end22, !dbg !1310

end6:                                             ; preds = %body
  %65 = load i32, ptr %local2, align 4, !dbg !1310
  %66 = load i32, ptr %local2, align 4, !dbg !1310
  %index31 = zext i32 %66 to i64, !dbg !1311
  %67 = getelementptr i8, ptr %vmctx, i64 %index31, !dbg !1311
  %68 = load i32, ptr %67, align 1, !dbg !1311, !tbaa !18
  store i32 %68, ptr %local1, align 4, !dbg !1311
  %69 = add i32 %68, 4, !dbg !1311
  %index32 = zext i32 %65 to i64, !dbg !1312
  %70 = getelementptr i8, ptr %vmctx, i64 %index32, !dbg !1312
  store i32 %69, ptr %70, align 1, !dbg !1312, !tbaa !18
  %71 = load i32, ptr %local0, align 4, !dbg !1312
  %72 = load i32, ptr %local1, align 4, !dbg !1312
  %index33 = zext i32 %72 to i64, !dbg !1313
  %73 = getelementptr i8, ptr %vmctx, i64 %index33, !dbg !1313
  %74 = load i32, ptr %73, align 1, !dbg !1313, !tbaa !18
  %75 = zext i32 %74 to i64, !dbg !1313
  %index34 = zext i32 %71 to i64, !dbg !1302
  %76 = getelementptr i8, ptr %vmctx, i64 %index34, !dbg !1302
  store i64 %75, ptr %76, align 1, !dbg !1302, !tbaa !18
  br label %end22, !dbg !1302

end7:                                             ; preds = %body
  %77 = load i32, ptr %local2, align 4, !dbg !1306
  %78 = load i32, ptr %local2, align 4, !dbg !1306
  %index39 = zext i32 %78 to i64, !dbg !1314
  %79 = getelementptr i8, ptr %vmctx, i64 %index39, !dbg !1314
  %80 = load i32, ptr %79, align 1, !dbg !1314, !tbaa !18
  store i32 %80, ptr %local1, align 4, !dbg !1314
  %81 = add i32 %80, 4, !dbg !1314
  %index40 = zext i32 %77 to i64, !dbg !1315
  %82 = getelementptr i8, ptr %vmctx, i64 %index40, !dbg !1315
  store i32 %81, ptr %82, align 1, !dbg !1315, !tbaa !18
  %83 = load i32, ptr %local0, align 4, !dbg !1315
  %84 = load i32, ptr %local1, align 4, !dbg !1315
  %index41 = zext i32 %84 to i64, !dbg !1316
  %85 = getelementptr i8, ptr %vmctx, i64 %index41, !dbg !1316
  %86 = load i16, ptr %85, align 1, !dbg !1316, !tbaa !18
  %87 = sext i16 %86 to i64, !dbg !1316
  %index42 = zext i32 %83 to i64, !dbg !1317
  %88 = getelementptr i8, ptr %vmctx, i64 %index42, !dbg !1317
  store i64 %87, ptr %88, align 1, !dbg !1317, !tbaa !18
  br label %end22, !dbg !1317

end8:                                             ; preds = %body
  %89 = load i32, ptr %local2, align 4, !dbg !1317
  %90 = load i32, ptr %local2, align 4, !dbg !1317
  %index43 = zext i32 %90 to i64, !dbg !1318
  %91 = getelementptr i8, ptr %vmctx, i64 %index43, !dbg !1318
  %92 = load i32, ptr %91, align 1, !dbg !1318, !tbaa !18
  store i32 %92, ptr %local1, align 4, !dbg !1318
  %93 = add i32 %92, 4, !dbg !1318
  %index44 = zext i32 %89 to i64, !dbg !1319
  %94 = getelementptr i8, ptr %vmctx, i64 %index44, !dbg !1319
  store i32 %93, ptr %94, align 1, !dbg !1319, !tbaa !18
  %95 = load i32, ptr %local0, align 4, !dbg !1319
  %96 = load i32, ptr %local1, align 4, !dbg !1319
  %index45 = zext i32 %96 to i64, !dbg !1320
  %97 = getelementptr i8, ptr %vmctx, i64 %index45, !dbg !1320
  %98 = load i16, ptr %97, align 1, !dbg !1320, !tbaa !18
  %99 = zext i16 %98 to i64, !dbg !1320
  %index46 = zext i32 %95 to i64, !dbg !1321
  %100 = getelementptr i8, ptr %vmctx, i64 %index46, !dbg !1321
  store i64 %99, ptr %100, align 1, !dbg !1321, !tbaa !18
  br label %end22, !dbg !1321

end9:                                             ; preds = %body
  %101 = load i32, ptr %local2, align 4, !dbg !1321
  %102 = load i32, ptr %local2, align 4, !dbg !1321
  %index47 = zext i32 %102 to i64, !dbg !1322
  %103 = getelementptr i8, ptr %vmctx, i64 %index47, !dbg !1322
  %104 = load i32, ptr %103, align 1, !dbg !1322, !tbaa !18
  store i32 %104, ptr %local1, align 4, !dbg !1322
  %105 = add i32 %104, 4, !dbg !1322
  %index48 = zext i32 %101 to i64, !dbg !1323
  %106 = getelementptr i8, ptr %vmctx, i64 %index48, !dbg !1323
  store i32 %105, ptr %106, align 1, !dbg !1323, !tbaa !18
  %107 = load i32, ptr %local0, align 4, !dbg !1323
  %108 = load i32, ptr %local1, align 4, !dbg !1323
  %index49 = zext i32 %108 to i64, !dbg !1324
  %109 = getelementptr i8, ptr %vmctx, i64 %index49, !dbg !1324
  %110 = load i8, ptr %109, align 1, !dbg !1324, !tbaa !18
  %111 = sext i8 %110 to i64, !dbg !1324
  %index50 = zext i32 %107 to i64, !dbg !1325
  %112 = getelementptr i8, ptr %vmctx, i64 %index50, !dbg !1325
  store i64 %111, ptr %112, align 1, !dbg !1325, !tbaa !18
  br label %end22, !dbg !1325

end10:                                            ; preds = %body
  %113 = load i32, ptr %local2, align 4, !dbg !1325
  %114 = load i32, ptr %local2, align 4, !dbg !1325
  %index51 = zext i32 %114 to i64, !dbg !1326
  %115 = getelementptr i8, ptr %vmctx, i64 %index51, !dbg !1326
  %116 = load i32, ptr %115, align 1, !dbg !1326, !tbaa !18
  store i32 %116, ptr %local1, align 4, !dbg !1326
  %117 = add i32 %116, 4, !dbg !1326
  %index52 = zext i32 %113 to i64, !dbg !1327
  %118 = getelementptr i8, ptr %vmctx, i64 %index52, !dbg !1327
  store i32 %117, ptr %118, align 1, !dbg !1327, !tbaa !18
  %119 = load i32, ptr %local0, align 4, !dbg !1327
  %120 = load i32, ptr %local1, align 4, !dbg !1327
  %index53 = zext i32 %120 to i64, !dbg !1328
  %121 = getelementptr i8, ptr %vmctx, i64 %index53, !dbg !1328
  %122 = load i8, ptr %121, align 1, !dbg !1328, !tbaa !18
  %123 = zext i8 %122 to i64, !dbg !1328
  %index54 = zext i32 %119 to i64, !dbg !1329
  %124 = getelementptr i8, ptr %vmctx, i64 %index54, !dbg !1329
  store i64 %123, ptr %124, align 1, !dbg !1329, !tbaa !18
  br label %end22, !dbg !1329

end11:                                            ; preds = %body
  %125 = load i32, ptr %local2, align 4, !dbg !1329
  %126 = load i32, ptr %local2, align 4, !dbg !1329
  %index55 = zext i32 %126 to i64, !dbg !1330
  %127 = getelementptr i8, ptr %vmctx, i64 %index55, !dbg !1330
  %128 = load i32, ptr %127, align 1, !dbg !1330, !tbaa !18
  %129 = add i32 %128, 7, !dbg !1330
  %130 = and i32 %129, -8, !dbg !1330
  store i32 %130, ptr %local1, align 4, !dbg !1330
  %131 = add i32 %130, 8, !dbg !1330
  %index56 = zext i32 %125 to i64, !dbg !1331
  %132 = getelementptr i8, ptr %vmctx, i64 %index56, !dbg !1331
  store i32 %131, ptr %132, align 1, !dbg !1331, !tbaa !18
  %133 = load i32, ptr %local0, align 4, !dbg !1331
  %134 = load i32, ptr %local1, align 4, !dbg !1331
  %index57 = zext i32 %134 to i64, !dbg !1332
  %135 = getelementptr i8, ptr %vmctx, i64 %index57, !dbg !1332
  %136 = load i64, ptr %135, align 1, !dbg !1332, !tbaa !18
  %index58 = zext i32 %133 to i64, !dbg !1333
  %137 = getelementptr i8, ptr %vmctx, i64 %index58, !dbg !1333
  store i64 %136, ptr %137, align 1, !dbg !1333, !tbaa !18
  br label %end22, !dbg !1333

end12:                                            ; preds = %body
  %138 = load i32, ptr %local2, align 4, !dbg !1333
  %139 = load i32, ptr %local2, align 4, !dbg !1333
  %index59 = zext i32 %139 to i64, !dbg !1334
  %140 = getelementptr i8, ptr %vmctx, i64 %index59, !dbg !1334
  %141 = load i32, ptr %140, align 1, !dbg !1334, !tbaa !18
  store i32 %141, ptr %local1, align 4, !dbg !1334
  %142 = add i32 %141, 4, !dbg !1334
  %index60 = zext i32 %138 to i64, !dbg !1335
  %143 = getelementptr i8, ptr %vmctx, i64 %index60, !dbg !1335
  store i32 %142, ptr %143, align 1, !dbg !1335, !tbaa !18
  %144 = load i32, ptr %local0, align 4, !dbg !1335
  %145 = load i32, ptr %local1, align 4, !dbg !1335
  %index61 = zext i32 %145 to i64, !dbg !1336
  %146 = getelementptr i8, ptr %vmctx, i64 %index61, !dbg !1336
  %147 = load i32, ptr %146, align 1, !dbg !1336, !tbaa !18
  %148 = zext i32 %147 to i64, !dbg !1336
  %index62 = zext i32 %144 to i64, !dbg !1337
  %149 = getelementptr i8, ptr %vmctx, i64 %index62, !dbg !1337
  store i64 %148, ptr %149, align 1, !dbg !1337, !tbaa !18
  br label %end22, !dbg !1337

end13:                                            ; preds = %body
  %150 = load i32, ptr %local2, align 4, !dbg !1337
  %151 = load i32, ptr %local2, align 4, !dbg !1337
  %index63 = zext i32 %151 to i64, !dbg !1338
  %152 = getelementptr i8, ptr %vmctx, i64 %index63, !dbg !1338
  %153 = load i32, ptr %152, align 1, !dbg !1338, !tbaa !18
  %154 = add i32 %153, 7, !dbg !1338
  %155 = and i32 %154, -8, !dbg !1338
  store i32 %155, ptr %local1, align 4, !dbg !1338
  %156 = add i32 %155, 8, !dbg !1338
  %index64 = zext i32 %150 to i64, !dbg !1339
  %157 = getelementptr i8, ptr %vmctx, i64 %index64, !dbg !1339
  store i32 %156, ptr %157, align 1, !dbg !1339, !tbaa !18
  %158 = load i32, ptr %local0, align 4, !dbg !1339
  %159 = load i32, ptr %local1, align 4, !dbg !1339
  %index65 = zext i32 %159 to i64, !dbg !1340
  %160 = getelementptr i8, ptr %vmctx, i64 %index65, !dbg !1340
  %161 = load i64, ptr %160, align 1, !dbg !1340, !tbaa !18
  %index66 = zext i32 %158 to i64, !dbg !1341
  %162 = getelementptr i8, ptr %vmctx, i64 %index66, !dbg !1341
  store i64 %161, ptr %162, align 1, !dbg !1341, !tbaa !18
  br label %end22, !dbg !1341

end14:                                            ; preds = %body
  %163 = load i32, ptr %local2, align 4, !dbg !1341
  %164 = load i32, ptr %local2, align 4, !dbg !1341
  %index67 = zext i32 %164 to i64, !dbg !1342
  %165 = getelementptr i8, ptr %vmctx, i64 %index67, !dbg !1342
  %166 = load i32, ptr %165, align 1, !dbg !1342, !tbaa !18
  %167 = add i32 %166, 7, !dbg !1342
  %168 = and i32 %167, -8, !dbg !1342
  store i32 %168, ptr %local1, align 4, !dbg !1342
  %169 = add i32 %168, 8, !dbg !1342
  %index68 = zext i32 %163 to i64, !dbg !1343
  %170 = getelementptr i8, ptr %vmctx, i64 %index68, !dbg !1343
  store i32 %169, ptr %170, align 1, !dbg !1343, !tbaa !18
  %171 = load i32, ptr %local0, align 4, !dbg !1343
  %172 = load i32, ptr %local1, align 4, !dbg !1343
  %index69 = zext i32 %172 to i64, !dbg !1344
  %173 = getelementptr i8, ptr %vmctx, i64 %index69, !dbg !1344
  %174 = load i64, ptr %173, align 1, !dbg !1344, !tbaa !18
  %index70 = zext i32 %171 to i64, !dbg !1345
  %175 = getelementptr i8, ptr %vmctx, i64 %index70, !dbg !1345
  store i64 %174, ptr %175, align 1, !dbg !1345, !tbaa !18
  br label %end22, !dbg !1345

end15:                                            ; preds = %body
  %176 = load i32, ptr %local2, align 4, !dbg !1345
  %177 = load i32, ptr %local2, align 4, !dbg !1345
  %index71 = zext i32 %177 to i64, !dbg !1346
  %178 = getelementptr i8, ptr %vmctx, i64 %index71, !dbg !1346
  %179 = load i32, ptr %178, align 1, !dbg !1346, !tbaa !18
  store i32 %179, ptr %local1, align 4, !dbg !1346
  %180 = add i32 %179, 4, !dbg !1346
  %index72 = zext i32 %176 to i64, !dbg !1347
  %181 = getelementptr i8, ptr %vmctx, i64 %index72, !dbg !1347
  store i32 %180, ptr %181, align 1, !dbg !1347, !tbaa !18
  %182 = load i32, ptr %local0, align 4, !dbg !1347
  %183 = load i32, ptr %local1, align 4, !dbg !1347
  %index73 = zext i32 %183 to i64, !dbg !1348
  %184 = getelementptr i8, ptr %vmctx, i64 %index73, !dbg !1348
  %185 = load i32, ptr %184, align 1, !dbg !1348, !tbaa !18
  %186 = sext i32 %185 to i64, !dbg !1348
  %index74 = zext i32 %182 to i64, !dbg !1349
  %187 = getelementptr i8, ptr %vmctx, i64 %index74, !dbg !1349
  store i64 %186, ptr %187, align 1, !dbg !1349, !tbaa !18
  br label %end22, !dbg !1349

end16:                                            ; preds = %body
  %188 = load i32, ptr %local2, align 4, !dbg !1349
  %189 = load i32, ptr %local2, align 4, !dbg !1349
  %index75 = zext i32 %189 to i64, !dbg !1350
  %190 = getelementptr i8, ptr %vmctx, i64 %index75, !dbg !1350
  %191 = load i32, ptr %190, align 1, !dbg !1350, !tbaa !18
  store i32 %191, ptr %local1, align 4, !dbg !1350
  %192 = add i32 %191, 4, !dbg !1350
  %index76 = zext i32 %188 to i64, !dbg !1351
  %193 = getelementptr i8, ptr %vmctx, i64 %index76, !dbg !1351
  store i32 %192, ptr %193, align 1, !dbg !1351, !tbaa !18
  %194 = load i32, ptr %local0, align 4, !dbg !1351
  %195 = load i32, ptr %local1, align 4, !dbg !1351
  %index77 = zext i32 %195 to i64, !dbg !1352
  %196 = getelementptr i8, ptr %vmctx, i64 %index77, !dbg !1352
  %197 = load i32, ptr %196, align 1, !dbg !1352, !tbaa !18
  %198 = zext i32 %197 to i64, !dbg !1352
  %index78 = zext i32 %194 to i64, !dbg !1353
  %199 = getelementptr i8, ptr %vmctx, i64 %index78, !dbg !1353
  store i64 %198, ptr %199, align 1, !dbg !1353, !tbaa !18
  br label %end22, !dbg !1353

end17:                                            ; preds = %body
  %200 = load i32, ptr %local2, align 4, !dbg !1353
  %201 = load i32, ptr %local2, align 4, !dbg !1353
  %index79 = zext i32 %201 to i64, !dbg !1354
  %202 = getelementptr i8, ptr %vmctx, i64 %index79, !dbg !1354
  %203 = load i32, ptr %202, align 1, !dbg !1354, !tbaa !18
  %204 = add i32 %203, 7, !dbg !1354
  %205 = and i32 %204, -8, !dbg !1354
  store i32 %205, ptr %local1, align 4, !dbg !1354
  %206 = add i32 %205, 8, !dbg !1354
  %index80 = zext i32 %200 to i64, !dbg !1355
  %207 = getelementptr i8, ptr %vmctx, i64 %index80, !dbg !1355
  store i32 %206, ptr %207, align 1, !dbg !1355, !tbaa !18
  %208 = load i32, ptr %local0, align 4, !dbg !1355
  %209 = load i32, ptr %local1, align 4, !dbg !1355
  %index81 = zext i32 %209 to i64, !dbg !1356
  %210 = getelementptr i8, ptr %vmctx, i64 %index81, !dbg !1356
  %211 = load double, ptr %210, align 1, !dbg !1356, !tbaa !18
  %index82 = zext i32 %208 to i64, !dbg !1357
  %212 = getelementptr i8, ptr %vmctx, i64 %index82, !dbg !1357
  store double %211, ptr %212, align 1, !dbg !1357, !tbaa !18
  br label %end22, !dbg !1357

end18:                                            ; preds = %body
  call void @f50(ptr swiftself %vmctx), !dbg !1358
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !1290
  unreachable, !dbg !1290

end22:                                            ; preds = %end, %end17, %end16, %end15, %end14, %end13, %end12, %end11, %end10, %end9, %end8, %end7, %end4, %end6, %end5, %end3, %end2
  ret void, !dbg !1289
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f49(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2, i32 %3, i32 %4) #2 section ".text" !dbg !1359 {
entry:
  %local0 = alloca i32, align 4, !dbg !1360
  store i32 %0, ptr %local0, align 4, !dbg !1360
  %local1 = alloca i32, align 4, !dbg !1360
  store i32 %1, ptr %local1, align 4, !dbg !1360
  %local2 = alloca i32, align 4, !dbg !1360
  store i32 %2, ptr %local2, align 4, !dbg !1360
  %local3 = alloca i32, align 4, !dbg !1360
  store i32 %3, ptr %local3, align 4, !dbg !1360
  %local4 = alloca i32, align 4, !dbg !1360
  store i32 %4, ptr %local4, align 4, !dbg !1360
  %local5 = alloca i32, align 4, !dbg !1360
  store i32 0, ptr %local5, align 4, !dbg !1360
  br label %body, !dbg !1360

body:                                             ; preds = %entry
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !1360
  %5 = load i32, ptr %global0, align 16, !dbg !1360, !tbaa !14
  %6 = sub i32 %5, 256, !dbg !1360
  store i32 %6, ptr %local5, align 4, !dbg !1360
  %global01 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !1360
  store i32 %6, ptr %global01, align 16, !dbg !1360, !tbaa !14
  %7 = load i32, ptr %local2, align 4, !dbg !1360
  %8 = load i32, ptr %local3, align 4, !dbg !1360
  %9 = icmp sle i32 %7, %8, !dbg !1360
  %10 = zext i1 %9 to i32, !dbg !1360
  %condition = icmp ne i32 %10, 0, !dbg !1360
  br i1 %condition, label %end, label %next, !dbg !1360

end:                                              ; preds = %next15, %end6, %next, %body
  %11 = load i32, ptr %local5, align 4, !dbg !1361
  %12 = add i32 %11, 256, !dbg !1361
  %global016 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !1361
  store i32 %12, ptr %global016, align 16, !dbg !1361, !tbaa !14
  ret void, !dbg !1361

next:                                             ; preds = %body
  %13 = load i32, ptr %local4, align 4, !dbg !1360
  %14 = and i32 %13, 73728, !dbg !1360
  %condition2 = icmp ne i32 %14, 0, !dbg !1360
  br i1 %condition2, label %end, label %next3, !dbg !1360

next3:                                            ; preds = %next
  %15 = load i32, ptr %local5, align 4, !dbg !1360
  %16 = load i32, ptr %local1, align 4, !dbg !1360
  %17 = load i32, ptr %local2, align 4, !dbg !1360
  %18 = load i32, ptr %local3, align 4, !dbg !1360
  %19 = sub i32 %17, %18, !dbg !1360
  store i32 %19, ptr %local2, align 4, !dbg !1360
  %20 = load i32, ptr %local2, align 4, !dbg !1360
  %21 = icmp ult i32 %20, 256, !dbg !1360
  %22 = zext i1 %21 to i32, !dbg !1360
  store i32 %22, ptr %local4, align 4, !dbg !1360
  %condition4 = icmp ne i32 %22, 0, !dbg !1360
  %23 = select i1 %condition4, i32 %19, i32 256, !dbg !1360
  %24 = call i32 @f52(ptr swiftself %vmctx, i32 %15, i32 %16, i32 %23), !dbg !1362
  store i32 %24, ptr %local3, align 4, !dbg !1362
  %25 = load i32, ptr %local4, align 4, !dbg !1362
  %condition5 = icmp ne i32 %25, 0, !dbg !1362
  br i1 %condition5, label %end6, label %next7, !dbg !1362

end6:                                             ; preds = %next12, %next3
  %26 = load i32, ptr %local0, align 4, !dbg !1363
  %index13 = zext i32 %26 to i64, !dbg !1364
  %27 = getelementptr i8, ptr %vmctx, i64 %index13, !dbg !1364
  %28 = load i8, ptr %27, align 1, !dbg !1364, !tbaa !18
  %29 = zext i8 %28 to i32, !dbg !1364
  %30 = and i32 %29, 32, !dbg !1364
  %condition14 = icmp ne i32 %30, 0, !dbg !1364
  br i1 %condition14, label %end, label %next15, !dbg !1364

next7:                                            ; preds = %next3
  br label %loop, !dbg !1362

loop:                                             ; preds = %end9, %next7
  %31 = load i32, ptr %local0, align 4, !dbg !1362
  %index = zext i32 %31 to i64, !dbg !1365
  %32 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1365
  %33 = load i8, ptr %32, align 1, !dbg !1365, !tbaa !18
  %34 = zext i8 %33 to i32, !dbg !1365
  %35 = and i32 %34, 32, !dbg !1365
  %condition8 = icmp ne i32 %35, 0, !dbg !1365
  br i1 %condition8, label %end9, label %next10, !dbg !1365

end9:                                             ; preds = %next10, %loop
  %36 = load i32, ptr %local2, align 4, !dbg !1363
  %37 = add i32 %36, -256, !dbg !1363
  store i32 %37, ptr %local2, align 4, !dbg !1363
  %38 = icmp ugt i32 %37, 255, !dbg !1363
  %39 = zext i1 %38 to i32, !dbg !1363
  %condition11 = icmp ne i32 %39, 0, !dbg !1363
  br i1 %condition11, label %loop, label %next12, !dbg !1363

next10:                                           ; preds = %loop
  %40 = load i32, ptr %local3, align 4, !dbg !1365
  %41 = load i32, ptr %local0, align 4, !dbg !1365
  %42 = call i32 @f42(ptr swiftself %vmctx, i32 %40, i32 256, i32 %41), !dbg !1366
  br label %end9, !dbg !1363

next12:                                           ; preds = %end9
  br label %end6, !dbg !1363

next15:                                           ; preds = %end6
  %43 = load i32, ptr %local3, align 4, !dbg !1364
  %44 = load i32, ptr %local2, align 4, !dbg !1364
  %45 = load i32, ptr %local0, align 4, !dbg !1364
  %46 = call i32 @f42(ptr swiftself %vmctx, i32 %43, i32 %44, i32 %45), !dbg !1367
  br label %end, !dbg !1361
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f50(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !1368 {
entry:
  br label %body, !dbg !1369

body:                                             ; preds = %entry
  %0 = call i32 @f45(ptr swiftself %vmctx, i32 1048671, i32 1051128), !dbg !1370
  call void @f18(ptr swiftself %vmctx), !dbg !1371
  call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1) #4, !dbg !1372
  unreachable, !dbg !1372
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f51(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !1373 {
entry:
  %local0 = alloca i32, align 4, !dbg !1374
  store i32 %0, ptr %local0, align 4, !dbg !1374
  %local1 = alloca i32, align 4, !dbg !1374
  store i32 %1, ptr %local1, align 4, !dbg !1374
  %local2 = alloca i32, align 4, !dbg !1374
  store i32 %2, ptr %local2, align 4, !dbg !1374
  %local3 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local3, align 4, !dbg !1374
  %local4 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local4, align 4, !dbg !1374
  %local5 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local5, align 4, !dbg !1374
  %local6 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local6, align 4, !dbg !1374
  %local7 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local7, align 4, !dbg !1374
  %local8 = alloca i32, align 4, !dbg !1374
  store i32 0, ptr %local8, align 4, !dbg !1374
  br label %body, !dbg !1374

body:                                             ; preds = %entry
  %3 = load i32, ptr %local1, align 4, !dbg !1374
  %4 = and i32 %3, 3, !dbg !1374
  %5 = icmp eq i32 %4, 0, !dbg !1374
  %6 = zext i1 %5 to i32, !dbg !1374
  %condition = icmp ne i32 %6, 0, !dbg !1374
  br i1 %condition, label %end, label %next, !dbg !1374

end:                                              ; preds = %next, %body
  %7 = load i32, ptr %local2, align 4, !dbg !1375
  store i32 %7, ptr %local3, align 4, !dbg !1375
  %8 = load i32, ptr %local0, align 4, !dbg !1375
  store i32 %8, ptr %local4, align 4, !dbg !1375
  %9 = load i32, ptr %local1, align 4, !dbg !1375
  store i32 %9, ptr %local5, align 4, !dbg !1375
  br label %end5, !dbg !1375

next:                                             ; preds = %body
  %10 = load i32, ptr %local2, align 4, !dbg !1374
  %11 = icmp eq i32 %10, 0, !dbg !1374
  %12 = zext i1 %11 to i32, !dbg !1374
  %condition1 = icmp ne i32 %12, 0, !dbg !1374
  br i1 %condition1, label %end, label %next2, !dbg !1374

next2:                                            ; preds = %next
  %13 = load i32, ptr %local0, align 4, !dbg !1374
  %14 = load i32, ptr %local1, align 4, !dbg !1374
  %index = zext i32 %14 to i64, !dbg !1376
  %15 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1376
  %16 = load i8, ptr %15, align 1, !dbg !1376, !tbaa !18
  %17 = zext i8 %16 to i32, !dbg !1376
  %18 = trunc i32 %17 to i8, !dbg !1377
  %index3 = zext i32 %13 to i64, !dbg !1377
  %19 = getelementptr i8, ptr %vmctx, i64 %index3, !dbg !1377
  store i8 %18, ptr %19, align 1, !dbg !1377, !tbaa !18
  %20 = load i32, ptr %local2, align 4, !dbg !1377
  %21 = add i32 %20, -1, !dbg !1377
  store i32 %21, ptr %local3, align 4, !dbg !1377
  %22 = load i32, ptr %local0, align 4, !dbg !1377
  %23 = add i32 %22, 1, !dbg !1377
  store i32 %23, ptr %local4, align 4, !dbg !1377
  %24 = load i32, ptr %local1, align 4, !dbg !1377
  %25 = add i32 %24, 1, !dbg !1377
  store i32 %25, ptr %local5, align 4, !dbg !1377
  %26 = and i32 %25, 3, !dbg !1377
  %27 = icmp eq i32 %26, 0, !dbg !1377
  %28 = zext i1 %27 to i32, !dbg !1377
  %condition4 = icmp ne i32 %28, 0, !dbg !1377
  br i1 %condition4, label %end5, label %next6, !dbg !1377

end5:                                             ; preds = %end, %next23, %next21, %next15, %next13, %next8, %next6, %next2
  %29 = load i32, ptr %local4, align 4, !dbg !1375
  %30 = and i32 %29, 3, !dbg !1375
  store i32 %30, ptr %local1, align 4, !dbg !1375
  %condition28 = icmp ne i32 %30, 0, !dbg !1375
  br i1 %condition28, label %end29, label %next30, !dbg !1375

next6:                                            ; preds = %next2
  %31 = load i32, ptr %local3, align 4, !dbg !1377
  %32 = icmp eq i32 %31, 0, !dbg !1377
  %33 = zext i1 %32 to i32, !dbg !1377
  %condition7 = icmp ne i32 %33, 0, !dbg !1377
  br i1 %condition7, label %end5, label %next8, !dbg !1377

next8:                                            ; preds = %next6
  %34 = load i32, ptr %local0, align 4, !dbg !1377
  %35 = load i32, ptr %local1, align 4, !dbg !1377
  %index9 = zext i32 %35 to i64, !dbg !1378
  %address = add i64 %index9, 1, !dbg !1378
  %36 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !1378
  %37 = load i8, ptr %36, align 1, !dbg !1378, !tbaa !18
  %38 = zext i8 %37 to i32, !dbg !1378
  %39 = trunc i32 %38 to i8, !dbg !1379
  %index10 = zext i32 %34 to i64, !dbg !1379
  %address11 = add i64 %index10, 1, !dbg !1379
  %40 = getelementptr i8, ptr %vmctx, i64 %address11, !dbg !1379
  store i8 %39, ptr %40, align 1, !dbg !1379, !tbaa !18
  %41 = load i32, ptr %local2, align 4, !dbg !1379
  %42 = add i32 %41, -2, !dbg !1379
  store i32 %42, ptr %local3, align 4, !dbg !1379
  %43 = load i32, ptr %local0, align 4, !dbg !1379
  %44 = add i32 %43, 2, !dbg !1379
  store i32 %44, ptr %local4, align 4, !dbg !1379
  %45 = load i32, ptr %local1, align 4, !dbg !1379
  %46 = add i32 %45, 2, !dbg !1379
  store i32 %46, ptr %local5, align 4, !dbg !1379
  %47 = and i32 %46, 3, !dbg !1379
  %48 = icmp eq i32 %47, 0, !dbg !1379
  %49 = zext i1 %48 to i32, !dbg !1379
  %condition12 = icmp ne i32 %49, 0, !dbg !1379
  br i1 %condition12, label %end5, label %next13, !dbg !1379

next13:                                           ; preds = %next8
  %50 = load i32, ptr %local3, align 4, !dbg !1379
  %51 = icmp eq i32 %50, 0, !dbg !1379
  %52 = zext i1 %51 to i32, !dbg !1379
  %condition14 = icmp ne i32 %52, 0, !dbg !1379
  br i1 %condition14, label %end5, label %next15, !dbg !1379

next15:                                           ; preds = %next13
  %53 = load i32, ptr %local0, align 4, !dbg !1379
  %54 = load i32, ptr %local1, align 4, !dbg !1379
  %index16 = zext i32 %54 to i64, !dbg !1380
  %address17 = add i64 %index16, 2, !dbg !1380
  %55 = getelementptr i8, ptr %vmctx, i64 %address17, !dbg !1380
  %56 = load i8, ptr %55, align 1, !dbg !1380, !tbaa !18
  %57 = zext i8 %56 to i32, !dbg !1380
  %58 = trunc i32 %57 to i8, !dbg !1381
  %index18 = zext i32 %53 to i64, !dbg !1381
  %address19 = add i64 %index18, 2, !dbg !1381
  %59 = getelementptr i8, ptr %vmctx, i64 %address19, !dbg !1381
  store i8 %58, ptr %59, align 1, !dbg !1381, !tbaa !18
  %60 = load i32, ptr %local2, align 4, !dbg !1381
  %61 = add i32 %60, -3, !dbg !1381
  store i32 %61, ptr %local3, align 4, !dbg !1381
  %62 = load i32, ptr %local0, align 4, !dbg !1381
  %63 = add i32 %62, 3, !dbg !1381
  store i32 %63, ptr %local4, align 4, !dbg !1381
  %64 = load i32, ptr %local1, align 4, !dbg !1381
  %65 = add i32 %64, 3, !dbg !1381
  store i32 %65, ptr %local5, align 4, !dbg !1381
  %66 = and i32 %65, 3, !dbg !1381
  %67 = icmp eq i32 %66, 0, !dbg !1381
  %68 = zext i1 %67 to i32, !dbg !1381
  %condition20 = icmp ne i32 %68, 0, !dbg !1381
  br i1 %condition20, label %end5, label %next21, !dbg !1381

next21:                                           ; preds = %next15
  %69 = load i32, ptr %local3, align 4, !dbg !1381
  %70 = icmp eq i32 %69, 0, !dbg !1381
  %71 = zext i1 %70 to i32, !dbg !1381
  %condition22 = icmp ne i32 %71, 0, !dbg !1381
  br i1 %condition22, label %end5, label %next23, !dbg !1381

next23:                                           ; preds = %next21
  %72 = load i32, ptr %local0, align 4, !dbg !1381
  %73 = load i32, ptr %local1, align 4, !dbg !1381
  %index24 = zext i32 %73 to i64, !dbg !1382
  %address25 = add i64 %index24, 3, !dbg !1382
  %74 = getelementptr i8, ptr %vmctx, i64 %address25, !dbg !1382
  %75 = load i8, ptr %74, align 1, !dbg !1382, !tbaa !18
  %76 = zext i8 %75 to i32, !dbg !1382
  %77 = trunc i32 %76 to i8, !dbg !1375
  %index26 = zext i32 %72 to i64, !dbg !1375
  %address27 = add i64 %index26, 3, !dbg !1375
  %78 = getelementptr i8, ptr %vmctx, i64 %address27, !dbg !1375
  store i8 %77, ptr %78, align 1, !dbg !1375, !tbaa !18
  %79 = load i32, ptr %local2, align 4, !dbg !1375
  %80 = add i32 %79, -4, !dbg !1375
  store i32 %80, ptr %local3, align 4, !dbg !1375
  %81 = load i32, ptr %local0, align 4, !dbg !1375
  %82 = add i32 %81, 4, !dbg !1375
  store i32 %82, ptr %local4, align 4, !dbg !1375
  %83 = load i32, ptr %local1, align 4, !dbg !1375
  %84 = add i32 %83, 4, !dbg !1375
  store i32 %84, ptr %local5, align 4, !dbg !1375
  br label %end5, !dbg !1375

end29:                                            ; preds = %end5
  %85 = load i32, ptr %local3, align 4, !dbg !1383
  %86 = icmp ult i32 %85, 32, !dbg !1383
  %87 = zext i1 %86 to i32, !dbg !1383
  %condition75 = icmp ne i32 %87, 0, !dbg !1383
  br i1 %condition75, label %end76, label %next77, !dbg !1383

next30:                                           ; preds = %end5
  %88 = load i32, ptr %local3, align 4, !dbg !1375
  %89 = icmp ult i32 %88, 16, !dbg !1375
  %90 = zext i1 %89 to i32, !dbg !1375
  %condition31 = icmp ne i32 %90, 0, !dbg !1375
  br i1 %condition31, label %end32, label %next33, !dbg !1375

end32:                                            ; preds = %next55, %next30
  %91 = load i32, ptr %local3, align 4, !dbg !1384
  store i32 %91, ptr %local1, align 4, !dbg !1384
  br label %end44, !dbg !1384

next33:                                           ; preds = %next30
  %92 = load i32, ptr %local3, align 4, !dbg !1375
  %93 = add i32 %92, -16, !dbg !1375
  store i32 %93, ptr %local1, align 4, !dbg !1375
  %94 = and i32 %93, 16, !dbg !1375
  %condition34 = icmp ne i32 %94, 0, !dbg !1375
  br i1 %condition34, label %end35, label %next36, !dbg !1375

end35:                                            ; preds = %next36, %next33
  %95 = load i32, ptr %local1, align 4, !dbg !1385
  %96 = icmp ult i32 %95, 16, !dbg !1385
  %97 = zext i1 %96 to i32, !dbg !1385
  %condition43 = icmp ne i32 %97, 0, !dbg !1385
  br i1 %condition43, label %end44, label %next45, !dbg !1385

next36:                                           ; preds = %next33
  %98 = load i32, ptr %local4, align 4, !dbg !1375
  %99 = load i32, ptr %local5, align 4, !dbg !1375
  %index37 = zext i32 %99 to i64, !dbg !1386
  %100 = getelementptr i8, ptr %vmctx, i64 %index37, !dbg !1386
  %101 = load i64, ptr %100, align 1, !dbg !1386, !tbaa !18
  %index38 = zext i32 %98 to i64, !dbg !1387
  %102 = getelementptr i8, ptr %vmctx, i64 %index38, !dbg !1387
  store i64 %101, ptr %102, align 1, !dbg !1387, !tbaa !18
  %103 = load i32, ptr %local4, align 4, !dbg !1387
  %104 = load i32, ptr %local5, align 4, !dbg !1387
  %index39 = zext i32 %104 to i64, !dbg !1388
  %address40 = add i64 %index39, 8, !dbg !1388
  %105 = getelementptr i8, ptr %vmctx, i64 %address40, !dbg !1388
  %106 = load i64, ptr %105, align 1, !dbg !1388, !tbaa !18
  %index41 = zext i32 %103 to i64, !dbg !1385
  %address42 = add i64 %index41, 8, !dbg !1385
  %107 = getelementptr i8, ptr %vmctx, i64 %address42, !dbg !1385
  store i64 %106, ptr %107, align 1, !dbg !1385, !tbaa !18
  %108 = load i32, ptr %local4, align 4, !dbg !1385
  %109 = add i32 %108, 16, !dbg !1385
  store i32 %109, ptr %local4, align 4, !dbg !1385
  %110 = load i32, ptr %local5, align 4, !dbg !1385
  %111 = add i32 %110, 16, !dbg !1385
  store i32 %111, ptr %local5, align 4, !dbg !1385
  %112 = load i32, ptr %local1, align 4, !dbg !1385
  store i32 %112, ptr %local3, align 4, !dbg !1385
  br label %end35, !dbg !1385

end44:                                            ; preds = %end32, %end35
  %113 = load i32, ptr %local1, align 4, !dbg !1384
  %114 = and i32 %113, 8, !dbg !1384
  %115 = icmp eq i32 %114, 0, !dbg !1384
  %116 = zext i1 %115 to i32, !dbg !1384
  %condition56 = icmp ne i32 %116, 0, !dbg !1384
  br i1 %condition56, label %end57, label %next58, !dbg !1384

next45:                                           ; preds = %end35
  br label %loop, !dbg !1385

loop:                                             ; preds = %loop, %next45
  %117 = load i32, ptr %local4, align 4, !dbg !1385
  %118 = load i32, ptr %local5, align 4, !dbg !1385
  %index46 = zext i32 %118 to i64, !dbg !1389
  %119 = getelementptr i8, ptr %vmctx, i64 %index46, !dbg !1389
  %120 = load i64, ptr %119, align 1, !dbg !1389, !tbaa !18
  %index47 = zext i32 %117 to i64, !dbg !1390
  %121 = getelementptr i8, ptr %vmctx, i64 %index47, !dbg !1390
  store i64 %120, ptr %121, align 1, !dbg !1390, !tbaa !18
  %122 = load i32, ptr %local4, align 4, !dbg !1390
  %123 = add i32 %122, 8, !dbg !1390
  %124 = load i32, ptr %local5, align 4, !dbg !1390
  %125 = add i32 %124, 8, !dbg !1390
  %index48 = zext i32 %125 to i64, !dbg !1391
  %126 = getelementptr i8, ptr %vmctx, i64 %index48, !dbg !1391
  %127 = load i64, ptr %126, align 1, !dbg !1391, !tbaa !18
  %index49 = zext i32 %123 to i64, !dbg !1392
  %128 = getelementptr i8, ptr %vmctx, i64 %index49, !dbg !1392
  store i64 %127, ptr %128, align 1, !dbg !1392, !tbaa !18
  %129 = load i32, ptr %local4, align 4, !dbg !1392
  %130 = add i32 %129, 16, !dbg !1392
  %131 = load i32, ptr %local5, align 4, !dbg !1392
  %132 = add i32 %131, 16, !dbg !1392
  %index50 = zext i32 %132 to i64, !dbg !1393
  %133 = getelementptr i8, ptr %vmctx, i64 %index50, !dbg !1393
  %134 = load i64, ptr %133, align 1, !dbg !1393, !tbaa !18
  %index51 = zext i32 %130 to i64, !dbg !1394
  %135 = getelementptr i8, ptr %vmctx, i64 %index51, !dbg !1394
  store i64 %134, ptr %135, align 1, !dbg !1394, !tbaa !18
  %136 = load i32, ptr %local4, align 4, !dbg !1394
  %137 = add i32 %136, 24, !dbg !1394
  %138 = load i32, ptr %local5, align 4, !dbg !1394
  %139 = add i32 %138, 24, !dbg !1394
  %index52 = zext i32 %139 to i64, !dbg !1395
  %140 = getelementptr i8, ptr %vmctx, i64 %index52, !dbg !1395
  %141 = load i64, ptr %140, align 1, !dbg !1395, !tbaa !18
  %index53 = zext i32 %137 to i64, !dbg !1384
  %142 = getelementptr i8, ptr %vmctx, i64 %index53, !dbg !1384
  store i64 %141, ptr %142, align 1, !dbg !1384, !tbaa !18
  %143 = load i32, ptr %local4, align 4, !dbg !1384
  %144 = add i32 %143, 32, !dbg !1384
  store i32 %144, ptr %local4, align 4, !dbg !1384
  %145 = load i32, ptr %local5, align 4, !dbg !1384
  %146 = add i32 %145, 32, !dbg !1384
  store i32 %146, ptr %local5, align 4, !dbg !1384
  %147 = load i32, ptr %local3, align 4, !dbg !1384
  %148 = add i32 %147, -32, !dbg !1384
  store i32 %148, ptr %local3, align 4, !dbg !1384
  %149 = icmp ugt i32 %148, 15, !dbg !1384
  %150 = zext i1 %149 to i32, !dbg !1384
  %condition54 = icmp ne i32 %150, 0, !dbg !1384
  br i1 %condition54, label %loop, label %next55, !dbg !1384

next55:                                           ; preds = %loop
  br label %end32, !dbg !1384

end57:                                            ; preds = %next58, %end44
  %151 = load i32, ptr %local1, align 4, !dbg !1396
  %152 = and i32 %151, 4, !dbg !1396
  %153 = icmp eq i32 %152, 0, !dbg !1396
  %154 = zext i1 %153 to i32, !dbg !1396
  %condition61 = icmp ne i32 %154, 0, !dbg !1396
  br i1 %condition61, label %end62, label %next63, !dbg !1396

next58:                                           ; preds = %end44
  %155 = load i32, ptr %local4, align 4, !dbg !1384
  %156 = load i32, ptr %local5, align 4, !dbg !1384
  %index59 = zext i32 %156 to i64, !dbg !1397
  %157 = getelementptr i8, ptr %vmctx, i64 %index59, !dbg !1397
  %158 = load i64, ptr %157, align 1, !dbg !1397, !tbaa !18
  %index60 = zext i32 %155 to i64, !dbg !1396
  %159 = getelementptr i8, ptr %vmctx, i64 %index60, !dbg !1396
  store i64 %158, ptr %159, align 1, !dbg !1396, !tbaa !18
  %160 = load i32, ptr %local5, align 4, !dbg !1396
  %161 = add i32 %160, 8, !dbg !1396
  store i32 %161, ptr %local5, align 4, !dbg !1396
  %162 = load i32, ptr %local4, align 4, !dbg !1396
  %163 = add i32 %162, 8, !dbg !1396
  store i32 %163, ptr %local4, align 4, !dbg !1396
  br label %end57, !dbg !1396

end62:                                            ; preds = %next63, %end57
  %164 = load i32, ptr %local1, align 4, !dbg !1398
  %165 = and i32 %164, 2, !dbg !1398
  %166 = icmp eq i32 %165, 0, !dbg !1398
  %167 = zext i1 %166 to i32, !dbg !1398
  %condition66 = icmp ne i32 %167, 0, !dbg !1398
  br i1 %condition66, label %end67, label %next68, !dbg !1398

next63:                                           ; preds = %end57
  %168 = load i32, ptr %local4, align 4, !dbg !1396
  %169 = load i32, ptr %local5, align 4, !dbg !1396
  %index64 = zext i32 %169 to i64, !dbg !1399
  %170 = getelementptr i8, ptr %vmctx, i64 %index64, !dbg !1399
  %171 = load i32, ptr %170, align 1, !dbg !1399, !tbaa !18
  %index65 = zext i32 %168 to i64, !dbg !1398
  %172 = getelementptr i8, ptr %vmctx, i64 %index65, !dbg !1398
  store i32 %171, ptr %172, align 1, !dbg !1398, !tbaa !18
  %173 = load i32, ptr %local5, align 4, !dbg !1398
  %174 = add i32 %173, 4, !dbg !1398
  store i32 %174, ptr %local5, align 4, !dbg !1398
  %175 = load i32, ptr %local4, align 4, !dbg !1398
  %176 = add i32 %175, 4, !dbg !1398
  store i32 %176, ptr %local4, align 4, !dbg !1398
  br label %end62, !dbg !1398

end67:                                            ; preds = %next68, %end62
  %177 = load i32, ptr %local1, align 4, !dbg !1383
  %178 = and i32 %177, 1, !dbg !1383
  %condition71 = icmp ne i32 %178, 0, !dbg !1383
  br i1 %condition71, label %end72, label %next73, !dbg !1383

next68:                                           ; preds = %end62
  %179 = load i32, ptr %local4, align 4, !dbg !1398
  %180 = load i32, ptr %local5, align 4, !dbg !1398
  %index69 = zext i32 %180 to i64, !dbg !1400
  %181 = getelementptr i8, ptr %vmctx, i64 %index69, !dbg !1400
  %182 = load i16, ptr %181, align 1, !dbg !1400, !tbaa !18
  %183 = zext i16 %182 to i32, !dbg !1400
  %184 = trunc i32 %183 to i16, !dbg !1383
  %index70 = zext i32 %179 to i64, !dbg !1383
  %185 = getelementptr i8, ptr %vmctx, i64 %index70, !dbg !1383
  store i16 %184, ptr %185, align 1, !dbg !1383, !tbaa !18
  %186 = load i32, ptr %local4, align 4, !dbg !1383
  %187 = add i32 %186, 2, !dbg !1383
  store i32 %187, ptr %local4, align 4, !dbg !1383
  %188 = load i32, ptr %local5, align 4, !dbg !1383
  %189 = add i32 %188, 2, !dbg !1383
  store i32 %189, ptr %local5, align 4, !dbg !1383
  br label %end67, !dbg !1383

end72:                                            ; preds = %next161, %end67
  %190 = load i32, ptr %local4, align 4, !dbg !1401
  %191 = load i32, ptr %local5, align 4, !dbg !1401
  %index162 = zext i32 %191 to i64, !dbg !1402
  %192 = getelementptr i8, ptr %vmctx, i64 %index162, !dbg !1402
  %193 = load i8, ptr %192, align 1, !dbg !1402, !tbaa !18
  %194 = zext i8 %193 to i32, !dbg !1402
  %195 = trunc i32 %194 to i8, !dbg !1403
  %index163 = zext i32 %190 to i64, !dbg !1403
  %196 = getelementptr i8, ptr %vmctx, i64 %index163, !dbg !1403
  store i8 %195, ptr %196, align 1, !dbg !1403, !tbaa !18
  br label %end74, !dbg !1403

next73:                                           ; preds = %end67
  br label %end74, !dbg !1383

end74:                                            ; preds = %end72, %end156, %next73
  %197 = load i32, ptr %local0, align 4, !dbg !1403
  ret i32 %197, !dbg !1403

end76:                                            ; preds = %next123, %next110, %next97, %next77, %end29
  %198 = load i32, ptr %local3, align 4, !dbg !1404
  %199 = and i32 %198, 16, !dbg !1404
  %200 = icmp eq i32 %199, 0, !dbg !1404
  %201 = zext i1 %200 to i32, !dbg !1404
  %condition124 = icmp ne i32 %201, 0, !dbg !1404
  br i1 %condition124, label %end125, label %next126, !dbg !1404

next77:                                           ; preds = %end29
  %202 = load i32, ptr %local1, align 4, !dbg !1383
  %203 = add i32 %202, -1, !dbg !1383
  switch i32 %203, label %end76 [
    i32 0, label %end78
    i32 1, label %end79
    i32 2, label %end80
  ], !dbg !1405

end78:                                            ; preds = %next77
  %204 = load i32, ptr %local4, align 4, !dbg !1405
  %205 = load i32, ptr %local5, align 4, !dbg !1405
  %index81 = zext i32 %205 to i64, !dbg !1406
  %206 = getelementptr i8, ptr %vmctx, i64 %index81, !dbg !1406
  %207 = load i32, ptr %206, align 1, !dbg !1406, !tbaa !18
  store i32 %207, ptr %local6, align 4, !dbg !1406
  %208 = trunc i32 %207 to i8, !dbg !1407
  %index82 = zext i32 %204 to i64, !dbg !1407
  %209 = getelementptr i8, ptr %vmctx, i64 %index82, !dbg !1407
  store i8 %208, ptr %209, align 1, !dbg !1407, !tbaa !18
  %210 = load i32, ptr %local4, align 4, !dbg !1407
  %211 = load i32, ptr %local6, align 4, !dbg !1407
  %212 = lshr i32 %211, 16, !dbg !1407
  %213 = trunc i32 %212 to i8, !dbg !1408
  %index83 = zext i32 %210 to i64, !dbg !1408
  %address84 = add i64 %index83, 2, !dbg !1408
  %214 = getelementptr i8, ptr %vmctx, i64 %address84, !dbg !1408
  store i8 %213, ptr %214, align 1, !dbg !1408, !tbaa !18
  %215 = load i32, ptr %local4, align 4, !dbg !1408
  %216 = load i32, ptr %local6, align 4, !dbg !1408
  %217 = lshr i32 %216, 8, !dbg !1408
  %218 = trunc i32 %217 to i8, !dbg !1409
  %index85 = zext i32 %215 to i64, !dbg !1409
  %address86 = add i64 %index85, 1, !dbg !1409
  %219 = getelementptr i8, ptr %vmctx, i64 %address86, !dbg !1409
  store i8 %218, ptr %219, align 1, !dbg !1409, !tbaa !18
  %220 = load i32, ptr %local3, align 4, !dbg !1409
  %221 = add i32 %220, -3, !dbg !1409
  store i32 %221, ptr %local3, align 4, !dbg !1409
  %222 = load i32, ptr %local4, align 4, !dbg !1409
  %223 = add i32 %222, 3, !dbg !1409
  store i32 %223, ptr %local7, align 4, !dbg !1409
  store i32 0, ptr %local1, align 4, !dbg !1409
  br label %loop87, !dbg !1409

end79:                                            ; preds = %next77
  %224 = load i32, ptr %local4, align 4, !dbg !1410
  %225 = load i32, ptr %local5, align 4, !dbg !1410
  %index98 = zext i32 %225 to i64, !dbg !1411
  %226 = getelementptr i8, ptr %vmctx, i64 %index98, !dbg !1411
  %227 = load i32, ptr %226, align 1, !dbg !1411, !tbaa !18
  store i32 %227, ptr %local6, align 4, !dbg !1411
  %228 = trunc i32 %227 to i16, !dbg !1412
  %index99 = zext i32 %224 to i64, !dbg !1412
  %229 = getelementptr i8, ptr %vmctx, i64 %index99, !dbg !1412
  store i16 %228, ptr %229, align 1, !dbg !1412, !tbaa !18
  %230 = load i32, ptr %local3, align 4, !dbg !1412
  %231 = add i32 %230, -2, !dbg !1412
  store i32 %231, ptr %local3, align 4, !dbg !1412
  %232 = load i32, ptr %local4, align 4, !dbg !1412
  %233 = add i32 %232, 2, !dbg !1412
  store i32 %233, ptr %local7, align 4, !dbg !1412
  store i32 0, ptr %local1, align 4, !dbg !1412
  br label %loop100, !dbg !1412

end80:                                            ; preds = %next77
  %234 = load i32, ptr %local4, align 4, !dbg !1413
  %235 = load i32, ptr %local5, align 4, !dbg !1413
  %index111 = zext i32 %235 to i64, !dbg !1414
  %236 = getelementptr i8, ptr %vmctx, i64 %index111, !dbg !1414
  %237 = load i32, ptr %236, align 1, !dbg !1414, !tbaa !18
  store i32 %237, ptr %local6, align 4, !dbg !1414
  %238 = trunc i32 %237 to i8, !dbg !1415
  %index112 = zext i32 %234 to i64, !dbg !1415
  %239 = getelementptr i8, ptr %vmctx, i64 %index112, !dbg !1415
  store i8 %238, ptr %239, align 1, !dbg !1415, !tbaa !18
  %240 = load i32, ptr %local3, align 4, !dbg !1415
  %241 = add i32 %240, -1, !dbg !1415
  store i32 %241, ptr %local3, align 4, !dbg !1415
  %242 = load i32, ptr %local4, align 4, !dbg !1415
  %243 = add i32 %242, 1, !dbg !1415
  store i32 %243, ptr %local7, align 4, !dbg !1415
  store i32 0, ptr %local1, align 4, !dbg !1415
  br label %loop113, !dbg !1415

loop87:                                           ; preds = %loop87, %end78
  %244 = load i32, ptr %local7, align 4, !dbg !1409
  %245 = load i32, ptr %local1, align 4, !dbg !1409
  %246 = add i32 %244, %245, !dbg !1409
  store i32 %246, ptr %local4, align 4, !dbg !1409
  %247 = load i32, ptr %local5, align 4, !dbg !1409
  %248 = load i32, ptr %local1, align 4, !dbg !1409
  %249 = add i32 %247, %248, !dbg !1409
  store i32 %249, ptr %local2, align 4, !dbg !1409
  %250 = add i32 %249, 4, !dbg !1409
  %index88 = zext i32 %250 to i64, !dbg !1416
  %251 = getelementptr i8, ptr %vmctx, i64 %index88, !dbg !1416
  %252 = load i32, ptr %251, align 1, !dbg !1416, !tbaa !18
  store i32 %252, ptr %local8, align 4, !dbg !1416
  %253 = shl i32 %252, 8, !dbg !1416
  %254 = load i32, ptr %local6, align 4, !dbg !1416
  %255 = lshr i32 %254, 24, !dbg !1416
  %256 = or i32 %253, %255, !dbg !1416
  %index89 = zext i32 %246 to i64, !dbg !1417
  %257 = getelementptr i8, ptr %vmctx, i64 %index89, !dbg !1417
  store i32 %256, ptr %257, align 1, !dbg !1417, !tbaa !18
  %258 = load i32, ptr %local4, align 4, !dbg !1417
  %259 = add i32 %258, 4, !dbg !1417
  %260 = load i32, ptr %local2, align 4, !dbg !1417
  %261 = add i32 %260, 8, !dbg !1417
  %index90 = zext i32 %261 to i64, !dbg !1418
  %262 = getelementptr i8, ptr %vmctx, i64 %index90, !dbg !1418
  %263 = load i32, ptr %262, align 1, !dbg !1418, !tbaa !18
  store i32 %263, ptr %local6, align 4, !dbg !1418
  %264 = shl i32 %263, 8, !dbg !1418
  %265 = load i32, ptr %local8, align 4, !dbg !1418
  %266 = lshr i32 %265, 24, !dbg !1418
  %267 = or i32 %264, %266, !dbg !1418
  %index91 = zext i32 %259 to i64, !dbg !1419
  %268 = getelementptr i8, ptr %vmctx, i64 %index91, !dbg !1419
  store i32 %267, ptr %268, align 1, !dbg !1419, !tbaa !18
  %269 = load i32, ptr %local4, align 4, !dbg !1419
  %270 = add i32 %269, 8, !dbg !1419
  %271 = load i32, ptr %local2, align 4, !dbg !1419
  %272 = add i32 %271, 12, !dbg !1419
  %index92 = zext i32 %272 to i64, !dbg !1420
  %273 = getelementptr i8, ptr %vmctx, i64 %index92, !dbg !1420
  %274 = load i32, ptr %273, align 1, !dbg !1420, !tbaa !18
  store i32 %274, ptr %local8, align 4, !dbg !1420
  %275 = shl i32 %274, 8, !dbg !1420
  %276 = load i32, ptr %local6, align 4, !dbg !1420
  %277 = lshr i32 %276, 24, !dbg !1420
  %278 = or i32 %275, %277, !dbg !1420
  %index93 = zext i32 %270 to i64, !dbg !1421
  %279 = getelementptr i8, ptr %vmctx, i64 %index93, !dbg !1421
  store i32 %278, ptr %279, align 1, !dbg !1421, !tbaa !18
  %280 = load i32, ptr %local4, align 4, !dbg !1421
  %281 = add i32 %280, 12, !dbg !1421
  %282 = load i32, ptr %local2, align 4, !dbg !1421
  %283 = add i32 %282, 16, !dbg !1421
  %index94 = zext i32 %283 to i64, !dbg !1422
  %284 = getelementptr i8, ptr %vmctx, i64 %index94, !dbg !1422
  %285 = load i32, ptr %284, align 1, !dbg !1422, !tbaa !18
  store i32 %285, ptr %local6, align 4, !dbg !1422
  %286 = shl i32 %285, 8, !dbg !1422
  %287 = load i32, ptr %local8, align 4, !dbg !1422
  %288 = lshr i32 %287, 24, !dbg !1422
  %289 = or i32 %286, %288, !dbg !1422
  %index95 = zext i32 %281 to i64, !dbg !1410
  %290 = getelementptr i8, ptr %vmctx, i64 %index95, !dbg !1410
  store i32 %289, ptr %290, align 1, !dbg !1410, !tbaa !18
  %291 = load i32, ptr %local1, align 4, !dbg !1410
  %292 = add i32 %291, 16, !dbg !1410
  store i32 %292, ptr %local1, align 4, !dbg !1410
  %293 = load i32, ptr %local3, align 4, !dbg !1410
  %294 = add i32 %293, -16, !dbg !1410
  store i32 %294, ptr %local3, align 4, !dbg !1410
  %295 = icmp ugt i32 %294, 16, !dbg !1410
  %296 = zext i1 %295 to i32, !dbg !1410
  %condition96 = icmp ne i32 %296, 0, !dbg !1410
  br i1 %condition96, label %loop87, label %next97, !dbg !1410

next97:                                           ; preds = %loop87
  %297 = load i32, ptr %local7, align 4, !dbg !1410
  %298 = load i32, ptr %local1, align 4, !dbg !1410
  %299 = add i32 %297, %298, !dbg !1410
  store i32 %299, ptr %local4, align 4, !dbg !1410
  %300 = load i32, ptr %local5, align 4, !dbg !1410
  %301 = load i32, ptr %local1, align 4, !dbg !1410
  %302 = add i32 %300, %301, !dbg !1410
  %303 = add i32 %302, 3, !dbg !1410
  store i32 %303, ptr %local5, align 4, !dbg !1410
  br label %end76, !dbg !1410

loop100:                                          ; preds = %loop100, %end79
  %304 = load i32, ptr %local7, align 4, !dbg !1412
  %305 = load i32, ptr %local1, align 4, !dbg !1412
  %306 = add i32 %304, %305, !dbg !1412
  store i32 %306, ptr %local4, align 4, !dbg !1412
  %307 = load i32, ptr %local5, align 4, !dbg !1412
  %308 = load i32, ptr %local1, align 4, !dbg !1412
  %309 = add i32 %307, %308, !dbg !1412
  store i32 %309, ptr %local2, align 4, !dbg !1412
  %310 = add i32 %309, 4, !dbg !1412
  %index101 = zext i32 %310 to i64, !dbg !1423
  %311 = getelementptr i8, ptr %vmctx, i64 %index101, !dbg !1423
  %312 = load i32, ptr %311, align 1, !dbg !1423, !tbaa !18
  store i32 %312, ptr %local8, align 4, !dbg !1423
  %313 = shl i32 %312, 16, !dbg !1423
  %314 = load i32, ptr %local6, align 4, !dbg !1423
  %315 = lshr i32 %314, 16, !dbg !1423
  %316 = or i32 %313, %315, !dbg !1423
  %index102 = zext i32 %306 to i64, !dbg !1424
  %317 = getelementptr i8, ptr %vmctx, i64 %index102, !dbg !1424
  store i32 %316, ptr %317, align 1, !dbg !1424, !tbaa !18
  %318 = load i32, ptr %local4, align 4, !dbg !1424
  %319 = add i32 %318, 4, !dbg !1424
  %320 = load i32, ptr %local2, align 4, !dbg !1424
  %321 = add i32 %320, 8, !dbg !1424
  %index103 = zext i32 %321 to i64, !dbg !1425
  %322 = getelementptr i8, ptr %vmctx, i64 %index103, !dbg !1425
  %323 = load i32, ptr %322, align 1, !dbg !1425, !tbaa !18
  store i32 %323, ptr %local6, align 4, !dbg !1425
  %324 = shl i32 %323, 16, !dbg !1425
  %325 = load i32, ptr %local8, align 4, !dbg !1425
  %326 = lshr i32 %325, 16, !dbg !1425
  %327 = or i32 %324, %326, !dbg !1425
  %index104 = zext i32 %319 to i64, !dbg !1426
  %328 = getelementptr i8, ptr %vmctx, i64 %index104, !dbg !1426
  store i32 %327, ptr %328, align 1, !dbg !1426, !tbaa !18
  %329 = load i32, ptr %local4, align 4, !dbg !1426
  %330 = add i32 %329, 8, !dbg !1426
  %331 = load i32, ptr %local2, align 4, !dbg !1426
  %332 = add i32 %331, 12, !dbg !1426
  %index105 = zext i32 %332 to i64, !dbg !1427
  %333 = getelementptr i8, ptr %vmctx, i64 %index105, !dbg !1427
  %334 = load i32, ptr %333, align 1, !dbg !1427, !tbaa !18
  store i32 %334, ptr %local8, align 4, !dbg !1427
  %335 = shl i32 %334, 16, !dbg !1427
  %336 = load i32, ptr %local6, align 4, !dbg !1427
  %337 = lshr i32 %336, 16, !dbg !1427
  %338 = or i32 %335, %337, !dbg !1427
  %index106 = zext i32 %330 to i64, !dbg !1428
  %339 = getelementptr i8, ptr %vmctx, i64 %index106, !dbg !1428
  store i32 %338, ptr %339, align 1, !dbg !1428, !tbaa !18
  %340 = load i32, ptr %local4, align 4, !dbg !1428
  %341 = add i32 %340, 12, !dbg !1428
  %342 = load i32, ptr %local2, align 4, !dbg !1428
  %343 = add i32 %342, 16, !dbg !1428
  %index107 = zext i32 %343 to i64, !dbg !1429
  %344 = getelementptr i8, ptr %vmctx, i64 %index107, !dbg !1429
  %345 = load i32, ptr %344, align 1, !dbg !1429, !tbaa !18
  store i32 %345, ptr %local6, align 4, !dbg !1429
  %346 = shl i32 %345, 16, !dbg !1429
  %347 = load i32, ptr %local8, align 4, !dbg !1429
  %348 = lshr i32 %347, 16, !dbg !1429
  %349 = or i32 %346, %348, !dbg !1429
  %index108 = zext i32 %341 to i64, !dbg !1413
  %350 = getelementptr i8, ptr %vmctx, i64 %index108, !dbg !1413
  store i32 %349, ptr %350, align 1, !dbg !1413, !tbaa !18
  %351 = load i32, ptr %local1, align 4, !dbg !1413
  %352 = add i32 %351, 16, !dbg !1413
  store i32 %352, ptr %local1, align 4, !dbg !1413
  %353 = load i32, ptr %local3, align 4, !dbg !1413
  %354 = add i32 %353, -16, !dbg !1413
  store i32 %354, ptr %local3, align 4, !dbg !1413
  %355 = icmp ugt i32 %354, 17, !dbg !1413
  %356 = zext i1 %355 to i32, !dbg !1413
  %condition109 = icmp ne i32 %356, 0, !dbg !1413
  br i1 %condition109, label %loop100, label %next110, !dbg !1413

next110:                                          ; preds = %loop100
  %357 = load i32, ptr %local7, align 4, !dbg !1413
  %358 = load i32, ptr %local1, align 4, !dbg !1413
  %359 = add i32 %357, %358, !dbg !1413
  store i32 %359, ptr %local4, align 4, !dbg !1413
  %360 = load i32, ptr %local5, align 4, !dbg !1413
  %361 = load i32, ptr %local1, align 4, !dbg !1413
  %362 = add i32 %360, %361, !dbg !1413
  %363 = add i32 %362, 2, !dbg !1413
  store i32 %363, ptr %local5, align 4, !dbg !1413
  br label %end76, !dbg !1413

loop113:                                          ; preds = %loop113, %end80
  %364 = load i32, ptr %local7, align 4, !dbg !1415
  %365 = load i32, ptr %local1, align 4, !dbg !1415
  %366 = add i32 %364, %365, !dbg !1415
  store i32 %366, ptr %local4, align 4, !dbg !1415
  %367 = load i32, ptr %local5, align 4, !dbg !1415
  %368 = load i32, ptr %local1, align 4, !dbg !1415
  %369 = add i32 %367, %368, !dbg !1415
  store i32 %369, ptr %local2, align 4, !dbg !1415
  %370 = add i32 %369, 4, !dbg !1415
  %index114 = zext i32 %370 to i64, !dbg !1430
  %371 = getelementptr i8, ptr %vmctx, i64 %index114, !dbg !1430
  %372 = load i32, ptr %371, align 1, !dbg !1430, !tbaa !18
  store i32 %372, ptr %local8, align 4, !dbg !1430
  %373 = shl i32 %372, 24, !dbg !1430
  %374 = load i32, ptr %local6, align 4, !dbg !1430
  %375 = lshr i32 %374, 8, !dbg !1430
  %376 = or i32 %373, %375, !dbg !1430
  %index115 = zext i32 %366 to i64, !dbg !1431
  %377 = getelementptr i8, ptr %vmctx, i64 %index115, !dbg !1431
  store i32 %376, ptr %377, align 1, !dbg !1431, !tbaa !18
  %378 = load i32, ptr %local4, align 4, !dbg !1431
  %379 = add i32 %378, 4, !dbg !1431
  %380 = load i32, ptr %local2, align 4, !dbg !1431
  %381 = add i32 %380, 8, !dbg !1431
  %index116 = zext i32 %381 to i64, !dbg !1432
  %382 = getelementptr i8, ptr %vmctx, i64 %index116, !dbg !1432
  %383 = load i32, ptr %382, align 1, !dbg !1432, !tbaa !18
  store i32 %383, ptr %local6, align 4, !dbg !1432
  %384 = shl i32 %383, 24, !dbg !1432
  %385 = load i32, ptr %local8, align 4, !dbg !1432
  %386 = lshr i32 %385, 8, !dbg !1432
  %387 = or i32 %384, %386, !dbg !1432
  %index117 = zext i32 %379 to i64, !dbg !1433
  %388 = getelementptr i8, ptr %vmctx, i64 %index117, !dbg !1433
  store i32 %387, ptr %388, align 1, !dbg !1433, !tbaa !18
  %389 = load i32, ptr %local4, align 4, !dbg !1433
  %390 = add i32 %389, 8, !dbg !1433
  %391 = load i32, ptr %local2, align 4, !dbg !1433
  %392 = add i32 %391, 12, !dbg !1433
  %index118 = zext i32 %392 to i64, !dbg !1434
  %393 = getelementptr i8, ptr %vmctx, i64 %index118, !dbg !1434
  %394 = load i32, ptr %393, align 1, !dbg !1434, !tbaa !18
  store i32 %394, ptr %local8, align 4, !dbg !1434
  %395 = shl i32 %394, 24, !dbg !1434
  %396 = load i32, ptr %local6, align 4, !dbg !1434
  %397 = lshr i32 %396, 8, !dbg !1434
  %398 = or i32 %395, %397, !dbg !1434
  %index119 = zext i32 %390 to i64, !dbg !1435
  %399 = getelementptr i8, ptr %vmctx, i64 %index119, !dbg !1435
  store i32 %398, ptr %399, align 1, !dbg !1435, !tbaa !18
  %400 = load i32, ptr %local4, align 4, !dbg !1435
  %401 = add i32 %400, 12, !dbg !1435
  %402 = load i32, ptr %local2, align 4, !dbg !1435
  %403 = add i32 %402, 16, !dbg !1435
  %index120 = zext i32 %403 to i64, !dbg !1436
  %404 = getelementptr i8, ptr %vmctx, i64 %index120, !dbg !1436
  %405 = load i32, ptr %404, align 1, !dbg !1436, !tbaa !18
  store i32 %405, ptr %local6, align 4, !dbg !1436
  %406 = shl i32 %405, 24, !dbg !1436
  %407 = load i32, ptr %local8, align 4, !dbg !1436
  %408 = lshr i32 %407, 8, !dbg !1436
  %409 = or i32 %406, %408, !dbg !1436
  %index121 = zext i32 %401 to i64, !dbg !1404
  %410 = getelementptr i8, ptr %vmctx, i64 %index121, !dbg !1404
  store i32 %409, ptr %410, align 1, !dbg !1404, !tbaa !18
  %411 = load i32, ptr %local1, align 4, !dbg !1404
  %412 = add i32 %411, 16, !dbg !1404
  store i32 %412, ptr %local1, align 4, !dbg !1404
  %413 = load i32, ptr %local3, align 4, !dbg !1404
  %414 = add i32 %413, -16, !dbg !1404
  store i32 %414, ptr %local3, align 4, !dbg !1404
  %415 = icmp ugt i32 %414, 18, !dbg !1404
  %416 = zext i1 %415 to i32, !dbg !1404
  %condition122 = icmp ne i32 %416, 0, !dbg !1404
  br i1 %condition122, label %loop113, label %next123, !dbg !1404

next123:                                          ; preds = %loop113
  %417 = load i32, ptr %local7, align 4, !dbg !1404
  %418 = load i32, ptr %local1, align 4, !dbg !1404
  %419 = add i32 %417, %418, !dbg !1404
  store i32 %419, ptr %local4, align 4, !dbg !1404
  %420 = load i32, ptr %local5, align 4, !dbg !1404
  %421 = load i32, ptr %local1, align 4, !dbg !1404
  %422 = add i32 %420, %421, !dbg !1404
  %423 = add i32 %422, 1, !dbg !1404
  store i32 %423, ptr %local5, align 4, !dbg !1404
  br label %end76, !dbg !1404

end125:                                           ; preds = %next126, %end76
  %424 = load i32, ptr %local3, align 4, !dbg !1437
  %425 = and i32 %424, 8, !dbg !1437
  %426 = icmp eq i32 %425, 0, !dbg !1437
  %427 = zext i1 %426 to i32, !dbg !1437
  %condition145 = icmp ne i32 %427, 0, !dbg !1437
  br i1 %condition145, label %end146, label %next147, !dbg !1437

next126:                                          ; preds = %end76
  %428 = load i32, ptr %local4, align 4, !dbg !1404
  %429 = load i32, ptr %local5, align 4, !dbg !1404
  %index127 = zext i32 %429 to i64, !dbg !1438
  %430 = getelementptr i8, ptr %vmctx, i64 %index127, !dbg !1438
  %431 = load i8, ptr %430, align 1, !dbg !1438, !tbaa !18
  %432 = zext i8 %431 to i32, !dbg !1438
  %433 = trunc i32 %432 to i8, !dbg !1439
  %index128 = zext i32 %428 to i64, !dbg !1439
  %434 = getelementptr i8, ptr %vmctx, i64 %index128, !dbg !1439
  store i8 %433, ptr %434, align 1, !dbg !1439, !tbaa !18
  %435 = load i32, ptr %local4, align 4, !dbg !1439
  %436 = load i32, ptr %local5, align 4, !dbg !1439
  %index129 = zext i32 %436 to i64, !dbg !1440
  %address130 = add i64 %index129, 1, !dbg !1440
  %437 = getelementptr i8, ptr %vmctx, i64 %address130, !dbg !1440
  %438 = load i32, ptr %437, align 1, !dbg !1440, !tbaa !18
  %index131 = zext i32 %435 to i64, !dbg !1441
  %address132 = add i64 %index131, 1, !dbg !1441
  %439 = getelementptr i8, ptr %vmctx, i64 %address132, !dbg !1441
  store i32 %438, ptr %439, align 1, !dbg !1441, !tbaa !18
  %440 = load i32, ptr %local4, align 4, !dbg !1441
  %441 = load i32, ptr %local5, align 4, !dbg !1441
  %index133 = zext i32 %441 to i64, !dbg !1442
  %address134 = add i64 %index133, 5, !dbg !1442
  %442 = getelementptr i8, ptr %vmctx, i64 %address134, !dbg !1442
  %443 = load i64, ptr %442, align 1, !dbg !1442, !tbaa !18
  %index135 = zext i32 %440 to i64, !dbg !1443
  %address136 = add i64 %index135, 5, !dbg !1443
  %444 = getelementptr i8, ptr %vmctx, i64 %address136, !dbg !1443
  store i64 %443, ptr %444, align 1, !dbg !1443, !tbaa !18
  %445 = load i32, ptr %local4, align 4, !dbg !1443
  %446 = load i32, ptr %local5, align 4, !dbg !1443
  %index137 = zext i32 %446 to i64, !dbg !1444
  %address138 = add i64 %index137, 13, !dbg !1444
  %447 = getelementptr i8, ptr %vmctx, i64 %address138, !dbg !1444
  %448 = load i16, ptr %447, align 1, !dbg !1444, !tbaa !18
  %449 = zext i16 %448 to i32, !dbg !1444
  %450 = trunc i32 %449 to i16, !dbg !1445
  %index139 = zext i32 %445 to i64, !dbg !1445
  %address140 = add i64 %index139, 13, !dbg !1445
  %451 = getelementptr i8, ptr %vmctx, i64 %address140, !dbg !1445
  store i16 %450, ptr %451, align 1, !dbg !1445, !tbaa !18
  %452 = load i32, ptr %local4, align 4, !dbg !1445
  %453 = load i32, ptr %local5, align 4, !dbg !1445
  %index141 = zext i32 %453 to i64, !dbg !1446
  %address142 = add i64 %index141, 15, !dbg !1446
  %454 = getelementptr i8, ptr %vmctx, i64 %address142, !dbg !1446
  %455 = load i8, ptr %454, align 1, !dbg !1446, !tbaa !18
  %456 = zext i8 %455 to i32, !dbg !1446
  %457 = trunc i32 %456 to i8, !dbg !1437
  %index143 = zext i32 %452 to i64, !dbg !1437
  %address144 = add i64 %index143, 15, !dbg !1437
  %458 = getelementptr i8, ptr %vmctx, i64 %address144, !dbg !1437
  store i8 %457, ptr %458, align 1, !dbg !1437, !tbaa !18
  %459 = load i32, ptr %local4, align 4, !dbg !1437
  %460 = add i32 %459, 16, !dbg !1437
  store i32 %460, ptr %local4, align 4, !dbg !1437
  %461 = load i32, ptr %local5, align 4, !dbg !1437
  %462 = add i32 %461, 16, !dbg !1437
  store i32 %462, ptr %local5, align 4, !dbg !1437
  br label %end125, !dbg !1437

end146:                                           ; preds = %next147, %end125
  %463 = load i32, ptr %local3, align 4, !dbg !1447
  %464 = and i32 %463, 4, !dbg !1447
  %465 = icmp eq i32 %464, 0, !dbg !1447
  %466 = zext i1 %465 to i32, !dbg !1447
  %condition150 = icmp ne i32 %466, 0, !dbg !1447
  br i1 %condition150, label %end151, label %next152, !dbg !1447

next147:                                          ; preds = %end125
  %467 = load i32, ptr %local4, align 4, !dbg !1437
  %468 = load i32, ptr %local5, align 4, !dbg !1437
  %index148 = zext i32 %468 to i64, !dbg !1448
  %469 = getelementptr i8, ptr %vmctx, i64 %index148, !dbg !1448
  %470 = load i64, ptr %469, align 1, !dbg !1448, !tbaa !18
  %index149 = zext i32 %467 to i64, !dbg !1447
  %471 = getelementptr i8, ptr %vmctx, i64 %index149, !dbg !1447
  store i64 %470, ptr %471, align 1, !dbg !1447, !tbaa !18
  %472 = load i32, ptr %local4, align 4, !dbg !1447
  %473 = add i32 %472, 8, !dbg !1447
  store i32 %473, ptr %local4, align 4, !dbg !1447
  %474 = load i32, ptr %local5, align 4, !dbg !1447
  %475 = add i32 %474, 8, !dbg !1447
  store i32 %475, ptr %local5, align 4, !dbg !1447
  br label %end146, !dbg !1447

end151:                                           ; preds = %next152, %end146
  %476 = load i32, ptr %local3, align 4, !dbg !1449
  %477 = and i32 %476, 2, !dbg !1449
  %478 = icmp eq i32 %477, 0, !dbg !1449
  %479 = zext i1 %478 to i32, !dbg !1449
  %condition155 = icmp ne i32 %479, 0, !dbg !1449
  br i1 %condition155, label %end156, label %next157, !dbg !1449

next152:                                          ; preds = %end146
  %480 = load i32, ptr %local4, align 4, !dbg !1447
  %481 = load i32, ptr %local5, align 4, !dbg !1447
  %index153 = zext i32 %481 to i64, !dbg !1450
  %482 = getelementptr i8, ptr %vmctx, i64 %index153, !dbg !1450
  %483 = load i32, ptr %482, align 1, !dbg !1450, !tbaa !18
  %index154 = zext i32 %480 to i64, !dbg !1449
  %484 = getelementptr i8, ptr %vmctx, i64 %index154, !dbg !1449
  store i32 %483, ptr %484, align 1, !dbg !1449, !tbaa !18
  %485 = load i32, ptr %local4, align 4, !dbg !1449
  %486 = add i32 %485, 4, !dbg !1449
  store i32 %486, ptr %local4, align 4, !dbg !1449
  %487 = load i32, ptr %local5, align 4, !dbg !1449
  %488 = add i32 %487, 4, !dbg !1449
  store i32 %488, ptr %local5, align 4, !dbg !1449
  br label %end151, !dbg !1449

end156:                                           ; preds = %next157, %end151
  %489 = load i32, ptr %local3, align 4, !dbg !1401
  %490 = and i32 %489, 1, !dbg !1401
  %491 = icmp eq i32 %490, 0, !dbg !1401
  %492 = zext i1 %491 to i32, !dbg !1401
  %condition160 = icmp ne i32 %492, 0, !dbg !1401
  br i1 %condition160, label %end74, label %next161, !dbg !1401

next157:                                          ; preds = %end151
  %493 = load i32, ptr %local4, align 4, !dbg !1449
  %494 = load i32, ptr %local5, align 4, !dbg !1449
  %index158 = zext i32 %494 to i64, !dbg !1451
  %495 = getelementptr i8, ptr %vmctx, i64 %index158, !dbg !1451
  %496 = load i16, ptr %495, align 1, !dbg !1451, !tbaa !18
  %497 = zext i16 %496 to i32, !dbg !1451
  %498 = trunc i32 %497 to i16, !dbg !1401
  %index159 = zext i32 %493 to i64, !dbg !1401
  %499 = getelementptr i8, ptr %vmctx, i64 %index159, !dbg !1401
  store i16 %498, ptr %499, align 1, !dbg !1401, !tbaa !18
  %500 = load i32, ptr %local4, align 4, !dbg !1401
  %501 = add i32 %500, 2, !dbg !1401
  store i32 %501, ptr %local4, align 4, !dbg !1401
  %502 = load i32, ptr %local5, align 4, !dbg !1401
  %503 = add i32 %502, 2, !dbg !1401
  store i32 %503, ptr %local5, align 4, !dbg !1401
  br label %end156, !dbg !1401

next161:                                          ; preds = %end156
  br label %end72, !dbg !1401
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f52(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !1452 {
entry:
  %local0 = alloca i32, align 4, !dbg !1453
  store i32 %0, ptr %local0, align 4, !dbg !1453
  %local1 = alloca i32, align 4, !dbg !1453
  store i32 %1, ptr %local1, align 4, !dbg !1453
  %local2 = alloca i32, align 4, !dbg !1453
  store i32 %2, ptr %local2, align 4, !dbg !1453
  %local3 = alloca i32, align 4, !dbg !1453
  store i32 0, ptr %local3, align 4, !dbg !1453
  %local4 = alloca i32, align 4, !dbg !1453
  store i32 0, ptr %local4, align 4, !dbg !1453
  %local5 = alloca i32, align 4, !dbg !1453
  store i32 0, ptr %local5, align 4, !dbg !1453
  %local6 = alloca i64, align 8, !dbg !1453
  store i64 0, ptr %local6, align 8, !dbg !1453
  br label %body, !dbg !1453

body:                                             ; preds = %entry
  %3 = load i32, ptr %local2, align 4, !dbg !1453
  %4 = icmp eq i32 %3, 0, !dbg !1453
  %5 = zext i1 %4 to i32, !dbg !1453
  %condition = icmp ne i32 %5, 0, !dbg !1453
  br i1 %condition, label %end, label %next, !dbg !1453

end:                                              ; preds = %next47, %next27, %next19, %next15, %next10, %next3, %next, %body
  %6 = load i32, ptr %local0, align 4, !dbg !1454
  ret i32 %6, !dbg !1454

next:                                             ; preds = %body
  %7 = load i32, ptr %local0, align 4, !dbg !1453
  %8 = load i32, ptr %local1, align 4, !dbg !1453
  %9 = trunc i32 %8 to i8, !dbg !1455
  %index = zext i32 %7 to i64, !dbg !1455
  %10 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1455
  store i8 %9, ptr %10, align 1, !dbg !1455, !tbaa !18
  %11 = load i32, ptr %local2, align 4, !dbg !1455
  %12 = load i32, ptr %local0, align 4, !dbg !1455
  %13 = add i32 %11, %12, !dbg !1455
  store i32 %13, ptr %local3, align 4, !dbg !1455
  %14 = add i32 %13, -1, !dbg !1455
  %15 = load i32, ptr %local1, align 4, !dbg !1455
  %16 = trunc i32 %15 to i8, !dbg !1456
  %index1 = zext i32 %14 to i64, !dbg !1456
  %17 = getelementptr i8, ptr %vmctx, i64 %index1, !dbg !1456
  store i8 %16, ptr %17, align 1, !dbg !1456, !tbaa !18
  %18 = load i32, ptr %local2, align 4, !dbg !1456
  %19 = icmp ult i32 %18, 3, !dbg !1456
  %20 = zext i1 %19 to i32, !dbg !1456
  %condition2 = icmp ne i32 %20, 0, !dbg !1456
  br i1 %condition2, label %end, label %next3, !dbg !1456

next3:                                            ; preds = %next
  %21 = load i32, ptr %local0, align 4, !dbg !1456
  %22 = load i32, ptr %local1, align 4, !dbg !1456
  %23 = trunc i32 %22 to i8, !dbg !1457
  %index4 = zext i32 %21 to i64, !dbg !1457
  %address = add i64 %index4, 2, !dbg !1457
  %24 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !1457
  store i8 %23, ptr %24, align 1, !dbg !1457, !tbaa !18
  %25 = load i32, ptr %local0, align 4, !dbg !1457
  %26 = load i32, ptr %local1, align 4, !dbg !1457
  %27 = trunc i32 %26 to i8, !dbg !1458
  %index5 = zext i32 %25 to i64, !dbg !1458
  %address6 = add i64 %index5, 1, !dbg !1458
  %28 = getelementptr i8, ptr %vmctx, i64 %address6, !dbg !1458
  store i8 %27, ptr %28, align 1, !dbg !1458, !tbaa !18
  %29 = load i32, ptr %local3, align 4, !dbg !1458
  %30 = add i32 %29, -3, !dbg !1458
  %31 = load i32, ptr %local1, align 4, !dbg !1458
  %32 = trunc i32 %31 to i8, !dbg !1459
  %index7 = zext i32 %30 to i64, !dbg !1459
  %33 = getelementptr i8, ptr %vmctx, i64 %index7, !dbg !1459
  store i8 %32, ptr %33, align 1, !dbg !1459, !tbaa !18
  %34 = load i32, ptr %local3, align 4, !dbg !1459
  %35 = add i32 %34, -2, !dbg !1459
  %36 = load i32, ptr %local1, align 4, !dbg !1459
  %37 = trunc i32 %36 to i8, !dbg !1460
  %index8 = zext i32 %35 to i64, !dbg !1460
  %38 = getelementptr i8, ptr %vmctx, i64 %index8, !dbg !1460
  store i8 %37, ptr %38, align 1, !dbg !1460, !tbaa !18
  %39 = load i32, ptr %local2, align 4, !dbg !1460
  %40 = icmp ult i32 %39, 7, !dbg !1460
  %41 = zext i1 %40 to i32, !dbg !1460
  %condition9 = icmp ne i32 %41, 0, !dbg !1460
  br i1 %condition9, label %end, label %next10, !dbg !1460

next10:                                           ; preds = %next3
  %42 = load i32, ptr %local0, align 4, !dbg !1460
  %43 = load i32, ptr %local1, align 4, !dbg !1460
  %44 = trunc i32 %43 to i8, !dbg !1461
  %index11 = zext i32 %42 to i64, !dbg !1461
  %address12 = add i64 %index11, 3, !dbg !1461
  %45 = getelementptr i8, ptr %vmctx, i64 %address12, !dbg !1461
  store i8 %44, ptr %45, align 1, !dbg !1461, !tbaa !18
  %46 = load i32, ptr %local3, align 4, !dbg !1461
  %47 = add i32 %46, -4, !dbg !1461
  %48 = load i32, ptr %local1, align 4, !dbg !1461
  %49 = trunc i32 %48 to i8, !dbg !1462
  %index13 = zext i32 %47 to i64, !dbg !1462
  %50 = getelementptr i8, ptr %vmctx, i64 %index13, !dbg !1462
  store i8 %49, ptr %50, align 1, !dbg !1462, !tbaa !18
  %51 = load i32, ptr %local2, align 4, !dbg !1462
  %52 = icmp ult i32 %51, 9, !dbg !1462
  %53 = zext i1 %52 to i32, !dbg !1462
  %condition14 = icmp ne i32 %53, 0, !dbg !1462
  br i1 %condition14, label %end, label %next15, !dbg !1462

next15:                                           ; preds = %next10
  %54 = load i32, ptr %local0, align 4, !dbg !1462
  %55 = load i32, ptr %local0, align 4, !dbg !1462
  %56 = sub i32 0, %55, !dbg !1462
  %57 = and i32 %56, 3, !dbg !1462
  store i32 %57, ptr %local4, align 4, !dbg !1462
  %58 = add i32 %54, %57, !dbg !1462
  store i32 %58, ptr %local3, align 4, !dbg !1462
  %59 = load i32, ptr %local1, align 4, !dbg !1462
  %60 = and i32 %59, 255, !dbg !1462
  %61 = mul i32 %60, 16843009, !dbg !1462
  store i32 %61, ptr %local1, align 4, !dbg !1462
  %index16 = zext i32 %58 to i64, !dbg !1463
  %62 = getelementptr i8, ptr %vmctx, i64 %index16, !dbg !1463
  store i32 %61, ptr %62, align 1, !dbg !1463, !tbaa !18
  %63 = load i32, ptr %local3, align 4, !dbg !1463
  %64 = load i32, ptr %local2, align 4, !dbg !1463
  %65 = load i32, ptr %local4, align 4, !dbg !1463
  %66 = sub i32 %64, %65, !dbg !1463
  %67 = and i32 %66, -4, !dbg !1463
  store i32 %67, ptr %local4, align 4, !dbg !1463
  %68 = add i32 %63, %67, !dbg !1463
  store i32 %68, ptr %local2, align 4, !dbg !1463
  %69 = add i32 %68, -4, !dbg !1463
  %70 = load i32, ptr %local1, align 4, !dbg !1463
  %index17 = zext i32 %69 to i64, !dbg !1464
  %71 = getelementptr i8, ptr %vmctx, i64 %index17, !dbg !1464
  store i32 %70, ptr %71, align 1, !dbg !1464, !tbaa !18
  %72 = load i32, ptr %local4, align 4, !dbg !1464
  %73 = icmp ult i32 %72, 9, !dbg !1464
  %74 = zext i1 %73 to i32, !dbg !1464
  %condition18 = icmp ne i32 %74, 0, !dbg !1464
  br i1 %condition18, label %end, label %next19, !dbg !1464

next19:                                           ; preds = %next15
  %75 = load i32, ptr %local3, align 4, !dbg !1464
  %76 = load i32, ptr %local1, align 4, !dbg !1464
  %index20 = zext i32 %75 to i64, !dbg !1465
  %address21 = add i64 %index20, 8, !dbg !1465
  %77 = getelementptr i8, ptr %vmctx, i64 %address21, !dbg !1465
  store i32 %76, ptr %77, align 1, !dbg !1465, !tbaa !18
  %78 = load i32, ptr %local3, align 4, !dbg !1465
  %79 = load i32, ptr %local1, align 4, !dbg !1465
  %index22 = zext i32 %78 to i64, !dbg !1466
  %address23 = add i64 %index22, 4, !dbg !1466
  %80 = getelementptr i8, ptr %vmctx, i64 %address23, !dbg !1466
  store i32 %79, ptr %80, align 1, !dbg !1466, !tbaa !18
  %81 = load i32, ptr %local2, align 4, !dbg !1466
  %82 = add i32 %81, -8, !dbg !1466
  %83 = load i32, ptr %local1, align 4, !dbg !1466
  %index24 = zext i32 %82 to i64, !dbg !1467
  %84 = getelementptr i8, ptr %vmctx, i64 %index24, !dbg !1467
  store i32 %83, ptr %84, align 1, !dbg !1467, !tbaa !18
  %85 = load i32, ptr %local2, align 4, !dbg !1467
  %86 = add i32 %85, -12, !dbg !1467
  %87 = load i32, ptr %local1, align 4, !dbg !1467
  %index25 = zext i32 %86 to i64, !dbg !1468
  %88 = getelementptr i8, ptr %vmctx, i64 %index25, !dbg !1468
  store i32 %87, ptr %88, align 1, !dbg !1468, !tbaa !18
  %89 = load i32, ptr %local4, align 4, !dbg !1468
  %90 = icmp ult i32 %89, 25, !dbg !1468
  %91 = zext i1 %90 to i32, !dbg !1468
  %condition26 = icmp ne i32 %91, 0, !dbg !1468
  br i1 %condition26, label %end, label %next27, !dbg !1468

next27:                                           ; preds = %next19
  %92 = load i32, ptr %local3, align 4, !dbg !1468
  %93 = load i32, ptr %local1, align 4, !dbg !1468
  %index28 = zext i32 %92 to i64, !dbg !1469
  %address29 = add i64 %index28, 24, !dbg !1469
  %94 = getelementptr i8, ptr %vmctx, i64 %address29, !dbg !1469
  store i32 %93, ptr %94, align 1, !dbg !1469, !tbaa !18
  %95 = load i32, ptr %local3, align 4, !dbg !1469
  %96 = load i32, ptr %local1, align 4, !dbg !1469
  %index30 = zext i32 %95 to i64, !dbg !1470
  %address31 = add i64 %index30, 20, !dbg !1470
  %97 = getelementptr i8, ptr %vmctx, i64 %address31, !dbg !1470
  store i32 %96, ptr %97, align 1, !dbg !1470, !tbaa !18
  %98 = load i32, ptr %local3, align 4, !dbg !1470
  %99 = load i32, ptr %local1, align 4, !dbg !1470
  %index32 = zext i32 %98 to i64, !dbg !1471
  %address33 = add i64 %index32, 16, !dbg !1471
  %100 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !1471
  store i32 %99, ptr %100, align 1, !dbg !1471, !tbaa !18
  %101 = load i32, ptr %local3, align 4, !dbg !1471
  %102 = load i32, ptr %local1, align 4, !dbg !1471
  %index34 = zext i32 %101 to i64, !dbg !1472
  %address35 = add i64 %index34, 12, !dbg !1472
  %103 = getelementptr i8, ptr %vmctx, i64 %address35, !dbg !1472
  store i32 %102, ptr %103, align 1, !dbg !1472, !tbaa !18
  %104 = load i32, ptr %local2, align 4, !dbg !1472
  %105 = add i32 %104, -16, !dbg !1472
  %106 = load i32, ptr %local1, align 4, !dbg !1472
  %index36 = zext i32 %105 to i64, !dbg !1473
  %107 = getelementptr i8, ptr %vmctx, i64 %index36, !dbg !1473
  store i32 %106, ptr %107, align 1, !dbg !1473, !tbaa !18
  %108 = load i32, ptr %local2, align 4, !dbg !1473
  %109 = add i32 %108, -20, !dbg !1473
  %110 = load i32, ptr %local1, align 4, !dbg !1473
  %index37 = zext i32 %109 to i64, !dbg !1474
  %111 = getelementptr i8, ptr %vmctx, i64 %index37, !dbg !1474
  store i32 %110, ptr %111, align 1, !dbg !1474, !tbaa !18
  %112 = load i32, ptr %local2, align 4, !dbg !1474
  %113 = add i32 %112, -24, !dbg !1474
  %114 = load i32, ptr %local1, align 4, !dbg !1474
  %index38 = zext i32 %113 to i64, !dbg !1475
  %115 = getelementptr i8, ptr %vmctx, i64 %index38, !dbg !1475
  store i32 %114, ptr %115, align 1, !dbg !1475, !tbaa !18
  %116 = load i32, ptr %local2, align 4, !dbg !1475
  %117 = add i32 %116, -28, !dbg !1475
  %118 = load i32, ptr %local1, align 4, !dbg !1475
  %index39 = zext i32 %117 to i64, !dbg !1476
  %119 = getelementptr i8, ptr %vmctx, i64 %index39, !dbg !1476
  store i32 %118, ptr %119, align 1, !dbg !1476, !tbaa !18
  %120 = load i32, ptr %local4, align 4, !dbg !1476
  %121 = load i32, ptr %local3, align 4, !dbg !1476
  %122 = and i32 %121, 4, !dbg !1476
  %123 = or i32 %122, 24, !dbg !1476
  store i32 %123, ptr %local5, align 4, !dbg !1476
  %124 = sub i32 %120, %123, !dbg !1476
  store i32 %124, ptr %local2, align 4, !dbg !1476
  %125 = icmp ult i32 %124, 32, !dbg !1476
  %126 = zext i1 %125 to i32, !dbg !1476
  %condition40 = icmp ne i32 %126, 0, !dbg !1476
  br i1 %condition40, label %end, label %next41, !dbg !1476

next41:                                           ; preds = %next27
  %127 = load i32, ptr %local1, align 4, !dbg !1476
  %128 = zext i32 %127 to i64, !dbg !1476
  %129 = mul i64 %128, 4294967297, !dbg !1476
  store i64 %129, ptr %local6, align 8, !dbg !1476
  %130 = load i32, ptr %local3, align 4, !dbg !1476
  %131 = load i32, ptr %local5, align 4, !dbg !1476
  %132 = add i32 %130, %131, !dbg !1476
  store i32 %132, ptr %local1, align 4, !dbg !1476
  br label %loop, !dbg !1476

loop:                                             ; preds = %loop, %next41
  %133 = load i32, ptr %local1, align 4, !dbg !1476
  %134 = load i64, ptr %local6, align 8, !dbg !1476
  %index42 = zext i32 %133 to i64, !dbg !1477
  %135 = getelementptr i8, ptr %vmctx, i64 %index42, !dbg !1477
  store i64 %134, ptr %135, align 1, !dbg !1477, !tbaa !18
  %136 = load i32, ptr %local1, align 4, !dbg !1477
  %137 = add i32 %136, 24, !dbg !1477
  %138 = load i64, ptr %local6, align 8, !dbg !1477
  %index43 = zext i32 %137 to i64, !dbg !1478
  %139 = getelementptr i8, ptr %vmctx, i64 %index43, !dbg !1478
  store i64 %138, ptr %139, align 1, !dbg !1478, !tbaa !18
  %140 = load i32, ptr %local1, align 4, !dbg !1478
  %141 = add i32 %140, 16, !dbg !1478
  %142 = load i64, ptr %local6, align 8, !dbg !1478
  %index44 = zext i32 %141 to i64, !dbg !1479
  %143 = getelementptr i8, ptr %vmctx, i64 %index44, !dbg !1479
  store i64 %142, ptr %143, align 1, !dbg !1479, !tbaa !18
  %144 = load i32, ptr %local1, align 4, !dbg !1479
  %145 = add i32 %144, 8, !dbg !1479
  %146 = load i64, ptr %local6, align 8, !dbg !1479
  %index45 = zext i32 %145 to i64, !dbg !1454
  %147 = getelementptr i8, ptr %vmctx, i64 %index45, !dbg !1454
  store i64 %146, ptr %147, align 1, !dbg !1454, !tbaa !18
  %148 = load i32, ptr %local1, align 4, !dbg !1454
  %149 = add i32 %148, 32, !dbg !1454
  store i32 %149, ptr %local1, align 4, !dbg !1454
  %150 = load i32, ptr %local2, align 4, !dbg !1454
  %151 = add i32 %150, -32, !dbg !1454
  store i32 %151, ptr %local2, align 4, !dbg !1454
  %152 = icmp ugt i32 %151, 31, !dbg !1454
  %153 = zext i1 %152 to i32, !dbg !1454
  %condition46 = icmp ne i32 %153, 0, !dbg !1454
  br i1 %condition46, label %loop, label %next47, !dbg !1454

next47:                                           ; preds = %loop
  br label %end, !dbg !1454
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f53(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !1480 {
entry:
  %local0 = alloca i32, align 4, !dbg !1481
  store i32 %0, ptr %local0, align 4, !dbg !1481
  %local1 = alloca i32, align 4, !dbg !1481
  store i32 0, ptr %local1, align 4, !dbg !1481
  %local2 = alloca i32, align 4, !dbg !1481
  store i32 0, ptr %local2, align 4, !dbg !1481
  br label %body, !dbg !1481

body:                                             ; preds = %entry
  %1 = load i32, ptr %local0, align 4, !dbg !1481
  store i32 %1, ptr %local1, align 4, !dbg !1481
  %2 = load i32, ptr %local0, align 4, !dbg !1481
  %3 = and i32 %2, 3, !dbg !1481
  %4 = icmp eq i32 %3, 0, !dbg !1481
  %5 = zext i1 %4 to i32, !dbg !1481
  %condition = icmp ne i32 %5, 0, !dbg !1481
  br i1 %condition, label %end, label %next, !dbg !1481

end:                                              ; preds = %next18, %next13, %next8, %next3, %body
  %6 = load i32, ptr %local1, align 4, !dbg !1482
  %7 = add i32 %6, -4, !dbg !1482
  store i32 %7, ptr %local1, align 4, !dbg !1482
  br label %loop, !dbg !1482

next:                                             ; preds = %body
  %8 = load i32, ptr %local0, align 4, !dbg !1481
  store i32 %8, ptr %local1, align 4, !dbg !1481
  %9 = load i32, ptr %local0, align 4, !dbg !1481
  %index = zext i32 %9 to i64, !dbg !1483
  %10 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1483
  %11 = load i8, ptr %10, align 1, !dbg !1483, !tbaa !18
  %12 = zext i8 %11 to i32, !dbg !1483
  %13 = icmp eq i32 %12, 0, !dbg !1483
  %14 = zext i1 %13 to i32, !dbg !1483
  %condition1 = icmp ne i32 %14, 0, !dbg !1483
  br i1 %condition1, label %end2, label %next3, !dbg !1483

end2:                                             ; preds = %next27, %next21, %next15, %next10, %next5, %next
  %15 = load i32, ptr %local1, align 4, !dbg !1484
  %16 = load i32, ptr %local0, align 4, !dbg !1484
  %17 = sub i32 %15, %16, !dbg !1484
  ret i32 %17, !dbg !1484

next3:                                            ; preds = %next
  %18 = load i32, ptr %local0, align 4, !dbg !1483
  %19 = add i32 %18, 1, !dbg !1483
  store i32 %19, ptr %local1, align 4, !dbg !1483
  %20 = and i32 %19, 3, !dbg !1483
  %21 = icmp eq i32 %20, 0, !dbg !1483
  %22 = zext i1 %21 to i32, !dbg !1483
  %condition4 = icmp ne i32 %22, 0, !dbg !1483
  br i1 %condition4, label %end, label %next5, !dbg !1483

next5:                                            ; preds = %next3
  %23 = load i32, ptr %local1, align 4, !dbg !1483
  %index6 = zext i32 %23 to i64, !dbg !1485
  %24 = getelementptr i8, ptr %vmctx, i64 %index6, !dbg !1485
  %25 = load i8, ptr %24, align 1, !dbg !1485, !tbaa !18
  %26 = zext i8 %25 to i32, !dbg !1485
  %27 = icmp eq i32 %26, 0, !dbg !1485
  %28 = zext i1 %27 to i32, !dbg !1485
  %condition7 = icmp ne i32 %28, 0, !dbg !1485
  br i1 %condition7, label %end2, label %next8, !dbg !1485

next8:                                            ; preds = %next5
  %29 = load i32, ptr %local0, align 4, !dbg !1485
  %30 = add i32 %29, 2, !dbg !1485
  store i32 %30, ptr %local1, align 4, !dbg !1485
  %31 = and i32 %30, 3, !dbg !1485
  %32 = icmp eq i32 %31, 0, !dbg !1485
  %33 = zext i1 %32 to i32, !dbg !1485
  %condition9 = icmp ne i32 %33, 0, !dbg !1485
  br i1 %condition9, label %end, label %next10, !dbg !1485

next10:                                           ; preds = %next8
  %34 = load i32, ptr %local1, align 4, !dbg !1485
  %index11 = zext i32 %34 to i64, !dbg !1486
  %35 = getelementptr i8, ptr %vmctx, i64 %index11, !dbg !1486
  %36 = load i8, ptr %35, align 1, !dbg !1486, !tbaa !18
  %37 = zext i8 %36 to i32, !dbg !1486
  %38 = icmp eq i32 %37, 0, !dbg !1486
  %39 = zext i1 %38 to i32, !dbg !1486
  %condition12 = icmp ne i32 %39, 0, !dbg !1486
  br i1 %condition12, label %end2, label %next13, !dbg !1486

next13:                                           ; preds = %next10
  %40 = load i32, ptr %local0, align 4, !dbg !1486
  %41 = add i32 %40, 3, !dbg !1486
  store i32 %41, ptr %local1, align 4, !dbg !1486
  %42 = and i32 %41, 3, !dbg !1486
  %43 = icmp eq i32 %42, 0, !dbg !1486
  %44 = zext i1 %43 to i32, !dbg !1486
  %condition14 = icmp ne i32 %44, 0, !dbg !1486
  br i1 %condition14, label %end, label %next15, !dbg !1486

next15:                                           ; preds = %next13
  %45 = load i32, ptr %local1, align 4, !dbg !1486
  %index16 = zext i32 %45 to i64, !dbg !1482
  %46 = getelementptr i8, ptr %vmctx, i64 %index16, !dbg !1482
  %47 = load i8, ptr %46, align 1, !dbg !1482, !tbaa !18
  %48 = zext i8 %47 to i32, !dbg !1482
  %49 = icmp eq i32 %48, 0, !dbg !1482
  %50 = zext i1 %49 to i32, !dbg !1482
  %condition17 = icmp ne i32 %50, 0, !dbg !1482
  br i1 %condition17, label %end2, label %next18, !dbg !1482

next18:                                           ; preds = %next15
  %51 = load i32, ptr %local0, align 4, !dbg !1482
  %52 = add i32 %51, 4, !dbg !1482
  store i32 %52, ptr %local1, align 4, !dbg !1482
  br label %end, !dbg !1482

loop:                                             ; preds = %loop, %end
  %53 = load i32, ptr %local1, align 4, !dbg !1482
  %54 = add i32 %53, 4, !dbg !1482
  store i32 %54, ptr %local1, align 4, !dbg !1482
  %index19 = zext i32 %54 to i64, !dbg !1487
  %55 = getelementptr i8, ptr %vmctx, i64 %index19, !dbg !1487
  %56 = load i32, ptr %55, align 1, !dbg !1487, !tbaa !18
  store i32 %56, ptr %local2, align 4, !dbg !1487
  %57 = xor i32 %56, -1, !dbg !1487
  %58 = load i32, ptr %local2, align 4, !dbg !1487
  %59 = add i32 %58, -16843009, !dbg !1487
  %60 = and i32 %57, %59, !dbg !1487
  %61 = and i32 %60, -2139062144, !dbg !1487
  %62 = icmp eq i32 %61, 0, !dbg !1487
  %63 = zext i1 %62 to i32, !dbg !1487
  %condition20 = icmp ne i32 %63, 0, !dbg !1487
  br i1 %condition20, label %loop, label %next21, !dbg !1487

next21:                                           ; preds = %loop
  %64 = load i32, ptr %local2, align 4, !dbg !1487
  %65 = and i32 %64, 255, !dbg !1487
  %66 = icmp eq i32 %65, 0, !dbg !1487
  %67 = zext i1 %66 to i32, !dbg !1487
  %condition22 = icmp ne i32 %67, 0, !dbg !1487
  br i1 %condition22, label %end2, label %next23, !dbg !1487

next23:                                           ; preds = %next21
  br label %loop24, !dbg !1487

loop24:                                           ; preds = %loop24, %next23
  %68 = load i32, ptr %local1, align 4, !dbg !1487
  %69 = add i32 %68, 1, !dbg !1487
  store i32 %69, ptr %local1, align 4, !dbg !1487
  %index25 = zext i32 %69 to i64, !dbg !1484
  %70 = getelementptr i8, ptr %vmctx, i64 %index25, !dbg !1484
  %71 = load i8, ptr %70, align 1, !dbg !1484, !tbaa !18
  %72 = zext i8 %71 to i32, !dbg !1484
  %condition26 = icmp ne i32 %72, 0, !dbg !1484
  br i1 %condition26, label %loop24, label %next27, !dbg !1484

next27:                                           ; preds = %loop24
  br label %end2, !dbg !1484
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f54(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !1488 {
entry:
  %local0 = alloca i32, align 4, !dbg !1489
  store i32 %0, ptr %local0, align 4, !dbg !1489
  %local1 = alloca i32, align 4, !dbg !1489
  store i32 %1, ptr %local1, align 4, !dbg !1489
  %local2 = alloca i32, align 4, !dbg !1489
  store i32 %2, ptr %local2, align 4, !dbg !1489
  %local3 = alloca i32, align 4, !dbg !1489
  store i32 0, ptr %local3, align 4, !dbg !1489
  %local4 = alloca i32, align 4, !dbg !1489
  store i32 0, ptr %local4, align 4, !dbg !1489
  %local5 = alloca i32, align 4, !dbg !1489
  store i32 0, ptr %local5, align 4, !dbg !1489
  br label %body, !dbg !1489

body:                                             ; preds = %entry
  %3 = load i32, ptr %local2, align 4, !dbg !1489
  %4 = icmp ne i32 %3, 0, !dbg !1489
  %5 = zext i1 %4 to i32, !dbg !1489
  store i32 %5, ptr %local3, align 4, !dbg !1489
  %6 = load i32, ptr %local0, align 4, !dbg !1489
  %7 = and i32 %6, 3, !dbg !1489
  %8 = icmp eq i32 %7, 0, !dbg !1489
  %9 = zext i1 %8 to i32, !dbg !1489
  %condition = icmp ne i32 %9, 0, !dbg !1489
  br i1 %condition, label %end, label %next, !dbg !1489

end:                                              ; preds = %next, %body
  %10 = load i32, ptr %local2, align 4, !dbg !1490
  store i32 %10, ptr %local5, align 4, !dbg !1490
  %11 = load i32, ptr %local0, align 4, !dbg !1490
  store i32 %11, ptr %local4, align 4, !dbg !1490
  br label %end8, !dbg !1490

next:                                             ; preds = %body
  %12 = load i32, ptr %local2, align 4, !dbg !1489
  %13 = icmp eq i32 %12, 0, !dbg !1489
  %14 = zext i1 %13 to i32, !dbg !1489
  %condition1 = icmp ne i32 %14, 0, !dbg !1489
  br i1 %condition1, label %end, label %next2, !dbg !1489

next2:                                            ; preds = %next
  %15 = load i32, ptr %local0, align 4, !dbg !1489
  %index = zext i32 %15 to i64, !dbg !1491
  %16 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1491
  %17 = load i8, ptr %16, align 1, !dbg !1491, !tbaa !18
  %18 = zext i8 %17 to i32, !dbg !1491
  %19 = load i32, ptr %local1, align 4, !dbg !1491
  %20 = and i32 %19, 255, !dbg !1491
  %21 = icmp ne i32 %18, %20, !dbg !1491
  %22 = zext i1 %21 to i32, !dbg !1491
  %condition3 = icmp ne i32 %22, 0, !dbg !1491
  br i1 %condition3, label %end4, label %next5, !dbg !1491

end4:                                             ; preds = %next2
  %23 = load i32, ptr %local2, align 4, !dbg !1491
  %24 = add i32 %23, -1, !dbg !1491
  store i32 %24, ptr %local5, align 4, !dbg !1491
  %25 = icmp ne i32 %24, 0, !dbg !1491
  %26 = zext i1 %25 to i32, !dbg !1491
  store i32 %26, ptr %local3, align 4, !dbg !1491
  %27 = load i32, ptr %local0, align 4, !dbg !1491
  %28 = add i32 %27, 1, !dbg !1491
  store i32 %28, ptr %local4, align 4, !dbg !1491
  %29 = and i32 %28, 3, !dbg !1491
  %30 = icmp eq i32 %29, 0, !dbg !1491
  %31 = zext i1 %30 to i32, !dbg !1491
  %condition7 = icmp ne i32 %31, 0, !dbg !1491
  br i1 %condition7, label %end8, label %next9, !dbg !1491

next5:                                            ; preds = %next2
  %32 = load i32, ptr %local0, align 4, !dbg !1491
  store i32 %32, ptr %local4, align 4, !dbg !1491
  %33 = load i32, ptr %local2, align 4, !dbg !1491
  store i32 %33, ptr %local5, align 4, !dbg !1491
  br label %end6, !dbg !1491

end6:                                             ; preds = %next31, %next25, %next18, %next11, %next5
  %34 = load i32, ptr %local4, align 4, !dbg !1490
  %index32 = zext i32 %34 to i64, !dbg !1492
  %35 = getelementptr i8, ptr %vmctx, i64 %index32, !dbg !1492
  %36 = load i8, ptr %35, align 1, !dbg !1492, !tbaa !18
  %37 = zext i8 %36 to i32, !dbg !1492
  %38 = load i32, ptr %local1, align 4, !dbg !1492
  %39 = and i32 %38, 255, !dbg !1492
  %40 = icmp eq i32 %37, %39, !dbg !1492
  %41 = zext i1 %40 to i32, !dbg !1492
  %condition33 = icmp ne i32 %41, 0, !dbg !1492
  br i1 %condition33, label %end34, label %next35, !dbg !1492

end8:                                             ; preds = %end, %next28, %next23, %next21, %next16, %next14, %next9, %end4
  %42 = load i32, ptr %local3, align 4, !dbg !1490
  %43 = icmp eq i32 %42, 0, !dbg !1490
  %44 = zext i1 %43 to i32, !dbg !1490
  %condition29 = icmp ne i32 %44, 0, !dbg !1490
  br i1 %condition29, label %end30, label %next31, !dbg !1490

next9:                                            ; preds = %end4
  %45 = load i32, ptr %local5, align 4, !dbg !1491
  %46 = icmp eq i32 %45, 0, !dbg !1491
  %47 = zext i1 %46 to i32, !dbg !1491
  %condition10 = icmp ne i32 %47, 0, !dbg !1491
  br i1 %condition10, label %end8, label %next11, !dbg !1491

next11:                                           ; preds = %next9
  %48 = load i32, ptr %local4, align 4, !dbg !1491
  %index12 = zext i32 %48 to i64, !dbg !1493
  %49 = getelementptr i8, ptr %vmctx, i64 %index12, !dbg !1493
  %50 = load i8, ptr %49, align 1, !dbg !1493, !tbaa !18
  %51 = zext i8 %50 to i32, !dbg !1493
  %52 = load i32, ptr %local1, align 4, !dbg !1493
  %53 = and i32 %52, 255, !dbg !1493
  %54 = icmp eq i32 %51, %53, !dbg !1493
  %55 = zext i1 %54 to i32, !dbg !1493
  %condition13 = icmp ne i32 %55, 0, !dbg !1493
  br i1 %condition13, label %end6, label %next14, !dbg !1493

next14:                                           ; preds = %next11
  %56 = load i32, ptr %local2, align 4, !dbg !1493
  %57 = add i32 %56, -2, !dbg !1493
  store i32 %57, ptr %local5, align 4, !dbg !1493
  %58 = icmp ne i32 %57, 0, !dbg !1493
  %59 = zext i1 %58 to i32, !dbg !1493
  store i32 %59, ptr %local3, align 4, !dbg !1493
  %60 = load i32, ptr %local0, align 4, !dbg !1493
  %61 = add i32 %60, 2, !dbg !1493
  store i32 %61, ptr %local4, align 4, !dbg !1493
  %62 = and i32 %61, 3, !dbg !1493
  %63 = icmp eq i32 %62, 0, !dbg !1493
  %64 = zext i1 %63 to i32, !dbg !1493
  %condition15 = icmp ne i32 %64, 0, !dbg !1493
  br i1 %condition15, label %end8, label %next16, !dbg !1493

next16:                                           ; preds = %next14
  %65 = load i32, ptr %local5, align 4, !dbg !1493
  %66 = icmp eq i32 %65, 0, !dbg !1493
  %67 = zext i1 %66 to i32, !dbg !1493
  %condition17 = icmp ne i32 %67, 0, !dbg !1493
  br i1 %condition17, label %end8, label %next18, !dbg !1493

next18:                                           ; preds = %next16
  %68 = load i32, ptr %local4, align 4, !dbg !1493
  %index19 = zext i32 %68 to i64, !dbg !1494
  %69 = getelementptr i8, ptr %vmctx, i64 %index19, !dbg !1494
  %70 = load i8, ptr %69, align 1, !dbg !1494, !tbaa !18
  %71 = zext i8 %70 to i32, !dbg !1494
  %72 = load i32, ptr %local1, align 4, !dbg !1494
  %73 = and i32 %72, 255, !dbg !1494
  %74 = icmp eq i32 %71, %73, !dbg !1494
  %75 = zext i1 %74 to i32, !dbg !1494
  %condition20 = icmp ne i32 %75, 0, !dbg !1494
  br i1 %condition20, label %end6, label %next21, !dbg !1494

next21:                                           ; preds = %next18
  %76 = load i32, ptr %local2, align 4, !dbg !1494
  %77 = add i32 %76, -3, !dbg !1494
  store i32 %77, ptr %local5, align 4, !dbg !1494
  %78 = icmp ne i32 %77, 0, !dbg !1494
  %79 = zext i1 %78 to i32, !dbg !1494
  store i32 %79, ptr %local3, align 4, !dbg !1494
  %80 = load i32, ptr %local0, align 4, !dbg !1494
  %81 = add i32 %80, 3, !dbg !1494
  store i32 %81, ptr %local4, align 4, !dbg !1494
  %82 = and i32 %81, 3, !dbg !1494
  %83 = icmp eq i32 %82, 0, !dbg !1494
  %84 = zext i1 %83 to i32, !dbg !1494
  %condition22 = icmp ne i32 %84, 0, !dbg !1494
  br i1 %condition22, label %end8, label %next23, !dbg !1494

next23:                                           ; preds = %next21
  %85 = load i32, ptr %local5, align 4, !dbg !1494
  %86 = icmp eq i32 %85, 0, !dbg !1494
  %87 = zext i1 %86 to i32, !dbg !1494
  %condition24 = icmp ne i32 %87, 0, !dbg !1494
  br i1 %condition24, label %end8, label %next25, !dbg !1494

next25:                                           ; preds = %next23
  %88 = load i32, ptr %local4, align 4, !dbg !1494
  %index26 = zext i32 %88 to i64, !dbg !1490
  %89 = getelementptr i8, ptr %vmctx, i64 %index26, !dbg !1490
  %90 = load i8, ptr %89, align 1, !dbg !1490, !tbaa !18
  %91 = zext i8 %90 to i32, !dbg !1490
  %92 = load i32, ptr %local1, align 4, !dbg !1490
  %93 = and i32 %92, 255, !dbg !1490
  %94 = icmp eq i32 %91, %93, !dbg !1490
  %95 = zext i1 %94 to i32, !dbg !1490
  %condition27 = icmp ne i32 %95, 0, !dbg !1490
  br i1 %condition27, label %end6, label %next28, !dbg !1490

next28:                                           ; preds = %next25
  %96 = load i32, ptr %local0, align 4, !dbg !1490
  %97 = add i32 %96, 4, !dbg !1490
  store i32 %97, ptr %local4, align 4, !dbg !1490
  %98 = load i32, ptr %local2, align 4, !dbg !1490
  %99 = add i32 %98, -4, !dbg !1490
  store i32 %99, ptr %local5, align 4, !dbg !1490
  %100 = icmp ne i32 %99, 0, !dbg !1490
  %101 = zext i1 %100 to i32, !dbg !1490
  store i32 %101, ptr %local3, align 4, !dbg !1490
  br label %end8, !dbg !1490

end30:                                            ; preds = %next52, %end34, %end8
  br label %end50, !dbg !1495

next31:                                           ; preds = %end8
  br label %end6, !dbg !1490

end34:                                            ; preds = %next42, %loop, %next35, %end6
  %102 = load i32, ptr %local5, align 4, !dbg !1496
  %103 = icmp eq i32 %102, 0, !dbg !1496
  %104 = zext i1 %103 to i32, !dbg !1496
  %condition43 = icmp ne i32 %104, 0, !dbg !1496
  br i1 %condition43, label %end30, label %next44, !dbg !1496

next35:                                           ; preds = %end6
  %105 = load i32, ptr %local5, align 4, !dbg !1492
  %106 = icmp ult i32 %105, 4, !dbg !1492
  %107 = zext i1 %106 to i32, !dbg !1492
  %condition36 = icmp ne i32 %107, 0, !dbg !1492
  br i1 %condition36, label %end34, label %next37, !dbg !1492

next37:                                           ; preds = %next35
  %108 = load i32, ptr %local1, align 4, !dbg !1492
  %109 = and i32 %108, 255, !dbg !1492
  %110 = mul i32 %109, 16843009, !dbg !1492
  store i32 %110, ptr %local0, align 4, !dbg !1492
  br label %loop, !dbg !1492

loop:                                             ; preds = %next40, %next37
  %111 = load i32, ptr %local4, align 4, !dbg !1492
  %index38 = zext i32 %111 to i64, !dbg !1496
  %112 = getelementptr i8, ptr %vmctx, i64 %index38, !dbg !1496
  %113 = load i32, ptr %112, align 1, !dbg !1496, !tbaa !18
  %114 = load i32, ptr %local0, align 4, !dbg !1496
  %115 = xor i32 %113, %114, !dbg !1496
  store i32 %115, ptr %local2, align 4, !dbg !1496
  %116 = xor i32 %115, -1, !dbg !1496
  %117 = load i32, ptr %local2, align 4, !dbg !1496
  %118 = add i32 %117, -16843009, !dbg !1496
  %119 = and i32 %116, %118, !dbg !1496
  %120 = and i32 %119, -2139062144, !dbg !1496
  %condition39 = icmp ne i32 %120, 0, !dbg !1496
  br i1 %condition39, label %end34, label %next40, !dbg !1496

next40:                                           ; preds = %loop
  %121 = load i32, ptr %local4, align 4, !dbg !1496
  %122 = add i32 %121, 4, !dbg !1496
  store i32 %122, ptr %local4, align 4, !dbg !1496
  %123 = load i32, ptr %local5, align 4, !dbg !1496
  %124 = add i32 %123, -4, !dbg !1496
  store i32 %124, ptr %local5, align 4, !dbg !1496
  %125 = icmp ugt i32 %124, 3, !dbg !1496
  %126 = zext i1 %125 to i32, !dbg !1496
  %condition41 = icmp ne i32 %126, 0, !dbg !1496
  br i1 %condition41, label %loop, label %next42, !dbg !1496

next42:                                           ; preds = %next40
  br label %end34, !dbg !1496

next44:                                           ; preds = %end34
  %127 = load i32, ptr %local1, align 4, !dbg !1496
  %128 = and i32 %127, 255, !dbg !1496
  store i32 %128, ptr %local2, align 4, !dbg !1496
  br label %loop45, !dbg !1496

loop45:                                           ; preds = %end48, %next44
  %129 = load i32, ptr %local4, align 4, !dbg !1496
  %index46 = zext i32 %129 to i64, !dbg !1495
  %130 = getelementptr i8, ptr %vmctx, i64 %index46, !dbg !1495
  %131 = load i8, ptr %130, align 1, !dbg !1495, !tbaa !18
  %132 = zext i8 %131 to i32, !dbg !1495
  %133 = load i32, ptr %local2, align 4, !dbg !1495
  %134 = icmp ne i32 %132, %133, !dbg !1495
  %135 = zext i1 %134 to i32, !dbg !1495
  %condition47 = icmp ne i32 %135, 0, !dbg !1495
  br i1 %condition47, label %end48, label %next49, !dbg !1495

end48:                                            ; preds = %loop45
  %136 = load i32, ptr %local4, align 4, !dbg !1495
  %137 = add i32 %136, 1, !dbg !1495
  store i32 %137, ptr %local4, align 4, !dbg !1495
  %138 = load i32, ptr %local5, align 4, !dbg !1495
  %139 = add i32 %138, -1, !dbg !1495
  store i32 %139, ptr %local5, align 4, !dbg !1495
  %condition51 = icmp ne i32 %139, 0, !dbg !1495
  br i1 %condition51, label %loop45, label %next52, !dbg !1495

next49:                                           ; preds = %loop45
  %140 = load i32, ptr %local4, align 4, !dbg !1495
  br label %end50, !dbg !1495

end50:                                            ; preds = %end30, %next49
  %result = phi i32 [ %140, %next49 ], [ 0, %end30 ], !dbg !1495
  ret i32 %result, !dbg !1495

next52:                                           ; preds = %end48
  br label %end30, !dbg !1495
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f55(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !1497 {
entry:
  %local0 = alloca i32, align 4, !dbg !1498
  store i32 %0, ptr %local0, align 4, !dbg !1498
  %local1 = alloca i32, align 4, !dbg !1498
  store i32 %1, ptr %local1, align 4, !dbg !1498
  %local2 = alloca i32, align 4, !dbg !1498
  store i32 0, ptr %local2, align 4, !dbg !1498
  br label %body, !dbg !1498

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !1498
  %3 = load i32, ptr %local1, align 4, !dbg !1498
  %4 = call i32 @f54(ptr swiftself %vmctx, i32 %2, i32 0, i32 %3), !dbg !1499
  store i32 %4, ptr %local2, align 4, !dbg !1499
  %5 = load i32, ptr %local0, align 4, !dbg !1499
  %6 = sub i32 %4, %5, !dbg !1499
  %7 = load i32, ptr %local1, align 4, !dbg !1499
  %8 = load i32, ptr %local2, align 4, !dbg !1499
  %condition = icmp ne i32 %8, 0, !dbg !1499
  %9 = select i1 %condition, i32 %6, i32 %7, !dbg !1499
  ret i32 %9, !dbg !1499
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f56(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !1500 {
entry:
  %local0 = alloca i32, align 4, !dbg !1501
  store i32 %0, ptr %local0, align 4, !dbg !1501
  %local1 = alloca i32, align 4, !dbg !1501
  store i32 %1, ptr %local1, align 4, !dbg !1501
  br label %body, !dbg !1501

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !1501
  ret i32 %2, !dbg !1501
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f57(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !1502 {
entry:
  %local0 = alloca i32, align 4, !dbg !1503
  store i32 %0, ptr %local0, align 4, !dbg !1503
  %local1 = alloca i32, align 4, !dbg !1503
  store i32 %1, ptr %local1, align 4, !dbg !1503
  br label %body, !dbg !1503

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !1503
  %3 = load i32, ptr %local1, align 4, !dbg !1503
  %4 = call i32 @f56(ptr swiftself %vmctx, i32 %2, i32 %3), !dbg !1504
  ret i32 %4, !dbg !1504
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f58(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #2 section ".text" !dbg !1505 {
entry:
  %local0 = alloca i32, align 4, !dbg !1506
  store i32 %0, ptr %local0, align 4, !dbg !1506
  %local1 = alloca i32, align 4, !dbg !1506
  store i32 0, ptr %local1, align 4, !dbg !1506
  %local2 = alloca i32, align 4, !dbg !1506
  store i32 0, ptr %local2, align 4, !dbg !1506
  %local3 = alloca i32, align 4, !dbg !1506
  store i32 0, ptr %local3, align 4, !dbg !1506
  %local4 = alloca i32, align 4, !dbg !1506
  store i32 0, ptr %local4, align 4, !dbg !1506
  br label %body, !dbg !1506

body:                                             ; preds = %entry
  br label %loop, !dbg !1506

loop:                                             ; preds = %next, %loop, %body
  %1 = load i32, ptr %local0, align 4, !dbg !1506
  %index = zext i32 %1 to i64, !dbg !1507
  %2 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1507
  %3 = load i8, ptr %2, align 1, !dbg !1507, !tbaa !18
  %4 = sext i8 %3 to i32, !dbg !1507
  store i32 %4, ptr %local1, align 4, !dbg !1507
  %5 = add i32 %4, -14, !dbg !1507
  store i32 %5, ptr %local2, align 4, !dbg !1507
  %6 = load i32, ptr %local0, align 4, !dbg !1507
  %7 = add i32 %6, 1, !dbg !1507
  store i32 %7, ptr %local3, align 4, !dbg !1507
  store i32 %7, ptr %local0, align 4, !dbg !1507
  %8 = load i32, ptr %local1, align 4, !dbg !1507
  %9 = icmp eq i32 %8, 32, !dbg !1507
  %10 = zext i1 %9 to i32, !dbg !1507
  %condition = icmp ne i32 %10, 0, !dbg !1507
  br i1 %condition, label %loop, label %next, !dbg !1507

next:                                             ; preds = %loop
  %11 = load i32, ptr %local3, align 4, !dbg !1507
  store i32 %11, ptr %local0, align 4, !dbg !1507
  %12 = load i32, ptr %local2, align 4, !dbg !1507
  %13 = icmp ugt i32 %12, -6, !dbg !1507
  %14 = zext i1 %13 to i32, !dbg !1507
  %condition1 = icmp ne i32 %14, 0, !dbg !1507
  br i1 %condition1, label %loop, label %next2, !dbg !1507

next2:                                            ; preds = %next
  store i32 0, ptr %local4, align 4, !dbg !1507
  %15 = load i32, ptr %local1, align 4, !dbg !1507
  %16 = add i32 %15, -43, !dbg !1507
  switch i32 %16, label %end [
    i32 0, label %end3
    i32 2, label %end4
  ], !dbg !1508

end:                                              ; preds = %next2
  %17 = load i32, ptr %local3, align 4, !dbg !1508
  %18 = add i32 %17, -1, !dbg !1508
  store i32 %18, ptr %local3, align 4, !dbg !1508
  store i32 0, ptr %local4, align 4, !dbg !1508
  br label %end5, !dbg !1508

end3:                                             ; preds = %end4, %next2
  %19 = load i32, ptr %local3, align 4, !dbg !1508
  %index6 = zext i32 %19 to i64, !dbg !1509
  %20 = getelementptr i8, ptr %vmctx, i64 %index6, !dbg !1509
  %21 = load i8, ptr %20, align 1, !dbg !1509, !tbaa !18
  %22 = sext i8 %21 to i32, !dbg !1509
  store i32 %22, ptr %local1, align 4, !dbg !1509
  br label %end5, !dbg !1509

end4:                                             ; preds = %next2
  store i32 1, ptr %local4, align 4, !dbg !1508
  br label %end3, !dbg !1508

end5:                                             ; preds = %end3, %end
  store i32 0, ptr %local2, align 4, !dbg !1509
  %23 = load i32, ptr %local1, align 4, !dbg !1509
  %24 = add i32 %23, -48, !dbg !1509
  store i32 %24, ptr %local1, align 4, !dbg !1509
  %25 = icmp ugt i32 %24, 9, !dbg !1509
  %26 = zext i1 %25 to i32, !dbg !1509
  %condition7 = icmp ne i32 %26, 0, !dbg !1509
  br i1 %condition7, label %end8, label %next9, !dbg !1509

end8:                                             ; preds = %next13, %end5
  %27 = load i32, ptr %local2, align 4, !dbg !1510
  %28 = load i32, ptr %local2, align 4, !dbg !1510
  %29 = sub i32 0, %28, !dbg !1510
  %30 = load i32, ptr %local4, align 4, !dbg !1510
  %condition14 = icmp ne i32 %30, 0, !dbg !1510
  %31 = select i1 %condition14, i32 %27, i32 %29, !dbg !1510
  ret i32 %31, !dbg !1510

next9:                                            ; preds = %end5
  %32 = load i32, ptr %local3, align 4, !dbg !1509
  %33 = add i32 %32, 1, !dbg !1509
  store i32 %33, ptr %local0, align 4, !dbg !1509
  store i32 0, ptr %local2, align 4, !dbg !1509
  br label %loop10, !dbg !1509

loop10:                                           ; preds = %loop10, %next9
  %34 = load i32, ptr %local2, align 4, !dbg !1509
  %35 = mul i32 %34, 10, !dbg !1509
  %36 = load i32, ptr %local1, align 4, !dbg !1509
  %37 = sub i32 %35, %36, !dbg !1509
  store i32 %37, ptr %local2, align 4, !dbg !1509
  %38 = load i32, ptr %local0, align 4, !dbg !1509
  %index11 = zext i32 %38 to i64, !dbg !1510
  %39 = getelementptr i8, ptr %vmctx, i64 %index11, !dbg !1510
  %40 = load i8, ptr %39, align 1, !dbg !1510, !tbaa !18
  %41 = sext i8 %40 to i32, !dbg !1510
  store i32 %41, ptr %local1, align 4, !dbg !1510
  %42 = load i32, ptr %local0, align 4, !dbg !1510
  %43 = add i32 %42, 1, !dbg !1510
  store i32 %43, ptr %local0, align 4, !dbg !1510
  %44 = load i32, ptr %local1, align 4, !dbg !1510
  %45 = add i32 %44, -48, !dbg !1510
  store i32 %45, ptr %local1, align 4, !dbg !1510
  %46 = icmp ult i32 %45, 10, !dbg !1510
  %47 = zext i1 %46 to i32, !dbg !1510
  %condition12 = icmp ne i32 %47, 0, !dbg !1510
  br i1 %condition12, label %loop10, label %next13, !dbg !1510

next13:                                           ; preds = %loop10
  br label %end8, !dbg !1510
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f59(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #2 section ".text" !dbg !1511 {
entry:
  %local0 = alloca i32, align 4, !dbg !1512
  store i32 %0, ptr %local0, align 4, !dbg !1512
  %local1 = alloca i32, align 4, !dbg !1512
  store i32 %1, ptr %local1, align 4, !dbg !1512
  %local2 = alloca i32, align 4, !dbg !1512
  store i32 %2, ptr %local2, align 4, !dbg !1512
  %local3 = alloca i32, align 4, !dbg !1512
  store i32 0, ptr %local3, align 4, !dbg !1512
  br label %body, !dbg !1512

body:                                             ; preds = %entry
  store i32 1, ptr %local3, align 4, !dbg !1512
  %3 = load i32, ptr %local0, align 4, !dbg !1512
  %4 = icmp eq i32 %3, 0, !dbg !1512
  %5 = zext i1 %4 to i32, !dbg !1512
  %condition = icmp ne i32 %5, 0, !dbg !1512
  br i1 %condition, label %end, label %next, !dbg !1512

end:                                              ; preds = %end11, %body
  %6 = load i32, ptr %local3, align 4, !dbg !1513
  br label %end4, !dbg !1513

next:                                             ; preds = %body
  %7 = load i32, ptr %local1, align 4, !dbg !1512
  %8 = icmp ugt i32 %7, 127, !dbg !1512
  %9 = zext i1 %8 to i32, !dbg !1512
  %condition1 = icmp ne i32 %9, 0, !dbg !1512
  br i1 %condition1, label %end2, label %next3, !dbg !1512

end2:                                             ; preds = %next
  %10 = getelementptr i8, ptr %vmctx, i64 1118592, !dbg !1514
  %11 = load i32, ptr %10, align 1, !dbg !1514, !tbaa !18
  %condition5 = icmp ne i32 %11, 0, !dbg !1514
  br i1 %condition5, label %end6, label %next7, !dbg !1514

next3:                                            ; preds = %next
  %12 = load i32, ptr %local0, align 4, !dbg !1512
  %13 = load i32, ptr %local1, align 4, !dbg !1512
  %14 = trunc i32 %13 to i8, !dbg !1515
  %index = zext i32 %12 to i64, !dbg !1515
  %15 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1515
  store i8 %14, ptr %15, align 1, !dbg !1515, !tbaa !18
  br label %end4, !dbg !1515

end4:                                             ; preds = %end, %next31, %end19, %next15, %end9, %next3
  %result = phi i32 [ 1, %next3 ], [ 1, %end9 ], [ 2, %next15 ], [ 3, %end19 ], [ 4, %next31 ], [ %6, %end ], !dbg !1513
  ret i32 %result, !dbg !1513

end6:                                             ; preds = %end2
  %16 = load i32, ptr %local1, align 4, !dbg !1516
  %17 = icmp ugt i32 %16, 2047, !dbg !1516
  %18 = zext i1 %17 to i32, !dbg !1516
  %condition13 = icmp ne i32 %18, 0, !dbg !1516
  br i1 %condition13, label %end14, label %next15, !dbg !1516

next7:                                            ; preds = %end2
  %19 = load i32, ptr %local1, align 4, !dbg !1514
  %20 = and i32 %19, -128, !dbg !1514
  %21 = icmp eq i32 %20, 57216, !dbg !1514
  %22 = zext i1 %21 to i32, !dbg !1514
  %condition8 = icmp ne i32 %22, 0, !dbg !1514
  br i1 %condition8, label %end9, label %next10, !dbg !1514

end9:                                             ; preds = %next7
  %23 = load i32, ptr %local0, align 4, !dbg !1517
  %24 = load i32, ptr %local1, align 4, !dbg !1517
  %25 = trunc i32 %24 to i8, !dbg !1516
  %index12 = zext i32 %23 to i64, !dbg !1516
  %26 = getelementptr i8, ptr %vmctx, i64 %index12, !dbg !1516
  store i8 %25, ptr %26, align 1, !dbg !1516, !tbaa !18
  br label %end4, !dbg !1516

next10:                                           ; preds = %next7
  %27 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !1517
  store i32 25, ptr %27, align 1, !dbg !1517, !tbaa !18
  br label %end11, !dbg !1517

end11:                                            ; preds = %end30, %next10
  store i32 -1, ptr %local3, align 4, !dbg !1513
  br label %end, !dbg !1513

end14:                                            ; preds = %end6
  %28 = load i32, ptr %local1, align 4, !dbg !1518
  %29 = icmp ult i32 %28, 55296, !dbg !1518
  %30 = zext i1 %29 to i32, !dbg !1518
  %condition18 = icmp ne i32 %30, 0, !dbg !1518
  br i1 %condition18, label %end19, label %next20, !dbg !1518

next15:                                           ; preds = %end6
  %31 = load i32, ptr %local0, align 4, !dbg !1516
  %32 = load i32, ptr %local1, align 4, !dbg !1516
  %33 = and i32 %32, 63, !dbg !1516
  %34 = or i32 %33, 128, !dbg !1516
  %35 = trunc i32 %34 to i8, !dbg !1519
  %index16 = zext i32 %31 to i64, !dbg !1519
  %address = add i64 %index16, 1, !dbg !1519
  %36 = getelementptr i8, ptr %vmctx, i64 %address, !dbg !1519
  store i8 %35, ptr %36, align 1, !dbg !1519, !tbaa !18
  %37 = load i32, ptr %local0, align 4, !dbg !1519
  %38 = load i32, ptr %local1, align 4, !dbg !1519
  %39 = lshr i32 %38, 6, !dbg !1519
  %40 = or i32 %39, 192, !dbg !1519
  %41 = trunc i32 %40 to i8, !dbg !1518
  %index17 = zext i32 %37 to i64, !dbg !1518
  %42 = getelementptr i8, ptr %vmctx, i64 %index17, !dbg !1518
  store i8 %41, ptr %42, align 1, !dbg !1518, !tbaa !18
  br label %end4, !dbg !1518

end19:                                            ; preds = %next23, %end14
  %43 = load i32, ptr %local0, align 4, !dbg !1518
  %44 = load i32, ptr %local1, align 4, !dbg !1518
  %45 = and i32 %44, 63, !dbg !1518
  %46 = or i32 %45, 128, !dbg !1518
  %47 = trunc i32 %46 to i8, !dbg !1520
  %index24 = zext i32 %43 to i64, !dbg !1520
  %address25 = add i64 %index24, 2, !dbg !1520
  %48 = getelementptr i8, ptr %vmctx, i64 %address25, !dbg !1520
  store i8 %47, ptr %48, align 1, !dbg !1520, !tbaa !18
  %49 = load i32, ptr %local0, align 4, !dbg !1520
  %50 = load i32, ptr %local1, align 4, !dbg !1520
  %51 = lshr i32 %50, 12, !dbg !1520
  %52 = or i32 %51, 224, !dbg !1520
  %53 = trunc i32 %52 to i8, !dbg !1521
  %index26 = zext i32 %49 to i64, !dbg !1521
  %54 = getelementptr i8, ptr %vmctx, i64 %index26, !dbg !1521
  store i8 %53, ptr %54, align 1, !dbg !1521, !tbaa !18
  %55 = load i32, ptr %local0, align 4, !dbg !1521
  %56 = load i32, ptr %local1, align 4, !dbg !1521
  %57 = lshr i32 %56, 6, !dbg !1521
  %58 = and i32 %57, 63, !dbg !1521
  %59 = or i32 %58, 128, !dbg !1521
  %60 = trunc i32 %59 to i8, !dbg !1522
  %index27 = zext i32 %55 to i64, !dbg !1522
  %address28 = add i64 %index27, 1, !dbg !1522
  %61 = getelementptr i8, ptr %vmctx, i64 %address28, !dbg !1522
  store i8 %60, ptr %61, align 1, !dbg !1522, !tbaa !18
  br label %end4, !dbg !1522

next20:                                           ; preds = %end14
  %62 = load i32, ptr %local1, align 4, !dbg !1518
  %63 = and i32 %62, -8192, !dbg !1518
  %64 = icmp ne i32 %63, 57344, !dbg !1518
  %65 = zext i1 %64 to i32, !dbg !1518
  %condition21 = icmp ne i32 %65, 0, !dbg !1518
  br i1 %condition21, label %end22, label %next23, !dbg !1518

end22:                                            ; preds = %next20
  %66 = load i32, ptr %local1, align 4, !dbg !1522
  %67 = add i32 %66, -65536, !dbg !1522
  %68 = icmp ugt i32 %67, 1048575, !dbg !1522
  %69 = zext i1 %68 to i32, !dbg !1522
  %condition29 = icmp ne i32 %69, 0, !dbg !1522
  br i1 %condition29, label %end30, label %next31, !dbg !1522

next23:                                           ; preds = %next20
  br label %end19, !dbg !1518

end30:                                            ; preds = %end22
  %70 = getelementptr i8, ptr %vmctx, i64 1117040, !dbg !1513
  store i32 25, ptr %70, align 1, !dbg !1513, !tbaa !18
  br label %end11, !dbg !1513

next31:                                           ; preds = %end22
  %71 = load i32, ptr %local0, align 4, !dbg !1522
  %72 = load i32, ptr %local1, align 4, !dbg !1522
  %73 = and i32 %72, 63, !dbg !1522
  %74 = or i32 %73, 128, !dbg !1522
  %75 = trunc i32 %74 to i8, !dbg !1523
  %index32 = zext i32 %71 to i64, !dbg !1523
  %address33 = add i64 %index32, 3, !dbg !1523
  %76 = getelementptr i8, ptr %vmctx, i64 %address33, !dbg !1523
  store i8 %75, ptr %76, align 1, !dbg !1523, !tbaa !18
  %77 = load i32, ptr %local0, align 4, !dbg !1523
  %78 = load i32, ptr %local1, align 4, !dbg !1523
  %79 = lshr i32 %78, 18, !dbg !1523
  %80 = or i32 %79, 240, !dbg !1523
  %81 = trunc i32 %80 to i8, !dbg !1524
  %index34 = zext i32 %77 to i64, !dbg !1524
  %82 = getelementptr i8, ptr %vmctx, i64 %index34, !dbg !1524
  store i8 %81, ptr %82, align 1, !dbg !1524, !tbaa !18
  %83 = load i32, ptr %local0, align 4, !dbg !1524
  %84 = load i32, ptr %local1, align 4, !dbg !1524
  %85 = lshr i32 %84, 6, !dbg !1524
  %86 = and i32 %85, 63, !dbg !1524
  %87 = or i32 %86, 128, !dbg !1524
  %88 = trunc i32 %87 to i8, !dbg !1525
  %index35 = zext i32 %83 to i64, !dbg !1525
  %address36 = add i64 %index35, 2, !dbg !1525
  %89 = getelementptr i8, ptr %vmctx, i64 %address36, !dbg !1525
  store i8 %88, ptr %89, align 1, !dbg !1525, !tbaa !18
  %90 = load i32, ptr %local0, align 4, !dbg !1525
  %91 = load i32, ptr %local1, align 4, !dbg !1525
  %92 = lshr i32 %91, 12, !dbg !1525
  %93 = and i32 %92, 63, !dbg !1525
  %94 = or i32 %93, 128, !dbg !1525
  %95 = trunc i32 %94 to i8, !dbg !1526
  %index37 = zext i32 %90 to i64, !dbg !1526
  %address38 = add i64 %index37, 1, !dbg !1526
  %96 = getelementptr i8, ptr %vmctx, i64 %address38, !dbg !1526
  store i8 %95, ptr %96, align 1, !dbg !1526, !tbaa !18
  br label %end4, !dbg !1526
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f60(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #2 section ".text" !dbg !1527 {
entry:
  %local0 = alloca i32, align 4, !dbg !1528
  store i32 %0, ptr %local0, align 4, !dbg !1528
  %local1 = alloca i32, align 4, !dbg !1528
  store i32 %1, ptr %local1, align 4, !dbg !1528
  br label %body, !dbg !1528

body:                                             ; preds = %entry
  %2 = load i32, ptr %local0, align 4, !dbg !1528
  %condition = icmp ne i32 %2, 0, !dbg !1528
  br i1 %condition, label %end, label %next, !dbg !1528

end:                                              ; preds = %body
  %3 = load i32, ptr %local0, align 4, !dbg !1528
  %4 = load i32, ptr %local1, align 4, !dbg !1528
  %5 = call i32 @f59(ptr swiftself %vmctx, i32 %3, i32 %4, i32 0), !dbg !1529
  br label %end1, !dbg !1529

next:                                             ; preds = %body
  br label %end1, !dbg !1528

end1:                                             ; preds = %end, %next
  %result = phi i32 [ 0, %next ], [ %5, %end ], !dbg !1529
  ret i32 %result, !dbg !1529
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal double @f61(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, double %0, i32 %1) #2 section ".text" !dbg !1530 {
entry:
  %local0 = alloca double, align 8, !dbg !1531
  store double %0, ptr %local0, align 8, !dbg !1531
  %local1 = alloca i32, align 4, !dbg !1531
  store i32 %1, ptr %local1, align 4, !dbg !1531
  %local2 = alloca i64, align 8, !dbg !1531
  store i64 0, ptr %local2, align 8, !dbg !1531
  %local3 = alloca i32, align 4, !dbg !1531
  store i32 0, ptr %local3, align 4, !dbg !1531
  br label %body, !dbg !1531

body:                                             ; preds = %entry
  %2 = load double, ptr %local0, align 8, !dbg !1531
  %3 = bitcast double %2 to i64, !dbg !1531
  store i64 %3, ptr %local2, align 8, !dbg !1531
  %4 = lshr i64 %3, 52, !dbg !1531
  %5 = trunc i64 %4 to i32, !dbg !1531
  %6 = and i32 %5, 2047, !dbg !1531
  store i32 %6, ptr %local3, align 4, !dbg !1531
  %7 = icmp eq i32 %6, 2047, !dbg !1531
  %8 = zext i1 %7 to i32, !dbg !1531
  %condition = icmp ne i32 %8, 0, !dbg !1531
  br i1 %condition, label %end, label %next, !dbg !1531

end:                                              ; preds = %end2, %body
  %9 = load double, ptr %local0, align 8, !dbg !1532
  br label %end7, !dbg !1532

next:                                             ; preds = %body
  %10 = load i32, ptr %local3, align 4, !dbg !1531
  %condition1 = icmp ne i32 %10, 0, !dbg !1531
  br i1 %condition1, label %end2, label %next3, !dbg !1531

end2:                                             ; preds = %next
  %11 = load i32, ptr %local1, align 4, !dbg !1533
  %12 = load i32, ptr %local3, align 4, !dbg !1533
  %13 = add i32 %12, -1022, !dbg !1533
  %index10 = zext i32 %11 to i64, !dbg !1532
  %14 = getelementptr i8, ptr %vmctx, i64 %index10, !dbg !1532
  store i32 %13, ptr %14, align 1, !dbg !1532, !tbaa !18
  %15 = load i64, ptr %local2, align 8, !dbg !1532
  %16 = and i64 %15, -9218868437227405313, !dbg !1532
  %17 = or i64 %16, 4602678819172646912, !dbg !1532
  %18 = bitcast i64 %17 to double, !dbg !1532
  store double %18, ptr %local0, align 8, !dbg !1532
  br label %end, !dbg !1532

next3:                                            ; preds = %next
  %19 = load double, ptr %local0, align 8, !dbg !1531
  %20 = fcmp une double %19, 0.000000e+00, !dbg !1531
  %21 = zext i1 %20 to i32, !dbg !1531
  %condition4 = icmp ne i32 %21, 0, !dbg !1531
  br i1 %condition4, label %end5, label %next6, !dbg !1531

end5:                                             ; preds = %next3
  %22 = load double, ptr %local0, align 8, !dbg !1534
  %23 = fmul double %22, 0x43F0000000000000, !dbg !1534
  %24 = load i32, ptr %local1, align 4, !dbg !1534
  %25 = call double @f61(ptr swiftself %vmctx, double %23, i32 %24), !dbg !1535
  store double %25, ptr %local0, align 8, !dbg !1535
  %26 = load i32, ptr %local1, align 4, !dbg !1535
  %27 = load i32, ptr %local1, align 4, !dbg !1535
  %index8 = zext i32 %27 to i64, !dbg !1536
  %28 = getelementptr i8, ptr %vmctx, i64 %index8, !dbg !1536
  %29 = load i32, ptr %28, align 1, !dbg !1536, !tbaa !18
  %30 = add i32 %29, -64, !dbg !1536
  %index9 = zext i32 %26 to i64, !dbg !1533
  %31 = getelementptr i8, ptr %vmctx, i64 %index9, !dbg !1533
  store i32 %30, ptr %31, align 1, !dbg !1533, !tbaa !18
  %32 = load double, ptr %local0, align 8, !dbg !1533
  br label %end7, !dbg !1533

next6:                                            ; preds = %next3
  %33 = load i32, ptr %local1, align 4, !dbg !1531
  %index = zext i32 %33 to i64, !dbg !1534
  %34 = getelementptr i8, ptr %vmctx, i64 %index, !dbg !1534
  store i32 0, ptr %34, align 1, !dbg !1534, !tbaa !18
  %35 = load double, ptr %local0, align 8, !dbg !1534
  br label %end7, !dbg !1534

end7:                                             ; preds = %end, %end5, %next6
  %result = phi double [ %35, %next6 ], [ %32, %end5 ], [ %9, %end ], !dbg !1532
  ret double %result, !dbg !1532
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define hidden void @f62(ptr noundef nonnull align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !1537 {
entry:
  br label %body, !dbg !1538

body:                                             ; preds = %entry
  call void @f7(ptr swiftself %vmctx), !dbg !1539
  call void @f28(ptr swiftself %vmctx), !dbg !1540
  ret void, !dbg !1540
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @null_callee(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %0, i32 %1) #2 section ".text" !dbg !1541 {
entry:
  musttail call void @wasmo5_rt_raise_callee_inner(ptr swiftself %0, i32 -1), !dbg !1542
  ret void, !dbg !1542
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @other_callee(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %0, i32 %1) #2 section ".text" !dbg !1543 {
entry:
  musttail call void @wasmo5_rt_raise_callee_inner(ptr swiftself %0, i32 0), !dbg !1544
  ret void, !dbg !1544
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshr.i32(i32, i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

attributes #0 = { cold noreturn nounwind }
attributes #1 = { nounwind }
attributes #2 = { inlinehint nounwind null_pointer_is_valid uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { cold nomerge noreturn }

!llvm.module.flags = !{!0, !1, !2}
!llvm.dbg.cu = !{!3}

!0 = !{i32 2, !"PIC Level", i32 2}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 2, !"Dwarf Version", i32 4}
!3 = distinct !DICompileUnit(language: DW_LANG_C, file: !4, producer: "wasmo", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!4 = !DIFile(filename: "sha256.wasm", directory: "")
!5 = distinct !DISubprogram(name: "_start", linkageName: "_start", scope: null, file: !4, line: 1, type: !6, scopeLine: 1, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!6 = !DISubroutineType(types: !7)
!7 = !{null}
!8 = !DILocation(line: 1, scope: !5)
!9 = !DILocation(line: 6, scope: !5)
!10 = !DILocation(line: 25, scope: !5)
!11 = !DILocation(line: 19, scope: !5)
!12 = distinct !DISubprogram(name: "main", linkageName: "main", scope: null, file: !4, line: 29, type: !6, scopeLine: 29, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!13 = !DILocation(line: 29, scope: !12)
!14 = !{!15, !15, i64 0}
!15 = !{!"global", !16, i64 0}
!16 = !{!"wasmo"}
!17 = !DILocation(line: 53, scope: !12)
!18 = !{!19, !19, i64 0}
!19 = !{!"linear memory", !16, i64 0}
!20 = !DILocation(line: 60, scope: !12)
!21 = !DILocation(line: 67, scope: !12)
!22 = !DILocation(line: 74, scope: !12)
!23 = !DILocation(line: 81, scope: !12)
!24 = !DILocation(line: 88, scope: !12)
!25 = !DILocation(line: 95, scope: !12)
!26 = !DILocation(line: 102, scope: !12)
!27 = !DILocation(line: 151, scope: !12)
!28 = !DILocation(line: 189, scope: !12)
!29 = !DILocation(line: 253, scope: !12)
!30 = !DILocation(line: 291, scope: !12)
!31 = !DILocation(line: 322, scope: !12)
!32 = !DILocation(line: 319, scope: !12)
!33 = !DILocation(line: 363, scope: !12)
!34 = !DILocation(line: 408, scope: !12)
!35 = !DILocation(line: 432, scope: !12)
!36 = !DILocation(line: 446, scope: !12)
!37 = !DILocation(line: 460, scope: !12)
!38 = !DILocation(line: 474, scope: !12)
!39 = !DILocation(line: 488, scope: !12)
!40 = !DILocation(line: 502, scope: !12)
!41 = !DILocation(line: 516, scope: !12)
!42 = !DILocation(line: 528, scope: !12)
!43 = !DILocation(line: 539, scope: !12)
!44 = !DILocation(line: 545, scope: !12)
!45 = distinct !DISubprogram(name: "block", linkageName: "block", scope: null, file: !4, line: 561, type: !6, scopeLine: 561, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!46 = !DILocation(line: 561, scope: !45)
!47 = !DILocation(line: 586, scope: !45)
!48 = !DILocation(line: 612, scope: !45)
!49 = !DILocation(line: 619, scope: !45)
!50 = !DILocation(line: 645, scope: !45)
!51 = !DILocation(line: 652, scope: !45)
!52 = !DILocation(line: 678, scope: !45)
!53 = !DILocation(line: 685, scope: !45)
!54 = !DILocation(line: 711, scope: !45)
!55 = !DILocation(line: 718, scope: !45)
!56 = !DILocation(line: 744, scope: !45)
!57 = !DILocation(line: 751, scope: !45)
!58 = !DILocation(line: 777, scope: !45)
!59 = !DILocation(line: 784, scope: !45)
!60 = !DILocation(line: 810, scope: !45)
!61 = !DILocation(line: 817, scope: !45)
!62 = !DILocation(line: 843, scope: !45)
!63 = !DILocation(line: 850, scope: !45)
!64 = !DILocation(line: 876, scope: !45)
!65 = !DILocation(line: 883, scope: !45)
!66 = !DILocation(line: 909, scope: !45)
!67 = !DILocation(line: 916, scope: !45)
!68 = !DILocation(line: 942, scope: !45)
!69 = !DILocation(line: 949, scope: !45)
!70 = !DILocation(line: 975, scope: !45)
!71 = !DILocation(line: 982, scope: !45)
!72 = !DILocation(line: 1008, scope: !45)
!73 = !DILocation(line: 1015, scope: !45)
!74 = !DILocation(line: 1041, scope: !45)
!75 = !DILocation(line: 1048, scope: !45)
!76 = !DILocation(line: 1074, scope: !45)
!77 = !DILocation(line: 1081, scope: !45)
!78 = !DILocation(line: 1107, scope: !45)
!79 = !DILocation(line: 1132, scope: !45)
!80 = !DILocation(line: 1154, scope: !45)
!81 = !DILocation(line: 1163, scope: !45)
!82 = !DILocation(line: 1172, scope: !45)
!83 = !DILocation(line: 1193, scope: !45)
!84 = !DILocation(line: 1216, scope: !45)
!85 = !DILocation(line: 1225, scope: !45)
!86 = !DILocation(line: 1234, scope: !45)
!87 = !DILocation(line: 1243, scope: !45)
!88 = !DILocation(line: 1252, scope: !45)
!89 = !DILocation(line: 1261, scope: !45)
!90 = !DILocation(line: 1270, scope: !45)
!91 = !DILocation(line: 1279, scope: !45)
!92 = !DILocation(line: 1373, scope: !45)
!93 = !DILocation(line: 1382, scope: !45)
!94 = !DILocation(line: 1443, scope: !45)
!95 = !DILocation(line: 1453, scope: !45)
!96 = !DILocation(line: 1463, scope: !45)
!97 = !DILocation(line: 1473, scope: !45)
!98 = !DILocation(line: 1483, scope: !45)
!99 = !DILocation(line: 1493, scope: !45)
!100 = !DILocation(line: 1503, scope: !45)
!101 = !DILocation(line: 1513, scope: !45)
!102 = distinct !DISubprogram(name: "__original_main", linkageName: "__original_main", scope: null, file: !4, line: 1530, type: !6, scopeLine: 1530, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!103 = !DILocation(line: 1530, scope: !102)
!104 = !DILocation(line: 1531, scope: !102)
!105 = distinct !DISubprogram(name: "__wasi_args_get", linkageName: "__wasi_args_get", scope: null, file: !4, line: 1539, type: !6, scopeLine: 1539, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!106 = !DILocation(line: 1539, scope: !105)
!107 = !DILocation(line: 1544, scope: !105)
!108 = !{!109, !109, i64 0}
!109 = !{!"constant", !16, i64 0}
!110 = !{}
!111 = distinct !DISubprogram(name: "__wasi_args_sizes_get", linkageName: "__wasi_args_sizes_get", scope: null, file: !4, line: 1557, type: !6, scopeLine: 1557, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!112 = !DILocation(line: 1557, scope: !111)
!113 = !DILocation(line: 1562, scope: !111)
!114 = distinct !DISubprogram(name: "__wasi_fd_close", linkageName: "__wasi_fd_close", scope: null, file: !4, line: 1575, type: !6, scopeLine: 1575, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!115 = !DILocation(line: 1575, scope: !114)
!116 = !DILocation(line: 1578, scope: !114)
!117 = distinct !DISubprogram(name: "__wasi_fd_fdstat_get", linkageName: "__wasi_fd_fdstat_get", scope: null, file: !4, line: 1591, type: !6, scopeLine: 1591, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!118 = !DILocation(line: 1591, scope: !117)
!119 = !DILocation(line: 1596, scope: !117)
!120 = distinct !DISubprogram(name: "__wasi_fd_seek", linkageName: "__wasi_fd_seek", scope: null, file: !4, line: 1609, type: !6, scopeLine: 1609, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!121 = !DILocation(line: 1609, scope: !120)
!122 = !DILocation(line: 1618, scope: !120)
!123 = distinct !DISubprogram(name: "__wasi_fd_write", linkageName: "__wasi_fd_write", scope: null, file: !4, line: 1631, type: !6, scopeLine: 1631, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!124 = !DILocation(line: 1631, scope: !123)
!125 = !DILocation(line: 1640, scope: !123)
!126 = distinct !DISubprogram(name: "__wasi_proc_exit", linkageName: "__wasi_proc_exit", scope: null, file: !4, line: 1653, type: !6, scopeLine: 1653, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!127 = !DILocation(line: 1653, scope: !126)
!128 = !DILocation(line: 1656, scope: !126)
!129 = !DILocation(line: 1662, scope: !126)
!130 = distinct !DISubprogram(name: "abort", linkageName: "abort", scope: null, file: !4, line: 1665, type: !6, scopeLine: 1665, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!131 = !DILocation(line: 1665, scope: !130)
!132 = !DILocation(line: 1666, scope: !130)
!133 = distinct !DISubprogram(name: "sbrk", linkageName: "sbrk", scope: null, file: !4, line: 1670, type: !6, scopeLine: 1670, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!134 = !DILocation(line: 1670, scope: !133)
!135 = !DILocation(line: 1677, scope: !133)
!136 = !{!137, !137, i64 0}
!137 = !{!"record", !16, i64 0}
!138 = !DILocation(line: 1746, scope: !133)
!139 = !DILocation(line: 1740, scope: !133)
!140 = !DILocation(line: 1709, scope: !133)
!141 = !DILocation(line: 1722, scope: !133)
!142 = distinct !DISubprogram(name: "malloc", linkageName: "malloc", scope: null, file: !4, line: 1749, type: !6, scopeLine: 1749, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!143 = !DILocation(line: 1749, scope: !142)
!144 = !DILocation(line: 1752, scope: !142)
!145 = distinct !DISubprogram(name: "dlmalloc", linkageName: "dlmalloc", scope: null, file: !4, line: 1760, type: !6, scopeLine: 1760, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!146 = !DILocation(line: 1760, scope: !145)
!147 = !DILocation(line: 1784, scope: !145)
!148 = !DILocation(line: 2229, scope: !145)
!149 = !DILocation(line: 1795, scope: !145)
!150 = !DILocation(line: 1824, scope: !145)
!151 = !DILocation(line: 1905, scope: !145)
!152 = !DILocation(line: 1917, scope: !145)
!153 = !DILocation(line: 1932, scope: !145)
!154 = !DILocation(line: 1947, scope: !145)
!155 = !DILocation(line: 1958, scope: !145)
!156 = !DILocation(line: 1969, scope: !145)
!157 = !DILocation(line: 1839, scope: !145)
!158 = !DILocation(line: 1857, scope: !145)
!159 = !DILocation(line: 1883, scope: !145)
!160 = !DILocation(line: 1894, scope: !145)
!161 = !DILocation(line: 1998, scope: !145)
!162 = !DILocation(line: 2014, scope: !145)
!163 = !DILocation(line: 2028, scope: !145)
!164 = !DILocation(line: 2051, scope: !145)
!165 = !DILocation(line: 2058, scope: !145)
!166 = !DILocation(line: 2081, scope: !145)
!167 = !DILocation(line: 2088, scope: !145)
!168 = !DILocation(line: 2102, scope: !145)
!169 = !DILocation(line: 2175, scope: !145)
!170 = !DILocation(line: 2182, scope: !145)
!171 = !DILocation(line: 2189, scope: !145)
!172 = !DILocation(line: 2200, scope: !145)
!173 = !DILocation(line: 2211, scope: !145)
!174 = !DILocation(line: 3180, scope: !145)
!175 = !DILocation(line: 2269, scope: !145)
!176 = !DILocation(line: 2435, scope: !145)
!177 = !DILocation(line: 2445, scope: !145)
!178 = !DILocation(line: 2335, scope: !145)
!179 = !DILocation(line: 2351, scope: !145)
!180 = !DILocation(line: 2380, scope: !145)
!181 = !DILocation(line: 2394, scope: !145)
!182 = !DILocation(line: 2401, scope: !145)
!183 = !DILocation(line: 2417, scope: !145)
!184 = !DILocation(line: 2429, scope: !145)
!185 = !DILocation(line: 8776, scope: !145)
!186 = !DILocation(line: 3906, scope: !145)
!187 = !DILocation(line: 2843, scope: !145)
!188 = !DILocation(line: 2592, scope: !145)
!189 = !DILocation(line: 2597, scope: !145)
!190 = !DILocation(line: 2628, scope: !145)
!191 = !DILocation(line: 2642, scope: !145)
!192 = !DILocation(line: 2649, scope: !145)
!193 = !DILocation(line: 2667, scope: !145)
!194 = !DILocation(line: 2687, scope: !145)
!195 = !DILocation(line: 2702, scope: !145)
!196 = !DILocation(line: 2812, scope: !145)
!197 = !DILocation(line: 2820, scope: !145)
!198 = !DILocation(line: 2831, scope: !145)
!199 = !DILocation(line: 2733, scope: !145)
!200 = !DILocation(line: 2765, scope: !145)
!201 = !DILocation(line: 2781, scope: !145)
!202 = !DILocation(line: 2791, scope: !145)
!203 = !DILocation(line: 2798, scope: !145)
!204 = !DILocation(line: 2805, scope: !145)
!205 = !DILocation(line: 2956, scope: !145)
!206 = !DILocation(line: 2961, scope: !145)
!207 = !DILocation(line: 2984, scope: !145)
!208 = !DILocation(line: 2996, scope: !145)
!209 = !DILocation(line: 3007, scope: !145)
!210 = !DILocation(line: 3049, scope: !145)
!211 = !DILocation(line: 3058, scope: !145)
!212 = !DILocation(line: 3097, scope: !145)
!213 = !DILocation(line: 3112, scope: !145)
!214 = !DILocation(line: 3070, scope: !145)
!215 = !DILocation(line: 3079, scope: !145)
!216 = !DILocation(line: 3085, scope: !145)
!217 = !DILocation(line: 3090, scope: !145)
!218 = !DILocation(line: 8393, scope: !145)
!219 = !DILocation(line: 3121, scope: !145)
!220 = !DILocation(line: 4760, scope: !145)
!221 = !DILocation(line: 3152, scope: !145)
!222 = !DILocation(line: 3168, scope: !145)
!223 = !DILocation(line: 3212, scope: !145)
!224 = !DILocation(line: 3373, scope: !145)
!225 = !DILocation(line: 3497, scope: !145)
!226 = !DILocation(line: 3426, scope: !145)
!227 = !DILocation(line: 3476, scope: !145)
!228 = !DILocation(line: 3659, scope: !145)
!229 = !DILocation(line: 3707, scope: !145)
!230 = !DILocation(line: 3675, scope: !145)
!231 = !DILocation(line: 3695, scope: !145)
!232 = !DILocation(line: 3750, scope: !145)
!233 = !DILocation(line: 3765, scope: !145)
!234 = !DILocation(line: 3774, scope: !145)
!235 = !DILocation(line: 3813, scope: !145)
!236 = !DILocation(line: 3828, scope: !145)
!237 = !DILocation(line: 3786, scope: !145)
!238 = !DILocation(line: 3795, scope: !145)
!239 = !DILocation(line: 3801, scope: !145)
!240 = !DILocation(line: 3806, scope: !145)
!241 = !DILocation(line: 7677, scope: !145)
!242 = !DILocation(line: 3837, scope: !145)
!243 = !DILocation(line: 3868, scope: !145)
!244 = !DILocation(line: 3884, scope: !145)
!245 = !DILocation(line: 3896, scope: !145)
!246 = !DILocation(line: 4072, scope: !145)
!247 = !DILocation(line: 3922, scope: !145)
!248 = !DILocation(line: 4001, scope: !145)
!249 = !DILocation(line: 4014, scope: !145)
!250 = !DILocation(line: 4026, scope: !145)
!251 = !DILocation(line: 4032, scope: !145)
!252 = !DILocation(line: 4039, scope: !145)
!253 = !DILocation(line: 4050, scope: !145)
!254 = !DILocation(line: 3959, scope: !145)
!255 = !DILocation(line: 3966, scope: !145)
!256 = !DILocation(line: 3977, scope: !145)
!257 = !DILocation(line: 3991, scope: !145)
!258 = !DILocation(line: 4163, scope: !145)
!259 = !DILocation(line: 4088, scope: !145)
!260 = !DILocation(line: 4112, scope: !145)
!261 = !DILocation(line: 4119, scope: !145)
!262 = !DILocation(line: 4130, scope: !145)
!263 = !DILocation(line: 4144, scope: !145)
!264 = !DILocation(line: 4191, scope: !145)
!265 = !DILocation(line: 4209, scope: !145)
!266 = !DILocation(line: 4233, scope: !145)
!267 = !DILocation(line: 4244, scope: !145)
!268 = !DILocation(line: 4255, scope: !145)
!269 = !DILocation(line: 4175, scope: !145)
!270 = !DILocation(line: 4321, scope: !145)
!271 = !DILocation(line: 4307, scope: !145)
!272 = !DILocation(line: 4384, scope: !145)
!273 = !DILocation(line: 4337, scope: !145)
!274 = !DILocation(line: 4372, scope: !145)
!275 = !DILocation(line: 4814, scope: !145)
!276 = !DILocation(line: 4404, scope: !145)
!277 = !DILocation(line: 4467, scope: !145)
!278 = !DILocation(line: 4430, scope: !145)
!279 = !DILocation(line: 4444, scope: !145)
!280 = !DILocation(line: 4456, scope: !145)
!281 = !DILocation(line: 4593, scope: !145)
!282 = !DILocation(line: 4804, scope: !145)
!283 = !DILocation(line: 4488, scope: !145)
!284 = !DILocation(line: 4550, scope: !145)
!285 = !DILocation(line: 4564, scope: !145)
!286 = !DILocation(line: 4645, scope: !145)
!287 = !DILocation(line: 4894, scope: !145)
!288 = !DILocation(line: 4906, scope: !145)
!289 = !DILocation(line: 4919, scope: !145)
!290 = !DILocation(line: 4630, scope: !145)
!291 = !DILocation(line: 4640, scope: !145)
!292 = !DILocation(line: 4686, scope: !145)
!293 = !DILocation(line: 4724, scope: !145)
!294 = !DILocation(line: 4754, scope: !145)
!295 = !DILocation(line: 7656, scope: !145)
!296 = !DILocation(line: 4835, scope: !145)
!297 = !DILocation(line: 4845, scope: !145)
!298 = !DILocation(line: 4951, scope: !145)
!299 = !DILocation(line: 4933, scope: !145)
!300 = !DILocation(line: 5012, scope: !145)
!301 = !DILocation(line: 4977, scope: !145)
!302 = !DILocation(line: 4984, scope: !145)
!303 = !DILocation(line: 5344, scope: !145)
!304 = !DILocation(line: 5352, scope: !145)
!305 = !DILocation(line: 4995, scope: !145)
!306 = !DILocation(line: 5482, scope: !145)
!307 = !DILocation(line: 5494, scope: !145)
!308 = !DILocation(line: 5036, scope: !145)
!309 = !DILocation(line: 5052, scope: !145)
!310 = !DILocation(line: 5063, scope: !145)
!311 = !DILocation(line: 5074, scope: !145)
!312 = !DILocation(line: 5085, scope: !145)
!313 = !DILocation(line: 5092, scope: !145)
!314 = !DILocation(line: 5103, scope: !145)
!315 = !DILocation(line: 5132, scope: !145)
!316 = !DILocation(line: 5148, scope: !145)
!317 = !DILocation(line: 5162, scope: !145)
!318 = !DILocation(line: 5185, scope: !145)
!319 = !DILocation(line: 5192, scope: !145)
!320 = !DILocation(line: 5215, scope: !145)
!321 = !DILocation(line: 5222, scope: !145)
!322 = !DILocation(line: 5236, scope: !145)
!323 = !DILocation(line: 5294, scope: !145)
!324 = !DILocation(line: 5301, scope: !145)
!325 = !DILocation(line: 5308, scope: !145)
!326 = !DILocation(line: 5319, scope: !145)
!327 = !DILocation(line: 5330, scope: !145)
!328 = !DILocation(line: 7584, scope: !145)
!329 = !DILocation(line: 5402, scope: !145)
!330 = !DILocation(line: 5422, scope: !145)
!331 = !DILocation(line: 5432, scope: !145)
!332 = !DILocation(line: 5439, scope: !145)
!333 = !DILocation(line: 5446, scope: !145)
!334 = !DILocation(line: 5457, scope: !145)
!335 = !DILocation(line: 5468, scope: !145)
!336 = !DILocation(line: 5510, scope: !145)
!337 = !DILocation(line: 5555, scope: !145)
!338 = !DILocation(line: 5565, scope: !145)
!339 = !DILocation(line: 5578, scope: !145)
!340 = !DILocation(line: 5630, scope: !145)
!341 = !DILocation(line: 5643, scope: !145)
!342 = !DILocation(line: 5650, scope: !145)
!343 = !DILocation(line: 5656, scope: !145)
!344 = !DILocation(line: 5688, scope: !145)
!345 = !DILocation(line: 5602, scope: !145)
!346 = !DILocation(line: 5616, scope: !145)
!347 = !DILocation(line: 6753, scope: !145)
!348 = !DILocation(line: 6800, scope: !145)
!349 = !DILocation(line: 6810, scope: !145)
!350 = !DILocation(line: 6855, scope: !145)
!351 = !DILocation(line: 6862, scope: !145)
!352 = !DILocation(line: 6869, scope: !145)
!353 = !DILocation(line: 6880, scope: !145)
!354 = !DILocation(line: 6891, scope: !145)
!355 = !DILocation(line: 6905, scope: !145)
!356 = !DILocation(line: 6912, scope: !145)
!357 = !DILocation(line: 6919, scope: !145)
!358 = !DILocation(line: 6926, scope: !145)
!359 = !DILocation(line: 6936, scope: !145)
!360 = !DILocation(line: 6947, scope: !145)
!361 = !DILocation(line: 6958, scope: !145)
!362 = !DILocation(line: 6969, scope: !145)
!363 = !DILocation(line: 5785, scope: !145)
!364 = !DILocation(line: 5738, scope: !145)
!365 = !DILocation(line: 5749, scope: !145)
!366 = !DILocation(line: 5761, scope: !145)
!367 = !DILocation(line: 5775, scope: !145)
!368 = !DILocation(line: 7524, scope: !145)
!369 = !DILocation(line: 5848, scope: !145)
!370 = !DILocation(line: 5858, scope: !145)
!371 = !DILocation(line: 5801, scope: !145)
!372 = !DILocation(line: 5812, scope: !145)
!373 = !DILocation(line: 5824, scope: !145)
!374 = !DILocation(line: 5838, scope: !145)
!375 = !DILocation(line: 6276, scope: !145)
!376 = !DILocation(line: 6299, scope: !145)
!377 = !DILocation(line: 6305, scope: !145)
!378 = !DILocation(line: 6315, scope: !145)
!379 = !DILocation(line: 6325, scope: !145)
!380 = !DILocation(line: 5976, scope: !145)
!381 = !DILocation(line: 5984, scope: !145)
!382 = !DILocation(line: 5995, scope: !145)
!383 = !DILocation(line: 5892, scope: !145)
!384 = !DILocation(line: 5917, scope: !145)
!385 = !DILocation(line: 5922, scope: !145)
!386 = !DILocation(line: 5949, scope: !145)
!387 = !DILocation(line: 5964, scope: !145)
!388 = !DILocation(line: 5969, scope: !145)
!389 = !DILocation(line: 5936, scope: !145)
!390 = !DILocation(line: 6027, scope: !145)
!391 = !DILocation(line: 6042, scope: !145)
!392 = !DILocation(line: 6009, scope: !145)
!393 = !DILocation(line: 6015, scope: !145)
!394 = !DILocation(line: 6020, scope: !145)
!395 = !DILocation(line: 6113, scope: !145)
!396 = !DILocation(line: 6056, scope: !145)
!397 = !DILocation(line: 6085, scope: !145)
!398 = !DILocation(line: 6101, scope: !145)
!399 = !DILocation(line: 6128, scope: !145)
!400 = !DILocation(line: 6145, scope: !145)
!401 = !DILocation(line: 6181, scope: !145)
!402 = !DILocation(line: 6199, scope: !145)
!403 = !DILocation(line: 6209, scope: !145)
!404 = !DILocation(line: 6157, scope: !145)
!405 = !DILocation(line: 6222, scope: !145)
!406 = !DILocation(line: 6229, scope: !145)
!407 = !DILocation(line: 6168, scope: !145)
!408 = !DILocation(line: 6248, scope: !145)
!409 = !DILocation(line: 6254, scope: !145)
!410 = !DILocation(line: 6241, scope: !145)
!411 = !DILocation(line: 6269, scope: !145)
!412 = !DILocation(line: 6436, scope: !145)
!413 = !DILocation(line: 6363, scope: !145)
!414 = !DILocation(line: 6389, scope: !145)
!415 = !DILocation(line: 6405, scope: !145)
!416 = !DILocation(line: 6415, scope: !145)
!417 = !DILocation(line: 6422, scope: !145)
!418 = !DILocation(line: 6429, scope: !145)
!419 = !DILocation(line: 6556, scope: !145)
!420 = !DILocation(line: 6563, scope: !145)
!421 = !DILocation(line: 6584, scope: !145)
!422 = !DILocation(line: 6642, scope: !145)
!423 = !DILocation(line: 6671, scope: !145)
!424 = !DILocation(line: 6607, scope: !145)
!425 = !DILocation(line: 6617, scope: !145)
!426 = !DILocation(line: 6628, scope: !145)
!427 = !DILocation(line: 6635, scope: !145)
!428 = !DILocation(line: 6682, scope: !145)
!429 = !DILocation(line: 7481, scope: !145)
!430 = !DILocation(line: 7489, scope: !145)
!431 = !DILocation(line: 7496, scope: !145)
!432 = !DILocation(line: 7503, scope: !145)
!433 = !DILocation(line: 7510, scope: !145)
!434 = !DILocation(line: 7517, scope: !145)
!435 = !DILocation(line: 6720, scope: !145)
!436 = !DILocation(line: 6732, scope: !145)
!437 = !DILocation(line: 6739, scope: !145)
!438 = !DILocation(line: 6746, scope: !145)
!439 = !DILocation(line: 6989, scope: !145)
!440 = !DILocation(line: 7016, scope: !145)
!441 = !DILocation(line: 7022, scope: !145)
!442 = !DILocation(line: 7034, scope: !145)
!443 = !DILocation(line: 7044, scope: !145)
!444 = !DILocation(line: 7155, scope: !145)
!445 = !DILocation(line: 7082, scope: !145)
!446 = !DILocation(line: 7108, scope: !145)
!447 = !DILocation(line: 7124, scope: !145)
!448 = !DILocation(line: 7134, scope: !145)
!449 = !DILocation(line: 7141, scope: !145)
!450 = !DILocation(line: 7148, scope: !145)
!451 = !DILocation(line: 7275, scope: !145)
!452 = !DILocation(line: 7285, scope: !145)
!453 = !DILocation(line: 7306, scope: !145)
!454 = !DILocation(line: 7367, scope: !145)
!455 = !DILocation(line: 7396, scope: !145)
!456 = !DILocation(line: 7329, scope: !145)
!457 = !DILocation(line: 7339, scope: !145)
!458 = !DILocation(line: 7353, scope: !145)
!459 = !DILocation(line: 7360, scope: !145)
!460 = !DILocation(line: 7407, scope: !145)
!461 = !DILocation(line: 7540, scope: !145)
!462 = !DILocation(line: 7547, scope: !145)
!463 = !DILocation(line: 7554, scope: !145)
!464 = !DILocation(line: 7564, scope: !145)
!465 = !DILocation(line: 7571, scope: !145)
!466 = !DILocation(line: 7578, scope: !145)
!467 = !DILocation(line: 7445, scope: !145)
!468 = !DILocation(line: 7457, scope: !145)
!469 = !DILocation(line: 7467, scope: !145)
!470 = !DILocation(line: 7474, scope: !145)
!471 = !DILocation(line: 7600, scope: !145)
!472 = !DILocation(line: 7624, scope: !145)
!473 = !DILocation(line: 7631, scope: !145)
!474 = !DILocation(line: 7642, scope: !145)
!475 = !DILocation(line: 7846, scope: !145)
!476 = !DILocation(line: 7702, scope: !145)
!477 = !DILocation(line: 7719, scope: !145)
!478 = !DILocation(line: 7748, scope: !145)
!479 = !DILocation(line: 7766, scope: !145)
!480 = !DILocation(line: 7776, scope: !145)
!481 = !DILocation(line: 7729, scope: !145)
!482 = !DILocation(line: 7789, scope: !145)
!483 = !DILocation(line: 7796, scope: !145)
!484 = !DILocation(line: 7815, scope: !145)
!485 = !DILocation(line: 7824, scope: !145)
!486 = !DILocation(line: 7808, scope: !145)
!487 = !DILocation(line: 7839, scope: !145)
!488 = !DILocation(line: 7891, scope: !145)
!489 = !DILocation(line: 7909, scope: !145)
!490 = !DILocation(line: 7919, scope: !145)
!491 = !DILocation(line: 7929, scope: !145)
!492 = !DILocation(line: 7873, scope: !145)
!493 = !DILocation(line: 7885, scope: !145)
!494 = !DILocation(line: 8040, scope: !145)
!495 = !DILocation(line: 7967, scope: !145)
!496 = !DILocation(line: 7993, scope: !145)
!497 = !DILocation(line: 8009, scope: !145)
!498 = !DILocation(line: 8019, scope: !145)
!499 = !DILocation(line: 8026, scope: !145)
!500 = !DILocation(line: 8033, scope: !145)
!501 = !DILocation(line: 8160, scope: !145)
!502 = !DILocation(line: 8167, scope: !145)
!503 = !DILocation(line: 8237, scope: !145)
!504 = !DILocation(line: 8266, scope: !145)
!505 = !DILocation(line: 8202, scope: !145)
!506 = !DILocation(line: 8212, scope: !145)
!507 = !DILocation(line: 8223, scope: !145)
!508 = !DILocation(line: 8230, scope: !145)
!509 = !DILocation(line: 8279, scope: !145)
!510 = !DILocation(line: 8350, scope: !145)
!511 = !DILocation(line: 8358, scope: !145)
!512 = !DILocation(line: 8365, scope: !145)
!513 = !DILocation(line: 8372, scope: !145)
!514 = !DILocation(line: 8379, scope: !145)
!515 = !DILocation(line: 8386, scope: !145)
!516 = !DILocation(line: 8317, scope: !145)
!517 = !DILocation(line: 8329, scope: !145)
!518 = !DILocation(line: 8336, scope: !145)
!519 = !DILocation(line: 8343, scope: !145)
!520 = !DILocation(line: 8564, scope: !145)
!521 = !DILocation(line: 8422, scope: !145)
!522 = !DILocation(line: 8439, scope: !145)
!523 = !DILocation(line: 8466, scope: !145)
!524 = !DILocation(line: 8484, scope: !145)
!525 = !DILocation(line: 8494, scope: !145)
!526 = !DILocation(line: 8449, scope: !145)
!527 = !DILocation(line: 8507, scope: !145)
!528 = !DILocation(line: 8514, scope: !145)
!529 = !DILocation(line: 8533, scope: !145)
!530 = !DILocation(line: 8542, scope: !145)
!531 = !DILocation(line: 8526, scope: !145)
!532 = !DILocation(line: 8557, scope: !145)
!533 = !DILocation(line: 8609, scope: !145)
!534 = !DILocation(line: 8627, scope: !145)
!535 = !DILocation(line: 8637, scope: !145)
!536 = !DILocation(line: 8647, scope: !145)
!537 = !DILocation(line: 8591, scope: !145)
!538 = !DILocation(line: 8603, scope: !145)
!539 = !DILocation(line: 8757, scope: !145)
!540 = !DILocation(line: 8765, scope: !145)
!541 = !DILocation(line: 8678, scope: !145)
!542 = !DILocation(line: 8710, scope: !145)
!543 = !DILocation(line: 8726, scope: !145)
!544 = !DILocation(line: 8736, scope: !145)
!545 = !DILocation(line: 8743, scope: !145)
!546 = !DILocation(line: 8750, scope: !145)
!547 = distinct !DISubprogram(name: "free", linkageName: "free", scope: null, file: !4, line: 8807, type: !6, scopeLine: 8807, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!548 = !DILocation(line: 8807, scope: !547)
!549 = !DILocation(line: 8810, scope: !547)
!550 = distinct !DISubprogram(name: "dlfree", linkageName: "dlfree", scope: null, file: !4, line: 8818, type: !6, scopeLine: 8818, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!551 = !DILocation(line: 8818, scope: !550)
!552 = !DILocation(line: 10585, scope: !550)
!553 = !DILocation(line: 8840, scope: !550)
!554 = !DILocation(line: 9374, scope: !550)
!555 = !DILocation(line: 8874, scope: !550)
!556 = !DILocation(line: 8884, scope: !550)
!557 = !DILocation(line: 8907, scope: !550)
!558 = !DILocation(line: 9315, scope: !550)
!559 = !DILocation(line: 9323, scope: !550)
!560 = !DILocation(line: 9015, scope: !550)
!561 = !DILocation(line: 9023, scope: !550)
!562 = !DILocation(line: 9034, scope: !550)
!563 = !DILocation(line: 8931, scope: !550)
!564 = !DILocation(line: 8956, scope: !550)
!565 = !DILocation(line: 8961, scope: !550)
!566 = !DILocation(line: 8988, scope: !550)
!567 = !DILocation(line: 9003, scope: !550)
!568 = !DILocation(line: 9008, scope: !550)
!569 = !DILocation(line: 8975, scope: !550)
!570 = !DILocation(line: 9066, scope: !550)
!571 = !DILocation(line: 9081, scope: !550)
!572 = !DILocation(line: 9048, scope: !550)
!573 = !DILocation(line: 9054, scope: !550)
!574 = !DILocation(line: 9059, scope: !550)
!575 = !DILocation(line: 9152, scope: !550)
!576 = !DILocation(line: 9095, scope: !550)
!577 = !DILocation(line: 9124, scope: !550)
!578 = !DILocation(line: 9140, scope: !550)
!579 = !DILocation(line: 9167, scope: !550)
!580 = !DILocation(line: 9184, scope: !550)
!581 = !DILocation(line: 9220, scope: !550)
!582 = !DILocation(line: 9238, scope: !550)
!583 = !DILocation(line: 9248, scope: !550)
!584 = !DILocation(line: 9196, scope: !550)
!585 = !DILocation(line: 9261, scope: !550)
!586 = !DILocation(line: 9268, scope: !550)
!587 = !DILocation(line: 9207, scope: !550)
!588 = !DILocation(line: 9287, scope: !550)
!589 = !DILocation(line: 9293, scope: !550)
!590 = !DILocation(line: 9280, scope: !550)
!591 = !DILocation(line: 9308, scope: !550)
!592 = !DILocation(line: 9343, scope: !550)
!593 = !DILocation(line: 9350, scope: !550)
!594 = !DILocation(line: 9364, scope: !550)
!595 = !DILocation(line: 9388, scope: !550)
!596 = !DILocation(line: 10037, scope: !550)
!597 = !DILocation(line: 10053, scope: !550)
!598 = !DILocation(line: 10063, scope: !550)
!599 = !DILocation(line: 10073, scope: !550)
!600 = !DILocation(line: 9414, scope: !550)
!601 = !DILocation(line: 9512, scope: !550)
!602 = !DILocation(line: 9430, scope: !550)
!603 = !DILocation(line: 9441, scope: !550)
!604 = !DILocation(line: 9453, scope: !550)
!605 = !DILocation(line: 9467, scope: !550)
!606 = !DILocation(line: 9474, scope: !550)
!607 = !DILocation(line: 9488, scope: !550)
!608 = !DILocation(line: 9499, scope: !550)
!609 = !DILocation(line: 9575, scope: !550)
!610 = !DILocation(line: 9528, scope: !550)
!611 = !DILocation(line: 9539, scope: !550)
!612 = !DILocation(line: 9551, scope: !550)
!613 = !DILocation(line: 9565, scope: !550)
!614 = !DILocation(line: 9688, scope: !550)
!615 = !DILocation(line: 9696, scope: !550)
!616 = !DILocation(line: 9707, scope: !550)
!617 = !DILocation(line: 9604, scope: !550)
!618 = !DILocation(line: 9629, scope: !550)
!619 = !DILocation(line: 9634, scope: !550)
!620 = !DILocation(line: 9661, scope: !550)
!621 = !DILocation(line: 9676, scope: !550)
!622 = !DILocation(line: 9681, scope: !550)
!623 = !DILocation(line: 9648, scope: !550)
!624 = !DILocation(line: 9995, scope: !550)
!625 = !DILocation(line: 10006, scope: !550)
!626 = !DILocation(line: 10016, scope: !550)
!627 = !DILocation(line: 10023, scope: !550)
!628 = !DILocation(line: 9746, scope: !550)
!629 = !DILocation(line: 9761, scope: !550)
!630 = !DILocation(line: 9719, scope: !550)
!631 = !DILocation(line: 9728, scope: !550)
!632 = !DILocation(line: 9734, scope: !550)
!633 = !DILocation(line: 9739, scope: !550)
!634 = !DILocation(line: 9832, scope: !550)
!635 = !DILocation(line: 9775, scope: !550)
!636 = !DILocation(line: 9804, scope: !550)
!637 = !DILocation(line: 9820, scope: !550)
!638 = !DILocation(line: 9847, scope: !550)
!639 = !DILocation(line: 9864, scope: !550)
!640 = !DILocation(line: 9900, scope: !550)
!641 = !DILocation(line: 9918, scope: !550)
!642 = !DILocation(line: 9928, scope: !550)
!643 = !DILocation(line: 9876, scope: !550)
!644 = !DILocation(line: 9941, scope: !550)
!645 = !DILocation(line: 9948, scope: !550)
!646 = !DILocation(line: 9887, scope: !550)
!647 = !DILocation(line: 9967, scope: !550)
!648 = !DILocation(line: 9973, scope: !550)
!649 = !DILocation(line: 9960, scope: !550)
!650 = !DILocation(line: 9988, scope: !550)
!651 = !DILocation(line: 10185, scope: !550)
!652 = !DILocation(line: 10112, scope: !550)
!653 = !DILocation(line: 10138, scope: !550)
!654 = !DILocation(line: 10154, scope: !550)
!655 = !DILocation(line: 10164, scope: !550)
!656 = !DILocation(line: 10171, scope: !550)
!657 = !DILocation(line: 10178, scope: !550)
!658 = !DILocation(line: 10304, scope: !550)
!659 = !DILocation(line: 10314, scope: !550)
!660 = !DILocation(line: 10337, scope: !550)
!661 = !DILocation(line: 10398, scope: !550)
!662 = !DILocation(line: 10427, scope: !550)
!663 = !DILocation(line: 10360, scope: !550)
!664 = !DILocation(line: 10370, scope: !550)
!665 = !DILocation(line: 10384, scope: !550)
!666 = !DILocation(line: 10391, scope: !550)
!667 = !DILocation(line: 10568, scope: !550)
!668 = !DILocation(line: 10440, scope: !550)
!669 = !DILocation(line: 10514, scope: !550)
!670 = !DILocation(line: 10522, scope: !550)
!671 = !DILocation(line: 10529, scope: !550)
!672 = !DILocation(line: 10536, scope: !550)
!673 = !DILocation(line: 10546, scope: !550)
!674 = !DILocation(line: 10553, scope: !550)
!675 = !DILocation(line: 10560, scope: !550)
!676 = !DILocation(line: 10478, scope: !550)
!677 = !DILocation(line: 10490, scope: !550)
!678 = !DILocation(line: 10500, scope: !550)
!679 = !DILocation(line: 10507, scope: !550)
!680 = distinct !DISubprogram(name: "calloc", linkageName: "calloc", scope: null, file: !4, line: 10595, type: !6, scopeLine: 10595, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!681 = !DILocation(line: 10595, scope: !680)
!682 = !DILocation(line: 10660, scope: !680)
!683 = !DILocation(line: 10697, scope: !680)
!684 = !DILocation(line: 10676, scope: !680)
!685 = !DILocation(line: 10691, scope: !680)
!686 = distinct !DISubprogram(name: "_Exit", linkageName: "_Exit", scope: null, file: !4, line: 10703, type: !6, scopeLine: 10703, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!687 = !DILocation(line: 10703, scope: !686)
!688 = !DILocation(line: 10706, scope: !686)
!689 = !DILocation(line: 10712, scope: !686)
!690 = distinct !DISubprogram(name: "__main_void", linkageName: "__main_void", scope: null, file: !4, line: 10715, type: !6, scopeLine: 10715, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!691 = !DILocation(line: 10715, scope: !690)
!692 = !DILocation(line: 10755, scope: !690)
!693 = !DILocation(line: 10856, scope: !690)
!694 = !DILocation(line: 10862, scope: !690)
!695 = !DILocation(line: 10765, scope: !690)
!696 = !DILocation(line: 10867, scope: !690)
!697 = !DILocation(line: 10873, scope: !690)
!698 = !DILocation(line: 10782, scope: !690)
!699 = !DILocation(line: 10785, scope: !690)
!700 = !DILocation(line: 10878, scope: !690)
!701 = !DILocation(line: 10884, scope: !690)
!702 = !DILocation(line: 10800, scope: !690)
!703 = !DILocation(line: 10888, scope: !690)
!704 = !DILocation(line: 10897, scope: !690)
!705 = !DILocation(line: 10903, scope: !690)
!706 = !DILocation(line: 10815, scope: !690)
!707 = !DILocation(line: 10907, scope: !690)
!708 = !DILocation(line: 10915, scope: !690)
!709 = !DILocation(line: 10924, scope: !690)
!710 = !DILocation(line: 10930, scope: !690)
!711 = !DILocation(line: 10825, scope: !690)
!712 = !DILocation(line: 10830, scope: !690)
!713 = distinct !DISubprogram(name: "dummy", linkageName: "dummy", scope: null, file: !4, line: 10933, type: !6, scopeLine: 10933, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!714 = !DILocation(line: 10933, scope: !713)
!715 = distinct !DISubprogram(name: "__wasm_call_dtors", linkageName: "__wasm_call_dtors", scope: null, file: !4, line: 10936, type: !6, scopeLine: 10936, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!716 = !DILocation(line: 10936, scope: !715)
!717 = !DILocation(line: 10937, scope: !715)
!718 = !DILocation(line: 10943, scope: !715)
!719 = distinct !DISubprogram(name: "exit", linkageName: "exit", scope: null, file: !4, line: 10951, type: !6, scopeLine: 10951, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!720 = !DILocation(line: 10951, scope: !719)
!721 = !DILocation(line: 10952, scope: !719)
!722 = !DILocation(line: 10958, scope: !719)
!723 = !DILocation(line: 10966, scope: !719)
!724 = !DILocation(line: 10972, scope: !719)
!725 = distinct !DISubprogram(name: "printf", linkageName: "printf", scope: null, file: !4, line: 10975, type: !6, scopeLine: 10975, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!726 = !DILocation(line: 10975, scope: !725)
!727 = !DILocation(line: 10999, scope: !725)
!728 = !DILocation(line: 11012, scope: !725)
!729 = distinct !DISubprogram(name: "close", linkageName: "close", scope: null, file: !4, line: 11035, type: !6, scopeLine: 11035, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!730 = !DILocation(line: 11035, scope: !729)
!731 = !DILocation(line: 11040, scope: !729)
!732 = !DILocation(line: 11058, scope: !729)
!733 = distinct !DISubprogram(name: "__stdio_close", linkageName: "__stdio_close", scope: null, file: !4, line: 11069, type: !6, scopeLine: 11069, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!734 = !DILocation(line: 11069, scope: !733)
!735 = !DILocation(line: 11072, scope: !733)
!736 = !DILocation(line: 11075, scope: !733)
!737 = distinct !DISubprogram(name: "writev", linkageName: "writev", scope: null, file: !4, line: 11083, type: !6, scopeLine: 11083, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!738 = !DILocation(line: 11083, scope: !737)
!739 = !DILocation(line: 11122, scope: !737)
!740 = !DILocation(line: 11145, scope: !737)
!741 = !DILocation(line: 11176, scope: !737)
!742 = !DILocation(line: 11160, scope: !737)
!743 = distinct !DISubprogram(name: "__stdio_write", linkageName: "__stdio_write", scope: null, file: !4, line: 11197, type: !6, scopeLine: 11197, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!744 = !DILocation(line: 11197, scope: !743)
!745 = !DILocation(line: 11221, scope: !743)
!746 = !DILocation(line: 11228, scope: !743)
!747 = !DILocation(line: 11235, scope: !743)
!748 = !DILocation(line: 11240, scope: !743)
!749 = !DILocation(line: 11247, scope: !743)
!750 = !DILocation(line: 11255, scope: !743)
!751 = !DILocation(line: 11275, scope: !743)
!752 = !DILocation(line: 11282, scope: !743)
!753 = !DILocation(line: 11454, scope: !743)
!754 = !DILocation(line: 11471, scope: !743)
!755 = !DILocation(line: 11476, scope: !743)
!756 = !DILocation(line: 11483, scope: !743)
!757 = !DILocation(line: 11492, scope: !743)
!758 = !DILocation(line: 11496, scope: !743)
!759 = !DILocation(line: 11350, scope: !743)
!760 = !DILocation(line: 11365, scope: !743)
!761 = !DILocation(line: 11381, scope: !743)
!762 = !DILocation(line: 11397, scope: !743)
!763 = !DILocation(line: 11414, scope: !743)
!764 = !DILocation(line: 11420, scope: !743)
!765 = !DILocation(line: 11432, scope: !743)
!766 = !DILocation(line: 11316, scope: !743)
!767 = !DILocation(line: 11323, scope: !743)
!768 = !DILocation(line: 11330, scope: !743)
!769 = !DILocation(line: 11336, scope: !743)
!770 = distinct !DISubprogram(name: "__isatty", linkageName: "__isatty", scope: null, file: !4, line: 11519, type: !6, scopeLine: 11519, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!771 = !DILocation(line: 11519, scope: !770)
!772 = !DILocation(line: 11550, scope: !770)
!773 = !DILocation(line: 11576, scope: !770)
!774 = !DILocation(line: 11599, scope: !770)
!775 = !DILocation(line: 11566, scope: !770)
!776 = distinct !DISubprogram(name: "__stdout_write", linkageName: "__stdout_write", scope: null, file: !4, line: 11622, type: !6, scopeLine: 11622, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!777 = !DILocation(line: 11622, scope: !776)
!778 = !DILocation(line: 11631, scope: !776)
!779 = !DILocation(line: 11638, scope: !776)
!780 = !DILocation(line: 11664, scope: !776)
!781 = !DILocation(line: 11674, scope: !776)
!782 = !DILocation(line: 11649, scope: !776)
!783 = !DILocation(line: 11652, scope: !776)
!784 = distinct !DISubprogram(name: "__lseek", linkageName: "__lseek", scope: null, file: !4, line: 11682, type: !6, scopeLine: 11682, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!785 = !DILocation(line: 11682, scope: !784)
!786 = !DILocation(line: 11721, scope: !784)
!787 = !DILocation(line: 11746, scope: !784)
!788 = !DILocation(line: 11762, scope: !784)
!789 = distinct !DISubprogram(name: "__stdio_seek", linkageName: "__stdio_seek", scope: null, file: !4, line: 11783, type: !6, scopeLine: 11783, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!790 = !DILocation(line: 11783, scope: !789)
!791 = !DILocation(line: 11786, scope: !789)
!792 = !DILocation(line: 11793, scope: !789)
!793 = distinct !DISubprogram(name: "__ofl_lock", linkageName: "__ofl_lock", scope: null, file: !4, line: 11801, type: !6, scopeLine: 11801, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!794 = !DILocation(line: 11801, scope: !793)
!795 = distinct !DISubprogram(name: "__stdio_exit", linkageName: "__stdio_exit", scope: null, file: !4, line: 11810, type: !6, scopeLine: 11810, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!796 = !DILocation(line: 11810, scope: !795)
!797 = !DILocation(line: 11815, scope: !795)
!798 = !DILocation(line: 11821, scope: !795)
!799 = !DILocation(line: 11924, scope: !795)
!800 = !DILocation(line: 11835, scope: !795)
!801 = !DILocation(line: 11840, scope: !795)
!802 = !DILocation(line: 11864, scope: !795)
!803 = !DILocation(line: 11870, scope: !795)
!804 = !DILocation(line: 11877, scope: !795)
!805 = !DILocation(line: 11854, scope: !795)
!806 = !DILocation(line: 11857, scope: !795)
!807 = !{!"branch_weights", i32 1, i32 1048576}
!808 = !DILocation(line: 11907, scope: !795)
!809 = !DILocation(line: 11911, scope: !795)
!810 = !DILocation(line: 11897, scope: !795)
!811 = !DILocation(line: 11900, scope: !795)
!812 = !DILocation(line: 12016, scope: !795)
!813 = !DILocation(line: 11940, scope: !795)
!814 = !DILocation(line: 11945, scope: !795)
!815 = !DILocation(line: 11969, scope: !795)
!816 = !DILocation(line: 11973, scope: !795)
!817 = !DILocation(line: 11980, scope: !795)
!818 = !DILocation(line: 11959, scope: !795)
!819 = !DILocation(line: 11962, scope: !795)
!820 = !DILocation(line: 12000, scope: !795)
!821 = !DILocation(line: 12003, scope: !795)
!822 = !DILocation(line: 12010, scope: !795)
!823 = !DILocation(line: 12108, scope: !795)
!824 = !DILocation(line: 12032, scope: !795)
!825 = !DILocation(line: 12037, scope: !795)
!826 = !DILocation(line: 12061, scope: !795)
!827 = !DILocation(line: 12065, scope: !795)
!828 = !DILocation(line: 12072, scope: !795)
!829 = !DILocation(line: 12051, scope: !795)
!830 = !DILocation(line: 12054, scope: !795)
!831 = !DILocation(line: 12092, scope: !795)
!832 = !DILocation(line: 12095, scope: !795)
!833 = !DILocation(line: 12102, scope: !795)
!834 = !DILocation(line: 12194, scope: !795)
!835 = !DILocation(line: 12124, scope: !795)
!836 = !DILocation(line: 12129, scope: !795)
!837 = !DILocation(line: 12153, scope: !795)
!838 = !DILocation(line: 12157, scope: !795)
!839 = !DILocation(line: 12164, scope: !795)
!840 = !DILocation(line: 12143, scope: !795)
!841 = !DILocation(line: 12146, scope: !795)
!842 = !DILocation(line: 12184, scope: !795)
!843 = !DILocation(line: 12187, scope: !795)
!844 = distinct !DISubprogram(name: "__towrite", linkageName: "__towrite", scope: null, file: !4, line: 12198, type: !6, scopeLine: 12198, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!845 = !DILocation(line: 12198, scope: !844)
!846 = !DILocation(line: 12205, scope: !844)
!847 = !DILocation(line: 12216, scope: !844)
!848 = !DILocation(line: 12223, scope: !844)
!849 = !DILocation(line: 12241, scope: !844)
!850 = !DILocation(line: 12252, scope: !844)
!851 = !DILocation(line: 12259, scope: !844)
!852 = !DILocation(line: 12264, scope: !844)
!853 = !DILocation(line: 12271, scope: !844)
!854 = !DILocation(line: 12280, scope: !844)
!855 = !DILocation(line: 12284, scope: !844)
!856 = distinct !DISubprogram(name: "__fwritex", linkageName: "__fwritex", scope: null, file: !4, line: 12291, type: !6, scopeLine: 12291, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!857 = !DILocation(line: 12291, scope: !856)
!858 = !DILocation(line: 12300, scope: !856)
!859 = !DILocation(line: 12323, scope: !856)
!860 = !DILocation(line: 12335, scope: !856)
!861 = !DILocation(line: 12313, scope: !856)
!862 = !DILocation(line: 12539, scope: !856)
!863 = !DILocation(line: 12357, scope: !856)
!864 = !DILocation(line: 12376, scope: !856)
!865 = !DILocation(line: 12354, scope: !856)
!866 = !DILocation(line: 12510, scope: !856)
!867 = !DILocation(line: 12522, scope: !856)
!868 = !DILocation(line: 12528, scope: !856)
!869 = !DILocation(line: 12533, scope: !856)
!870 = !DILocation(line: 12449, scope: !856)
!871 = !DILocation(line: 12474, scope: !856)
!872 = !DILocation(line: 12477, scope: !856)
!873 = distinct !DISubprogram(name: "fwrite", linkageName: "fwrite", scope: null, file: !4, line: 12554, type: !6, scopeLine: 12554, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!874 = !DILocation(line: 12554, scope: !873)
!875 = !DILocation(line: 12570, scope: !873)
!876 = !DILocation(line: 12593, scope: !873)
!877 = !DILocation(line: 12605, scope: !873)
!878 = !DILocation(line: 12583, scope: !873)
!879 = !DILocation(line: 12808, scope: !873)
!880 = !DILocation(line: 12627, scope: !873)
!881 = !DILocation(line: 12649, scope: !873)
!882 = !DILocation(line: 12624, scope: !873)
!883 = !DILocation(line: 12779, scope: !873)
!884 = !DILocation(line: 12791, scope: !873)
!885 = !DILocation(line: 12797, scope: !873)
!886 = !DILocation(line: 12802, scope: !873)
!887 = !DILocation(line: 12718, scope: !873)
!888 = !DILocation(line: 12743, scope: !873)
!889 = !DILocation(line: 12746, scope: !873)
!890 = !DILocation(line: 12841, scope: !873)
!891 = distinct !DISubprogram(name: "strerror", linkageName: "strerror", scope: null, file: !4, line: 12844, type: !6, scopeLine: 12844, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!892 = !DILocation(line: 12844, scope: !891)
!893 = !DILocation(line: 12851, scope: !891)
!894 = !DILocation(line: 12878, scope: !891)
!895 = !DILocation(line: 12907, scope: !891)
!896 = !DILocation(line: 12919, scope: !891)
!897 = !DILocation(line: 12922, scope: !891)
!898 = distinct !DISubprogram(name: "fputs", linkageName: "fputs", scope: null, file: !4, line: 12930, type: !6, scopeLine: 12930, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!899 = !DILocation(line: 12930, scope: !898)
!900 = !DILocation(line: 12935, scope: !898)
!901 = !DILocation(line: 12957, scope: !898)
!902 = distinct !DISubprogram(name: "vfprintf", linkageName: "vfprintf", scope: null, file: !4, line: 12967, type: !6, scopeLine: 12967, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!903 = !DILocation(line: 12967, scope: !902)
!904 = !DILocation(line: 12992, scope: !902)
!905 = !DILocation(line: 13007, scope: !902)
!906 = !DILocation(line: 13018, scope: !902)
!907 = !DILocation(line: 13029, scope: !902)
!908 = !DILocation(line: 13036, scope: !902)
!909 = !DILocation(line: 13044, scope: !902)
!910 = !DILocation(line: 13052, scope: !902)
!911 = !DILocation(line: 13082, scope: !902)
!912 = !DILocation(line: 13102, scope: !902)
!913 = !DILocation(line: 13111, scope: !902)
!914 = !DILocation(line: 13332, scope: !902)
!915 = !DILocation(line: 13126, scope: !902)
!916 = !DILocation(line: 13140, scope: !902)
!917 = !DILocation(line: 13178, scope: !902)
!918 = !DILocation(line: 13190, scope: !902)
!919 = !DILocation(line: 13150, scope: !902)
!920 = !DILocation(line: 13157, scope: !902)
!921 = !DILocation(line: 13164, scope: !902)
!922 = !DILocation(line: 13169, scope: !902)
!923 = !DILocation(line: 13202, scope: !902)
!924 = !DILocation(line: 13233, scope: !902)
!925 = !DILocation(line: 13307, scope: !902)
!926 = !DILocation(line: 13324, scope: !902)
!927 = !DILocation(line: 13264, scope: !902)
!928 = !DILocation(line: 13267, scope: !902)
!929 = !DILocation(line: 13274, scope: !902)
!930 = !DILocation(line: 13279, scope: !902)
!931 = !DILocation(line: 13286, scope: !902)
!932 = !DILocation(line: 13293, scope: !902)
!933 = !DILocation(line: 13298, scope: !902)
!934 = distinct !DISubprogram(name: "printf_core", linkageName: "printf_core", scope: null, file: !4, line: 13364, type: !6, scopeLine: 13364, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!935 = !DILocation(line: 13364, scope: !934)
!936 = !DILocation(line: 22317, scope: !934)
!937 = !DILocation(line: 13568, scope: !934)
!938 = !DILocation(line: 14186, scope: !934)
!939 = !DILocation(line: 13639, scope: !934)
!940 = !DILocation(line: 14147, scope: !934)
!941 = !DILocation(line: 13617, scope: !934)
!942 = !DILocation(line: 13706, scope: !934)
!943 = !DILocation(line: 13686, scope: !934)
!944 = !DILocation(line: 13700, scope: !934)
!945 = !DILocation(line: 13727, scope: !934)
!946 = !DILocation(line: 13761, scope: !934)
!947 = !DILocation(line: 13744, scope: !934)
!948 = !DILocation(line: 13832, scope: !934)
!949 = !DILocation(line: 14000, scope: !934)
!950 = !DILocation(line: 13885, scope: !934)
!951 = !DILocation(line: 13943, scope: !934)
!952 = !DILocation(line: 13900, scope: !934)
!953 = !DILocation(line: 13918, scope: !934)
!954 = !DILocation(line: 13930, scope: !934)
!955 = !DILocation(line: 20997, scope: !934)
!956 = !DILocation(line: 13987, scope: !934)
!957 = !DILocation(line: 13995, scope: !934)
!958 = !DILocation(line: 14534, scope: !934)
!959 = !DILocation(line: 14573, scope: !934)
!960 = !DILocation(line: 14109, scope: !934)
!961 = !DILocation(line: 14218, scope: !934)
!962 = !DILocation(line: 14241, scope: !934)
!963 = !DILocation(line: 14251, scope: !934)
!964 = !DILocation(line: 14507, scope: !934)
!965 = !DILocation(line: 14274, scope: !934)
!966 = !DILocation(line: 14284, scope: !934)
!967 = !DILocation(line: 14307, scope: !934)
!968 = !DILocation(line: 14317, scope: !934)
!969 = !DILocation(line: 14340, scope: !934)
!970 = !DILocation(line: 14350, scope: !934)
!971 = !DILocation(line: 14373, scope: !934)
!972 = !DILocation(line: 14383, scope: !934)
!973 = !DILocation(line: 14406, scope: !934)
!974 = !DILocation(line: 14416, scope: !934)
!975 = !DILocation(line: 14439, scope: !934)
!976 = !DILocation(line: 14449, scope: !934)
!977 = !DILocation(line: 14473, scope: !934)
!978 = !DILocation(line: 14483, scope: !934)
!979 = !DILocation(line: 14596, scope: !934)
!980 = !DILocation(line: 14836, scope: !934)
!981 = !DILocation(line: 14719, scope: !934)
!982 = !DILocation(line: 14612, scope: !934)
!983 = !DILocation(line: 14670, scope: !934)
!984 = !DILocation(line: 14627, scope: !934)
!985 = !DILocation(line: 14645, scope: !934)
!986 = !DILocation(line: 14657, scope: !934)
!987 = !DILocation(line: 14706, scope: !934)
!988 = !DILocation(line: 14714, scope: !934)
!989 = !DILocation(line: 14859, scope: !934)
!990 = !DILocation(line: 14895, scope: !934)
!991 = !DILocation(line: 14990, scope: !934)
!992 = !DILocation(line: 14962, scope: !934)
!993 = !DILocation(line: 14946, scope: !934)
!994 = !DILocation(line: 14959, scope: !934)
!995 = !DILocation(line: 15081, scope: !934)
!996 = !DILocation(line: 15111, scope: !934)
!997 = !DILocation(line: 20315, scope: !934)
!998 = !DILocation(line: 16534, scope: !934)
!999 = !DILocation(line: 16024, scope: !934)
!1000 = !DILocation(line: 16044, scope: !934)
!1001 = !DILocation(line: 16051, scope: !934)
!1002 = !DILocation(line: 16054, scope: !934)
!1003 = !DILocation(line: 16064, scope: !934)
!1004 = !DILocation(line: 16013, scope: !934)
!1005 = !DILocation(line: 15316, scope: !934)
!1006 = !DILocation(line: 15363, scope: !934)
!1007 = !DILocation(line: 15830, scope: !934)
!1008 = !DILocation(line: 15891, scope: !934)
!1009 = !DILocation(line: 15894, scope: !934)
!1010 = !DILocation(line: 15507, scope: !934)
!1011 = !DILocation(line: 15577, scope: !934)
!1012 = !DILocation(line: 15926, scope: !934)
!1013 = !DILocation(line: 15933, scope: !934)
!1014 = !DILocation(line: 15185, scope: !934)
!1015 = !DILocation(line: 15217, scope: !934)
!1016 = !DILocation(line: 15418, scope: !934)
!1017 = !DILocation(line: 15477, scope: !934)
!1018 = !DILocation(line: 15946, scope: !934)
!1019 = !DILocation(line: 15596, scope: !934)
!1020 = !DILocation(line: 15231, scope: !934)
!1021 = !DILocation(line: 15236, scope: !934)
!1022 = !DILocation(line: 15244, scope: !934)
!1023 = !DILocation(line: 15249, scope: !934)
!1024 = !DILocation(line: 15257, scope: !934)
!1025 = !DILocation(line: 15263, scope: !934)
!1026 = !DILocation(line: 15271, scope: !934)
!1027 = !DILocation(line: 15276, scope: !934)
!1028 = !DILocation(line: 15284, scope: !934)
!1029 = !DILocation(line: 15289, scope: !934)
!1030 = !DILocation(line: 15297, scope: !934)
!1031 = !DILocation(line: 15302, scope: !934)
!1032 = !DILocation(line: 15310, scope: !934)
!1033 = !DILocation(line: 15777, scope: !934)
!1034 = !DILocation(line: 15412, scope: !934)
!1035 = !DILocation(line: 15719, scope: !934)
!1036 = !DILocation(line: 15708, scope: !934)
!1037 = !DILocation(line: 15767, scope: !934)
!1038 = !DILocation(line: 15985, scope: !934)
!1039 = !DILocation(line: 16110, scope: !934)
!1040 = !DILocation(line: 16093, scope: !934)
!1041 = !DILocation(line: 16306, scope: !934)
!1042 = !DILocation(line: 16218, scope: !934)
!1043 = !DILocation(line: 16224, scope: !934)
!1044 = !DILocation(line: 16262, scope: !934)
!1045 = !DILocation(line: 16282, scope: !934)
!1046 = !DILocation(line: 16237, scope: !934)
!1047 = !DILocation(line: 16256, scope: !934)
!1048 = !DILocation(line: 16300, scope: !934)
!1049 = !DILocation(line: 16383, scope: !934)
!1050 = !DILocation(line: 16323, scope: !934)
!1051 = !DILocation(line: 16338, scope: !934)
!1052 = !DILocation(line: 16360, scope: !934)
!1053 = !DILocation(line: 16377, scope: !934)
!1054 = !DILocation(line: 16446, scope: !934)
!1055 = !DILocation(line: 16452, scope: !934)
!1056 = !DILocation(line: 16490, scope: !934)
!1057 = !DILocation(line: 16510, scope: !934)
!1058 = !DILocation(line: 16465, scope: !934)
!1059 = !DILocation(line: 16484, scope: !934)
!1060 = !DILocation(line: 16528, scope: !934)
!1061 = !DILocation(line: 16568, scope: !934)
!1062 = !DILocation(line: 16577, scope: !934)
!1063 = !DILocation(line: 17068, scope: !934)
!1064 = !DILocation(line: 17099, scope: !934)
!1065 = !DILocation(line: 16831, scope: !934)
!1066 = !DILocation(line: 16837, scope: !934)
!1067 = !DILocation(line: 16743, scope: !934)
!1068 = !DILocation(line: 16749, scope: !934)
!1069 = !DILocation(line: 16787, scope: !934)
!1070 = !DILocation(line: 16807, scope: !934)
!1071 = !DILocation(line: 16762, scope: !934)
!1072 = !DILocation(line: 16781, scope: !934)
!1073 = !DILocation(line: 16825, scope: !934)
!1074 = !DILocation(line: 16862, scope: !934)
!1075 = !DILocation(line: 16853, scope: !934)
!1076 = !DILocation(line: 16859, scope: !934)
!1077 = !DILocation(line: 16928, scope: !934)
!1078 = !DILocation(line: 16922, scope: !934)
!1079 = !DILocation(line: 16980, scope: !934)
!1080 = !DILocation(line: 16986, scope: !934)
!1081 = !DILocation(line: 17024, scope: !934)
!1082 = !DILocation(line: 17044, scope: !934)
!1083 = !DILocation(line: 16999, scope: !934)
!1084 = !DILocation(line: 17018, scope: !934)
!1085 = !DILocation(line: 17062, scope: !934)
!1086 = !DILocation(line: 17136, scope: !934)
!1087 = !DILocation(line: 17128, scope: !934)
!1088 = !DILocation(line: 17182, scope: !934)
!1089 = !DILocation(line: 17199, scope: !934)
!1090 = !DILocation(line: 17285, scope: !934)
!1091 = !DILocation(line: 17300, scope: !934)
!1092 = !DILocation(line: 17524, scope: !934)
!1093 = !DILocation(line: 17480, scope: !934)
!1094 = !DILocation(line: 17410, scope: !934)
!1095 = !DILocation(line: 17436, scope: !934)
!1096 = !DILocation(line: 17447, scope: !934)
!1097 = !DILocation(line: 17504, scope: !934)
!1098 = !DILocation(line: 17516, scope: !934)
!1099 = !DILocation(line: 17713, scope: !934)
!1100 = !DILocation(line: 17556, scope: !934)
!1101 = !DILocation(line: 17594, scope: !934)
!1102 = !DILocation(line: 17690, scope: !934)
!1103 = !DILocation(line: 17705, scope: !934)
!1104 = !DILocation(line: 17637, scope: !934)
!1105 = !DILocation(line: 17648, scope: !934)
!1106 = !DILocation(line: 17676, scope: !934)
!1107 = !DILocation(line: 17797, scope: !934)
!1108 = !DILocation(line: 18367, scope: !934)
!1109 = !DILocation(line: 17895, scope: !934)
!1110 = !DILocation(line: 18038, scope: !934)
!1111 = !DILocation(line: 18047, scope: !934)
!1112 = !DILocation(line: 18111, scope: !934)
!1113 = !DILocation(line: 18202, scope: !934)
!1114 = !DILocation(line: 18230, scope: !934)
!1115 = !DILocation(line: 18252, scope: !934)
!1116 = !DILocation(line: 18322, scope: !934)
!1117 = !DILocation(line: 18285, scope: !934)
!1118 = !DILocation(line: 18306, scope: !934)
!1119 = !DILocation(line: 18314, scope: !934)
!1120 = !DILocation(line: 18462, scope: !934)
!1121 = !DILocation(line: 18602, scope: !934)
!1122 = !DILocation(line: 18557, scope: !934)
!1123 = !DILocation(line: 18573, scope: !934)
!1124 = !DILocation(line: 18931, scope: !934)
!1125 = !DILocation(line: 18840, scope: !934)
!1126 = !DILocation(line: 18830, scope: !934)
!1127 = !DILocation(line: 18902, scope: !934)
!1128 = !DILocation(line: 18913, scope: !934)
!1129 = !DILocation(line: 18896, scope: !934)
!1130 = !DILocation(line: 19115, scope: !934)
!1131 = !DILocation(line: 19121, scope: !934)
!1132 = !DILocation(line: 19027, scope: !934)
!1133 = !DILocation(line: 19033, scope: !934)
!1134 = !DILocation(line: 19071, scope: !934)
!1135 = !DILocation(line: 19091, scope: !934)
!1136 = !DILocation(line: 19046, scope: !934)
!1137 = !DILocation(line: 19065, scope: !934)
!1138 = !DILocation(line: 19109, scope: !934)
!1139 = !DILocation(line: 19141, scope: !934)
!1140 = !DILocation(line: 19135, scope: !934)
!1141 = !DILocation(line: 19276, scope: !934)
!1142 = !DILocation(line: 19188, scope: !934)
!1143 = !DILocation(line: 19194, scope: !934)
!1144 = !DILocation(line: 19232, scope: !934)
!1145 = !DILocation(line: 19252, scope: !934)
!1146 = !DILocation(line: 19207, scope: !934)
!1147 = !DILocation(line: 19226, scope: !934)
!1148 = !DILocation(line: 19270, scope: !934)
!1149 = !DILocation(line: 19788, scope: !934)
!1150 = !DILocation(line: 19308, scope: !934)
!1151 = !DILocation(line: 19359, scope: !934)
!1152 = !DILocation(line: 19349, scope: !934)
!1153 = !DILocation(line: 19439, scope: !934)
!1154 = !DILocation(line: 19454, scope: !934)
!1155 = !DILocation(line: 19466, scope: !934)
!1156 = !DILocation(line: 19433, scope: !934)
!1157 = !DILocation(line: 19489, scope: !934)
!1158 = !DILocation(line: 19483, scope: !934)
!1159 = !DILocation(line: 19537, scope: !934)
!1160 = !DILocation(line: 19513, scope: !934)
!1161 = !DILocation(line: 19531, scope: !934)
!1162 = !DILocation(line: 19737, scope: !934)
!1163 = !DILocation(line: 19583, scope: !934)
!1164 = !DILocation(line: 19634, scope: !934)
!1165 = !DILocation(line: 19697, scope: !934)
!1166 = !DILocation(line: 19703, scope: !934)
!1167 = !DILocation(line: 19624, scope: !934)
!1168 = !DILocation(line: 19709, scope: !934)
!1169 = !DILocation(line: 19731, scope: !934)
!1170 = !DILocation(line: 20180, scope: !934)
!1171 = !DILocation(line: 20106, scope: !934)
!1172 = !DILocation(line: 20149, scope: !934)
!1173 = !DILocation(line: 20157, scope: !934)
!1174 = !DILocation(line: 19833, scope: !934)
!1175 = !DILocation(line: 19875, scope: !934)
!1176 = !DILocation(line: 19927, scope: !934)
!1177 = !DILocation(line: 19865, scope: !934)
!1178 = !DILocation(line: 19980, scope: !934)
!1179 = !DILocation(line: 19996, scope: !934)
!1180 = !DILocation(line: 20065, scope: !934)
!1181 = !DILocation(line: 20078, scope: !934)
!1182 = !DILocation(line: 19974, scope: !934)
!1183 = !DILocation(line: 20016, scope: !934)
!1184 = !DILocation(line: 20010, scope: !934)
!1185 = !DILocation(line: 20041, scope: !934)
!1186 = !DILocation(line: 20059, scope: !934)
!1187 = !DILocation(line: 20100, scope: !934)
!1188 = !DILocation(line: 20174, scope: !934)
!1189 = !DILocation(line: 20227, scope: !934)
!1190 = !DILocation(line: 20233, scope: !934)
!1191 = !DILocation(line: 20271, scope: !934)
!1192 = !DILocation(line: 20291, scope: !934)
!1193 = !DILocation(line: 20246, scope: !934)
!1194 = !DILocation(line: 20265, scope: !934)
!1195 = !DILocation(line: 20309, scope: !934)
!1196 = !DILocation(line: 22289, scope: !934)
!1197 = !DILocation(line: 20543, scope: !934)
!1198 = !DILocation(line: 20549, scope: !934)
!1199 = !DILocation(line: 20455, scope: !934)
!1200 = !DILocation(line: 20461, scope: !934)
!1201 = !DILocation(line: 20499, scope: !934)
!1202 = !DILocation(line: 20519, scope: !934)
!1203 = !DILocation(line: 20474, scope: !934)
!1204 = !DILocation(line: 20493, scope: !934)
!1205 = !DILocation(line: 20537, scope: !934)
!1206 = !DILocation(line: 20569, scope: !934)
!1207 = !DILocation(line: 20563, scope: !934)
!1208 = !DILocation(line: 20704, scope: !934)
!1209 = !DILocation(line: 20616, scope: !934)
!1210 = !DILocation(line: 20622, scope: !934)
!1211 = !DILocation(line: 20660, scope: !934)
!1212 = !DILocation(line: 20680, scope: !934)
!1213 = !DILocation(line: 20635, scope: !934)
!1214 = !DILocation(line: 20654, scope: !934)
!1215 = !DILocation(line: 20698, scope: !934)
!1216 = !DILocation(line: 20830, scope: !934)
!1217 = !DILocation(line: 20836, scope: !934)
!1218 = !DILocation(line: 20742, scope: !934)
!1219 = !DILocation(line: 20748, scope: !934)
!1220 = !DILocation(line: 20786, scope: !934)
!1221 = !DILocation(line: 20806, scope: !934)
!1222 = !DILocation(line: 20761, scope: !934)
!1223 = !DILocation(line: 20780, scope: !934)
!1224 = !DILocation(line: 20824, scope: !934)
!1225 = !DILocation(line: 20856, scope: !934)
!1226 = !DILocation(line: 20850, scope: !934)
!1227 = !DILocation(line: 20901, scope: !934)
!1228 = !DILocation(line: 20907, scope: !934)
!1229 = !DILocation(line: 20945, scope: !934)
!1230 = !DILocation(line: 20965, scope: !934)
!1231 = !DILocation(line: 20920, scope: !934)
!1232 = !DILocation(line: 20939, scope: !934)
!1233 = !DILocation(line: 20983, scope: !934)
!1234 = !DILocation(line: 20989, scope: !934)
!1235 = !DILocation(line: 21236, scope: !934)
!1236 = !DILocation(line: 21276, scope: !934)
!1237 = !DILocation(line: 21333, scope: !934)
!1238 = !DILocation(line: 21385, scope: !934)
!1239 = !DILocation(line: 21323, scope: !934)
!1240 = !DILocation(line: 21419, scope: !934)
!1241 = !DILocation(line: 21437, scope: !934)
!1242 = !DILocation(line: 21483, scope: !934)
!1243 = !DILocation(line: 21509, scope: !934)
!1244 = !DILocation(line: 21515, scope: !934)
!1245 = !DILocation(line: 21589, scope: !934)
!1246 = !DILocation(line: 21811, scope: !934)
!1247 = !DILocation(line: 21817, scope: !934)
!1248 = !DILocation(line: 21723, scope: !934)
!1249 = !DILocation(line: 21729, scope: !934)
!1250 = !DILocation(line: 21767, scope: !934)
!1251 = !DILocation(line: 21787, scope: !934)
!1252 = !DILocation(line: 21742, scope: !934)
!1253 = !DILocation(line: 21761, scope: !934)
!1254 = !DILocation(line: 21805, scope: !934)
!1255 = !DILocation(line: 21837, scope: !934)
!1256 = !DILocation(line: 21831, scope: !934)
!1257 = !DILocation(line: 21972, scope: !934)
!1258 = !DILocation(line: 21978, scope: !934)
!1259 = !DILocation(line: 21884, scope: !934)
!1260 = !DILocation(line: 21890, scope: !934)
!1261 = !DILocation(line: 21928, scope: !934)
!1262 = !DILocation(line: 21948, scope: !934)
!1263 = !DILocation(line: 21903, scope: !934)
!1264 = !DILocation(line: 21922, scope: !934)
!1265 = !DILocation(line: 21966, scope: !934)
!1266 = !DILocation(line: 22002, scope: !934)
!1267 = !DILocation(line: 21996, scope: !934)
!1268 = !DILocation(line: 22128, scope: !934)
!1269 = !DILocation(line: 22134, scope: !934)
!1270 = !DILocation(line: 22040, scope: !934)
!1271 = !DILocation(line: 22046, scope: !934)
!1272 = !DILocation(line: 22084, scope: !934)
!1273 = !DILocation(line: 22104, scope: !934)
!1274 = !DILocation(line: 22059, scope: !934)
!1275 = !DILocation(line: 22078, scope: !934)
!1276 = !DILocation(line: 22122, scope: !934)
!1277 = !DILocation(line: 22154, scope: !934)
!1278 = !DILocation(line: 22148, scope: !934)
!1279 = !DILocation(line: 22201, scope: !934)
!1280 = !DILocation(line: 22207, scope: !934)
!1281 = !DILocation(line: 22245, scope: !934)
!1282 = !DILocation(line: 22265, scope: !934)
!1283 = !DILocation(line: 22220, scope: !934)
!1284 = !DILocation(line: 22239, scope: !934)
!1285 = !DILocation(line: 22283, scope: !934)
!1286 = distinct !DISubprogram(name: "pop_arg", linkageName: "pop_arg", scope: null, file: !4, line: 22346, type: !6, scopeLine: 22346, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1287 = !DILocation(line: 22346, scope: !1286)
!1288 = !DILocation(line: 22390, scope: !1286)
!1289 = !DILocation(line: 22904, scope: !1286)
!1290 = !DILocation(line: 22880, scope: !1286)
!1291 = !DILocation(line: 22886, scope: !1286)
!1292 = !DILocation(line: 22894, scope: !1286)
!1293 = !DILocation(line: 22901, scope: !1286)
!1294 = !DILocation(line: 22416, scope: !1286)
!1295 = !DILocation(line: 22424, scope: !1286)
!1296 = !DILocation(line: 22431, scope: !1286)
!1297 = !DILocation(line: 22434, scope: !1286)
!1298 = !DILocation(line: 22443, scope: !1286)
!1299 = !DILocation(line: 22451, scope: !1286)
!1300 = !DILocation(line: 22458, scope: !1286)
!1301 = !DILocation(line: 22461, scope: !1286)
!1302 = !DILocation(line: 22515, scope: !1286)
!1303 = !DILocation(line: 22524, scope: !1286)
!1304 = !DILocation(line: 22538, scope: !1286)
!1305 = !DILocation(line: 22545, scope: !1286)
!1306 = !DILocation(line: 22548, scope: !1286)
!1307 = !DILocation(line: 22470, scope: !1286)
!1308 = !DILocation(line: 22478, scope: !1286)
!1309 = !DILocation(line: 22485, scope: !1286)
!1310 = !DILocation(line: 22488, scope: !1286)
!1311 = !DILocation(line: 22497, scope: !1286)
!1312 = !DILocation(line: 22505, scope: !1286)
!1313 = !DILocation(line: 22512, scope: !1286)
!1314 = !DILocation(line: 22557, scope: !1286)
!1315 = !DILocation(line: 22565, scope: !1286)
!1316 = !DILocation(line: 22572, scope: !1286)
!1317 = !DILocation(line: 22575, scope: !1286)
!1318 = !DILocation(line: 22584, scope: !1286)
!1319 = !DILocation(line: 22592, scope: !1286)
!1320 = !DILocation(line: 22599, scope: !1286)
!1321 = !DILocation(line: 22602, scope: !1286)
!1322 = !DILocation(line: 22611, scope: !1286)
!1323 = !DILocation(line: 22619, scope: !1286)
!1324 = !DILocation(line: 22626, scope: !1286)
!1325 = !DILocation(line: 22629, scope: !1286)
!1326 = !DILocation(line: 22638, scope: !1286)
!1327 = !DILocation(line: 22646, scope: !1286)
!1328 = !DILocation(line: 22653, scope: !1286)
!1329 = !DILocation(line: 22656, scope: !1286)
!1330 = !DILocation(line: 22665, scope: !1286)
!1331 = !DILocation(line: 22679, scope: !1286)
!1332 = !DILocation(line: 22686, scope: !1286)
!1333 = !DILocation(line: 22689, scope: !1286)
!1334 = !DILocation(line: 22698, scope: !1286)
!1335 = !DILocation(line: 22706, scope: !1286)
!1336 = !DILocation(line: 22713, scope: !1286)
!1337 = !DILocation(line: 22716, scope: !1286)
!1338 = !DILocation(line: 22725, scope: !1286)
!1339 = !DILocation(line: 22739, scope: !1286)
!1340 = !DILocation(line: 22746, scope: !1286)
!1341 = !DILocation(line: 22749, scope: !1286)
!1342 = !DILocation(line: 22758, scope: !1286)
!1343 = !DILocation(line: 22772, scope: !1286)
!1344 = !DILocation(line: 22779, scope: !1286)
!1345 = !DILocation(line: 22782, scope: !1286)
!1346 = !DILocation(line: 22791, scope: !1286)
!1347 = !DILocation(line: 22799, scope: !1286)
!1348 = !DILocation(line: 22806, scope: !1286)
!1349 = !DILocation(line: 22809, scope: !1286)
!1350 = !DILocation(line: 22818, scope: !1286)
!1351 = !DILocation(line: 22826, scope: !1286)
!1352 = !DILocation(line: 22833, scope: !1286)
!1353 = !DILocation(line: 22836, scope: !1286)
!1354 = !DILocation(line: 22845, scope: !1286)
!1355 = !DILocation(line: 22859, scope: !1286)
!1356 = !DILocation(line: 22866, scope: !1286)
!1357 = !DILocation(line: 22869, scope: !1286)
!1358 = !DILocation(line: 22874, scope: !1286)
!1359 = distinct !DISubprogram(name: "pad", linkageName: "pad", scope: null, file: !4, line: 22910, type: !6, scopeLine: 22910, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1360 = !DILocation(line: 22910, scope: !1359)
!1361 = !DILocation(line: 23053, scope: !1359)
!1362 = !DILocation(line: 22972, scope: !1359)
!1363 = !DILocation(line: 23013, scope: !1359)
!1364 = !DILocation(line: 23033, scope: !1359)
!1365 = !DILocation(line: 22992, scope: !1359)
!1366 = !DILocation(line: 23007, scope: !1359)
!1367 = !DILocation(line: 23047, scope: !1359)
!1368 = distinct !DISubprogram(name: "long_double_not_supported", linkageName: "long_double_not_supported", scope: null, file: !4, line: 23069, type: !6, scopeLine: 23069, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1369 = !DILocation(line: 23069, scope: !1368)
!1370 = !DILocation(line: 23082, scope: !1368)
!1371 = !DILocation(line: 23089, scope: !1368)
!1372 = !DILocation(line: 23095, scope: !1368)
!1373 = distinct !DISubprogram(name: "memcpy", linkageName: "memcpy", scope: null, file: !4, line: 23098, type: !6, scopeLine: 23098, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1374 = !DILocation(line: 23098, scope: !1373)
!1375 = !DILocation(line: 23251, scope: !1373)
!1376 = !DILocation(line: 23122, scope: !1373)
!1377 = !DILocation(line: 23125, scope: !1373)
!1378 = !DILocation(line: 23164, scope: !1373)
!1379 = !DILocation(line: 23167, scope: !1373)
!1380 = !DILocation(line: 23206, scope: !1373)
!1381 = !DILocation(line: 23209, scope: !1373)
!1382 = !DILocation(line: 23248, scope: !1373)
!1383 = !DILocation(line: 23557, scope: !1373)
!1384 = !DILocation(line: 23434, scope: !1373)
!1385 = !DILocation(line: 23348, scope: !1373)
!1386 = !DILocation(line: 23335, scope: !1373)
!1387 = !DILocation(line: 23338, scope: !1373)
!1388 = !DILocation(line: 23345, scope: !1373)
!1389 = !DILocation(line: 23383, scope: !1373)
!1390 = !DILocation(line: 23386, scope: !1373)
!1391 = !DILocation(line: 23399, scope: !1373)
!1392 = !DILocation(line: 23402, scope: !1373)
!1393 = !DILocation(line: 23415, scope: !1373)
!1394 = !DILocation(line: 23418, scope: !1373)
!1395 = !DILocation(line: 23431, scope: !1373)
!1396 = !DILocation(line: 23487, scope: !1373)
!1397 = !DILocation(line: 23484, scope: !1373)
!1398 = !DILocation(line: 23522, scope: !1373)
!1399 = !DILocation(line: 23519, scope: !1373)
!1400 = !DILocation(line: 23554, scope: !1373)
!1401 = !DILocation(line: 24353, scope: !1373)
!1402 = !DILocation(line: 24384, scope: !1373)
!1403 = !DILocation(line: 24387, scope: !1373)
!1404 = !DILocation(line: 24150, scope: !1373)
!1405 = !DILocation(line: 23605, scope: !1373)
!1406 = !DILocation(line: 23616, scope: !1373)
!1407 = !DILocation(line: 23621, scope: !1373)
!1408 = !DILocation(line: 23631, scope: !1373)
!1409 = !DILocation(line: 23641, scope: !1373)
!1410 = !DILocation(line: 23776, scope: !1373)
!1411 = !DILocation(line: 23823, scope: !1373)
!1412 = !DILocation(line: 23828, scope: !1373)
!1413 = !DILocation(line: 23963, scope: !1373)
!1414 = !DILocation(line: 24010, scope: !1373)
!1415 = !DILocation(line: 24015, scope: !1373)
!1416 = !DILocation(line: 23681, scope: !1373)
!1417 = !DILocation(line: 23695, scope: !1373)
!1418 = !DILocation(line: 23708, scope: !1373)
!1419 = !DILocation(line: 23722, scope: !1373)
!1420 = !DILocation(line: 23735, scope: !1373)
!1421 = !DILocation(line: 23749, scope: !1373)
!1422 = !DILocation(line: 23762, scope: !1373)
!1423 = !DILocation(line: 23868, scope: !1373)
!1424 = !DILocation(line: 23882, scope: !1373)
!1425 = !DILocation(line: 23895, scope: !1373)
!1426 = !DILocation(line: 23909, scope: !1373)
!1427 = !DILocation(line: 23922, scope: !1373)
!1428 = !DILocation(line: 23936, scope: !1373)
!1429 = !DILocation(line: 23949, scope: !1373)
!1430 = !DILocation(line: 24055, scope: !1373)
!1431 = !DILocation(line: 24069, scope: !1373)
!1432 = !DILocation(line: 24082, scope: !1373)
!1433 = !DILocation(line: 24096, scope: !1373)
!1434 = !DILocation(line: 24109, scope: !1373)
!1435 = !DILocation(line: 24123, scope: !1373)
!1436 = !DILocation(line: 24136, scope: !1373)
!1437 = !DILocation(line: 24248, scope: !1373)
!1438 = !DILocation(line: 24205, scope: !1373)
!1439 = !DILocation(line: 24208, scope: !1373)
!1440 = !DILocation(line: 24215, scope: !1373)
!1441 = !DILocation(line: 24218, scope: !1373)
!1442 = !DILocation(line: 24225, scope: !1373)
!1443 = !DILocation(line: 24228, scope: !1373)
!1444 = !DILocation(line: 24235, scope: !1373)
!1445 = !DILocation(line: 24238, scope: !1373)
!1446 = !DILocation(line: 24245, scope: !1373)
!1447 = !DILocation(line: 24283, scope: !1373)
!1448 = !DILocation(line: 24280, scope: !1373)
!1449 = !DILocation(line: 24318, scope: !1373)
!1450 = !DILocation(line: 24315, scope: !1373)
!1451 = !DILocation(line: 24350, scope: !1373)
!1452 = distinct !DISubprogram(name: "memset", linkageName: "memset", scope: null, file: !4, line: 24395, type: !6, scopeLine: 24395, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1453 = !DILocation(line: 24395, scope: !1452)
!1454 = !DILocation(line: 24747, scope: !1452)
!1455 = !DILocation(line: 24411, scope: !1452)
!1456 = !DILocation(line: 24426, scope: !1452)
!1457 = !DILocation(line: 24440, scope: !1452)
!1458 = !DILocation(line: 24447, scope: !1452)
!1459 = !DILocation(line: 24457, scope: !1452)
!1460 = !DILocation(line: 24467, scope: !1452)
!1461 = !DILocation(line: 24481, scope: !1452)
!1462 = !DILocation(line: 24491, scope: !1452)
!1463 = !DILocation(line: 24530, scope: !1452)
!1464 = !DILocation(line: 24553, scope: !1452)
!1465 = !DILocation(line: 24567, scope: !1452)
!1466 = !DILocation(line: 24574, scope: !1452)
!1467 = !DILocation(line: 24584, scope: !1452)
!1468 = !DILocation(line: 24594, scope: !1452)
!1469 = !DILocation(line: 24608, scope: !1452)
!1470 = !DILocation(line: 24615, scope: !1452)
!1471 = !DILocation(line: 24622, scope: !1452)
!1472 = !DILocation(line: 24629, scope: !1452)
!1473 = !DILocation(line: 24639, scope: !1452)
!1474 = !DILocation(line: 24649, scope: !1452)
!1475 = !DILocation(line: 24659, scope: !1452)
!1476 = !DILocation(line: 24669, scope: !1452)
!1477 = !DILocation(line: 24717, scope: !1452)
!1478 = !DILocation(line: 24727, scope: !1452)
!1479 = !DILocation(line: 24737, scope: !1452)
!1480 = distinct !DISubprogram(name: "strlen", linkageName: "strlen", scope: null, file: !4, line: 24775, type: !6, scopeLine: 24775, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1481 = !DILocation(line: 24775, scope: !1480)
!1482 = !DILocation(line: 24863, scope: !1480)
!1483 = !DILocation(line: 24800, scope: !1480)
!1484 = !DILocation(line: 24939, scope: !1480)
!1485 = !DILocation(line: 24821, scope: !1480)
!1486 = !DILocation(line: 24842, scope: !1480)
!1487 = !DILocation(line: 24893, scope: !1480)
!1488 = distinct !DISubprogram(name: "memchr", linkageName: "memchr", scope: null, file: !4, line: 24953, type: !6, scopeLine: 24953, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1489 = !DILocation(line: 24953, scope: !1488)
!1490 = !DILocation(line: 25131, scope: !1488)
!1491 = !DILocation(line: 24988, scope: !1488)
!1492 = !DILocation(line: 25184, scope: !1488)
!1493 = !DILocation(line: 25043, scope: !1488)
!1494 = !DILocation(line: 25087, scope: !1488)
!1495 = !DILocation(line: 25290, scope: !1488)
!1496 = !DILocation(line: 25221, scope: !1488)
!1497 = distinct !DISubprogram(name: "strnlen", linkageName: "strnlen", scope: null, file: !4, line: 25324, type: !6, scopeLine: 25324, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1498 = !DILocation(line: 25324, scope: !1497)
!1499 = !DILocation(line: 25333, scope: !1497)
!1500 = distinct !DISubprogram(name: "dummy", linkageName: "dummy", scope: null, file: !4, line: 25351, type: !6, scopeLine: 25351, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1501 = !DILocation(line: 25351, scope: !1500)
!1502 = distinct !DISubprogram(name: "__lctrans", linkageName: "__lctrans", scope: null, file: !4, line: 25356, type: !6, scopeLine: 25356, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1503 = !DILocation(line: 25356, scope: !1502)
!1504 = !DILocation(line: 25361, scope: !1502)
!1505 = distinct !DISubprogram(name: "atoi", linkageName: "atoi", scope: null, file: !4, line: 25369, type: !6, scopeLine: 25369, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1506 = !DILocation(line: 25369, scope: !1505)
!1507 = !DILocation(line: 25376, scope: !1505)
!1508 = !DILocation(line: 25431, scope: !1505)
!1509 = !DILocation(line: 25459, scope: !1505)
!1510 = !DILocation(line: 25508, scope: !1505)
!1511 = distinct !DISubprogram(name: "wcrtomb", linkageName: "wcrtomb", scope: null, file: !4, line: 25546, type: !6, scopeLine: 25546, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1512 = !DILocation(line: 25546, scope: !1511)
!1513 = !DILocation(line: 25840, scope: !1511)
!1514 = !DILocation(line: 25587, scope: !1511)
!1515 = !DILocation(line: 25574, scope: !1511)
!1516 = !DILocation(line: 25629, scope: !1511)
!1517 = !DILocation(line: 25615, scope: !1511)
!1518 = !DILocation(line: 25671, scope: !1511)
!1519 = !DILocation(line: 25657, scope: !1511)
!1520 = !DILocation(line: 25716, scope: !1511)
!1521 = !DILocation(line: 25730, scope: !1511)
!1522 = !DILocation(line: 25747, scope: !1511)
!1523 = !DILocation(line: 25781, scope: !1511)
!1524 = !DILocation(line: 25795, scope: !1511)
!1525 = !DILocation(line: 25812, scope: !1511)
!1526 = !DILocation(line: 25829, scope: !1511)
!1527 = distinct !DISubprogram(name: "wctomb", linkageName: "wctomb", scope: null, file: !4, line: 25857, type: !6, scopeLine: 25857, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1528 = !DILocation(line: 25857, scope: !1527)
!1529 = !DILocation(line: 25874, scope: !1527)
!1530 = distinct !DISubprogram(name: "frexp", linkageName: "frexp", scope: null, file: !4, line: 25882, type: !6, scopeLine: 25882, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1531 = !DILocation(line: 25882, scope: !1530)
!1532 = !DILocation(line: 25990, scope: !1530)
!1533 = !DILocation(line: 25975, scope: !1530)
!1534 = !DILocation(line: 25936, scope: !1530)
!1535 = !DILocation(line: 25957, scope: !1530)
!1536 = !DILocation(line: 25969, scope: !1530)
!1537 = distinct !DISubprogram(name: "_start.command_export", linkageName: "_start.command_export", scope: null, file: !4, line: 26026, type: !6, scopeLine: 26026, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1538 = !DILocation(line: 26026, scope: !1537)
!1539 = !DILocation(line: 26027, scope: !1537)
!1540 = !DILocation(line: 26029, scope: !1537)
!1541 = distinct !DISubprogram(name: "null_callee", linkageName: "null_callee", scope: null, file: !4, line: 4294967295, type: !6, scopeLine: 4294967295, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1542 = !DILocation(line: 4294967295, scope: !1541)
!1543 = distinct !DISubprogram(name: "other_callee", linkageName: "other_callee", scope: null, file: !4, line: 4294967295, type: !6, scopeLine: 4294967295, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1544 = !DILocation(line: 4294967295, scope: !1543)
