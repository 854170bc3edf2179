; ModuleID = 'sha256.wasm'
source_filename = "sha256.wasm"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@table0.0 = hidden externally_initialized constant [5 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @null_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f34 to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f36 to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.0 to i64)) to i32)], align 8
@table0.1 = hidden externally_initialized constant [5 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @null_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @other_callee to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @f38 to i64), i64 ptrtoint (ptr @table0.1 to i64)) to i32)], align 8

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_inner(ptr swiftself, i32) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself) #0

; Function Attrs: cold noreturn nounwind
declare void @wasmo5_rt_raise_callee_inner(ptr swiftself, i32) #0

; Function Attrs: nounwind
declare i64 @wasmo5_rt_memory_grow(ptr, i32, i64) #1

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @f17(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 70, 72) %0) #2 section ".text" !dbg !5 {
entry:
  %import = getelementptr i8, ptr %vmctx, i64 -480, !dbg !8
  %code = load ptr, ptr %import, align 16, !dbg !8, !tbaa !9, !invariant.load !12
  %1 = getelementptr i8, ptr %vmctx, i64 -472, !dbg !8
  %callee = load ptr, ptr %1, align 8, !dbg !8, !tbaa !9, !invariant.load !12
  call void %code(ptr %callee, i32 %0) #1, !dbg !8
  call void @wasmo5_rt_raise_inner(ptr nonnull swiftself %vmctx, i32 1) #12, !dbg !13
  unreachable, !dbg !13
}

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @f18(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !14 {
entry:
  call void @wasmo5_rt_raise_inner(ptr nonnull swiftself %vmctx, i32 1) #12, !dbg !15
  unreachable, !dbg !15
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal range(i32 -1, -65535) i32 @f19(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 -2147483646, 2147483647) %0) #3 section ".text" !dbg !16 {
entry:
  %condition.not = icmp eq i32 %0, 0, !dbg !17
  br i1 %condition.not, label %next, label %end, !dbg !17

end:                                              ; preds = %entry
  %1 = and i32 %0, -2147418113, !dbg !18
  %or.cond.not = icmp eq i32 %1, 0, !dbg !18
  br i1 %or.cond.not, label %next6, label %end3, !dbg !18

next:                                             ; preds = %entry
  %2 = getelementptr i8, ptr %vmctx, i64 -72, !dbg !18
  %length = load i64, ptr %2, align 8, !dbg !18, !tbaa !19
  %3 = trunc i64 %length to i32, !dbg !18
  %4 = and i32 %3, -65536, !dbg !18
  br label %end1, !dbg !18

end1:                                             ; preds = %end8, %next9, %next
  %result = phi i32 [ %4, %next ], [ -1, %next9 ], [ %9, %end8 ], !dbg !21
  ret i32 %result, !dbg !21

end3:                                             ; preds = %end
  call void @f18(ptr swiftself %vmctx), !dbg !22
  unreachable, !dbg !21

next6:                                            ; preds = %end
  %5 = lshr exact i32 %0, 16, !dbg !18
  %6 = zext nneg i32 %5 to i64, !dbg !23
  %7 = call i64 @wasmo5_rt_memory_grow(ptr nonnull %vmctx, i32 0, i64 %6), !dbg !23
  %8 = trunc i64 %7 to i32, !dbg !23
  %.not = icmp eq i32 %8, -1, !dbg !23
  br i1 %.not, label %next9, label %end8, !dbg !23

end8:                                             ; preds = %next6
  %9 = shl i32 %8, 16, !dbg !24
  br label %end1, !dbg !24

next9:                                            ; preds = %next6
  %10 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !24
  store i32 48, ptr %10, align 16, !dbg !24, !tbaa !25
  br label %end1, !dbg !24
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f21(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0) #3 section ".text" !dbg !27 {
entry:
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !28
  %1 = load i32, ptr %global0, align 16, !dbg !28, !tbaa !29
  %2 = add i32 %1, -16, !dbg !28
  store i32 %2, ptr %global0, align 16, !dbg !28, !tbaa !29
  %3 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117068, !dbg !31
  %4 = load i32, ptr %3, align 4, !dbg !31, !tbaa !25
  %condition.not = icmp eq i32 %4, 0, !dbg !31
  br i1 %condition.not, label %next, label %end, !dbg !31

end:                                              ; preds = %end5, %entry
  %5 = icmp ugt i32 %0, 236, !dbg !32
  br i1 %5, label %end18, label %next19, !dbg !32

next:                                             ; preds = %entry
  %6 = getelementptr i8, ptr %vmctx, i64 -72, !dbg !33
  %length.i = load i64, ptr %6, align 8, !dbg !33, !tbaa !19
  %7 = trunc i64 %length.i to i32, !dbg !33
  %8 = and i32 %7, -65536, !dbg !33
  %9 = add i32 %8, -1118640, !dbg !35
  %10 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117516, !dbg !36
  %11 = load i32, ptr %10, align 4, !dbg !36, !tbaa !25
  %condition4.not = icmp eq i32 %11, 0, !dbg !36
  br i1 %condition4.not, label %next6, label %end5, !dbg !36

end5:                                             ; preds = %next6, %next
  %local4.0 = phi i32 [ %11, %next ], [ %49, %next6 ], !dbg !37
  %12 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117496, !dbg !38
  store i32 %9, ptr %12, align 8, !dbg !38, !tbaa !25
  %13 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117492, !dbg !39
  store i32 1118640, ptr %13, align 4, !dbg !39, !tbaa !25
  %14 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !40
  store i32 1118640, ptr %14, align 4, !dbg !40, !tbaa !25
  %15 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117080, !dbg !41
  store i32 %local4.0, ptr %15, align 8, !dbg !41, !tbaa !25
  %16 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117076, !dbg !42
  store i32 -1, ptr %16, align 4, !dbg !42, !tbaa !25
  %17 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117092, !dbg !43
  store <4 x i32> <i32 1117084, i32 1117084, i32 1117092, i32 1117092>, ptr %17, align 4, !dbg !43, !tbaa !25
  %18 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117108, !dbg !44
  store <4 x i32> <i32 1117100, i32 1117100, i32 1117108, i32 1117108>, ptr %18, align 4, !dbg !44, !tbaa !25
  %19 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117124, !dbg !43
  store <4 x i32> <i32 1117116, i32 1117116, i32 1117124, i32 1117124>, ptr %19, align 4, !dbg !43, !tbaa !25
  %20 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117140, !dbg !44
  store <4 x i32> <i32 1117132, i32 1117132, i32 1117140, i32 1117140>, ptr %20, align 4, !dbg !44, !tbaa !25
  %21 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117156, !dbg !43
  store <4 x i32> <i32 1117148, i32 1117148, i32 1117156, i32 1117156>, ptr %21, align 4, !dbg !43, !tbaa !25
  %22 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117172, !dbg !44
  store <4 x i32> <i32 1117164, i32 1117164, i32 1117172, i32 1117172>, ptr %22, align 4, !dbg !44, !tbaa !25
  %23 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117188, !dbg !43
  store <4 x i32> <i32 1117180, i32 1117180, i32 1117188, i32 1117188>, ptr %23, align 4, !dbg !43, !tbaa !25
  %24 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117204, !dbg !44
  store <4 x i32> <i32 1117196, i32 1117196, i32 1117204, i32 1117204>, ptr %24, align 4, !dbg !44, !tbaa !25
  %25 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117220, !dbg !43
  store <4 x i32> <i32 1117212, i32 1117212, i32 1117220, i32 1117220>, ptr %25, align 4, !dbg !43, !tbaa !25
  %26 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117236, !dbg !44
  store <4 x i32> <i32 1117228, i32 1117228, i32 1117236, i32 1117236>, ptr %26, align 4, !dbg !44, !tbaa !25
  %27 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117252, !dbg !43
  store <4 x i32> <i32 1117244, i32 1117244, i32 1117252, i32 1117252>, ptr %27, align 4, !dbg !43, !tbaa !25
  %28 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117268, !dbg !44
  store <4 x i32> <i32 1117260, i32 1117260, i32 1117268, i32 1117268>, ptr %28, align 4, !dbg !44, !tbaa !25
  %29 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117284, !dbg !43
  store <4 x i32> <i32 1117276, i32 1117276, i32 1117284, i32 1117284>, ptr %29, align 4, !dbg !43, !tbaa !25
  %30 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117300, !dbg !44
  store <4 x i32> <i32 1117292, i32 1117292, i32 1117300, i32 1117300>, ptr %30, align 4, !dbg !44, !tbaa !25
  %31 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117316, !dbg !43
  store <4 x i32> <i32 1117308, i32 1117308, i32 1117316, i32 1117316>, ptr %31, align 4, !dbg !43, !tbaa !25
  %32 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117332, !dbg !44
  store <4 x i32> <i32 1117324, i32 1117324, i32 1117332, i32 1117332>, ptr %32, align 4, !dbg !44, !tbaa !25
  %33 = add i32 %8, -1118704, !dbg !45
  %34 = or disjoint i32 %33, 1, !dbg !45
  %35 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1118652, !dbg !46
  store i32 %34, ptr %35, align 4, !dbg !46, !tbaa !25
  %36 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117532, !dbg !47
  %37 = load i32, ptr %36, align 4, !dbg !47, !tbaa !25
  %38 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117072, !dbg !48
  store i32 %37, ptr %38, align 16, !dbg !48, !tbaa !25
  %39 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117056, !dbg !49
  store i32 %33, ptr %39, align 16, !dbg !49, !tbaa !25
  store i32 1118648, ptr %3, align 4, !dbg !50, !tbaa !25
  %40 = add i32 %8, -56, !dbg !50
  %index16 = zext i32 %40 to i64, !dbg !32
  %41 = inttoptr i64 %index16 to ptr, !dbg !32
  %42 = ptrtoint ptr %vmctx to i64, !dbg !32
  %43 = getelementptr i8, ptr %41, i64 %42, !dbg !32
  %44 = getelementptr i8, ptr %43, i64 4, !dbg !32
  store i32 56, ptr %44, align 4, !dbg !32, !tbaa !25
  br label %end, !dbg !32

next6:                                            ; preds = %next
  %45 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117528, !dbg !51
  store i64 -1, ptr %45, align 8, !dbg !51, !tbaa !25
  %46 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117520, !dbg !52
  store i64 281474976776192, ptr %46, align 16, !dbg !52, !tbaa !25
  %47 = add i32 %1, -8, !dbg !52
  %48 = and i32 %47, -16, !dbg !52
  %49 = xor i32 %48, 1431655768, !dbg !52
  store i32 %49, ptr %10, align 4, !dbg !53, !tbaa !25
  %50 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117536, !dbg !54
  store i32 0, ptr %50, align 16, !dbg !54, !tbaa !25
  %51 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117488, !dbg !55
  store i32 0, ptr %51, align 16, !dbg !55, !tbaa !25
  br label %end5, !dbg !55

end18:                                            ; preds = %end
  %52 = icmp ugt i32 %0, -65, !dbg !56
  br i1 %52, label %end43, label %next146, !dbg !56

next19:                                           ; preds = %end
  %53 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !57
  %54 = load i32, ptr %53, align 4, !dbg !57, !tbaa !25
  %55 = add nuw nsw i32 %0, 19, !dbg !57
  %56 = and i32 %55, 496, !dbg !57
  %57 = icmp samesign ult i32 %0, 11, !dbg !57
  %58 = select i1 %57, i32 16, i32 %56, !dbg !57
  %59 = lshr exact i32 %58, 3, !dbg !57
  %60 = lshr i32 %54, %59, !dbg !57
  %61 = and i32 %60, 3, !dbg !57
  %62 = icmp eq i32 %61, 0, !dbg !57
  br i1 %62, label %end22, label %next23, !dbg !57

end22:                                            ; preds = %next19
  %63 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !58
  %64 = load i32, ptr %63, align 4, !dbg !58, !tbaa !25
  %.not1031 = icmp ugt i32 %58, %64, !dbg !58
  br i1 %.not1031, label %next44, label %end43, !dbg !58

next23:                                           ; preds = %next19
  %65 = and i32 %60, 1, !dbg !57
  %66 = or disjoint i32 %65, %59, !dbg !57
  %67 = xor i32 %66, 1, !dbg !57
  %68 = shl nuw nsw i32 %67, 3, !dbg !57
  %69 = zext nneg i32 %68 to i64, !dbg !59
  %70 = inttoptr i64 %69 to ptr, !dbg !59
  %71 = ptrtoint ptr %vmctx to i64, !dbg !59
  %72 = getelementptr i8, ptr %70, i64 %71, !dbg !59
  %73 = getelementptr i8, ptr %72, i64 1117092, !dbg !59
  %74 = load i32, ptr %73, align 4, !dbg !59, !tbaa !25
  %75 = add i32 %74, 8, !dbg !59
  %index25 = zext i32 %74 to i64, !dbg !60
  %76 = inttoptr i64 %index25 to ptr, !dbg !60
  %77 = ptrtoint ptr %vmctx to i64, !dbg !60
  %78 = getelementptr i8, ptr %76, i64 %77, !dbg !60
  %79 = getelementptr i8, ptr %78, i64 8, !dbg !60
  %80 = load i32, ptr %79, align 1, !dbg !60, !tbaa !25
  %wide = zext i32 %80 to i64, !dbg !60
  %81 = add nuw nsw i32 %68, 1117084, !dbg !60
  %.not1030 = icmp eq i32 %80, %81, !dbg !60
  br i1 %.not1030, label %next29, label %end28, !dbg !60

end28:                                            ; preds = %next23
  %half = trunc i64 %wide to i32, !dbg !61
  store i32 %half, ptr %73, align 4, !dbg !61, !tbaa !25
  %82 = inttoptr i64 %wide to ptr, !dbg !62
  %83 = ptrtoint ptr %vmctx to i64, !dbg !62
  %84 = getelementptr i8, ptr %82, i64 %83, !dbg !62
  %85 = getelementptr i8, ptr %84, i64 12, !dbg !62
  store i32 %81, ptr %85, align 1, !dbg !62, !tbaa !25
  br label %end30, !dbg !62

next29:                                           ; preds = %next23
  %86 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %67), !dbg !60
  %87 = and i32 %86, %54, !dbg !60
  store i32 %87, ptr %53, align 4, !dbg !63, !tbaa !25
  br label %end30, !dbg !63

end30:                                            ; preds = %end28, %next29
  %88 = or disjoint i32 %68, 3, !dbg !62
  %89 = getelementptr i8, ptr %78, i64 4, !dbg !64
  store i32 %88, ptr %89, align 1, !dbg !64, !tbaa !25
  %90 = add i32 %74, %68, !dbg !64
  %index37 = zext i32 %90 to i64, !dbg !65
  %91 = inttoptr i64 %index37 to ptr, !dbg !65
  %92 = ptrtoint ptr %vmctx to i64, !dbg !65
  %93 = getelementptr i8, ptr %91, i64 %92, !dbg !65
  %94 = getelementptr i8, ptr %93, i64 4, !dbg !65
  %95 = load i32, ptr %94, align 1, !dbg !65, !tbaa !25
  %96 = or i32 %95, 1, !dbg !65
  store i32 %96, ptr %94, align 1, !dbg !66, !tbaa !25
  br label %end41, !dbg !66

end41:                                            ; preds = %end895, %end773, %end349, %next723, %end459, %end280, %next275, %next264, %end255, %end72, %end30
  %local3.1 = phi i32 [ 0, %end349 ], [ %1139, %next723 ], [ %777, %end459 ], [ 0, %end280 ], [ 0, %next275 ], [ %501, %next264 ], [ %484, %end255 ], [ %1206, %end773 ], [ %1370, %end895 ], [ %154, %end72 ], [ %75, %end30 ], !dbg !37
  store i32 %1, ptr %global0, align 16, !dbg !67, !tbaa !29
  ret i32 %local3.1, !dbg !67

end43:                                            ; preds = %next209, %end193, %next182, %next146, %end18, %end46, %end22
  %local2.0 = phi i32 [ -1, %end18 ], [ %293, %next146 ], [ %293, %end193 ], [ %293, %next209 ], [ %293, %next182 ], [ %58, %end22 ], [ %58, %end46 ], !dbg !37
  %97 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !68
  %98 = load i32, ptr %97, align 4, !dbg !68, !tbaa !25
  %99 = icmp ult i32 %98, %local2.0, !dbg !68
  br i1 %99, label %end245, label %next246, !dbg !68

next44:                                           ; preds = %end22
  %100 = icmp eq i32 %60, 0, !dbg !58
  br i1 %100, label %end46, label %next47, !dbg !58

end46:                                            ; preds = %next44
  %101 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !69
  %102 = load i32, ptr %101, align 8, !dbg !69, !tbaa !25
  %103 = icmp eq i32 %102, 0, !dbg !69
  br i1 %103, label %end43, label %next90, !dbg !69

next47:                                           ; preds = %next44
  %104 = shl i32 %60, %59, !dbg !58
  %105 = shl nuw i32 2, %59, !dbg !58
  %106 = sub i32 0, %105, !dbg !58
  %107 = or i32 %105, %106, !dbg !58
  %108 = and i32 %104, %107, !dbg !58
  %109 = add i32 %108, -1, !dbg !58
  %110 = xor i32 %108, -1, !dbg !58
  %111 = and i32 %109, %110, !dbg !58
  %112 = lshr i32 %111, 12, !dbg !58
  %113 = and i32 %112, 16, !dbg !58
  %114 = lshr i32 %111, %113, !dbg !58
  %115 = lshr i32 %114, 5, !dbg !58
  %116 = and i32 %115, 8, !dbg !58
  %117 = or disjoint i32 %116, %113, !dbg !58
  %118 = lshr i32 %114, %116, !dbg !58
  %119 = lshr i32 %118, 2, !dbg !58
  %120 = and i32 %119, 4, !dbg !58
  %121 = or disjoint i32 %117, %120, !dbg !58
  %122 = lshr i32 %118, %120, !dbg !58
  %123 = lshr i32 %122, 1, !dbg !58
  %124 = and i32 %123, 2, !dbg !58
  %125 = or disjoint i32 %121, %124, !dbg !58
  %126 = lshr i32 %122, %124, !dbg !58
  %127 = lshr i32 %126, 1, !dbg !58
  %128 = and i32 %127, 1, !dbg !58
  %129 = or disjoint i32 %125, %128, !dbg !58
  %130 = lshr i32 %126, %128, !dbg !58
  %131 = add i32 %129, %130, !dbg !58
  %132 = shl i32 %131, 3, !dbg !58
  %133 = add i32 %132, 1117092, !dbg !58
  %index55 = zext i32 %133 to i64, !dbg !70
  %134 = inttoptr i64 %index55 to ptr, !dbg !70
  %135 = ptrtoint ptr %vmctx to i64, !dbg !70
  %136 = getelementptr i8, ptr %134, i64 %135, !dbg !70
  %137 = load i32, ptr %136, align 4, !dbg !70, !tbaa !25
  %index56 = zext i32 %137 to i64, !dbg !71
  %138 = inttoptr i64 %index56 to ptr, !dbg !71
  %139 = ptrtoint ptr %vmctx to i64, !dbg !71
  %140 = getelementptr i8, ptr %138, i64 %139, !dbg !71
  %141 = getelementptr i8, ptr %140, i64 8, !dbg !71
  %142 = load i32, ptr %141, align 1, !dbg !71, !tbaa !25
  %wide1260 = zext i32 %142 to i64, !dbg !71
  %143 = add i32 %132, 1117084, !dbg !71
  %wide1259 = zext i32 %143 to i64, !dbg !71
  %.not1032 = icmp eq i32 %142, %143, !dbg !71
  br i1 %.not1032, label %next60, label %end59, !dbg !71

end59:                                            ; preds = %next47
  %half1394 = trunc i64 %wide1260 to i32, !dbg !72
  %half1395 = trunc i64 %wide1259 to i32, !dbg !72
  %144 = inttoptr i64 %wide1259 to ptr, !dbg !72
  %145 = ptrtoint ptr %vmctx to i64, !dbg !72
  %146 = getelementptr i8, ptr %144, i64 %145, !dbg !72
  %147 = getelementptr i8, ptr %146, i64 8, !dbg !72
  store i32 %half1394, ptr %147, align 4, !dbg !72, !tbaa !25
  %148 = inttoptr i64 %wide1260 to ptr, !dbg !73
  %149 = ptrtoint ptr %vmctx to i64, !dbg !73
  %150 = getelementptr i8, ptr %148, i64 %149, !dbg !73
  %151 = getelementptr i8, ptr %150, i64 12, !dbg !73
  store i32 %half1395, ptr %151, align 1, !dbg !73, !tbaa !25
  br label %end61, !dbg !73

next60:                                           ; preds = %next47
  %152 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %131), !dbg !71
  %153 = and i32 %152, %54, !dbg !71
  store i32 %153, ptr %53, align 4, !dbg !74, !tbaa !25
  br label %end61, !dbg !74

end61:                                            ; preds = %end59, %next60
  %local6.0 = phi i32 [ %54, %end59 ], [ %153, %next60 ], !dbg !37
  %154 = add i32 %137, 8, !dbg !73
  %155 = or disjoint i32 %58, 3, !dbg !73
  %156 = getelementptr i8, ptr %140, i64 4, !dbg !75
  store i32 %155, ptr %156, align 1, !dbg !75, !tbaa !25
  %157 = add i32 %137, %132, !dbg !75
  %158 = sub i32 %132, %58, !dbg !75
  %index68 = zext i32 %157 to i64, !dbg !76
  %159 = inttoptr i64 %index68 to ptr, !dbg !76
  %160 = ptrtoint ptr %vmctx to i64, !dbg !76
  %161 = getelementptr i8, ptr %159, i64 %160, !dbg !76
  store i32 %158, ptr %161, align 1, !dbg !76, !tbaa !25
  %162 = add i32 %137, %58, !dbg !76
  %163 = or disjoint i32 %158, 1, !dbg !76
  %index69 = zext i32 %162 to i64, !dbg !77
  %164 = inttoptr i64 %index69 to ptr, !dbg !77
  %165 = ptrtoint ptr %vmctx to i64, !dbg !77
  %166 = getelementptr i8, ptr %164, i64 %165, !dbg !77
  %167 = getelementptr i8, ptr %166, i64 4, !dbg !77
  store i32 %163, ptr %167, align 1, !dbg !77, !tbaa !25
  %168 = icmp eq i32 %64, 0, !dbg !77
  br i1 %168, label %end72, label %next73, !dbg !77

end72:                                            ; preds = %end78, %end61
  %169 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !78
  store i32 %162, ptr %169, align 8, !dbg !78, !tbaa !25
  store i32 %158, ptr %63, align 4, !dbg !79, !tbaa !25
  br label %end41, !dbg !79

next73:                                           ; preds = %end61
  %170 = lshr i32 %64, 3, !dbg !77
  %171 = and i32 %64, -8, !dbg !77
  %wide1261 = zext i32 %171 to i64, !dbg !77
  %172 = add nuw nsw i32 %171, 1117084, !dbg !77
  %wide1263 = zext i32 %172 to i64, !dbg !80
  %173 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !80
  %174 = load i32, ptr %173, align 8, !dbg !80, !tbaa !25
  %wide1265 = zext i32 %174 to i64, !dbg !80
  %175 = shl nuw nsw i32 1, %170, !dbg !80
  %176 = and i32 %local6.0, %175, !dbg !80
  %condition75.not = icmp eq i32 %176, 0, !dbg !80
  br i1 %condition75.not, label %next77, label %end76, !dbg !80

end76:                                            ; preds = %next73
  %177 = inttoptr i64 %wide1261 to ptr, !dbg !81
  %178 = ptrtoint ptr %vmctx to i64, !dbg !81
  %179 = getelementptr i8, ptr %177, i64 %178, !dbg !81
  %180 = getelementptr i8, ptr %179, i64 1117092, !dbg !81
  %181 = load i32, ptr %180, align 4, !dbg !81, !tbaa !25
  %wide1264 = zext i32 %181 to i64, !dbg !81
  br label %end78, !dbg !81

next77:                                           ; preds = %next73
  %half1396 = trunc i64 %wide1263 to i32, !dbg !80
  %182 = or i32 %local6.0, %175, !dbg !80
  store i32 %182, ptr %53, align 4, !dbg !82, !tbaa !25
  br label %end78, !dbg !82

end78:                                            ; preds = %end76, %next77
  %.pre-phi1116 = phi i64 [ %wide1261, %end76 ], [ %wide1261, %next77 ], !dbg !83
  %wide1262 = phi i64 [ %wide1264, %end76 ], [ %wide1263, %next77 ], !dbg !37
  %half1397 = trunc i64 %wide1265 to i32, !dbg !84
  %half1398 = trunc i64 %wide1263 to i32, !dbg !84
  %half1399 = trunc i64 %wide1262 to i32, !dbg !84
  %183 = inttoptr i64 %wide1262 to ptr, !dbg !84
  %184 = ptrtoint ptr %vmctx to i64, !dbg !84
  %185 = getelementptr i8, ptr %183, i64 %184, !dbg !84
  %186 = getelementptr i8, ptr %185, i64 12, !dbg !84
  store i32 %half1397, ptr %186, align 1, !dbg !84, !tbaa !25
  %187 = inttoptr i64 %.pre-phi1116 to ptr, !dbg !83
  %188 = ptrtoint ptr %vmctx to i64, !dbg !83
  %189 = getelementptr i8, ptr %187, i64 %188, !dbg !83
  %190 = getelementptr i8, ptr %189, i64 1117092, !dbg !83
  store i32 %half1397, ptr %190, align 1, !dbg !83, !tbaa !25
  %191 = inttoptr i64 %wide1265 to ptr, !dbg !85
  %192 = ptrtoint ptr %vmctx to i64, !dbg !85
  %193 = getelementptr i8, ptr %191, i64 %192, !dbg !85
  %194 = getelementptr i8, ptr %193, i64 12, !dbg !85
  store i32 %half1398, ptr %194, align 1, !dbg !85, !tbaa !25
  %195 = getelementptr i8, ptr %193, i64 8, !dbg !86
  store i32 %half1399, ptr %195, align 1, !dbg !86, !tbaa !25
  br label %end72, !dbg !86

next90:                                           ; preds = %end46
  %196 = add i32 %102, -1, !dbg !69
  %197 = xor i32 %102, -1, !dbg !69
  %198 = and i32 %196, %197, !dbg !69
  %199 = lshr i32 %198, 12, !dbg !69
  %200 = and i32 %199, 16, !dbg !69
  %201 = lshr i32 %198, %200, !dbg !69
  %202 = lshr i32 %201, 5, !dbg !69
  %203 = and i32 %202, 8, !dbg !69
  %204 = or disjoint i32 %203, %200, !dbg !69
  %205 = lshr i32 %201, %203, !dbg !69
  %206 = lshr i32 %205, 2, !dbg !69
  %207 = and i32 %206, 4, !dbg !69
  %208 = or disjoint i32 %204, %207, !dbg !69
  %209 = lshr i32 %205, %207, !dbg !69
  %210 = lshr i32 %209, 1, !dbg !69
  %211 = and i32 %210, 2, !dbg !69
  %212 = or disjoint i32 %208, %211, !dbg !69
  %213 = lshr i32 %209, %211, !dbg !69
  %214 = lshr i32 %213, 1, !dbg !69
  %215 = and i32 %214, 1, !dbg !69
  %216 = or disjoint i32 %212, %215, !dbg !69
  %217 = lshr i32 %213, %215, !dbg !69
  %218 = add i32 %216, %217, !dbg !69
  %219 = shl i32 %218, 2, !dbg !69
  %220 = add i32 %219, 1117348, !dbg !69
  %index96 = zext i32 %220 to i64, !dbg !87
  %221 = inttoptr i64 %index96 to ptr, !dbg !87
  %222 = ptrtoint ptr %vmctx to i64, !dbg !87
  %223 = getelementptr i8, ptr %221, i64 %222, !dbg !87
  %224 = load i32, ptr %223, align 4, !dbg !87, !tbaa !25
  %wide1270 = zext i32 %224 to i64, !dbg !88
  %225 = inttoptr i64 %wide1270 to ptr, !dbg !88
  %226 = ptrtoint ptr %vmctx to i64, !dbg !88
  %227 = getelementptr i8, ptr %225, i64 %226, !dbg !88
  %228 = getelementptr i8, ptr %227, i64 4, !dbg !88
  %229 = load i32, ptr %228, align 1, !dbg !88, !tbaa !25
  %230 = and i32 %229, -8, !dbg !88
  %231 = sub i32 %230, %58, !dbg !88
  br label %loop99, !dbg !88

loop99:                                           ; preds = %end103, %next90
  %wide1266 = phi i64 [ %wide1270, %next90 ], [ %wide1267, %end103 ], !dbg !37
  %local4.1 = phi i32 [ %231, %next90 ], [ %245, %end103 ], !dbg !37
  %wide1271 = phi i64 [ %wide1270, %next90 ], [ %wide1272, %end103 ], !dbg !37
  %232 = inttoptr i64 %wide1266 to ptr, !dbg !89
  %233 = ptrtoint ptr %vmctx to i64, !dbg !89
  %234 = getelementptr i8, ptr %232, i64 %233, !dbg !89
  %235 = getelementptr i8, ptr %234, i64 16, !dbg !89
  %236 = load i32, ptr %235, align 1, !dbg !89, !tbaa !25
  %wide1269 = zext i32 %236 to i64, !dbg !89
  %condition102.not = icmp eq i32 %236, 0, !dbg !89
  br i1 %condition102.not, label %next104, label %end103, !dbg !89

end103:                                           ; preds = %next104, %loop99
  %wide1267 = phi i64 [ %wide1269, %loop99 ], [ %wide1268, %next104 ], !dbg !37
  %half1400 = trunc i64 %wide1267 to i32, !dbg !90
  %half1401 = trunc i64 %wide1271 to i32, !dbg !90
  %237 = inttoptr i64 %wide1267 to ptr, !dbg !90
  %238 = ptrtoint ptr %vmctx to i64, !dbg !90
  %239 = getelementptr i8, ptr %237, i64 %238, !dbg !90
  %240 = getelementptr i8, ptr %239, i64 4, !dbg !90
  %241 = load i32, ptr %240, align 1, !dbg !90, !tbaa !25
  %242 = and i32 %241, -8, !dbg !90
  %243 = sub i32 %242, %58, !dbg !90
  %244 = icmp ult i32 %243, %local4.1, !dbg !90
  %245 = call i32 @llvm.umin.i32(i32 %243, i32 %local4.1), !dbg !90
  %246 = select i1 %244, i32 %half1400, i32 %half1401, !dbg !90
  %wide1272 = zext i32 %246 to i64, !dbg !90
  br label %loop99, !dbg !90

next104:                                          ; preds = %loop99
  %247 = getelementptr i8, ptr %234, i64 20, !dbg !91
  %248 = load i32, ptr %247, align 1, !dbg !91, !tbaa !25
  %wide1268 = zext i32 %248 to i64, !dbg !91
  %249 = icmp eq i32 %248, 0, !dbg !91
  br i1 %249, label %end107, label %end103, !dbg !91

end107:                                           ; preds = %next104
  %half1402 = trunc i64 %wide1271 to i32, !dbg !92
  %250 = inttoptr i64 %wide1271 to ptr, !dbg !92
  %251 = ptrtoint ptr %vmctx to i64, !dbg !92
  %252 = getelementptr i8, ptr %250, i64 %251, !dbg !92
  %253 = getelementptr i8, ptr %252, i64 24, !dbg !92
  %254 = load i32, ptr %253, align 1, !dbg !92, !tbaa !25
  %wide1385 = zext i32 %254 to i64, !dbg !93
  %255 = getelementptr i8, ptr %252, i64 12, !dbg !93
  %256 = load i32, ptr %255, align 1, !dbg !93, !tbaa !25
  %wide1273 = zext i32 %256 to i64, !dbg !93
  %257 = icmp eq i32 %256, %half1402, !dbg !93
  br i1 %257, label %end118, label %next119, !dbg !93

end118:                                           ; preds = %end107
  %half1403 = trunc i64 %wide1271 to i32, !dbg !94
  %258 = add i32 %half1403, 20, !dbg !94
  %wide1287 = zext i32 %258 to i64, !dbg !95
  %259 = getelementptr i8, ptr %252, i64 20, !dbg !95
  %260 = load i32, ptr %259, align 1, !dbg !95, !tbaa !25
  %wide1280 = zext i32 %260 to i64, !dbg !95
  %condition128.not = icmp eq i32 %260, 0, !dbg !95
  br i1 %condition128.not, label %next130, label %loop136.preheader, !dbg !95

next119:                                          ; preds = %end107
  %half1404 = trunc i64 %wide1273 to i32, !dbg !96
  %261 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !96
  %262 = load volatile i32, ptr %261, align 4, !dbg !96, !tbaa !25
  %263 = getelementptr i8, ptr %252, i64 8, !dbg !97
  %264 = load i32, ptr %263, align 1, !dbg !97, !tbaa !25
  %265 = inttoptr i64 %wide1273 to ptr, !dbg !98
  %266 = ptrtoint ptr %vmctx to i64, !dbg !98
  %267 = getelementptr i8, ptr %265, i64 %266, !dbg !98
  %268 = getelementptr i8, ptr %267, i64 8, !dbg !98
  store i32 %264, ptr %268, align 1, !dbg !98, !tbaa !25
  %index124 = zext i32 %264 to i64, !dbg !94
  %269 = inttoptr i64 %index124 to ptr, !dbg !94
  %270 = ptrtoint ptr %vmctx to i64, !dbg !94
  %271 = getelementptr i8, ptr %269, i64 %270, !dbg !94
  %272 = getelementptr i8, ptr %271, i64 12, !dbg !94
  store i32 %half1404, ptr %272, align 1, !dbg !94, !tbaa !25
  br label %end126, !dbg !94

end126:                                           ; preds = %next130, %next143, %next119
  %wide1386 = phi i64 [ %wide1274, %next143 ], [ %wide1273, %next119 ], [ 0, %next130 ], !dbg !37
  %half1406 = trunc i64 %wide1385 to i32, !dbg !99
  %273 = icmp eq i32 %half1406, 0, !dbg !99
  br i1 %273, label %end851, label %next852, !dbg !99

next130:                                          ; preds = %end118
  %274 = getelementptr i8, ptr %252, i64 16, !dbg !100
  %275 = load i32, ptr %274, align 1, !dbg !100, !tbaa !25
  %wide1279 = zext i32 %275 to i64, !dbg !100
  %276 = icmp eq i32 %275, 0, !dbg !100
  br i1 %276, label %end126, label %next135, !dbg !100

next135:                                          ; preds = %next130
  %half1407 = trunc i64 %wide1271 to i32, !dbg !100
  %half1408 = trunc i64 %wide1279 to i32, !dbg !100
  %277 = add i32 %half1407, 16, !dbg !100
  %wide1286 = zext i32 %277 to i64, !dbg !100
  br label %loop136.preheader, !dbg !100

loop136.preheader:                                ; preds = %next135, %end118
  %wide1285 = phi i64 [ %wide1287, %end118 ], [ %wide1286, %next135 ]
  %wide1278 = phi i64 [ %wide1280, %end118 ], [ %wide1279, %next135 ]
  %half1409 = trunc i64 %wide1285 to i32, !dbg !101
  %half1411 = trunc i64 %wide1278 to i32, !dbg !101
  br label %loop136, !dbg !101

loop136:                                          ; preds = %loop136.backedge, %loop136.preheader
  %wide1281 = phi i64 [ %wide1285, %loop136.preheader ], [ %wide1282, %loop136.backedge ], !dbg !37
  %wide1274 = phi i64 [ %wide1278, %loop136.preheader ], [ %wide1275, %loop136.backedge ], !dbg !37
  %half1413 = trunc i64 %wide1274 to i32, !dbg !100
  %278 = add i32 %half1413, 20, !dbg !100
  %wide1284 = zext i32 %278 to i64, !dbg !101
  %279 = inttoptr i64 %wide1284 to ptr, !dbg !101
  %280 = ptrtoint ptr %vmctx to i64, !dbg !101
  %281 = getelementptr i8, ptr %279, i64 %280, !dbg !101
  %282 = load i32, ptr %281, align 1, !dbg !101, !tbaa !25
  %wide1277 = zext i32 %282 to i64, !dbg !101
  %condition138.not = icmp eq i32 %282, 0, !dbg !101
  br i1 %condition138.not, label %next139, label %loop136.backedge, !dbg !101

loop136.backedge:                                 ; preds = %loop136, %next139
  %wide1282 = phi i64 [ %wide1284, %loop136 ], [ %wide1283, %next139 ]
  %wide1275 = phi i64 [ %wide1277, %loop136 ], [ %wide1276, %next139 ]
  %half1410 = trunc i64 %wide1282 to i32, !dbg !100
  %half1412 = trunc i64 %wide1275 to i32, !dbg !100
  br label %loop136, !dbg !100

next139:                                          ; preds = %loop136
  %half1414 = trunc i64 %wide1274 to i32, !dbg !101
  %283 = add i32 %half1414, 16, !dbg !101
  %wide1283 = zext i32 %283 to i64, !dbg !102
  %284 = inttoptr i64 %wide1274 to ptr, !dbg !102
  %285 = ptrtoint ptr %vmctx to i64, !dbg !102
  %286 = getelementptr i8, ptr %284, i64 %285, !dbg !102
  %287 = getelementptr i8, ptr %286, i64 16, !dbg !102
  %288 = load i32, ptr %287, align 1, !dbg !102, !tbaa !25
  %wide1276 = zext i32 %288 to i64, !dbg !102
  %condition142.not = icmp eq i32 %288, 0, !dbg !102
  br i1 %condition142.not, label %next143, label %loop136.backedge, !dbg !102

next143:                                          ; preds = %next139
  %half1405 = trunc i64 %wide1274 to i32, !dbg !56
  %289 = inttoptr i64 %wide1281 to ptr, !dbg !56
  %290 = ptrtoint ptr %vmctx to i64, !dbg !56
  %291 = getelementptr i8, ptr %289, i64 %290, !dbg !56
  store i32 0, ptr %291, align 1, !dbg !56, !tbaa !25
  br label %end126, !dbg !56

next146:                                          ; preds = %end18
  %292 = add nuw i32 %0, 19, !dbg !56
  %293 = and i32 %292, -16, !dbg !56
  %294 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !103
  %295 = load i32, ptr %294, align 8, !dbg !103, !tbaa !25
  %296 = icmp eq i32 %295, 0, !dbg !103
  br i1 %296, label %end43, label %next151, !dbg !103

end150:                                           ; preds = %next153, %next151
  %local11.0 = phi i32 [ %328, %next153 ], [ 31, %next151 ], !dbg !103
  %297 = sub i32 0, %293, !dbg !103
  %298 = shl nsw i32 %local11.0, 2, !dbg !103
  %299 = sext i32 %298 to i64, !dbg !104
  %300 = inttoptr i64 %299 to ptr, !dbg !104
  %301 = ptrtoint ptr %vmctx to i64, !dbg !104
  %302 = getelementptr i8, ptr %300, i64 %301, !dbg !104
  %303 = getelementptr i8, ptr %302, i64 1117348, !dbg !104
  %304 = load i32, ptr %303, align 4, !dbg !104, !tbaa !25
  %wide1290 = zext i32 %304 to i64, !dbg !104
  %condition159.not = icmp eq i32 %304, 0, !dbg !104
  br i1 %condition159.not, label %end162, label %end160, !dbg !104

next151:                                          ; preds = %next146
  %305 = icmp ugt i32 %0, 16777196, !dbg !103
  br i1 %305, label %end150, label %next153, !dbg !103

next153:                                          ; preds = %next151
  %306 = lshr i32 %292, 8, !dbg !103
  %307 = add nuw nsw i32 %306, 1048320, !dbg !103
  %308 = lshr i32 %307, 16, !dbg !103
  %309 = and i32 %308, 8, !dbg !103
  %310 = shl nuw nsw i32 %306, %309, !dbg !103
  %311 = add nuw nsw i32 %310, 520192, !dbg !103
  %312 = lshr i32 %311, 16, !dbg !103
  %313 = and i32 %312, 4, !dbg !103
  %314 = shl nuw nsw i32 %310, %313, !dbg !103
  %315 = add nuw nsw i32 %314, 245760, !dbg !103
  %316 = lshr i32 %315, 16, !dbg !103
  %317 = and i32 %316, 2, !dbg !103
  %318 = shl nuw nsw i32 %314, %317, !dbg !103
  %319 = lshr i32 %318, 15, !dbg !103
  %320 = or disjoint i32 %313, %309, !dbg !103
  %321 = or disjoint i32 %320, %317, !dbg !103
  %322 = sub nsw i32 %319, %321, !dbg !103
  %323 = shl nsw i32 %322, 1, !dbg !103
  %324 = add nsw i32 %322, 21, !dbg !103
  %count157 = and i32 %324, 31, !dbg !103
  %325 = lshr i32 %293, %count157, !dbg !103
  %326 = and i32 %325, 1, !dbg !103
  %327 = add nsw i32 %323, 28, !dbg !103
  %328 = or disjoint i32 %327, %326, !dbg !103
  br label %end150, !dbg !103

end160:                                           ; preds = %end150
  %half1418 = trunc i64 %wide1290 to i32, !dbg !104
  %329 = lshr i32 %local11.0, 1, !dbg !104
  %330 = sub nsw i32 25, %329, !dbg !104
  %331 = icmp eq i32 %local11.0, 31, !dbg !104
  %332 = and i32 %330, 31, !dbg !104
  %count164 = select i1 %331, i32 0, i32 %332, !dbg !104
  %333 = shl i32 %293, %count164, !dbg !104
  br label %loop165, !dbg !104

end162:                                           ; preds = %end169, %end150
  %wide1303 = phi i64 [ 0, %end150 ], [ %wide1304, %end169 ], !dbg !104
  %local4.2 = phi i32 [ %297, %end150 ], [ %local4.4, %end169 ], !dbg !103
  %wide1295 = phi i64 [ 0, %end150 ], [ %wide1296, %end169 ], !dbg !37
  %half1416 = trunc i64 %wide1295 to i32, !dbg !105
  %half1417 = trunc i64 %wide1303 to i32, !dbg !105
  %334 = or i32 %half1416, %half1417, !dbg !105
  %condition180.not = icmp eq i32 %334, 0, !dbg !105
  br i1 %condition180.not, label %next182, label %end181, !dbg !105

loop165:                                          ; preds = %end169, %end160
  %wide1305 = phi i64 [ 0, %end160 ], [ %wide1304, %end169 ], !dbg !104
  %wide1288 = phi i64 [ %wide1290, %end160 ], [ %wide1289, %end169 ], !dbg !37
  %local4.3 = phi i32 [ %297, %end160 ], [ %local4.4, %end169 ], !dbg !103
  %local3.6 = phi i32 [ 0, %end160 ], [ %354, %end169 ], !dbg !37
  %local0.1 = phi i32 [ %333, %end160 ], [ %355, %end169 ], !dbg !37
  %half1419 = trunc i64 %wide1305 to i32, !dbg !106
  %335 = inttoptr i64 %wide1288 to ptr, !dbg !106
  %336 = ptrtoint ptr %vmctx to i64, !dbg !106
  %337 = getelementptr i8, ptr %335, i64 %336, !dbg !106
  %338 = getelementptr i8, ptr %337, i64 4, !dbg !106
  %339 = load i32, ptr %338, align 1, !dbg !106, !tbaa !25
  %340 = and i32 %339, -8, !dbg !106
  %341 = sub i32 %340, %293, !dbg !106
  %.not1034 = icmp ult i32 %341, %local4.3, !dbg !106
  br i1 %.not1034, label %next170, label %end169, !dbg !106

end169:                                           ; preds = %next170, %loop165
  %wide1304 = phi i64 [ %wide1305, %loop165 ], [ %wide1288, %next170 ], !dbg !37
  %local4.4 = phi i32 [ %local4.3, %loop165 ], [ %341, %next170 ], !dbg !37
  %half1415 = trunc i64 %wide1304 to i32, !dbg !107
  %half1421 = trunc i64 %wide1288 to i32, !dbg !107
  %342 = getelementptr i8, ptr %337, i64 20, !dbg !107
  %343 = load i32, ptr %342, align 1, !dbg !107, !tbaa !25
  %344 = lshr i32 %local0.1, 29, !dbg !107
  %345 = and i32 %344, 4, !dbg !107
  %346 = add i32 %half1421, 16, !dbg !107
  %347 = add i32 %346, %345, !dbg !107
  %index175 = zext i32 %347 to i64, !dbg !105
  %348 = inttoptr i64 %index175 to ptr, !dbg !105
  %349 = ptrtoint ptr %vmctx to i64, !dbg !105
  %350 = getelementptr i8, ptr %348, i64 %349, !dbg !105
  %351 = load i32, ptr %350, align 1, !dbg !105, !tbaa !25
  %wide1289 = zext i32 %351 to i64, !dbg !105
  %352 = icmp eq i32 %343, %351, !dbg !105
  %condition177.not = icmp eq i32 %343, 0, !dbg !105
  %353 = or i1 %condition177.not, %352, !dbg !105
  %354 = select i1 %353, i32 %local3.6, i32 %343, !dbg !105
  %wide1296 = zext i32 %354 to i64, !dbg !105
  %355 = shl i32 %local0.1, 1, !dbg !105
  %condition178.not = icmp eq i32 %351, 0, !dbg !105
  br i1 %condition178.not, label %end162, label %loop165, !dbg !105

next170:                                          ; preds = %loop165
  %half1420 = trunc i64 %wide1288 to i32, !dbg !106
  %condition171.not = icmp eq i32 %341, 0, !dbg !106
  br i1 %condition171.not, label %loop195.preheader, label %end169, !dbg !106

end181:                                           ; preds = %next185, %end162
  %wide1302 = phi i64 [ %wide1303, %end162 ], [ 0, %next185 ], !dbg !37
  %wide1293 = phi i64 [ %wide1295, %end162 ], [ %wide1294, %next185 ], !dbg !37
  %half1422 = trunc i64 %wide1293 to i32, !dbg !108
  %half1423 = trunc i64 %wide1302 to i32, !dbg !108
  %356 = icmp eq i32 %half1422, 0, !dbg !108
  br i1 %356, label %end193, label %loop195.preheader, !dbg !108

loop195.preheader:                                ; preds = %next170, %end181
  %local8.8.ph = phi i32 [ %half1423, %end181 ], [ %half1420, %next170 ]
  %local4.7.ph = phi i32 [ %local4.2, %end181 ], [ 0, %next170 ]
  %wide1292 = phi i64 [ %wide1293, %end181 ], [ %wide1288, %next170 ]
  %half1426 = trunc i64 %wide1292 to i32, !dbg !109
  br label %loop195, !dbg !109

next182:                                          ; preds = %end162
  %count183 = and i32 %local11.0, 31, !dbg !105
  %357 = shl i32 2, %count183, !dbg !105
  %358 = sub i32 0, %357, !dbg !105
  %359 = or i32 %357, %358, !dbg !105
  %360 = and i32 %359, %295, !dbg !105
  %361 = icmp eq i32 %360, 0, !dbg !105
  br i1 %361, label %end43, label %next185, !dbg !105

next185:                                          ; preds = %next182
  %362 = add i32 %360, -1, !dbg !105
  %363 = xor i32 %360, -1, !dbg !105
  %364 = and i32 %362, %363, !dbg !105
  %365 = lshr i32 %364, 12, !dbg !105
  %366 = and i32 %365, 16, !dbg !105
  %367 = lshr i32 %364, %366, !dbg !105
  %368 = lshr i32 %367, 5, !dbg !105
  %369 = and i32 %368, 8, !dbg !105
  %370 = or disjoint i32 %369, %366, !dbg !105
  %371 = lshr i32 %367, %369, !dbg !105
  %372 = lshr i32 %371, 2, !dbg !105
  %373 = and i32 %372, 4, !dbg !105
  %374 = or disjoint i32 %370, %373, !dbg !105
  %375 = lshr i32 %371, %373, !dbg !105
  %376 = lshr i32 %375, 1, !dbg !105
  %377 = and i32 %376, 2, !dbg !105
  %378 = or disjoint i32 %374, %377, !dbg !105
  %379 = lshr i32 %375, %377, !dbg !105
  %380 = lshr i32 %379, 1, !dbg !105
  %381 = and i32 %380, 1, !dbg !105
  %382 = or disjoint i32 %378, %381, !dbg !105
  %383 = lshr i32 %379, %381, !dbg !105
  %384 = add i32 %382, %383, !dbg !105
  %385 = shl i32 %384, 2, !dbg !105
  %386 = add i32 %385, 1117348, !dbg !105
  %index191 = zext i32 %386 to i64, !dbg !108
  %387 = inttoptr i64 %index191 to ptr, !dbg !108
  %388 = ptrtoint ptr %vmctx to i64, !dbg !108
  %389 = getelementptr i8, ptr %387, i64 %388, !dbg !108
  %390 = load i32, ptr %389, align 4, !dbg !108, !tbaa !25
  %wide1294 = zext i32 %390 to i64, !dbg !108
  br label %end181, !dbg !108

end193:                                           ; preds = %end201, %end181
  %wide1300 = phi i64 [ %wide1302, %end181 ], [ %wide1301, %end201 ], !dbg !37
  %local4.6 = phi i32 [ %local4.2, %end181 ], [ %402, %end201 ], !dbg !37
  %half1424 = trunc i64 %wide1300 to i32, !dbg !110
  %391 = icmp eq i32 %half1424, 0, !dbg !110
  br i1 %391, label %end43, label %next209, !dbg !110

loop195:                                          ; preds = %loop195.preheader, %end201
  %local8.8 = phi i32 [ %403, %end201 ], [ %local8.8.ph, %loop195.preheader ], !dbg !37
  %local4.7 = phi i32 [ %402, %end201 ], [ %local4.7.ph, %loop195.preheader ], !dbg !37
  %wide1291 = phi i64 [ %wide1297, %end201 ], [ %wide1292, %loop195.preheader ], !dbg !37
  %392 = inttoptr i64 %wide1291 to ptr, !dbg !111
  %393 = ptrtoint ptr %vmctx to i64, !dbg !111
  %394 = getelementptr i8, ptr %392, i64 %393, !dbg !111
  %395 = getelementptr i8, ptr %394, i64 4, !dbg !111
  %396 = load i32, ptr %395, align 1, !dbg !111, !tbaa !25
  %397 = and i32 %396, -8, !dbg !111
  %398 = sub i32 %397, %293, !dbg !111
  %399 = icmp ult i32 %398, %local4.7, !dbg !111
  %400 = getelementptr i8, ptr %394, i64 16, !dbg !109
  %401 = load i32, ptr %400, align 1, !dbg !109, !tbaa !25
  %wide1299 = zext i32 %401 to i64, !dbg !109
  %condition200.not = icmp eq i32 %401, 0, !dbg !109
  br i1 %condition200.not, label %next202, label %end201, !dbg !109

end201:                                           ; preds = %next202, %loop195
  %wide1297 = phi i64 [ %wide1299, %loop195 ], [ %wide1298, %next202 ], !dbg !37
  %half1425 = trunc i64 %wide1297 to i32, !dbg !110
  %half1427 = trunc i64 %wide1291 to i32, !dbg !110
  %402 = call i32 @llvm.umin.i32(i32 %398, i32 %local4.7), !dbg !110
  %403 = select i1 %399, i32 %half1427, i32 %local8.8, !dbg !110
  %wide1301 = zext i32 %403 to i64, !dbg !110
  %condition206.not = icmp eq i32 %half1425, 0, !dbg !110
  br i1 %condition206.not, label %end193, label %loop195, !dbg !110

next202:                                          ; preds = %loop195
  %404 = getelementptr i8, ptr %394, i64 20, !dbg !110
  %405 = load i32, ptr %404, align 1, !dbg !110, !tbaa !25
  %wide1298 = zext i32 %405 to i64, !dbg !110
  br label %end201, !dbg !110

next209:                                          ; preds = %end193
  %406 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !112
  %407 = load i32, ptr %406, align 4, !dbg !112, !tbaa !25
  %408 = sub i32 %407, %293, !dbg !112
  %.not1035 = icmp ult i32 %local4.6, %408, !dbg !112
  br i1 %.not1035, label %next211, label %end43, !dbg !112

next211:                                          ; preds = %next209
  %half1428 = trunc i64 %wide1300 to i32, !dbg !113
  %409 = inttoptr i64 %wide1300 to ptr, !dbg !113
  %410 = ptrtoint ptr %vmctx to i64, !dbg !113
  %411 = getelementptr i8, ptr %409, i64 %410, !dbg !113
  %412 = getelementptr i8, ptr %411, i64 24, !dbg !113
  %413 = load i32, ptr %412, align 1, !dbg !113, !tbaa !25
  %wide1373 = zext i32 %413 to i64, !dbg !114
  %414 = getelementptr i8, ptr %411, i64 12, !dbg !114
  %415 = load i32, ptr %414, align 1, !dbg !114, !tbaa !25
  %wide1306 = zext i32 %415 to i64, !dbg !114
  %416 = icmp eq i32 %415, %half1428, !dbg !114
  br i1 %416, label %end217, label %next218, !dbg !114

end217:                                           ; preds = %next211
  %half1429 = trunc i64 %wide1300 to i32, !dbg !115
  %417 = add i32 %half1429, 20, !dbg !115
  %wide1320 = zext i32 %417 to i64, !dbg !116
  %418 = getelementptr i8, ptr %411, i64 20, !dbg !116
  %419 = load i32, ptr %418, align 1, !dbg !116, !tbaa !25
  %wide1313 = zext i32 %419 to i64, !dbg !116
  %condition227.not = icmp eq i32 %419, 0, !dbg !116
  br i1 %condition227.not, label %next229, label %loop235.preheader, !dbg !116

next218:                                          ; preds = %next211
  %half1430 = trunc i64 %wide1306 to i32, !dbg !117
  %420 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !117
  %421 = load volatile i32, ptr %420, align 4, !dbg !117, !tbaa !25
  %422 = getelementptr i8, ptr %411, i64 8, !dbg !118
  %423 = load i32, ptr %422, align 1, !dbg !118, !tbaa !25
  %424 = inttoptr i64 %wide1306 to ptr, !dbg !119
  %425 = ptrtoint ptr %vmctx to i64, !dbg !119
  %426 = getelementptr i8, ptr %424, i64 %425, !dbg !119
  %427 = getelementptr i8, ptr %426, i64 8, !dbg !119
  store i32 %423, ptr %427, align 1, !dbg !119, !tbaa !25
  %index223 = zext i32 %423 to i64, !dbg !115
  %428 = inttoptr i64 %index223 to ptr, !dbg !115
  %429 = ptrtoint ptr %vmctx to i64, !dbg !115
  %430 = getelementptr i8, ptr %428, i64 %429, !dbg !115
  %431 = getelementptr i8, ptr %430, i64 12, !dbg !115
  store i32 %half1430, ptr %431, align 1, !dbg !115, !tbaa !25
  br label %end225, !dbg !115

end225:                                           ; preds = %next229, %next242, %next218
  %wide1374 = phi i64 [ %wide1307, %next242 ], [ %wide1306, %next218 ], [ 0, %next229 ], !dbg !37
  %half1432 = trunc i64 %wide1373 to i32, !dbg !120
  %432 = icmp eq i32 %half1432, 0, !dbg !120
  br i1 %432, label %end729, label %next730, !dbg !120

next229:                                          ; preds = %end217
  %433 = getelementptr i8, ptr %411, i64 16, !dbg !121
  %434 = load i32, ptr %433, align 1, !dbg !121, !tbaa !25
  %wide1312 = zext i32 %434 to i64, !dbg !121
  %435 = icmp eq i32 %434, 0, !dbg !121
  br i1 %435, label %end225, label %next234, !dbg !121

next234:                                          ; preds = %next229
  %half1433 = trunc i64 %wide1300 to i32, !dbg !121
  %half1434 = trunc i64 %wide1312 to i32, !dbg !121
  %436 = add i32 %half1433, 16, !dbg !121
  %wide1319 = zext i32 %436 to i64, !dbg !121
  br label %loop235.preheader, !dbg !121

loop235.preheader:                                ; preds = %next234, %end217
  %wide1318 = phi i64 [ %wide1320, %end217 ], [ %wide1319, %next234 ]
  %wide1311 = phi i64 [ %wide1313, %end217 ], [ %wide1312, %next234 ]
  %half1435 = trunc i64 %wide1318 to i32, !dbg !122
  %half1437 = trunc i64 %wide1311 to i32, !dbg !122
  br label %loop235, !dbg !122

loop235:                                          ; preds = %loop235.backedge, %loop235.preheader
  %wide1314 = phi i64 [ %wide1318, %loop235.preheader ], [ %wide1315, %loop235.backedge ], !dbg !37
  %wide1307 = phi i64 [ %wide1311, %loop235.preheader ], [ %wide1308, %loop235.backedge ], !dbg !37
  %half1439 = trunc i64 %wide1307 to i32, !dbg !121
  %437 = add i32 %half1439, 20, !dbg !121
  %wide1317 = zext i32 %437 to i64, !dbg !122
  %438 = inttoptr i64 %wide1317 to ptr, !dbg !122
  %439 = ptrtoint ptr %vmctx to i64, !dbg !122
  %440 = getelementptr i8, ptr %438, i64 %439, !dbg !122
  %441 = load i32, ptr %440, align 1, !dbg !122, !tbaa !25
  %wide1310 = zext i32 %441 to i64, !dbg !122
  %condition237.not = icmp eq i32 %441, 0, !dbg !122
  br i1 %condition237.not, label %next238, label %loop235.backedge, !dbg !122

loop235.backedge:                                 ; preds = %loop235, %next238
  %wide1315 = phi i64 [ %wide1317, %loop235 ], [ %wide1316, %next238 ]
  %wide1308 = phi i64 [ %wide1310, %loop235 ], [ %wide1309, %next238 ]
  %half1436 = trunc i64 %wide1315 to i32, !dbg !121
  %half1438 = trunc i64 %wide1308 to i32, !dbg !121
  br label %loop235, !dbg !121

next238:                                          ; preds = %loop235
  %half1440 = trunc i64 %wide1307 to i32, !dbg !122
  %442 = add i32 %half1440, 16, !dbg !122
  %wide1316 = zext i32 %442 to i64, !dbg !123
  %443 = inttoptr i64 %wide1307 to ptr, !dbg !123
  %444 = ptrtoint ptr %vmctx to i64, !dbg !123
  %445 = getelementptr i8, ptr %443, i64 %444, !dbg !123
  %446 = getelementptr i8, ptr %445, i64 16, !dbg !123
  %447 = load i32, ptr %446, align 1, !dbg !123, !tbaa !25
  %wide1309 = zext i32 %447 to i64, !dbg !123
  %condition241.not = icmp eq i32 %447, 0, !dbg !123
  br i1 %condition241.not, label %next242, label %loop235.backedge, !dbg !123

next242:                                          ; preds = %next238
  %half1431 = trunc i64 %wide1307 to i32, !dbg !124
  %448 = inttoptr i64 %wide1314 to ptr, !dbg !124
  %449 = ptrtoint ptr %vmctx to i64, !dbg !124
  %450 = getelementptr i8, ptr %448, i64 %449, !dbg !124
  store i32 0, ptr %450, align 1, !dbg !124, !tbaa !25
  br label %end225, !dbg !124

end245:                                           ; preds = %end43
  %451 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117056, !dbg !125
  %452 = load i32, ptr %451, align 16, !dbg !125, !tbaa !25
  %.not1037 = icmp ugt i32 %452, %local2.0, !dbg !125
  br i1 %.not1037, label %next264, label %end263, !dbg !125

next246:                                          ; preds = %end43
  %453 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !126
  %454 = load i32, ptr %453, align 8, !dbg !126, !tbaa !25
  %wide1321 = zext i32 %454 to i64, !dbg !126
  %455 = sub nuw i32 %98, %local2.0, !dbg !126
  %456 = icmp ult i32 %455, 16, !dbg !126
  br i1 %456, label %end248, label %next249, !dbg !126

end248:                                           ; preds = %next246
  %half1441 = trunc i64 %wide1321 to i32, !dbg !127
  %457 = or i32 %98, 3, !dbg !127
  %458 = inttoptr i64 %wide1321 to ptr, !dbg !128
  %459 = ptrtoint ptr %vmctx to i64, !dbg !128
  %460 = getelementptr i8, ptr %458, i64 %459, !dbg !128
  %461 = getelementptr i8, ptr %460, i64 4, !dbg !128
  store i32 %457, ptr %461, align 1, !dbg !128, !tbaa !25
  %462 = add i32 %half1441, %98, !dbg !128
  %index258 = zext i32 %462 to i64, !dbg !129
  %463 = inttoptr i64 %index258 to ptr, !dbg !129
  %464 = ptrtoint ptr %vmctx to i64, !dbg !129
  %465 = getelementptr i8, ptr %463, i64 %464, !dbg !129
  %466 = getelementptr i8, ptr %465, i64 4, !dbg !129
  %467 = load i32, ptr %466, align 1, !dbg !129, !tbaa !25
  %468 = or i32 %467, 1, !dbg !129
  store i32 %468, ptr %466, align 1, !dbg !130, !tbaa !25
  store i32 0, ptr %453, align 8, !dbg !131, !tbaa !25
  store i32 0, ptr %97, align 4, !dbg !132, !tbaa !25
  br label %end255, !dbg !132

next249:                                          ; preds = %next246
  %half1442 = trunc i64 %wide1321 to i32, !dbg !126
  %469 = add i32 %half1442, %local2.0, !dbg !126
  %470 = or i32 %455, 1, !dbg !126
  %index250 = zext i32 %469 to i64, !dbg !133
  %471 = inttoptr i64 %index250 to ptr, !dbg !133
  %472 = ptrtoint ptr %vmctx to i64, !dbg !133
  %473 = getelementptr i8, ptr %471, i64 %472, !dbg !133
  %474 = getelementptr i8, ptr %473, i64 4, !dbg !133
  store i32 %470, ptr %474, align 1, !dbg !133, !tbaa !25
  store i32 %455, ptr %97, align 4, !dbg !134, !tbaa !25
  store i32 %469, ptr %453, align 8, !dbg !135, !tbaa !25
  %475 = add i32 %half1442, %98, !dbg !135
  %index252 = zext i32 %475 to i64, !dbg !136
  %476 = inttoptr i64 %index252 to ptr, !dbg !136
  %477 = ptrtoint ptr %vmctx to i64, !dbg !136
  %478 = getelementptr i8, ptr %476, i64 %477, !dbg !136
  store i32 %455, ptr %478, align 1, !dbg !136, !tbaa !25
  %479 = or i32 %local2.0, 3, !dbg !136
  %480 = inttoptr i64 %wide1321 to ptr, !dbg !127
  %481 = ptrtoint ptr %vmctx to i64, !dbg !127
  %482 = getelementptr i8, ptr %480, i64 %481, !dbg !127
  %483 = getelementptr i8, ptr %482, i64 4, !dbg !127
  store i32 %479, ptr %483, align 1, !dbg !127, !tbaa !25
  br label %end255, !dbg !127

end255:                                           ; preds = %end248, %next249
  %half1443 = trunc i64 %wide1321 to i32, !dbg !132
  %484 = add i32 %half1443, 8, !dbg !132
  br label %end41, !dbg !132

end263:                                           ; preds = %end245
  %485 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117516, !dbg !137
  %486 = load i32, ptr %485, align 4, !dbg !137, !tbaa !25
  %487 = icmp eq i32 %486, 0, !dbg !137
  br i1 %487, label %end270, label %next271, !dbg !137

next264:                                          ; preds = %end245
  %488 = load i32, ptr %3, align 4, !dbg !138, !tbaa !25
  %489 = add i32 %488, %local2.0, !dbg !138
  %490 = sub nuw i32 %452, %local2.0, !dbg !138
  %491 = or i32 %490, 1, !dbg !138
  %index265 = zext i32 %489 to i64, !dbg !139
  %492 = inttoptr i64 %index265 to ptr, !dbg !139
  %493 = ptrtoint ptr %vmctx to i64, !dbg !139
  %494 = getelementptr i8, ptr %492, i64 %493, !dbg !139
  %495 = getelementptr i8, ptr %494, i64 4, !dbg !139
  store i32 %491, ptr %495, align 1, !dbg !139, !tbaa !25
  store i32 %490, ptr %451, align 16, !dbg !140, !tbaa !25
  store i32 %489, ptr %3, align 4, !dbg !141, !tbaa !25
  %496 = or i32 %local2.0, 3, !dbg !141
  %index267 = zext i32 %488 to i64, !dbg !142
  %497 = inttoptr i64 %index267 to ptr, !dbg !142
  %498 = ptrtoint ptr %vmctx to i64, !dbg !142
  %499 = getelementptr i8, ptr %497, i64 %498, !dbg !142
  %500 = getelementptr i8, ptr %499, i64 4, !dbg !142
  store i32 %496, ptr %500, align 1, !dbg !142, !tbaa !25
  %501 = add i32 %488, 8, !dbg !142
  br label %end41, !dbg !142

end270:                                           ; preds = %end263
  %502 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117528, !dbg !143
  store i64 -1, ptr %502, align 8, !dbg !143, !tbaa !25
  %503 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117520, !dbg !144
  store i64 281474976776192, ptr %503, align 16, !dbg !144, !tbaa !25
  %504 = add i32 %1, -4, !dbg !144
  %505 = and i32 %504, -16, !dbg !144
  %506 = xor i32 %505, 1431655768, !dbg !144
  store i32 %506, ptr %485, align 4, !dbg !145, !tbaa !25
  %507 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117536, !dbg !146
  store i32 0, ptr %507, align 16, !dbg !146, !tbaa !25
  %508 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117488, !dbg !147
  store i32 0, ptr %508, align 16, !dbg !147, !tbaa !25
  br label %end272, !dbg !147

next271:                                          ; preds = %end263
  %509 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117524, !dbg !148
  %510 = load i32, ptr %509, align 4, !dbg !148, !tbaa !25
  br label %end272, !dbg !148

end272:                                           ; preds = %end270, %next271
  %local4.8 = phi i32 [ 65536, %end270 ], [ %510, %next271 ], !dbg !37
  %511 = add i32 %local2.0, 71, !dbg !147
  %512 = add i32 %local4.8, %511, !dbg !147
  %513 = sub i32 0, %local4.8, !dbg !147
  %514 = and i32 %512, %513, !dbg !147
  %515 = icmp ugt i32 %514, %local2.0, !dbg !147
  br i1 %515, label %end274, label %next275, !dbg !147

end274:                                           ; preds = %end272
  %516 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117484, !dbg !149
  %517 = load i32, ptr %516, align 4, !dbg !149, !tbaa !25
  %518 = icmp eq i32 %517, 0, !dbg !149
  br i1 %518, label %end277, label %next278, !dbg !149

next275:                                          ; preds = %end272
  %519 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !150
  store i32 48, ptr %519, align 16, !dbg !150, !tbaa !25
  br label %end41, !dbg !150

end277:                                           ; preds = %next278, %end274
  %520 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117488, !dbg !151
  %521 = load i8, ptr %520, align 16, !dbg !151, !tbaa !25
  %522 = and i8 %521, 4, !dbg !151
  %condition284.not = icmp eq i8 %522, 0, !dbg !151
  br i1 %condition284.not, label %next286, label %end285, !dbg !151

next278:                                          ; preds = %end274
  %523 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117476, !dbg !152
  %524 = load i32, ptr %523, align 4, !dbg !152, !tbaa !25
  %525 = add i32 %524, %514, !dbg !152
  %.not1038 = icmp ule i32 %525, %524, !dbg !152
  %.not1039 = icmp ugt i32 %525, %517, !dbg !152
  %or.cond = or i1 %.not1038, %.not1039, !dbg !152
  br i1 %or.cond, label %end280, label %end277, !dbg !152

end280:                                           ; preds = %next278
  %526 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !153
  store i32 48, ptr %526, align 16, !dbg !153, !tbaa !25
  br label %end41, !dbg !153

end285:                                           ; preds = %end305, %end277
  %527 = icmp ugt i32 %514, 2147483646, !dbg !154
  br i1 %527, label %end349, label %next350, !dbg !154

next286:                                          ; preds = %end277
  %528 = load i32, ptr %3, align 4, !dbg !155, !tbaa !25
  %529 = icmp eq i32 %528, 0, !dbg !155
  br i1 %529, label %next306, label %loop290, !dbg !155

loop290:                                          ; preds = %next286, %end293
  %wide1322 = phi i64 [ %wide1323, %end293 ], [ 1117492, %next286 ], !dbg !37
  %530 = inttoptr i64 %wide1322 to ptr, !dbg !156
  %531 = ptrtoint ptr %vmctx to i64, !dbg !156
  %532 = getelementptr i8, ptr %530, i64 %531, !dbg !156
  %533 = load i32, ptr %532, align 1, !dbg !156, !tbaa !25
  %534 = icmp ugt i32 %533, %528, !dbg !156
  br i1 %534, label %end293, label %next294, !dbg !156

end293:                                           ; preds = %next294, %loop290
  %535 = getelementptr i8, ptr %532, i64 8, !dbg !157
  %536 = load i32, ptr %535, align 1, !dbg !157, !tbaa !25
  %wide1323 = zext i32 %536 to i64, !dbg !157
  %condition302.not = icmp eq i32 %536, 0, !dbg !157
  br i1 %condition302.not, label %next306, label %loop290, !dbg !157

next294:                                          ; preds = %loop290
  %537 = getelementptr i8, ptr %532, i64 4, !dbg !158
  %538 = load i32, ptr %537, align 1, !dbg !158, !tbaa !25
  %539 = add i32 %538, %533, !dbg !158
  %540 = icmp ugt i32 %539, %528, !dbg !158
  br i1 %540, label %end298, label %end293, !dbg !158

end298:                                           ; preds = %next294
  %541 = sub i32 %512, %452, !dbg !159
  %542 = and i32 %541, %513, !dbg !159
  %543 = icmp ugt i32 %542, 2147483646, !dbg !159
  br i1 %543, label %end305, label %next326, !dbg !159

end305:                                           ; preds = %end322, %end331, %end342, %end298, %next316, %end308
  %544 = load i32, ptr %520, align 16, !dbg !160, !tbaa !25
  %545 = or i32 %544, 4, !dbg !160
  store i32 %545, ptr %520, align 16, !dbg !154, !tbaa !25
  br label %end285, !dbg !154

next306:                                          ; preds = %end293, %next286
  %546 = getelementptr i8, ptr %vmctx, i64 -72, !dbg !161
  %length.i1066 = load i64, ptr %546, align 8, !dbg !161, !tbaa !19
  %547 = trunc i64 %length.i1066 to i32, !dbg !161
  %548 = and i32 %547, -65536, !dbg !161
  %549 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117520, !dbg !163
  %550 = load i32, ptr %549, align 16, !dbg !163, !tbaa !25
  %551 = add i32 %550, -1, !dbg !163
  %552 = and i32 %551, %548, !dbg !163
  %553 = icmp eq i32 %552, 0, !dbg !163
  br i1 %553, label %end308, label %next309, !dbg !163

end308:                                           ; preds = %next309, %next306
  %local6.1 = phi i32 [ %514, %next306 ], [ %559, %next309 ], !dbg !37
  %.not1041 = icmp ule i32 %local6.1, %local2.0, !dbg !163
  %554 = icmp ugt i32 %local6.1, 2147483646, !dbg !163
  %or.cond1059 = or i1 %.not1041, %554, !dbg !163
  br i1 %or.cond1059, label %end305, label %next313, !dbg !163

next309:                                          ; preds = %next306
  %555 = sub i32 %514, %548, !dbg !163
  %556 = add i32 %551, %548, !dbg !163
  %557 = sub i32 0, %550, !dbg !163
  %558 = and i32 %556, %557, !dbg !163
  %559 = add i32 %555, %558, !dbg !163
  br label %end308, !dbg !163

next313:                                          ; preds = %end308
  br i1 %518, label %end315, label %next316, !dbg !164

end315:                                           ; preds = %next316, %next313
  %560 = call i32 @f19(ptr swiftself %vmctx, i32 %local6.1), !dbg !159
  %.not1043 = icmp eq i32 %560, %548, !dbg !159
  br i1 %.not1043, label %end324, label %end322, !dbg !159

next316:                                          ; preds = %next313
  %561 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117476, !dbg !165
  %562 = load i32, ptr %561, align 4, !dbg !165, !tbaa !25
  %563 = add i32 %562, %local6.1, !dbg !165
  %.not1042 = icmp ule i32 %563, %562, !dbg !165
  %564 = icmp ugt i32 %563, %517, !dbg !165
  %or.cond1060 = or i1 %.not1042, %564, !dbg !165
  br i1 %or.cond1060, label %end305, label %end315, !dbg !165

end322:                                           ; preds = %next326, %end315
  %local6.2 = phi i32 [ %local6.1, %end315 ], [ %542, %next326 ], !dbg !37
  %local3.13 = phi i32 [ %560, %end315 ], [ %571, %next326 ], !dbg !37
  %565 = sub nsw i32 0, %local6.2
  %cond = icmp eq i32 %local3.13, -1, !dbg !166
  br i1 %cond, label %end305, label %next335, !dbg !166

end324:                                           ; preds = %next335, %next356, %next337, %end315, %end331, %next343
  %local6.3 = phi i32 [ %local6.2, %next337 ], [ %594, %next356 ], [ %587, %next343 ], [ %local6.1, %end315 ], [ %542, %end331 ], [ %local6.2, %next335 ], !dbg !37
  %local0.3 = phi i32 [ %local3.13, %next337 ], [ %589, %next356 ], [ %local3.13, %next343 ], [ %548, %end315 ], [ %571, %end331 ], [ %local3.13, %next335 ], !dbg !37
  %566 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117476, !dbg !167
  %567 = load i32, ptr %566, align 4, !dbg !167, !tbaa !25
  %568 = add i32 %567, %local6.3, !dbg !167
  store i32 %568, ptr %566, align 4, !dbg !168, !tbaa !25
  %569 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117480, !dbg !169
  %570 = load i32, ptr %569, align 8, !dbg !169, !tbaa !25
  %.not1048 = icmp ugt i32 %568, %570, !dbg !169
  br i1 %.not1048, label %next361, label %end360, !dbg !169

next326:                                          ; preds = %end298
  %571 = call i32 @f19(ptr swiftself %vmctx, i32 %542), !dbg !170
  %572 = load i32, ptr %532, align 1, !dbg !171, !tbaa !25
  %573 = load i32, ptr %537, align 1, !dbg !166, !tbaa !25
  %574 = add i32 %573, %572, !dbg !166
  %575 = icmp eq i32 %571, %574, !dbg !166
  br i1 %575, label %end331, label %end322, !dbg !166

end331:                                           ; preds = %next326
  %.not1040 = icmp eq i32 %571, -1, !dbg !172
  br i1 %.not1040, label %end305, label %end324, !dbg !172

next335:                                          ; preds = %end322
  %576 = add i32 %local2.0, 72, !dbg !166
  %.not1044 = icmp ugt i32 %576, %local6.2, !dbg !166
  br i1 %.not1044, label %next337, label %end324, !dbg !166

next337:                                          ; preds = %next335
  %577 = sub i32 %511, %local6.2, !dbg !166
  %578 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117524, !dbg !173
  %579 = load i32, ptr %578, align 4, !dbg !173, !tbaa !25
  %580 = add i32 %577, %579, !dbg !173
  %581 = sub i32 0, %579, !dbg !173
  %582 = and i32 %580, %581, !dbg !173
  %583 = icmp ult i32 %582, 2147483647, !dbg !173
  br i1 %583, label %end339, label %end324, !dbg !173

end339:                                           ; preds = %next337
  %584 = call i32 @f19(ptr swiftself %vmctx, i32 %582), !dbg !174
  %585 = icmp eq i32 %584, -1, !dbg !174
  br i1 %585, label %end342, label %next343, !dbg !174

end342:                                           ; preds = %end339
  %586 = call i32 @f19(ptr swiftself %vmctx, i32 %565), !dbg !175
  br label %end305, !dbg !172

next343:                                          ; preds = %end339
  %587 = add nuw i32 %582, %local6.2, !dbg !174
  br label %end324, !dbg !174

end349:                                           ; preds = %end399, %next356, %next350, %end285
  %588 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !120
  store i32 48, ptr %588, align 16, !dbg !120, !tbaa !25
  br label %end41, !dbg !120

next350:                                          ; preds = %end285
  %589 = call i32 @f19(ptr swiftself %vmctx, i32 %514), !dbg !176
  %590 = getelementptr i8, ptr %vmctx, i64 -72, !dbg !177
  %length.i1067 = load i64, ptr %590, align 8, !dbg !177, !tbaa !19
  %591 = trunc i64 %length.i1067 to i32, !dbg !177
  %592 = and i32 %591, -65536, !dbg !177
  %593 = icmp ne i32 %589, -1, !dbg !179
  %.not1046 = icmp ult i32 %589, %592, !dbg !179
  %or.cond1062 = select i1 %593, i1 %.not1046, i1 false, !dbg !179
  br i1 %or.cond1062, label %next356, label %end349, !dbg !179

next356:                                          ; preds = %next350
  %594 = sub nuw i32 %592, %589, !dbg !179
  %595 = add i32 %local2.0, 56, !dbg !179
  %.not1047 = icmp ugt i32 %594, %595, !dbg !179
  br i1 %.not1047, label %end324, label %end349, !dbg !179

end360:                                           ; preds = %next361, %end324
  %596 = load i32, ptr %3, align 4, !dbg !180, !tbaa !25
  %wide1364 = zext i32 %596 to i64, !dbg !180
  %597 = icmp eq i32 %596, 0, !dbg !180
  br i1 %597, label %end363, label %loop365, !dbg !180

next361:                                          ; preds = %end324
  store i32 %568, ptr %569, align 8, !dbg !181, !tbaa !25
  br label %end360, !dbg !181

end363:                                           ; preds = %end360
  %598 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !182
  %599 = load i32, ptr %598, align 4, !dbg !182, !tbaa !25
  %600 = add i32 %599, -1, !dbg !182
  %or.cond1063.not = icmp ult i32 %600, %local0.3, !dbg !182
  br i1 %or.cond1063.not, label %end381, label %end378, !dbg !182

loop365:                                          ; preds = %end360, %next371
  %wide1324 = phi i64 [ %wide1325, %next371 ], [ 1117492, %end360 ], !dbg !37
  %601 = inttoptr i64 %wide1324 to ptr, !dbg !183
  %602 = ptrtoint ptr %vmctx to i64, !dbg !183
  %603 = getelementptr i8, ptr %601, i64 %602, !dbg !183
  %604 = load i32, ptr %603, align 1, !dbg !183, !tbaa !25
  %605 = getelementptr i8, ptr %603, i64 4, !dbg !184
  %606 = load i32, ptr %605, align 1, !dbg !184, !tbaa !25
  %607 = add i32 %606, %604, !dbg !184
  %608 = icmp eq i32 %local0.3, %607, !dbg !184
  br i1 %608, label %end370, label %next371, !dbg !184

end370:                                           ; preds = %loop365
  %half1444 = trunc i64 %wide1364 to i32, !dbg !185
  %609 = getelementptr i8, ptr %603, i64 12, !dbg !185
  %610 = load i8, ptr %609, align 1, !dbg !185, !tbaa !25
  %611 = and i8 %610, 8, !dbg !185
  %condition402.not = icmp eq i8 %611, 0, !dbg !185
  %612 = icmp ule i32 %604, %half1444, !dbg !185
  %or.cond1064.not1069 = and i1 %612, %condition402.not, !dbg !185
  %.not1049 = icmp ugt i32 %local0.3, %half1444, !dbg !185
  %or.cond1065 = and i1 %.not1049, %or.cond1064.not1069, !dbg !185
  br i1 %or.cond1065, label %next407, label %end376, !dbg !185

next371:                                          ; preds = %loop365
  %613 = getelementptr i8, ptr %603, i64 8, !dbg !186
  %614 = load i32, ptr %613, align 1, !dbg !186, !tbaa !25
  %wide1325 = zext i32 %614 to i64, !dbg !186
  %condition374.not = icmp eq i32 %614, 0, !dbg !186
  br i1 %condition374.not, label %end376, label %loop365, !dbg !186

end376:                                           ; preds = %next371, %end370
  %615 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !187
  %616 = load i32, ptr %615, align 4, !dbg !187, !tbaa !25
  %.not1050 = icmp ult i32 %local0.3, %616, !dbg !187
  br i1 %.not1050, label %next417, label %end416, !dbg !187

end378:                                           ; preds = %end363
  store i32 %local0.3, ptr %598, align 4, !dbg !188, !tbaa !25
  br label %end381, !dbg !188

end381:                                           ; preds = %end363, %end378
  %617 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117496, !dbg !189
  store i32 %local6.3, ptr %617, align 8, !dbg !189, !tbaa !25
  %618 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117492, !dbg !190
  store i32 %local0.3, ptr %618, align 4, !dbg !190, !tbaa !25
  %619 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117076, !dbg !191
  store i32 -1, ptr %619, align 4, !dbg !191, !tbaa !25
  %620 = load i32, ptr %485, align 4, !dbg !192, !tbaa !25
  %621 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117080, !dbg !193
  store i32 %620, ptr %621, align 8, !dbg !193, !tbaa !25
  %622 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117504, !dbg !194
  store i32 0, ptr %622, align 16, !dbg !194, !tbaa !25
  %623 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117092, !dbg !195
  store <4 x i32> <i32 1117084, i32 1117084, i32 1117092, i32 1117092>, ptr %623, align 4, !dbg !195, !tbaa !25
  %624 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117108, !dbg !196
  store <4 x i32> <i32 1117100, i32 1117100, i32 1117108, i32 1117108>, ptr %624, align 4, !dbg !196, !tbaa !25
  %625 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117124, !dbg !195
  store <4 x i32> <i32 1117116, i32 1117116, i32 1117124, i32 1117124>, ptr %625, align 4, !dbg !195, !tbaa !25
  %626 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117140, !dbg !196
  store <4 x i32> <i32 1117132, i32 1117132, i32 1117140, i32 1117140>, ptr %626, align 4, !dbg !196, !tbaa !25
  %627 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117156, !dbg !195
  store <4 x i32> <i32 1117148, i32 1117148, i32 1117156, i32 1117156>, ptr %627, align 4, !dbg !195, !tbaa !25
  %628 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117172, !dbg !196
  store <4 x i32> <i32 1117164, i32 1117164, i32 1117172, i32 1117172>, ptr %628, align 4, !dbg !196, !tbaa !25
  %629 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117188, !dbg !195
  store <4 x i32> <i32 1117180, i32 1117180, i32 1117188, i32 1117188>, ptr %629, align 4, !dbg !195, !tbaa !25
  %630 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117204, !dbg !196
  store <4 x i32> <i32 1117196, i32 1117196, i32 1117204, i32 1117204>, ptr %630, align 4, !dbg !196, !tbaa !25
  %631 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117220, !dbg !195
  store <4 x i32> <i32 1117212, i32 1117212, i32 1117220, i32 1117220>, ptr %631, align 4, !dbg !195, !tbaa !25
  %632 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117236, !dbg !196
  store <4 x i32> <i32 1117228, i32 1117228, i32 1117236, i32 1117236>, ptr %632, align 4, !dbg !196, !tbaa !25
  %633 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117252, !dbg !195
  store <4 x i32> <i32 1117244, i32 1117244, i32 1117252, i32 1117252>, ptr %633, align 4, !dbg !195, !tbaa !25
  %634 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117268, !dbg !196
  store <4 x i32> <i32 1117260, i32 1117260, i32 1117268, i32 1117268>, ptr %634, align 4, !dbg !196, !tbaa !25
  %635 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117284, !dbg !195
  store <4 x i32> <i32 1117276, i32 1117276, i32 1117284, i32 1117284>, ptr %635, align 4, !dbg !195, !tbaa !25
  %636 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117300, !dbg !196
  store <4 x i32> <i32 1117292, i32 1117292, i32 1117300, i32 1117300>, ptr %636, align 4, !dbg !196, !tbaa !25
  %637 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117316, !dbg !195
  store <4 x i32> <i32 1117308, i32 1117308, i32 1117316, i32 1117316>, ptr %637, align 4, !dbg !195, !tbaa !25
  %638 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117332, !dbg !196
  store <4 x i32> <i32 1117324, i32 1117324, i32 1117332, i32 1117332>, ptr %638, align 4, !dbg !196, !tbaa !25
  %639 = sub i32 8, %local0.3, !dbg !197
  %640 = and i32 %639, 15, !dbg !197
  %641 = and i32 %local0.3, 15, !dbg !197
  %condition394.not = icmp eq i32 %641, 8, !dbg !197
  %642 = select i1 %condition394.not, i32 0, i32 %640, !dbg !197
  %643 = add nuw i32 %642, %local0.3, !dbg !197
  %644 = add i32 %local6.3, -56, !dbg !197
  %645 = sub i32 %644, %642, !dbg !197
  %646 = or i32 %645, 1, !dbg !197
  %index395 = zext i32 %643 to i64, !dbg !198
  %647 = inttoptr i64 %index395 to ptr, !dbg !198
  %648 = ptrtoint ptr %vmctx to i64, !dbg !198
  %649 = getelementptr i8, ptr %647, i64 %648, !dbg !198
  %650 = getelementptr i8, ptr %649, i64 4, !dbg !198
  store i32 %646, ptr %650, align 1, !dbg !198, !tbaa !25
  %651 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117532, !dbg !199
  %652 = load i32, ptr %651, align 4, !dbg !199, !tbaa !25
  %653 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117072, !dbg !200
  store i32 %652, ptr %653, align 16, !dbg !200, !tbaa !25
  store i32 %645, ptr %451, align 16, !dbg !201, !tbaa !25
  store i32 %643, ptr %3, align 4, !dbg !202, !tbaa !25
  %654 = add i32 %local0.3, %644, !dbg !202
  %index397 = zext i32 %654 to i64, !dbg !203
  %655 = inttoptr i64 %index397 to ptr, !dbg !203
  %656 = ptrtoint ptr %vmctx to i64, !dbg !203
  %657 = getelementptr i8, ptr %655, i64 %656, !dbg !203
  %658 = getelementptr i8, ptr %657, i64 4, !dbg !203
  store i32 56, ptr %658, align 1, !dbg !203, !tbaa !25
  br label %end399, !dbg !203

end399:                                           ; preds = %end688, %next692, %next674, %end650, %next633, %next407, %end381
  %659 = load i32, ptr %451, align 16, !dbg !204, !tbaa !25
  %.not1058 = icmp ugt i32 %659, %local2.0, !dbg !204
  br i1 %.not1058, label %next723, label %end349, !dbg !204

next407:                                          ; preds = %end370
  %half1445 = trunc i64 %wide1364 to i32, !dbg !185
  %660 = sub i32 8, %half1445, !dbg !185
  %661 = and i32 %660, 15, !dbg !185
  %662 = and i32 %half1445, 15, !dbg !185
  %condition408.not = icmp eq i32 %662, 8, !dbg !185
  %663 = select i1 %condition408.not, i32 0, i32 %661, !dbg !185
  %664 = add nuw i32 %663, %half1445, !dbg !185
  %665 = load i32, ptr %451, align 16, !dbg !205, !tbaa !25
  %666 = add i32 %665, %local6.3, !dbg !205
  %667 = sub i32 %666, %663, !dbg !205
  %668 = or i32 %667, 1, !dbg !205
  %index409 = zext i32 %664 to i64, !dbg !206
  %669 = inttoptr i64 %index409 to ptr, !dbg !206
  %670 = ptrtoint ptr %vmctx to i64, !dbg !206
  %671 = getelementptr i8, ptr %669, i64 %670, !dbg !206
  %672 = getelementptr i8, ptr %671, i64 4, !dbg !206
  store i32 %668, ptr %672, align 1, !dbg !206, !tbaa !25
  %673 = add i32 %606, %local6.3, !dbg !206
  store i32 %673, ptr %605, align 1, !dbg !207, !tbaa !25
  %674 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117532, !dbg !208
  %675 = load i32, ptr %674, align 4, !dbg !208, !tbaa !25
  %676 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117072, !dbg !209
  store i32 %675, ptr %676, align 16, !dbg !209, !tbaa !25
  store i32 %667, ptr %451, align 16, !dbg !210, !tbaa !25
  store i32 %664, ptr %3, align 4, !dbg !211, !tbaa !25
  %677 = add i32 %666, %half1445, !dbg !211
  %index413 = zext i32 %677 to i64, !dbg !212
  %678 = inttoptr i64 %index413 to ptr, !dbg !212
  %679 = ptrtoint ptr %vmctx to i64, !dbg !212
  %680 = getelementptr i8, ptr %678, i64 %679, !dbg !212
  %681 = getelementptr i8, ptr %680, i64 4, !dbg !212
  store i32 56, ptr %681, align 1, !dbg !212, !tbaa !25
  br label %end399, !dbg !212

end416:                                           ; preds = %next417, %end376
  %682 = add i32 %local0.3, %local6.3, !dbg !213
  br label %loop418, !dbg !213

next417:                                          ; preds = %end376
  store i32 %local0.3, ptr %615, align 4, !dbg !213, !tbaa !25
  br label %end416, !dbg !213

loop418:                                          ; preds = %next422, %end416
  %wide1326 = phi i64 [ 1117492, %end416 ], [ %wide1327, %next422 ], !dbg !37
  %683 = inttoptr i64 %wide1326 to ptr, !dbg !214
  %684 = ptrtoint ptr %vmctx to i64, !dbg !214
  %685 = getelementptr i8, ptr %683, i64 %684, !dbg !214
  %686 = load i32, ptr %685, align 1, !dbg !214, !tbaa !25
  %687 = icmp eq i32 %686, %682, !dbg !214
  br i1 %687, label %end421, label %next422, !dbg !214

end421:                                           ; preds = %loop418
  %688 = getelementptr i8, ptr %685, i64 12, !dbg !215
  %689 = load i8, ptr %688, align 1, !dbg !215, !tbaa !25
  %690 = and i8 %689, 8, !dbg !215
  %691 = icmp eq i8 %690, 0, !dbg !215
  br i1 %691, label %end431, label %loop433.preheader, !dbg !215

loop433.preheader:                                ; preds = %next422, %end421
  br label %loop433, !dbg !216

next422:                                          ; preds = %loop418
  %692 = getelementptr i8, ptr %685, i64 8, !dbg !217
  %693 = load i32, ptr %692, align 1, !dbg !217, !tbaa !25
  %wide1327 = zext i32 %693 to i64, !dbg !217
  %condition425.not = icmp eq i32 %693, 0, !dbg !217
  br i1 %condition425.not, label %loop433.preheader, label %loop418, !dbg !217

end431:                                           ; preds = %end421
  %half1446 = trunc i64 %wide1364 to i32, !dbg !218
  store i32 %local0.3, ptr %685, align 1, !dbg !218, !tbaa !25
  %694 = getelementptr i8, ptr %685, i64 4, !dbg !219
  %695 = load i32, ptr %694, align 1, !dbg !219, !tbaa !25
  %696 = add i32 %695, %local6.3, !dbg !219
  store i32 %696, ptr %694, align 1, !dbg !220, !tbaa !25
  %697 = sub i32 8, %local0.3, !dbg !220
  %698 = and i32 %697, 15, !dbg !220
  %699 = and i32 %local0.3, 15, !dbg !220
  %condition450.not = icmp eq i32 %699, 8, !dbg !220
  %700 = select i1 %condition450.not, i32 0, i32 %698, !dbg !220
  %701 = add nuw i32 %700, %local0.3, !dbg !220
  %702 = or i32 %local2.0, 3, !dbg !220
  %index451 = zext i32 %701 to i64, !dbg !221
  %703 = inttoptr i64 %index451 to ptr, !dbg !221
  %704 = ptrtoint ptr %vmctx to i64, !dbg !221
  %705 = getelementptr i8, ptr %703, i64 %704, !dbg !221
  %706 = getelementptr i8, ptr %705, i64 4, !dbg !221
  store i32 %702, ptr %706, align 1, !dbg !221, !tbaa !25
  %707 = sub i32 8, %682, !dbg !221
  %708 = and i32 %707, 15, !dbg !221
  %709 = and i32 %682, 15, !dbg !221
  %condition453.not = icmp eq i32 %709, 8, !dbg !221
  %710 = select i1 %condition453.not, i32 0, i32 %708, !dbg !221
  %711 = add i32 %710, %682, !dbg !221
  %wide1331 = zext i32 %711 to i64, !dbg !221
  %712 = add i32 %701, %local2.0, !dbg !221
  %wide1330 = zext i32 %712 to i64, !dbg !221
  %713 = sub i32 %711, %712, !dbg !221
  %.not1051 = icmp eq i32 %half1446, %711, !dbg !221
  br i1 %.not1051, label %next456, label %end455, !dbg !221

loop433:                                          ; preds = %loop433.preheader, %end436
  %wide1328 = phi i64 [ %wide1329, %end436 ], [ 1117492, %loop433.preheader ], !dbg !37
  %half1447 = trunc i64 %wide1364 to i32, !dbg !216
  %714 = inttoptr i64 %wide1328 to ptr, !dbg !216
  %715 = ptrtoint ptr %vmctx to i64, !dbg !216
  %716 = getelementptr i8, ptr %714, i64 %715, !dbg !216
  %717 = load i32, ptr %716, align 1, !dbg !216, !tbaa !25
  %718 = icmp ugt i32 %717, %half1447, !dbg !216
  br i1 %718, label %end436, label %next437, !dbg !216

end436:                                           ; preds = %next437, %loop433
  %719 = getelementptr i8, ptr %716, i64 8, !dbg !222
  %720 = load i32, ptr %719, align 1, !dbg !222, !tbaa !25
  %wide1329 = zext i32 %720 to i64, !dbg !222
  br label %loop433, !dbg !222

next437:                                          ; preds = %loop433
  %half1448 = trunc i64 %wide1364 to i32, !dbg !223
  %721 = getelementptr i8, ptr %716, i64 4, !dbg !223
  %722 = load i32, ptr %721, align 1, !dbg !223, !tbaa !25
  %723 = add i32 %722, %717, !dbg !223
  %724 = icmp ugt i32 %723, %half1448, !dbg !223
  br i1 %724, label %end441, label %end436, !dbg !223

end441:                                           ; preds = %next437
  %half1449 = trunc i64 %wide1364 to i32, !dbg !224
  %725 = sub i32 8, %local0.3, !dbg !224
  %726 = and i32 %725, 15, !dbg !224
  %727 = and i32 %local0.3, 15, !dbg !224
  %condition618.not = icmp eq i32 %727, 8, !dbg !224
  %728 = select i1 %condition618.not, i32 0, i32 %726, !dbg !224
  %729 = add nuw i32 %728, %local0.3, !dbg !224
  %730 = add i32 %local6.3, -56, !dbg !224
  %731 = sub i32 %730, %728, !dbg !224
  %732 = or i32 %731, 1, !dbg !224
  %index619 = zext i32 %729 to i64, !dbg !225
  %733 = inttoptr i64 %index619 to ptr, !dbg !225
  %734 = ptrtoint ptr %vmctx to i64, !dbg !225
  %735 = getelementptr i8, ptr %733, i64 %734, !dbg !225
  %736 = getelementptr i8, ptr %735, i64 4, !dbg !225
  store i32 %732, ptr %736, align 1, !dbg !225, !tbaa !25
  %737 = add i32 %local0.3, %730, !dbg !225
  %index621 = zext i32 %737 to i64, !dbg !226
  %738 = inttoptr i64 %index621 to ptr, !dbg !226
  %739 = ptrtoint ptr %vmctx to i64, !dbg !226
  %740 = getelementptr i8, ptr %738, i64 %739, !dbg !226
  %741 = getelementptr i8, ptr %740, i64 4, !dbg !226
  store i32 56, ptr %741, align 1, !dbg !226, !tbaa !25
  %742 = sub i32 7, %723, !dbg !226
  %743 = and i32 %742, 15, !dbg !226
  %744 = and i32 %723, 15, !dbg !226
  %condition623.not = icmp eq i32 %744, 7, !dbg !226
  %745 = select i1 %condition623.not, i32 0, i32 %743, !dbg !226
  %746 = add i32 %723, -63, !dbg !226
  %747 = add i32 %746, %745, !dbg !226
  %748 = add i32 %half1449, 16, !dbg !226
  %749 = icmp ult i32 %747, %748, !dbg !226
  %750 = select i1 %749, i32 %half1449, i32 %747, !dbg !226
  %index625 = zext i32 %750 to i64, !dbg !227
  %751 = inttoptr i64 %index625 to ptr, !dbg !227
  %752 = ptrtoint ptr %vmctx to i64, !dbg !227
  %753 = getelementptr i8, ptr %751, i64 %752, !dbg !227
  %754 = getelementptr i8, ptr %753, i64 4, !dbg !227
  store i32 35, ptr %754, align 1, !dbg !227, !tbaa !25
  %755 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117532, !dbg !228
  %756 = load i32, ptr %755, align 4, !dbg !228, !tbaa !25
  %757 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117072, !dbg !229
  store i32 %756, ptr %757, align 16, !dbg !229, !tbaa !25
  store i32 %731, ptr %451, align 16, !dbg !230, !tbaa !25
  store i32 %729, ptr %3, align 4, !dbg !231, !tbaa !25
  %758 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117500, !dbg !232
  %759 = load i64, ptr %758, align 4, !dbg !232, !tbaa !25
  %760 = getelementptr i8, ptr %753, i64 16, !dbg !233
  store i64 %759, ptr %760, align 1, !dbg !233, !tbaa !25
  %761 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117492, !dbg !234
  %762 = load i64, ptr %761, align 4, !dbg !234, !tbaa !25
  %763 = getelementptr i8, ptr %753, i64 8, !dbg !235
  store i64 %762, ptr %763, align 1, !dbg !235, !tbaa !25
  %764 = add i32 %750, 8, !dbg !235
  store i32 %764, ptr %758, align 4, !dbg !236, !tbaa !25
  %765 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117496, !dbg !237
  store i32 %local6.3, ptr %765, align 8, !dbg !237, !tbaa !25
  store i32 %local0.3, ptr %761, align 4, !dbg !238, !tbaa !25
  %766 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117504, !dbg !239
  store i32 0, ptr %766, align 16, !dbg !239, !tbaa !25
  %767 = add i32 %750, 36, !dbg !239
  %wide1363 = zext i32 %767 to i64, !dbg !239
  br label %loop630, !dbg !239

end455:                                           ; preds = %end431
  %half1450 = trunc i64 %wide1331 to i32, !dbg !240
  %768 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !240
  %769 = load i32, ptr %768, align 8, !dbg !240, !tbaa !25
  %.not1052 = icmp eq i32 %769, %half1450, !dbg !240
  br i1 %.not1052, label %next462, label %end461, !dbg !240

next456:                                          ; preds = %end431
  %half1451 = trunc i64 %wide1330 to i32, !dbg !241
  store i32 %half1451, ptr %3, align 4, !dbg !241, !tbaa !25
  %770 = load i32, ptr %451, align 16, !dbg !242, !tbaa !25
  %771 = add i32 %770, %713, !dbg !242
  store i32 %771, ptr %451, align 16, !dbg !243, !tbaa !25
  %772 = or i32 %771, 1, !dbg !243
  %773 = inttoptr i64 %wide1330 to ptr, !dbg !244
  %774 = ptrtoint ptr %vmctx to i64, !dbg !244
  %775 = getelementptr i8, ptr %773, i64 %774, !dbg !244
  %776 = getelementptr i8, ptr %775, i64 4, !dbg !244
  store i32 %772, ptr %776, align 1, !dbg !244, !tbaa !25
  br label %end459, !dbg !244

end459:                                           ; preds = %end606, %next610, %next591, %end566, %next462, %next456
  %777 = add nuw i32 %701, 8, !dbg !245
  br label %end41, !dbg !245

end461:                                           ; preds = %end455
  %778 = inttoptr i64 %wide1331 to ptr, !dbg !246
  %779 = ptrtoint ptr %vmctx to i64, !dbg !246
  %780 = getelementptr i8, ptr %778, i64 %779, !dbg !246
  %781 = getelementptr i8, ptr %780, i64 4, !dbg !246
  %782 = load i32, ptr %781, align 1, !dbg !246, !tbaa !25
  %783 = and i32 %782, 3, !dbg !246
  %.not1053 = icmp eq i32 %783, 1, !dbg !246
  br i1 %.not1053, label %next470, label %end469, !dbg !246

next462:                                          ; preds = %end455
  %half1452 = trunc i64 %wide1330 to i32, !dbg !247
  %half1453 = trunc i64 %wide1331 to i32, !dbg !247
  store i32 %half1452, ptr %768, align 8, !dbg !247, !tbaa !25
  %784 = load i32, ptr %97, align 4, !dbg !248, !tbaa !25
  %785 = add i32 %784, %713, !dbg !248
  store i32 %785, ptr %97, align 4, !dbg !249, !tbaa !25
  %786 = or i32 %785, 1, !dbg !249
  %787 = inttoptr i64 %wide1330 to ptr, !dbg !250
  %788 = ptrtoint ptr %vmctx to i64, !dbg !250
  %789 = getelementptr i8, ptr %787, i64 %788, !dbg !250
  %790 = getelementptr i8, ptr %789, i64 4, !dbg !250
  store i32 %786, ptr %790, align 1, !dbg !250, !tbaa !25
  %791 = add i32 %784, %half1453, !dbg !250
  %index465 = zext i32 %791 to i64, !dbg !251
  %792 = inttoptr i64 %index465 to ptr, !dbg !251
  %793 = ptrtoint ptr %vmctx to i64, !dbg !251
  %794 = getelementptr i8, ptr %792, i64 %793, !dbg !251
  store i32 %785, ptr %794, align 1, !dbg !251, !tbaa !25
  br label %end459, !dbg !251

end469:                                           ; preds = %end481, %end461
  %index552.pre-phi = phi i64 [ %wide1334, %end481 ], [ %wide1331, %end461 ], !dbg !252
  %795 = phi i32 [ %.pre, %end481 ], [ %782, %end461 ], !dbg !252
  %local5.7 = phi i32 [ %833, %end481 ], [ %713, %end461 ], !dbg !37
  %half1454 = trunc i64 %wide1330 to i32, !dbg !252
  %796 = inttoptr i64 %index552.pre-phi to ptr, !dbg !252
  %797 = ptrtoint ptr %vmctx to i64, !dbg !252
  %798 = getelementptr i8, ptr %796, i64 %797, !dbg !252
  %799 = getelementptr i8, ptr %798, i64 4, !dbg !252
  %800 = and i32 %795, -2, !dbg !252
  store i32 %800, ptr %799, align 1, !dbg !253, !tbaa !25
  %801 = add i32 %local5.7, %half1454, !dbg !253
  %index556 = zext i32 %801 to i64, !dbg !254
  %802 = inttoptr i64 %index556 to ptr, !dbg !254
  %803 = ptrtoint ptr %vmctx to i64, !dbg !254
  %804 = getelementptr i8, ptr %802, i64 %803, !dbg !254
  store i32 %local5.7, ptr %804, align 1, !dbg !254, !tbaa !25
  %805 = or i32 %local5.7, 1, !dbg !254
  %806 = inttoptr i64 %wide1330 to ptr, !dbg !255
  %807 = ptrtoint ptr %vmctx to i64, !dbg !255
  %808 = getelementptr i8, ptr %806, i64 %807, !dbg !255
  %809 = getelementptr i8, ptr %808, i64 4, !dbg !255
  store i32 %805, ptr %809, align 1, !dbg !255, !tbaa !25
  %810 = icmp ugt i32 %local5.7, 255, !dbg !255
  br i1 %810, label %end560, label %next561, !dbg !255

next470:                                          ; preds = %end461
  %811 = and i32 %782, -8, !dbg !246
  %812 = icmp ugt i32 %782, 255, !dbg !246
  %813 = getelementptr i8, ptr %780, i64 12, !dbg !37
  %814 = load i32, ptr %813, align 1, !dbg !37, !tbaa !25
  %wide1332 = zext i32 %814 to i64, !dbg !246
  br i1 %812, label %end472, label %next473, !dbg !246

end472:                                           ; preds = %next470
  %half1455 = trunc i64 %wide1332 to i32, !dbg !256
  %half1456 = trunc i64 %wide1331 to i32, !dbg !256
  %815 = getelementptr i8, ptr %780, i64 24, !dbg !256
  %816 = load i32, ptr %815, align 1, !dbg !256, !tbaa !25
  %wide1349 = zext i32 %816 to i64, !dbg !257
  %817 = icmp eq i32 %half1455, %half1456, !dbg !257
  br i1 %817, label %end491, label %next492, !dbg !257

next473:                                          ; preds = %next470
  %half1457 = trunc i64 %wide1332 to i32, !dbg !258
  %818 = getelementptr i8, ptr %780, i64 8, !dbg !258
  %819 = load i32, ptr %818, align 1, !dbg !258, !tbaa !25
  %wide1333 = zext i32 %819 to i64, !dbg !259
  %.not1054 = icmp eq i32 %half1457, %819, !dbg !259
  br i1 %.not1054, label %next480, label %end479, !dbg !259

end479:                                           ; preds = %next473
  %half1458 = trunc i64 %wide1333 to i32, !dbg !260
  %half1459 = trunc i64 %wide1332 to i32, !dbg !260
  %820 = inttoptr i64 %wide1332 to ptr, !dbg !260
  %821 = ptrtoint ptr %vmctx to i64, !dbg !260
  %822 = getelementptr i8, ptr %820, i64 %821, !dbg !260
  %823 = getelementptr i8, ptr %822, i64 8, !dbg !260
  store i32 %half1458, ptr %823, align 1, !dbg !260, !tbaa !25
  %824 = inttoptr i64 %wide1333 to ptr, !dbg !261
  %825 = ptrtoint ptr %vmctx to i64, !dbg !261
  %826 = getelementptr i8, ptr %824, i64 %825, !dbg !261
  %827 = getelementptr i8, ptr %826, i64 12, !dbg !261
  store i32 %half1459, ptr %827, align 1, !dbg !261, !tbaa !25
  br label %end481, !dbg !261

next480:                                          ; preds = %next473
  %828 = lshr i32 %782, 3, !dbg !258
  %829 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !262
  %830 = load i32, ptr %829, align 4, !dbg !262, !tbaa !25
  %831 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %828), !dbg !262
  %832 = and i32 %830, %831, !dbg !262
  store i32 %832, ptr %829, align 4, !dbg !263, !tbaa !25
  br label %end481, !dbg !263

end481:                                           ; preds = %next548, %end539, %end522, %next527, %end499, %end479, %next480
  %half1460 = trunc i64 %wide1331 to i32, !dbg !264
  %833 = add i32 %811, %713, !dbg !264
  %834 = add i32 %811, %half1460, !dbg !264
  %wide1334 = zext i32 %834 to i64
  %835 = inttoptr i64 %wide1334 to ptr
  %836 = ptrtoint ptr %vmctx to i64
  %837 = getelementptr i8, ptr %835, i64 %836
  %.phi.trans.insert1107 = getelementptr i8, ptr %837, i64 4
  %.pre = load i32, ptr %.phi.trans.insert1107, align 1, !dbg !252, !tbaa !25
  br label %end469, !dbg !264

end491:                                           ; preds = %end472
  %half1461 = trunc i64 %wide1331 to i32, !dbg !265
  %838 = add i32 %half1461, 20, !dbg !265
  %wide1348 = zext i32 %838 to i64, !dbg !266
  %839 = getelementptr i8, ptr %780, i64 20, !dbg !266
  %840 = load i32, ptr %839, align 1, !dbg !266, !tbaa !25
  %wide1341 = zext i32 %840 to i64, !dbg !266
  %condition501.not = icmp eq i32 %840, 0, !dbg !266
  br i1 %condition501.not, label %next503, label %loop507.preheader, !dbg !266

next492:                                          ; preds = %end472
  %half1462 = trunc i64 %wide1332 to i32, !dbg !267
  %841 = getelementptr i8, ptr %780, i64 8, !dbg !267
  %842 = load i32, ptr %841, align 1, !dbg !267, !tbaa !25
  %843 = inttoptr i64 %wide1332 to ptr, !dbg !268
  %844 = ptrtoint ptr %vmctx to i64, !dbg !268
  %845 = getelementptr i8, ptr %843, i64 %844, !dbg !268
  %846 = getelementptr i8, ptr %845, i64 8, !dbg !268
  store i32 %842, ptr %846, align 1, !dbg !268, !tbaa !25
  %index497 = zext i32 %842 to i64, !dbg !265
  %847 = inttoptr i64 %index497 to ptr, !dbg !265
  %848 = ptrtoint ptr %vmctx to i64, !dbg !265
  %849 = getelementptr i8, ptr %847, i64 %848, !dbg !265
  %850 = getelementptr i8, ptr %849, i64 12, !dbg !265
  store i32 %half1462, ptr %850, align 1, !dbg !265, !tbaa !25
  br label %end499, !dbg !265

end499:                                           ; preds = %next503, %next514, %next492
  %wide1350 = phi i64 [ %wide1335, %next514 ], [ %wide1332, %next492 ], [ 0, %next503 ], !dbg !37
  %half1464 = trunc i64 %wide1349 to i32, !dbg !269
  %851 = icmp eq i32 %half1464, 0, !dbg !269
  br i1 %851, label %end481, label %next517, !dbg !269

next503:                                          ; preds = %end491
  %half1465 = trunc i64 %wide1331 to i32, !dbg !266
  %852 = add i32 %half1465, 16, !dbg !266
  %wide1347 = zext i32 %852 to i64, !dbg !270
  %853 = getelementptr i8, ptr %780, i64 16, !dbg !270
  %854 = load i32, ptr %853, align 1, !dbg !270, !tbaa !25
  %wide1340 = zext i32 %854 to i64, !dbg !270
  %condition505.not = icmp eq i32 %854, 0, !dbg !270
  br i1 %condition505.not, label %end499, label %loop507.preheader, !dbg !270

loop507.preheader:                                ; preds = %next503, %end491
  %wide1339 = phi i64 [ %wide1341, %end491 ], [ %wide1340, %next503 ]
  %wide1346 = phi i64 [ %wide1348, %end491 ], [ %wide1347, %next503 ]
  %half1466 = trunc i64 %wide1339 to i32, !dbg !271
  %half1468 = trunc i64 %wide1346 to i32, !dbg !271
  br label %loop507, !dbg !271

loop507:                                          ; preds = %loop507.backedge, %loop507.preheader
  %wide1335 = phi i64 [ %wide1339, %loop507.preheader ], [ %wide1336, %loop507.backedge ], !dbg !37
  %wide1342 = phi i64 [ %wide1346, %loop507.preheader ], [ %wide1343, %loop507.backedge ], !dbg !37
  %half1470 = trunc i64 %wide1335 to i32, !dbg !270
  %855 = add i32 %half1470, 20, !dbg !270
  %wide1345 = zext i32 %855 to i64, !dbg !271
  %856 = inttoptr i64 %wide1345 to ptr, !dbg !271
  %857 = ptrtoint ptr %vmctx to i64, !dbg !271
  %858 = getelementptr i8, ptr %856, i64 %857, !dbg !271
  %859 = load i32, ptr %858, align 1, !dbg !271, !tbaa !25
  %wide1338 = zext i32 %859 to i64, !dbg !271
  %condition509.not = icmp eq i32 %859, 0, !dbg !271
  br i1 %condition509.not, label %next510, label %loop507.backedge, !dbg !271

loop507.backedge:                                 ; preds = %loop507, %next510
  %wide1336 = phi i64 [ %wide1338, %loop507 ], [ %wide1337, %next510 ]
  %wide1343 = phi i64 [ %wide1345, %loop507 ], [ %wide1344, %next510 ]
  %half1467 = trunc i64 %wide1336 to i32, !dbg !270
  %half1469 = trunc i64 %wide1343 to i32, !dbg !270
  br label %loop507, !dbg !270

next510:                                          ; preds = %loop507
  %half1471 = trunc i64 %wide1335 to i32, !dbg !271
  %860 = add i32 %half1471, 16, !dbg !271
  %wide1344 = zext i32 %860 to i64, !dbg !272
  %861 = inttoptr i64 %wide1335 to ptr, !dbg !272
  %862 = ptrtoint ptr %vmctx to i64, !dbg !272
  %863 = getelementptr i8, ptr %861, i64 %862, !dbg !272
  %864 = getelementptr i8, ptr %863, i64 16, !dbg !272
  %865 = load i32, ptr %864, align 1, !dbg !272, !tbaa !25
  %wide1337 = zext i32 %865 to i64, !dbg !272
  %condition513.not = icmp eq i32 %865, 0, !dbg !272
  br i1 %condition513.not, label %next514, label %loop507.backedge, !dbg !272

next514:                                          ; preds = %next510
  %half1463 = trunc i64 %wide1335 to i32, !dbg !269
  %866 = inttoptr i64 %wide1342 to ptr, !dbg !269
  %867 = ptrtoint ptr %vmctx to i64, !dbg !269
  %868 = getelementptr i8, ptr %866, i64 %867, !dbg !269
  store i32 0, ptr %868, align 1, !dbg !269, !tbaa !25
  br label %end499, !dbg !269

next517:                                          ; preds = %end499
  %half1472 = trunc i64 %wide1331 to i32, !dbg !273
  %869 = getelementptr i8, ptr %780, i64 28, !dbg !273
  %870 = load i32, ptr %869, align 1, !dbg !273, !tbaa !25
  %871 = shl i32 %870, 2, !dbg !273
  %872 = add i32 %871, 1117348, !dbg !273
  %index520 = zext i32 %872 to i64, !dbg !274
  %873 = inttoptr i64 %index520 to ptr, !dbg !274
  %874 = ptrtoint ptr %vmctx to i64, !dbg !274
  %875 = getelementptr i8, ptr %873, i64 %874, !dbg !274
  %876 = load i32, ptr %875, align 4, !dbg !274, !tbaa !25
  %.not1055 = icmp eq i32 %876, %half1472, !dbg !274
  br i1 %.not1055, label %next523, label %end522, !dbg !274

end522:                                           ; preds = %next517
  %half1473 = trunc i64 %wide1331 to i32, !dbg !275
  %half1474 = trunc i64 %wide1349 to i32, !dbg !275
  %half1475 = trunc i64 %wide1350 to i32, !dbg !275
  %877 = inttoptr i64 %wide1349 to ptr, !dbg !275
  %878 = ptrtoint ptr %vmctx to i64, !dbg !275
  %879 = getelementptr i8, ptr %877, i64 %878, !dbg !275
  %880 = getelementptr i8, ptr %879, i64 16, !dbg !275
  %881 = load i32, ptr %880, align 1, !dbg !275, !tbaa !25
  %882 = icmp eq i32 %881, %half1473, !dbg !275
  %883 = select i1 %882, i32 16, i32 20, !dbg !275
  %884 = add i32 %883, %half1474, !dbg !275
  %index531 = zext i32 %884 to i64, !dbg !276
  %885 = inttoptr i64 %index531 to ptr, !dbg !276
  %886 = ptrtoint ptr %vmctx to i64, !dbg !276
  %887 = getelementptr i8, ptr %885, i64 %886, !dbg !276
  store i32 %half1475, ptr %887, align 1, !dbg !276, !tbaa !25
  %888 = icmp eq i32 %half1475, 0, !dbg !276
  br i1 %888, label %end481, label %end526, !dbg !276

next523:                                          ; preds = %next517
  %half1476 = trunc i64 %wide1350 to i32, !dbg !277
  store i32 %half1476, ptr %875, align 4, !dbg !277, !tbaa !25
  %condition525.not = icmp eq i32 %half1476, 0, !dbg !277
  br i1 %condition525.not, label %next527, label %end526, !dbg !277

end526:                                           ; preds = %end522, %next523
  %half1477 = trunc i64 %wide1349 to i32, !dbg !278
  %889 = inttoptr i64 %wide1350 to ptr, !dbg !278
  %890 = ptrtoint ptr %vmctx to i64, !dbg !278
  %891 = getelementptr i8, ptr %889, i64 %890, !dbg !278
  %892 = getelementptr i8, ptr %891, i64 24, !dbg !278
  store i32 %half1477, ptr %892, align 1, !dbg !278, !tbaa !25
  %893 = getelementptr i8, ptr %780, i64 16, !dbg !279
  %894 = load i32, ptr %893, align 1, !dbg !279, !tbaa !25
  %wide1351 = zext i32 %894 to i64, !dbg !279
  %895 = icmp eq i32 %894, 0, !dbg !279
  br i1 %895, label %end539, label %next540, !dbg !279

next527:                                          ; preds = %next523
  %896 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !280
  %897 = load i32, ptr %896, align 8, !dbg !280, !tbaa !25
  %898 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %870), !dbg !280
  %899 = and i32 %897, %898, !dbg !280
  store i32 %899, ptr %896, align 8, !dbg !281, !tbaa !25
  br label %end481, !dbg !281

end539:                                           ; preds = %next540, %end526
  %900 = getelementptr i8, ptr %780, i64 20, !dbg !282
  %901 = load i32, ptr %900, align 1, !dbg !282, !tbaa !25
  %wide1352 = zext i32 %901 to i64, !dbg !282
  %902 = icmp eq i32 %901, 0, !dbg !282
  br i1 %902, label %end481, label %next548, !dbg !282

next540:                                          ; preds = %end526
  %half1478 = trunc i64 %wide1351 to i32, !dbg !283
  %half1479 = trunc i64 %wide1350 to i32, !dbg !283
  %903 = getelementptr i8, ptr %891, i64 16, !dbg !283
  store i32 %half1478, ptr %903, align 1, !dbg !283, !tbaa !25
  %904 = inttoptr i64 %wide1351 to ptr, !dbg !284
  %905 = ptrtoint ptr %vmctx to i64, !dbg !284
  %906 = getelementptr i8, ptr %904, i64 %905, !dbg !284
  %907 = getelementptr i8, ptr %906, i64 24, !dbg !284
  store i32 %half1479, ptr %907, align 1, !dbg !284, !tbaa !25
  br label %end539, !dbg !284

next548:                                          ; preds = %end539
  %half1480 = trunc i64 %wide1352 to i32, !dbg !285
  %half1481 = trunc i64 %wide1350 to i32, !dbg !285
  %908 = getelementptr i8, ptr %891, i64 20, !dbg !285
  store i32 %half1480, ptr %908, align 1, !dbg !285, !tbaa !25
  %909 = inttoptr i64 %wide1352 to ptr, !dbg !264
  %910 = ptrtoint ptr %vmctx to i64, !dbg !264
  %911 = getelementptr i8, ptr %909, i64 %910, !dbg !264
  %912 = getelementptr i8, ptr %911, i64 24, !dbg !264
  store i32 %half1481, ptr %912, align 1, !dbg !264, !tbaa !25
  br label %end481, !dbg !264

end560:                                           ; preds = %end469
  %913 = icmp ugt i32 %local5.7, 16777215, !dbg !286
  br i1 %913, label %end578, label %next579, !dbg !286

next561:                                          ; preds = %end469
  %914 = lshr i32 %local5.7, 3, !dbg !255
  %915 = and i32 %local5.7, 248, !dbg !255
  %wide1353 = zext i32 %915 to i64, !dbg !255
  %916 = add nuw nsw i32 %915, 1117084, !dbg !255
  %wide1355 = zext i32 %916 to i64, !dbg !287
  %917 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !287
  %918 = load i32, ptr %917, align 4, !dbg !287, !tbaa !25
  %919 = shl nuw i32 1, %914, !dbg !287
  %920 = and i32 %918, %919, !dbg !287
  %condition563.not = icmp eq i32 %920, 0, !dbg !287
  br i1 %condition563.not, label %next565, label %end564, !dbg !287

end564:                                           ; preds = %next561
  %921 = inttoptr i64 %wide1353 to ptr, !dbg !288
  %922 = ptrtoint ptr %vmctx to i64, !dbg !288
  %923 = getelementptr i8, ptr %921, i64 %922, !dbg !288
  %924 = getelementptr i8, ptr %923, i64 1117092, !dbg !288
  %925 = load i32, ptr %924, align 4, !dbg !288, !tbaa !25
  %wide1356 = zext i32 %925 to i64, !dbg !288
  br label %end566, !dbg !288

next565:                                          ; preds = %next561
  %half1482 = trunc i64 %wide1355 to i32, !dbg !287
  %926 = or i32 %918, %919, !dbg !287
  store i32 %926, ptr %917, align 4, !dbg !289, !tbaa !25
  br label %end566, !dbg !289

end566:                                           ; preds = %end564, %next565
  %.pre-phi = phi i64 [ %wide1353, %end564 ], [ %wide1353, %next565 ], !dbg !290
  %wide1354 = phi i64 [ %wide1356, %end564 ], [ %wide1355, %next565 ], !dbg !37
  %half1483 = trunc i64 %wide1330 to i32, !dbg !291
  %half1484 = trunc i64 %wide1355 to i32, !dbg !291
  %half1485 = trunc i64 %wide1354 to i32, !dbg !291
  %927 = inttoptr i64 %wide1354 to ptr, !dbg !291
  %928 = ptrtoint ptr %vmctx to i64, !dbg !291
  %929 = getelementptr i8, ptr %927, i64 %928, !dbg !291
  %930 = getelementptr i8, ptr %929, i64 12, !dbg !291
  store i32 %half1483, ptr %930, align 1, !dbg !291, !tbaa !25
  %931 = inttoptr i64 %.pre-phi to ptr, !dbg !290
  %932 = ptrtoint ptr %vmctx to i64, !dbg !290
  %933 = getelementptr i8, ptr %931, i64 %932, !dbg !290
  %934 = getelementptr i8, ptr %933, i64 1117092, !dbg !290
  store i32 %half1483, ptr %934, align 1, !dbg !290, !tbaa !25
  %935 = getelementptr i8, ptr %808, i64 12, !dbg !292
  store i32 %half1484, ptr %935, align 1, !dbg !292, !tbaa !25
  %936 = getelementptr i8, ptr %808, i64 8, !dbg !286
  store i32 %half1485, ptr %936, align 1, !dbg !286, !tbaa !25
  br label %end459, !dbg !286

end578:                                           ; preds = %next579, %end560
  %local3.20 = phi i32 [ 31, %end560 ], [ %967, %next579 ], !dbg !286
  %937 = getelementptr i8, ptr %808, i64 28, !dbg !293
  store i32 %local3.20, ptr %937, align 1, !dbg !293, !tbaa !25
  %938 = getelementptr i8, ptr %808, i64 16, !dbg !294
  store i64 0, ptr %938, align 1, !dbg !294, !tbaa !25
  %939 = shl nsw i32 %local3.20, 2, !dbg !294
  %940 = add nsw i32 %939, 1117348, !dbg !294
  %wide1357 = zext i32 %940 to i64, !dbg !295
  %941 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !295
  %942 = load i32, ptr %941, align 8, !dbg !295, !tbaa !25
  %count588 = and i32 %local3.20, 31, !dbg !295
  %943 = shl nuw i32 1, %count588, !dbg !295
  %944 = and i32 %942, %943, !dbg !295
  %condition589.not = icmp eq i32 %944, 0, !dbg !295
  br i1 %condition589.not, label %next591, label %end590, !dbg !295

next579:                                          ; preds = %end560
  %945 = lshr i32 %local5.7, 8, !dbg !286
  %946 = add nuw nsw i32 %945, 1048320, !dbg !286
  %947 = lshr i32 %946, 16, !dbg !286
  %948 = and i32 %947, 8, !dbg !286
  %949 = shl nuw nsw i32 %945, %948, !dbg !286
  %950 = add nuw nsw i32 %949, 520192, !dbg !286
  %951 = lshr i32 %950, 16, !dbg !286
  %952 = and i32 %951, 4, !dbg !286
  %953 = shl nuw nsw i32 %949, %952, !dbg !286
  %954 = add nuw nsw i32 %953, 245760, !dbg !286
  %955 = lshr i32 %954, 16, !dbg !286
  %956 = and i32 %955, 2, !dbg !286
  %957 = shl nuw nsw i32 %953, %956, !dbg !286
  %958 = lshr i32 %957, 15, !dbg !286
  %959 = or disjoint i32 %952, %948, !dbg !286
  %960 = or disjoint i32 %959, %956, !dbg !286
  %961 = sub nsw i32 %958, %960, !dbg !286
  %962 = shl nsw i32 %961, 1, !dbg !286
  %963 = add nsw i32 %961, 21, !dbg !286
  %count583 = and i32 %963, 31, !dbg !286
  %964 = lshr i32 %local5.7, %count583, !dbg !286
  %965 = and i32 %964, 1, !dbg !286
  %966 = add nsw i32 %962, 28, !dbg !286
  %967 = or disjoint i32 %966, %965, !dbg !286
  br label %end578, !dbg !286

end590:                                           ; preds = %end578
  %968 = lshr i32 %local3.20, 1, !dbg !296
  %969 = sub nsw i32 25, %968, !dbg !296
  %970 = icmp eq i32 %local3.20, 31, !dbg !296
  %971 = and i32 %969, 31, !dbg !296
  %count600 = select i1 %970, i32 0, i32 %971, !dbg !296
  %972 = shl i32 %local5.7, %count600, !dbg !296
  %973 = inttoptr i64 %wide1357 to ptr, !dbg !297
  %974 = ptrtoint ptr %vmctx to i64, !dbg !297
  %975 = getelementptr i8, ptr %973, i64 %974, !dbg !297
  %976 = load i32, ptr %975, align 4, !dbg !297, !tbaa !25
  %wide1360 = zext i32 %976 to i64, !dbg !297
  br label %loop602, !dbg !297

next591:                                          ; preds = %end578
  %half1486 = trunc i64 %wide1330 to i32, !dbg !298
  %half1487 = trunc i64 %wide1357 to i32, !dbg !298
  %977 = inttoptr i64 %wide1357 to ptr, !dbg !298
  %978 = ptrtoint ptr %vmctx to i64, !dbg !298
  %979 = getelementptr i8, ptr %977, i64 %978, !dbg !298
  store i32 %half1486, ptr %979, align 4, !dbg !298, !tbaa !25
  %980 = or i32 %942, %943, !dbg !298
  store i32 %980, ptr %941, align 8, !dbg !299, !tbaa !25
  %981 = getelementptr i8, ptr %808, i64 24, !dbg !300
  store i32 %half1487, ptr %981, align 1, !dbg !300, !tbaa !25
  %982 = getelementptr i8, ptr %808, i64 8, !dbg !301
  store i32 %half1486, ptr %982, align 1, !dbg !301, !tbaa !25
  %983 = getelementptr i8, ptr %808, i64 12, !dbg !296
  store i32 %half1486, ptr %983, align 1, !dbg !296, !tbaa !25
  br label %end459, !dbg !296

loop602:                                          ; preds = %next607, %end590
  %local3.21 = phi i32 [ %972, %end590 ], [ %1001, %next607 ], !dbg !37
  %wide1358 = phi i64 [ %wide1360, %end590 ], [ %wide1359, %next607 ], !dbg !37
  %984 = inttoptr i64 %wide1358 to ptr, !dbg !302
  %985 = ptrtoint ptr %vmctx to i64, !dbg !302
  %986 = getelementptr i8, ptr %984, i64 %985, !dbg !302
  %987 = getelementptr i8, ptr %986, i64 4, !dbg !302
  %988 = load i32, ptr %987, align 1, !dbg !302, !tbaa !25
  %989 = and i32 %988, -8, !dbg !302
  %990 = icmp eq i32 %989, %local5.7, !dbg !302
  br i1 %990, label %end606, label %next607, !dbg !302

end606:                                           ; preds = %loop602
  %half1488 = trunc i64 %wide1330 to i32, !dbg !303
  %half1489 = trunc i64 %wide1358 to i32, !dbg !303
  %991 = getelementptr i8, ptr %986, i64 8, !dbg !303
  %992 = load i32, ptr %991, align 1, !dbg !303, !tbaa !25
  %index701 = zext i32 %992 to i64, !dbg !304
  %993 = inttoptr i64 %index701 to ptr, !dbg !304
  %994 = ptrtoint ptr %vmctx to i64, !dbg !304
  %995 = getelementptr i8, ptr %993, i64 %994, !dbg !304
  %996 = getelementptr i8, ptr %995, i64 12, !dbg !304
  store i32 %half1488, ptr %996, align 1, !dbg !304, !tbaa !25
  store i32 %half1488, ptr %991, align 1, !dbg !305, !tbaa !25
  %997 = getelementptr i8, ptr %808, i64 24, !dbg !306
  store i32 0, ptr %997, align 1, !dbg !306, !tbaa !25
  %998 = getelementptr i8, ptr %808, i64 12, !dbg !307
  store i32 %half1489, ptr %998, align 1, !dbg !307, !tbaa !25
  %999 = getelementptr i8, ptr %808, i64 8, !dbg !245
  store i32 %992, ptr %999, align 1, !dbg !245, !tbaa !25
  br label %end459, !dbg !245

next607:                                          ; preds = %loop602
  %half1490 = trunc i64 %wide1358 to i32, !dbg !302
  %1000 = lshr i32 %local3.21, 29, !dbg !302
  %1001 = shl i32 %local3.21, 1, !dbg !302
  %1002 = and i32 %1000, 4, !dbg !302
  %1003 = add i32 %half1490, 16, !dbg !302
  %1004 = add i32 %1003, %1002, !dbg !302
  %index608 = zext i32 %1004 to i64, !dbg !308
  %1005 = inttoptr i64 %index608 to ptr, !dbg !308
  %1006 = ptrtoint ptr %vmctx to i64, !dbg !308
  %1007 = getelementptr i8, ptr %1005, i64 %1006, !dbg !308
  %1008 = load i32, ptr %1007, align 1, !dbg !308, !tbaa !25
  %wide1359 = zext i32 %1008 to i64, !dbg !308
  %condition609.not = icmp eq i32 %1008, 0, !dbg !308
  br i1 %condition609.not, label %next610, label %loop602, !dbg !308

next610:                                          ; preds = %next607
  %half1491 = trunc i64 %wide1330 to i32, !dbg !309
  %half1492 = trunc i64 %wide1358 to i32, !dbg !309
  store i32 %half1491, ptr %1007, align 1, !dbg !309, !tbaa !25
  %1009 = getelementptr i8, ptr %808, i64 24, !dbg !310
  store i32 %half1492, ptr %1009, align 1, !dbg !310, !tbaa !25
  %1010 = getelementptr i8, ptr %808, i64 12, !dbg !311
  store i32 %half1491, ptr %1010, align 1, !dbg !311, !tbaa !25
  %1011 = getelementptr i8, ptr %808, i64 8, !dbg !224
  store i32 %half1491, ptr %1011, align 1, !dbg !224, !tbaa !25
  br label %end459, !dbg !224

loop630:                                          ; preds = %loop630, %end441
  %wide1361 = phi i64 [ %wide1363, %end441 ], [ %wide1362, %loop630 ], !dbg !37
  %half1493 = trunc i64 %wide1361 to i32, !dbg !312
  %1012 = inttoptr i64 %wide1361 to ptr, !dbg !312
  %1013 = ptrtoint ptr %vmctx to i64, !dbg !312
  %1014 = getelementptr i8, ptr %1012, i64 %1013, !dbg !312
  store i32 7, ptr %1014, align 1, !dbg !312, !tbaa !25
  %1015 = add i32 %half1493, 4, !dbg !312
  %wide1362 = zext i32 %1015 to i64, !dbg !312
  %1016 = icmp ugt i32 %723, %1015, !dbg !312
  br i1 %1016, label %loop630, label %next633, !dbg !312

next633:                                          ; preds = %loop630
  %half1494 = trunc i64 %wide1364 to i32, !dbg !312
  %1017 = icmp eq i32 %750, %half1494, !dbg !312
  br i1 %1017, label %end399, label %next635, !dbg !312

next635:                                          ; preds = %next633
  %half1495 = trunc i64 %wide1364 to i32, !dbg !313
  %1018 = load i32, ptr %754, align 1, !dbg !313, !tbaa !25
  %1019 = and i32 %1018, -2, !dbg !313
  store i32 %1019, ptr %754, align 1, !dbg !314, !tbaa !25
  %1020 = sub i32 %750, %half1495, !dbg !314
  store i32 %1020, ptr %753, align 1, !dbg !315, !tbaa !25
  %1021 = or i32 %1020, 1, !dbg !315
  %1022 = inttoptr i64 %wide1364 to ptr, !dbg !316
  %1023 = ptrtoint ptr %vmctx to i64, !dbg !316
  %1024 = getelementptr i8, ptr %1022, i64 %1023, !dbg !316
  %1025 = getelementptr i8, ptr %1024, i64 4, !dbg !316
  store i32 %1021, ptr %1025, align 1, !dbg !316, !tbaa !25
  %1026 = icmp ugt i32 %1020, 255, !dbg !316
  br i1 %1026, label %end644, label %next645, !dbg !316

end644:                                           ; preds = %next635
  %1027 = icmp ugt i32 %1020, 16777215, !dbg !317
  br i1 %1027, label %end662, label %next663, !dbg !317

next645:                                          ; preds = %next635
  %1028 = lshr i32 %1020, 3, !dbg !316
  %1029 = and i32 %1020, 248, !dbg !316
  %wide1365 = zext i32 %1029 to i64, !dbg !316
  %1030 = add nuw nsw i32 %1029, 1117084, !dbg !316
  %wide1367 = zext i32 %1030 to i64, !dbg !318
  %1031 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !318
  %1032 = load i32, ptr %1031, align 4, !dbg !318, !tbaa !25
  %1033 = shl nuw i32 1, %1028, !dbg !318
  %1034 = and i32 %1032, %1033, !dbg !318
  %condition647.not = icmp eq i32 %1034, 0, !dbg !318
  br i1 %condition647.not, label %next649, label %end648, !dbg !318

end648:                                           ; preds = %next645
  %1035 = inttoptr i64 %wide1365 to ptr, !dbg !319
  %1036 = ptrtoint ptr %vmctx to i64, !dbg !319
  %1037 = getelementptr i8, ptr %1035, i64 %1036, !dbg !319
  %1038 = getelementptr i8, ptr %1037, i64 1117092, !dbg !319
  %1039 = load i32, ptr %1038, align 4, !dbg !319, !tbaa !25
  %wide1368 = zext i32 %1039 to i64, !dbg !319
  br label %end650, !dbg !319

next649:                                          ; preds = %next645
  %half1496 = trunc i64 %wide1367 to i32, !dbg !318
  %1040 = or i32 %1032, %1033, !dbg !318
  store i32 %1040, ptr %1031, align 4, !dbg !320, !tbaa !25
  br label %end650, !dbg !320

end650:                                           ; preds = %end648, %next649
  %.pre-phi1110 = phi i64 [ %wide1365, %end648 ], [ %wide1365, %next649 ], !dbg !321
  %wide1366 = phi i64 [ %wide1368, %end648 ], [ %wide1367, %next649 ], !dbg !37
  %half1497 = trunc i64 %wide1364 to i32, !dbg !322
  %half1498 = trunc i64 %wide1367 to i32, !dbg !322
  %half1499 = trunc i64 %wide1366 to i32, !dbg !322
  %1041 = inttoptr i64 %wide1366 to ptr, !dbg !322
  %1042 = ptrtoint ptr %vmctx to i64, !dbg !322
  %1043 = getelementptr i8, ptr %1041, i64 %1042, !dbg !322
  %1044 = getelementptr i8, ptr %1043, i64 12, !dbg !322
  store i32 %half1497, ptr %1044, align 1, !dbg !322, !tbaa !25
  %1045 = inttoptr i64 %.pre-phi1110 to ptr, !dbg !321
  %1046 = ptrtoint ptr %vmctx to i64, !dbg !321
  %1047 = getelementptr i8, ptr %1045, i64 %1046, !dbg !321
  %1048 = getelementptr i8, ptr %1047, i64 1117092, !dbg !321
  store i32 %half1497, ptr %1048, align 1, !dbg !321, !tbaa !25
  %1049 = getelementptr i8, ptr %1024, i64 12, !dbg !323
  store i32 %half1498, ptr %1049, align 1, !dbg !323, !tbaa !25
  %1050 = getelementptr i8, ptr %1024, i64 8, !dbg !317
  store i32 %half1499, ptr %1050, align 1, !dbg !317, !tbaa !25
  br label %end399, !dbg !317

end662:                                           ; preds = %next663, %end644
  %local3.23 = phi i32 [ 31, %end644 ], [ %1081, %next663 ], !dbg !317
  %1051 = getelementptr i8, ptr %1024, i64 16, !dbg !324
  store i64 0, ptr %1051, align 1, !dbg !324, !tbaa !25
  %1052 = getelementptr i8, ptr %1024, i64 28, !dbg !325
  store i32 %local3.23, ptr %1052, align 1, !dbg !325, !tbaa !25
  %1053 = shl nsw i32 %local3.23, 2, !dbg !325
  %1054 = add nsw i32 %1053, 1117348, !dbg !325
  %wide1369 = zext i32 %1054 to i64, !dbg !326
  %1055 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !326
  %1056 = load i32, ptr %1055, align 8, !dbg !326, !tbaa !25
  %count671 = and i32 %local3.23, 31, !dbg !326
  %1057 = shl nuw i32 1, %count671, !dbg !326
  %1058 = and i32 %1056, %1057, !dbg !326
  %condition672.not = icmp eq i32 %1058, 0, !dbg !326
  br i1 %condition672.not, label %next674, label %end673, !dbg !326

next663:                                          ; preds = %end644
  %1059 = lshr i32 %1020, 8, !dbg !317
  %1060 = add nuw nsw i32 %1059, 1048320, !dbg !317
  %1061 = lshr i32 %1060, 16, !dbg !317
  %1062 = and i32 %1061, 8, !dbg !317
  %1063 = shl nuw nsw i32 %1059, %1062, !dbg !317
  %1064 = add nuw nsw i32 %1063, 520192, !dbg !317
  %1065 = lshr i32 %1064, 16, !dbg !317
  %1066 = and i32 %1065, 4, !dbg !317
  %1067 = shl nuw nsw i32 %1063, %1066, !dbg !317
  %1068 = add nuw nsw i32 %1067, 245760, !dbg !317
  %1069 = lshr i32 %1068, 16, !dbg !317
  %1070 = and i32 %1069, 2, !dbg !317
  %1071 = shl nuw nsw i32 %1067, %1070, !dbg !317
  %1072 = lshr i32 %1071, 15, !dbg !317
  %1073 = or disjoint i32 %1066, %1062, !dbg !317
  %1074 = or disjoint i32 %1073, %1070, !dbg !317
  %1075 = sub nsw i32 %1072, %1074, !dbg !317
  %1076 = shl nsw i32 %1075, 1, !dbg !317
  %1077 = add nsw i32 %1075, 21, !dbg !317
  %count667 = and i32 %1077, 31, !dbg !317
  %1078 = lshr i32 %1020, %count667, !dbg !317
  %1079 = and i32 %1078, 1, !dbg !317
  %1080 = add nsw i32 %1076, 28, !dbg !317
  %1081 = or disjoint i32 %1080, %1079, !dbg !317
  br label %end662, !dbg !317

end673:                                           ; preds = %end662
  %1082 = lshr i32 %local3.23, 1, !dbg !327
  %1083 = sub nsw i32 25, %1082, !dbg !327
  %1084 = icmp eq i32 %local3.23, 31, !dbg !327
  %1085 = and i32 %1083, 31, !dbg !327
  %count682 = select i1 %1084, i32 0, i32 %1085, !dbg !327
  %1086 = shl i32 %1020, %count682, !dbg !327
  %1087 = inttoptr i64 %wide1369 to ptr, !dbg !328
  %1088 = ptrtoint ptr %vmctx to i64, !dbg !328
  %1089 = getelementptr i8, ptr %1087, i64 %1088, !dbg !328
  %1090 = load i32, ptr %1089, align 4, !dbg !328, !tbaa !25
  %wide1372 = zext i32 %1090 to i64, !dbg !328
  br label %loop684, !dbg !328

next674:                                          ; preds = %end662
  %half1500 = trunc i64 %wide1364 to i32, !dbg !329
  %half1501 = trunc i64 %wide1369 to i32, !dbg !329
  %1091 = inttoptr i64 %wide1369 to ptr, !dbg !329
  %1092 = ptrtoint ptr %vmctx to i64, !dbg !329
  %1093 = getelementptr i8, ptr %1091, i64 %1092, !dbg !329
  store i32 %half1500, ptr %1093, align 4, !dbg !329, !tbaa !25
  %1094 = or i32 %1056, %1057, !dbg !329
  store i32 %1094, ptr %1055, align 8, !dbg !330, !tbaa !25
  %1095 = getelementptr i8, ptr %1024, i64 24, !dbg !331
  store i32 %half1501, ptr %1095, align 1, !dbg !331, !tbaa !25
  %1096 = getelementptr i8, ptr %1024, i64 8, !dbg !332
  store i32 %half1500, ptr %1096, align 1, !dbg !332, !tbaa !25
  %1097 = getelementptr i8, ptr %1024, i64 12, !dbg !327
  store i32 %half1500, ptr %1097, align 1, !dbg !327, !tbaa !25
  br label %end399, !dbg !327

loop684:                                          ; preds = %next689, %end673
  %local3.24 = phi i32 [ %1086, %end673 ], [ %1115, %next689 ], !dbg !37
  %wide1370 = phi i64 [ %wide1372, %end673 ], [ %wide1371, %next689 ], !dbg !37
  %1098 = inttoptr i64 %wide1370 to ptr, !dbg !333
  %1099 = ptrtoint ptr %vmctx to i64, !dbg !333
  %1100 = getelementptr i8, ptr %1098, i64 %1099, !dbg !333
  %1101 = getelementptr i8, ptr %1100, i64 4, !dbg !333
  %1102 = load i32, ptr %1101, align 1, !dbg !333, !tbaa !25
  %1103 = and i32 %1102, -8, !dbg !333
  %1104 = icmp eq i32 %1103, %1020, !dbg !333
  br i1 %1104, label %end688, label %next689, !dbg !333

end688:                                           ; preds = %loop684
  %half1502 = trunc i64 %wide1364 to i32, !dbg !334
  %half1503 = trunc i64 %wide1370 to i32, !dbg !334
  %1105 = getelementptr i8, ptr %1100, i64 8, !dbg !334
  %1106 = load i32, ptr %1105, align 1, !dbg !334, !tbaa !25
  %index713 = zext i32 %1106 to i64, !dbg !335
  %1107 = inttoptr i64 %index713 to ptr, !dbg !335
  %1108 = ptrtoint ptr %vmctx to i64, !dbg !335
  %1109 = getelementptr i8, ptr %1107, i64 %1108, !dbg !335
  %1110 = getelementptr i8, ptr %1109, i64 12, !dbg !335
  store i32 %half1502, ptr %1110, align 1, !dbg !335, !tbaa !25
  store i32 %half1502, ptr %1105, align 1, !dbg !336, !tbaa !25
  %1111 = getelementptr i8, ptr %1024, i64 24, !dbg !337
  store i32 0, ptr %1111, align 1, !dbg !337, !tbaa !25
  %1112 = getelementptr i8, ptr %1024, i64 12, !dbg !338
  store i32 %half1503, ptr %1112, align 1, !dbg !338, !tbaa !25
  %1113 = getelementptr i8, ptr %1024, i64 8, !dbg !339
  store i32 %1106, ptr %1113, align 1, !dbg !339, !tbaa !25
  br label %end399, !dbg !339

next689:                                          ; preds = %loop684
  %half1504 = trunc i64 %wide1370 to i32, !dbg !333
  %1114 = lshr i32 %local3.24, 29, !dbg !333
  %1115 = shl i32 %local3.24, 1, !dbg !333
  %1116 = and i32 %1114, 4, !dbg !333
  %1117 = add i32 %half1504, 16, !dbg !333
  %1118 = add i32 %1117, %1116, !dbg !333
  %index690 = zext i32 %1118 to i64, !dbg !340
  %1119 = inttoptr i64 %index690 to ptr, !dbg !340
  %1120 = ptrtoint ptr %vmctx to i64, !dbg !340
  %1121 = getelementptr i8, ptr %1119, i64 %1120, !dbg !340
  %1122 = load i32, ptr %1121, align 1, !dbg !340, !tbaa !25
  %wide1371 = zext i32 %1122 to i64, !dbg !340
  %condition691.not = icmp eq i32 %1122, 0, !dbg !340
  br i1 %condition691.not, label %next692, label %loop684, !dbg !340

next692:                                          ; preds = %next689
  %half1505 = trunc i64 %wide1364 to i32, !dbg !341
  %half1506 = trunc i64 %wide1370 to i32, !dbg !341
  store i32 %half1505, ptr %1121, align 1, !dbg !341, !tbaa !25
  %1123 = getelementptr i8, ptr %1024, i64 24, !dbg !342
  store i32 %half1506, ptr %1123, align 1, !dbg !342, !tbaa !25
  %1124 = getelementptr i8, ptr %1024, i64 12, !dbg !343
  store i32 %half1505, ptr %1124, align 1, !dbg !343, !tbaa !25
  %1125 = getelementptr i8, ptr %1024, i64 8, !dbg !344
  store i32 %half1505, ptr %1125, align 1, !dbg !344, !tbaa !25
  br label %end399, !dbg !344

next723:                                          ; preds = %end399
  %1126 = load i32, ptr %3, align 4, !dbg !345, !tbaa !25
  %1127 = add i32 %1126, %local2.0, !dbg !345
  %1128 = sub nuw i32 %659, %local2.0, !dbg !345
  %1129 = or i32 %1128, 1, !dbg !345
  %index724 = zext i32 %1127 to i64, !dbg !346
  %1130 = inttoptr i64 %index724 to ptr, !dbg !346
  %1131 = ptrtoint ptr %vmctx to i64, !dbg !346
  %1132 = getelementptr i8, ptr %1130, i64 %1131, !dbg !346
  %1133 = getelementptr i8, ptr %1132, i64 4, !dbg !346
  store i32 %1129, ptr %1133, align 1, !dbg !346, !tbaa !25
  store i32 %1128, ptr %451, align 16, !dbg !347, !tbaa !25
  store i32 %1127, ptr %3, align 4, !dbg !348, !tbaa !25
  %1134 = or i32 %local2.0, 3, !dbg !348
  %index726 = zext i32 %1126 to i64, !dbg !349
  %1135 = inttoptr i64 %index726 to ptr, !dbg !349
  %1136 = ptrtoint ptr %vmctx to i64, !dbg !349
  %1137 = getelementptr i8, ptr %1135, i64 %1136, !dbg !349
  %1138 = getelementptr i8, ptr %1137, i64 4, !dbg !349
  store i32 %1134, ptr %1138, align 1, !dbg !349, !tbaa !25
  %1139 = add i32 %1126, 8, !dbg !349
  br label %end41, !dbg !349

end729:                                           ; preds = %next760, %end752, %end735, %next740, %end225
  %local7.0 = phi i32 [ %295, %end225 ], [ %295, %end735 ], [ %295, %end752 ], [ %295, %next760 ], [ %1169, %next740 ], !dbg !37
  %1140 = icmp ugt i32 %local4.6, 15, !dbg !350
  br i1 %1140, label %end765, label %next766, !dbg !350

next730:                                          ; preds = %end225
  %half1507 = trunc i64 %wide1300 to i32, !dbg !351
  %1141 = getelementptr i8, ptr %411, i64 28, !dbg !351
  %1142 = load i32, ptr %1141, align 1, !dbg !351, !tbaa !25
  %1143 = shl i32 %1142, 2, !dbg !351
  %1144 = add i32 %1143, 1117348, !dbg !351
  %index733 = zext i32 %1144 to i64, !dbg !352
  %1145 = inttoptr i64 %index733 to ptr, !dbg !352
  %1146 = ptrtoint ptr %vmctx to i64, !dbg !352
  %1147 = getelementptr i8, ptr %1145, i64 %1146, !dbg !352
  %1148 = load i32, ptr %1147, align 4, !dbg !352, !tbaa !25
  %.not1036 = icmp eq i32 %half1507, %1148, !dbg !352
  br i1 %.not1036, label %next736, label %end735, !dbg !352

end735:                                           ; preds = %next730
  %half1508 = trunc i64 %wide1300 to i32, !dbg !353
  %half1509 = trunc i64 %wide1373 to i32, !dbg !353
  %half1510 = trunc i64 %wide1374 to i32, !dbg !353
  %1149 = inttoptr i64 %wide1373 to ptr, !dbg !353
  %1150 = ptrtoint ptr %vmctx to i64, !dbg !353
  %1151 = getelementptr i8, ptr %1149, i64 %1150, !dbg !353
  %1152 = getelementptr i8, ptr %1151, i64 16, !dbg !353
  %1153 = load i32, ptr %1152, align 1, !dbg !353, !tbaa !25
  %1154 = icmp eq i32 %1153, %half1508, !dbg !353
  %1155 = select i1 %1154, i32 16, i32 20, !dbg !353
  %1156 = add i32 %1155, %half1509, !dbg !353
  %index744 = zext i32 %1156 to i64, !dbg !354
  %1157 = inttoptr i64 %index744 to ptr, !dbg !354
  %1158 = ptrtoint ptr %vmctx to i64, !dbg !354
  %1159 = getelementptr i8, ptr %1157, i64 %1158, !dbg !354
  store i32 %half1510, ptr %1159, align 1, !dbg !354, !tbaa !25
  %1160 = icmp eq i32 %half1510, 0, !dbg !354
  br i1 %1160, label %end729, label %end739, !dbg !354

next736:                                          ; preds = %next730
  %half1511 = trunc i64 %wide1374 to i32, !dbg !355
  store i32 %half1511, ptr %1147, align 4, !dbg !355, !tbaa !25
  %condition738.not = icmp eq i32 %half1511, 0, !dbg !355
  br i1 %condition738.not, label %next740, label %end739, !dbg !355

end739:                                           ; preds = %end735, %next736
  %half1512 = trunc i64 %wide1373 to i32, !dbg !356
  %1161 = inttoptr i64 %wide1374 to ptr, !dbg !356
  %1162 = ptrtoint ptr %vmctx to i64, !dbg !356
  %1163 = getelementptr i8, ptr %1161, i64 %1162, !dbg !356
  %1164 = getelementptr i8, ptr %1163, i64 24, !dbg !356
  store i32 %half1512, ptr %1164, align 1, !dbg !356, !tbaa !25
  %1165 = getelementptr i8, ptr %411, i64 16, !dbg !357
  %1166 = load i32, ptr %1165, align 1, !dbg !357, !tbaa !25
  %wide1375 = zext i32 %1166 to i64, !dbg !357
  %1167 = icmp eq i32 %1166, 0, !dbg !357
  br i1 %1167, label %end752, label %next753, !dbg !357

next740:                                          ; preds = %next736
  %1168 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %1142), !dbg !355
  %1169 = and i32 %1168, %295, !dbg !355
  store i32 %1169, ptr %294, align 8, !dbg !358, !tbaa !25
  br label %end729, !dbg !358

end752:                                           ; preds = %next753, %end739
  %1170 = getelementptr i8, ptr %411, i64 20, !dbg !359
  %1171 = load i32, ptr %1170, align 1, !dbg !359, !tbaa !25
  %wide1376 = zext i32 %1171 to i64, !dbg !359
  %1172 = icmp eq i32 %1171, 0, !dbg !359
  br i1 %1172, label %end729, label %next760, !dbg !359

next753:                                          ; preds = %end739
  %half1513 = trunc i64 %wide1375 to i32, !dbg !360
  %half1514 = trunc i64 %wide1374 to i32, !dbg !360
  %1173 = getelementptr i8, ptr %1163, i64 16, !dbg !360
  store i32 %half1513, ptr %1173, align 1, !dbg !360, !tbaa !25
  %1174 = inttoptr i64 %wide1375 to ptr, !dbg !361
  %1175 = ptrtoint ptr %vmctx to i64, !dbg !361
  %1176 = getelementptr i8, ptr %1174, i64 %1175, !dbg !361
  %1177 = getelementptr i8, ptr %1176, i64 24, !dbg !361
  store i32 %half1514, ptr %1177, align 1, !dbg !361, !tbaa !25
  br label %end752, !dbg !361

next760:                                          ; preds = %end752
  %half1515 = trunc i64 %wide1376 to i32, !dbg !362
  %half1516 = trunc i64 %wide1374 to i32, !dbg !362
  %1178 = getelementptr i8, ptr %1163, i64 20, !dbg !362
  store i32 %half1515, ptr %1178, align 1, !dbg !362, !tbaa !25
  %1179 = inttoptr i64 %wide1376 to ptr, !dbg !350
  %1180 = ptrtoint ptr %vmctx to i64, !dbg !350
  %1181 = getelementptr i8, ptr %1179, i64 %1180, !dbg !350
  %1182 = getelementptr i8, ptr %1181, i64 24, !dbg !350
  store i32 %half1516, ptr %1182, align 1, !dbg !350, !tbaa !25
  br label %end729, !dbg !350

end765:                                           ; preds = %end729
  %half1517 = trunc i64 %wide1300 to i32, !dbg !363
  %1183 = add i32 %half1517, %293, !dbg !363
  %1184 = or i32 %local4.6, 1, !dbg !363
  %index774 = zext i32 %1183 to i64, !dbg !364
  %1185 = inttoptr i64 %index774 to ptr, !dbg !364
  %1186 = ptrtoint ptr %vmctx to i64, !dbg !364
  %1187 = getelementptr i8, ptr %1185, i64 %1186, !dbg !364
  %1188 = getelementptr i8, ptr %1187, i64 4, !dbg !364
  store i32 %1184, ptr %1188, align 1, !dbg !364, !tbaa !25
  %1189 = or disjoint i32 %293, 3, !dbg !364
  %1190 = getelementptr i8, ptr %411, i64 4, !dbg !365
  store i32 %1189, ptr %1190, align 1, !dbg !365, !tbaa !25
  %1191 = add i32 %1183, %local4.6, !dbg !365
  %index778 = zext i32 %1191 to i64, !dbg !366
  %1192 = inttoptr i64 %index778 to ptr, !dbg !366
  %1193 = ptrtoint ptr %vmctx to i64, !dbg !366
  %1194 = getelementptr i8, ptr %1192, i64 %1193, !dbg !366
  store i32 %local4.6, ptr %1194, align 1, !dbg !366, !tbaa !25
  %1195 = icmp ugt i32 %local4.6, 255, !dbg !366
  br i1 %1195, label %end780, label %next781, !dbg !366

next766:                                          ; preds = %end729
  %half1518 = trunc i64 %wide1300 to i32, !dbg !350
  %1196 = or disjoint i32 %local4.6, %293, !dbg !350
  %1197 = or i32 %1196, 3, !dbg !350
  %1198 = getelementptr i8, ptr %411, i64 4, !dbg !367
  store i32 %1197, ptr %1198, align 1, !dbg !367, !tbaa !25
  %1199 = add i32 %1196, %half1518, !dbg !367
  %index769 = zext i32 %1199 to i64, !dbg !368
  %1200 = inttoptr i64 %index769 to ptr, !dbg !368
  %1201 = ptrtoint ptr %vmctx to i64, !dbg !368
  %1202 = getelementptr i8, ptr %1200, i64 %1201, !dbg !368
  %1203 = getelementptr i8, ptr %1202, i64 4, !dbg !368
  %1204 = load i32, ptr %1203, align 1, !dbg !368, !tbaa !25
  %1205 = or i32 %1204, 1, !dbg !368
  store i32 %1205, ptr %1203, align 1, !dbg !363, !tbaa !25
  br label %end773, !dbg !363

end773:                                           ; preds = %end826, %next830, %next811, %end786, %next766
  %half1519 = trunc i64 %wide1300 to i32, !dbg !99
  %1206 = add i32 %half1519, 8, !dbg !99
  br label %end41, !dbg !99

end780:                                           ; preds = %end765
  %1207 = icmp ugt i32 %local4.6, 16777215, !dbg !369
  br i1 %1207, label %end798, label %next799, !dbg !369

next781:                                          ; preds = %end765
  %1208 = lshr i32 %local4.6, 3, !dbg !366
  %1209 = and i32 %local4.6, 248, !dbg !366
  %wide1377 = zext i32 %1209 to i64, !dbg !366
  %1210 = add nuw nsw i32 %1209, 1117084, !dbg !366
  %wide1379 = zext i32 %1210 to i64, !dbg !370
  %1211 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !370
  %1212 = load i32, ptr %1211, align 4, !dbg !370, !tbaa !25
  %1213 = shl nuw i32 1, %1208, !dbg !370
  %1214 = and i32 %1212, %1213, !dbg !370
  %condition783.not = icmp eq i32 %1214, 0, !dbg !370
  br i1 %condition783.not, label %next785, label %end784, !dbg !370

end784:                                           ; preds = %next781
  %1215 = inttoptr i64 %wide1377 to ptr, !dbg !371
  %1216 = ptrtoint ptr %vmctx to i64, !dbg !371
  %1217 = getelementptr i8, ptr %1215, i64 %1216, !dbg !371
  %1218 = getelementptr i8, ptr %1217, i64 1117092, !dbg !371
  %1219 = load i32, ptr %1218, align 4, !dbg !371, !tbaa !25
  %wide1380 = zext i32 %1219 to i64, !dbg !371
  br label %end786, !dbg !371

next785:                                          ; preds = %next781
  %half1520 = trunc i64 %wide1379 to i32, !dbg !370
  %1220 = or i32 %1212, %1213, !dbg !370
  store i32 %1220, ptr %1211, align 4, !dbg !372, !tbaa !25
  br label %end786, !dbg !372

end786:                                           ; preds = %end784, %next785
  %.pre-phi1112 = phi i64 [ %wide1377, %end784 ], [ %wide1377, %next785 ], !dbg !373
  %wide1378 = phi i64 [ %wide1380, %end784 ], [ %wide1379, %next785 ], !dbg !37
  %half1521 = trunc i64 %wide1379 to i32, !dbg !374
  %half1522 = trunc i64 %wide1378 to i32, !dbg !374
  %1221 = inttoptr i64 %wide1378 to ptr, !dbg !374
  %1222 = ptrtoint ptr %vmctx to i64, !dbg !374
  %1223 = getelementptr i8, ptr %1221, i64 %1222, !dbg !374
  %1224 = getelementptr i8, ptr %1223, i64 12, !dbg !374
  store i32 %1183, ptr %1224, align 1, !dbg !374, !tbaa !25
  %1225 = inttoptr i64 %.pre-phi1112 to ptr, !dbg !373
  %1226 = ptrtoint ptr %vmctx to i64, !dbg !373
  %1227 = getelementptr i8, ptr %1225, i64 %1226, !dbg !373
  %1228 = getelementptr i8, ptr %1227, i64 1117092, !dbg !373
  store i32 %1183, ptr %1228, align 1, !dbg !373, !tbaa !25
  %1229 = getelementptr i8, ptr %1187, i64 12, !dbg !375
  store i32 %half1521, ptr %1229, align 1, !dbg !375, !tbaa !25
  %1230 = getelementptr i8, ptr %1187, i64 8, !dbg !369
  store i32 %half1522, ptr %1230, align 1, !dbg !369, !tbaa !25
  br label %end773, !dbg !369

end798:                                           ; preds = %next799, %end780
  %local3.25 = phi i32 [ 31, %end780 ], [ %1259, %next799 ], !dbg !369
  %1231 = getelementptr i8, ptr %1187, i64 28, !dbg !376
  store i32 %local3.25, ptr %1231, align 1, !dbg !376, !tbaa !25
  %1232 = getelementptr i8, ptr %1187, i64 16, !dbg !377
  store i64 0, ptr %1232, align 1, !dbg !377, !tbaa !25
  %1233 = shl nsw i32 %local3.25, 2, !dbg !377
  %1234 = add nsw i32 %1233, 1117348, !dbg !377
  %wide1381 = zext i32 %1234 to i64, !dbg !377
  %count808 = and i32 %local3.25, 31, !dbg !377
  %1235 = shl nuw i32 1, %count808, !dbg !377
  %1236 = and i32 %1235, %local7.0, !dbg !377
  %condition809.not = icmp eq i32 %1236, 0, !dbg !377
  br i1 %condition809.not, label %next811, label %end810, !dbg !377

next799:                                          ; preds = %end780
  %1237 = lshr i32 %local4.6, 8, !dbg !369
  %1238 = add nuw nsw i32 %1237, 1048320, !dbg !369
  %1239 = lshr i32 %1238, 16, !dbg !369
  %1240 = and i32 %1239, 8, !dbg !369
  %1241 = shl nuw nsw i32 %1237, %1240, !dbg !369
  %1242 = add nuw nsw i32 %1241, 520192, !dbg !369
  %1243 = lshr i32 %1242, 16, !dbg !369
  %1244 = and i32 %1243, 4, !dbg !369
  %1245 = shl nuw nsw i32 %1241, %1244, !dbg !369
  %1246 = add nuw nsw i32 %1245, 245760, !dbg !369
  %1247 = lshr i32 %1246, 16, !dbg !369
  %1248 = and i32 %1247, 2, !dbg !369
  %1249 = shl nuw nsw i32 %1245, %1248, !dbg !369
  %1250 = lshr i32 %1249, 15, !dbg !369
  %1251 = or disjoint i32 %1244, %1240, !dbg !369
  %1252 = or disjoint i32 %1251, %1248, !dbg !369
  %1253 = sub nsw i32 %1250, %1252, !dbg !369
  %1254 = shl nsw i32 %1253, 1, !dbg !369
  %1255 = add nsw i32 %1253, 21, !dbg !369
  %count803 = and i32 %1255, 31, !dbg !369
  %1256 = lshr i32 %local4.6, %count803, !dbg !369
  %1257 = and i32 %1256, 1, !dbg !369
  %1258 = add nsw i32 %1254, 28, !dbg !369
  %1259 = or disjoint i32 %1258, %1257, !dbg !369
  br label %end798, !dbg !369

end810:                                           ; preds = %end798
  %1260 = lshr i32 %local3.25, 1, !dbg !378
  %1261 = sub nsw i32 25, %1260, !dbg !378
  %1262 = icmp eq i32 %local3.25, 31, !dbg !378
  %1263 = and i32 %1261, 31, !dbg !378
  %count820 = select i1 %1262, i32 0, i32 %1263, !dbg !378
  %1264 = shl i32 %local4.6, %count820, !dbg !378
  %1265 = inttoptr i64 %wide1381 to ptr, !dbg !379
  %1266 = ptrtoint ptr %vmctx to i64, !dbg !379
  %1267 = getelementptr i8, ptr %1265, i64 %1266, !dbg !379
  %1268 = load i32, ptr %1267, align 4, !dbg !379, !tbaa !25
  %wide1384 = zext i32 %1268 to i64, !dbg !379
  br label %loop822, !dbg !379

next811:                                          ; preds = %end798
  %half1523 = trunc i64 %wide1381 to i32, !dbg !380
  %1269 = inttoptr i64 %wide1381 to ptr, !dbg !380
  %1270 = ptrtoint ptr %vmctx to i64, !dbg !380
  %1271 = getelementptr i8, ptr %1269, i64 %1270, !dbg !380
  store i32 %1183, ptr %1271, align 4, !dbg !380, !tbaa !25
  %1272 = or i32 %1235, %local7.0, !dbg !380
  store i32 %1272, ptr %294, align 8, !dbg !381, !tbaa !25
  %1273 = getelementptr i8, ptr %1187, i64 24, !dbg !382
  store i32 %half1523, ptr %1273, align 1, !dbg !382, !tbaa !25
  %1274 = getelementptr i8, ptr %1187, i64 8, !dbg !383
  store i32 %1183, ptr %1274, align 1, !dbg !383, !tbaa !25
  %1275 = getelementptr i8, ptr %1187, i64 12, !dbg !378
  store i32 %1183, ptr %1275, align 1, !dbg !378, !tbaa !25
  br label %end773, !dbg !378

loop822:                                          ; preds = %next827, %end810
  %local3.26 = phi i32 [ %1264, %end810 ], [ %1293, %next827 ], !dbg !37
  %wide1382 = phi i64 [ %wide1384, %end810 ], [ %wide1383, %next827 ], !dbg !37
  %1276 = inttoptr i64 %wide1382 to ptr, !dbg !384
  %1277 = ptrtoint ptr %vmctx to i64, !dbg !384
  %1278 = getelementptr i8, ptr %1276, i64 %1277, !dbg !384
  %1279 = getelementptr i8, ptr %1278, i64 4, !dbg !384
  %1280 = load i32, ptr %1279, align 1, !dbg !384, !tbaa !25
  %1281 = and i32 %1280, -8, !dbg !384
  %1282 = icmp eq i32 %1281, %local4.6, !dbg !384
  br i1 %1282, label %end826, label %next827, !dbg !384

end826:                                           ; preds = %loop822
  %half1524 = trunc i64 %wide1382 to i32, !dbg !385
  %1283 = getelementptr i8, ptr %1278, i64 8, !dbg !385
  %1284 = load i32, ptr %1283, align 1, !dbg !385, !tbaa !25
  %index840 = zext i32 %1284 to i64, !dbg !386
  %1285 = inttoptr i64 %index840 to ptr, !dbg !386
  %1286 = ptrtoint ptr %vmctx to i64, !dbg !386
  %1287 = getelementptr i8, ptr %1285, i64 %1286, !dbg !386
  %1288 = getelementptr i8, ptr %1287, i64 12, !dbg !386
  store i32 %1183, ptr %1288, align 1, !dbg !386, !tbaa !25
  store i32 %1183, ptr %1283, align 1, !dbg !387, !tbaa !25
  %1289 = getelementptr i8, ptr %1187, i64 24, !dbg !388
  store i32 0, ptr %1289, align 1, !dbg !388, !tbaa !25
  %1290 = getelementptr i8, ptr %1187, i64 12, !dbg !389
  store i32 %half1524, ptr %1290, align 1, !dbg !389, !tbaa !25
  %1291 = getelementptr i8, ptr %1187, i64 8, !dbg !99
  store i32 %1284, ptr %1291, align 1, !dbg !99, !tbaa !25
  br label %end773, !dbg !99

next827:                                          ; preds = %loop822
  %half1525 = trunc i64 %wide1382 to i32, !dbg !384
  %1292 = lshr i32 %local3.26, 29, !dbg !384
  %1293 = shl i32 %local3.26, 1, !dbg !384
  %1294 = and i32 %1292, 4, !dbg !384
  %1295 = add i32 %half1525, 16, !dbg !384
  %1296 = add i32 %1295, %1294, !dbg !384
  %index828 = zext i32 %1296 to i64, !dbg !390
  %1297 = inttoptr i64 %index828 to ptr, !dbg !390
  %1298 = ptrtoint ptr %vmctx to i64, !dbg !390
  %1299 = getelementptr i8, ptr %1297, i64 %1298, !dbg !390
  %1300 = load i32, ptr %1299, align 1, !dbg !390, !tbaa !25
  %wide1383 = zext i32 %1300 to i64, !dbg !390
  %condition829.not = icmp eq i32 %1300, 0, !dbg !390
  br i1 %condition829.not, label %next830, label %loop822, !dbg !390

next830:                                          ; preds = %next827
  %half1526 = trunc i64 %wide1382 to i32, !dbg !391
  store i32 %1183, ptr %1299, align 1, !dbg !391, !tbaa !25
  %1301 = getelementptr i8, ptr %1187, i64 24, !dbg !392
  store i32 %half1526, ptr %1301, align 1, !dbg !392, !tbaa !25
  %1302 = getelementptr i8, ptr %1187, i64 12, !dbg !393
  store i32 %1183, ptr %1302, align 1, !dbg !393, !tbaa !25
  %1303 = getelementptr i8, ptr %1187, i64 8, !dbg !394
  store i32 %1183, ptr %1303, align 1, !dbg !394, !tbaa !25
  br label %end773, !dbg !394

end851:                                           ; preds = %next882, %end874, %end857, %next862, %end126
  %1304 = icmp ugt i32 %local4.1, 15, !dbg !395
  br i1 %1304, label %end887, label %next888, !dbg !395

next852:                                          ; preds = %end126
  %half1527 = trunc i64 %wide1271 to i32, !dbg !396
  %1305 = getelementptr i8, ptr %252, i64 28, !dbg !396
  %1306 = load i32, ptr %1305, align 1, !dbg !396, !tbaa !25
  %1307 = shl i32 %1306, 2, !dbg !396
  %1308 = add i32 %1307, 1117348, !dbg !396
  %index855 = zext i32 %1308 to i64, !dbg !397
  %1309 = inttoptr i64 %index855 to ptr, !dbg !397
  %1310 = ptrtoint ptr %vmctx to i64, !dbg !397
  %1311 = getelementptr i8, ptr %1309, i64 %1310, !dbg !397
  %1312 = load i32, ptr %1311, align 4, !dbg !397, !tbaa !25
  %.not1033 = icmp eq i32 %half1527, %1312, !dbg !397
  br i1 %.not1033, label %next858, label %end857, !dbg !397

end857:                                           ; preds = %next852
  %half1528 = trunc i64 %wide1271 to i32, !dbg !398
  %half1529 = trunc i64 %wide1385 to i32, !dbg !398
  %half1530 = trunc i64 %wide1386 to i32, !dbg !398
  %1313 = inttoptr i64 %wide1385 to ptr, !dbg !398
  %1314 = ptrtoint ptr %vmctx to i64, !dbg !398
  %1315 = getelementptr i8, ptr %1313, i64 %1314, !dbg !398
  %1316 = getelementptr i8, ptr %1315, i64 16, !dbg !398
  %1317 = load i32, ptr %1316, align 1, !dbg !398, !tbaa !25
  %1318 = icmp eq i32 %1317, %half1528, !dbg !398
  %1319 = select i1 %1318, i32 16, i32 20, !dbg !398
  %1320 = add i32 %1319, %half1529, !dbg !398
  %index866 = zext i32 %1320 to i64, !dbg !399
  %1321 = inttoptr i64 %index866 to ptr, !dbg !399
  %1322 = ptrtoint ptr %vmctx to i64, !dbg !399
  %1323 = getelementptr i8, ptr %1321, i64 %1322, !dbg !399
  store i32 %half1530, ptr %1323, align 1, !dbg !399, !tbaa !25
  %1324 = icmp eq i32 %half1530, 0, !dbg !399
  br i1 %1324, label %end851, label %end861, !dbg !399

next858:                                          ; preds = %next852
  %half1531 = trunc i64 %wide1386 to i32, !dbg !400
  store i32 %half1531, ptr %1311, align 4, !dbg !400, !tbaa !25
  %condition860.not = icmp eq i32 %half1531, 0, !dbg !400
  br i1 %condition860.not, label %next862, label %end861, !dbg !400

end861:                                           ; preds = %end857, %next858
  %half1532 = trunc i64 %wide1385 to i32, !dbg !401
  %1325 = inttoptr i64 %wide1386 to ptr, !dbg !401
  %1326 = ptrtoint ptr %vmctx to i64, !dbg !401
  %1327 = getelementptr i8, ptr %1325, i64 %1326, !dbg !401
  %1328 = getelementptr i8, ptr %1327, i64 24, !dbg !401
  store i32 %half1532, ptr %1328, align 1, !dbg !401, !tbaa !25
  %1329 = getelementptr i8, ptr %252, i64 16, !dbg !402
  %1330 = load i32, ptr %1329, align 1, !dbg !402, !tbaa !25
  %wide1387 = zext i32 %1330 to i64, !dbg !402
  %1331 = icmp eq i32 %1330, 0, !dbg !402
  br i1 %1331, label %end874, label %next875, !dbg !402

next862:                                          ; preds = %next858
  %1332 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %1306), !dbg !400
  %1333 = and i32 %1332, %102, !dbg !400
  store i32 %1333, ptr %101, align 8, !dbg !403, !tbaa !25
  br label %end851, !dbg !403

end874:                                           ; preds = %next875, %end861
  %1334 = getelementptr i8, ptr %252, i64 20, !dbg !404
  %1335 = load i32, ptr %1334, align 1, !dbg !404, !tbaa !25
  %wide1388 = zext i32 %1335 to i64, !dbg !404
  %1336 = icmp eq i32 %1335, 0, !dbg !404
  br i1 %1336, label %end851, label %next882, !dbg !404

next875:                                          ; preds = %end861
  %half1533 = trunc i64 %wide1387 to i32, !dbg !405
  %half1534 = trunc i64 %wide1386 to i32, !dbg !405
  %1337 = getelementptr i8, ptr %1327, i64 16, !dbg !405
  store i32 %half1533, ptr %1337, align 1, !dbg !405, !tbaa !25
  %1338 = inttoptr i64 %wide1387 to ptr, !dbg !406
  %1339 = ptrtoint ptr %vmctx to i64, !dbg !406
  %1340 = getelementptr i8, ptr %1338, i64 %1339, !dbg !406
  %1341 = getelementptr i8, ptr %1340, i64 24, !dbg !406
  store i32 %half1534, ptr %1341, align 1, !dbg !406, !tbaa !25
  br label %end874, !dbg !406

next882:                                          ; preds = %end874
  %half1535 = trunc i64 %wide1388 to i32, !dbg !407
  %half1536 = trunc i64 %wide1386 to i32, !dbg !407
  %1342 = getelementptr i8, ptr %1327, i64 20, !dbg !407
  store i32 %half1535, ptr %1342, align 1, !dbg !407, !tbaa !25
  %1343 = inttoptr i64 %wide1388 to ptr, !dbg !395
  %1344 = ptrtoint ptr %vmctx to i64, !dbg !395
  %1345 = getelementptr i8, ptr %1343, i64 %1344, !dbg !395
  %1346 = getelementptr i8, ptr %1345, i64 24, !dbg !395
  store i32 %half1536, ptr %1346, align 1, !dbg !395, !tbaa !25
  br label %end851, !dbg !395

end887:                                           ; preds = %end851
  %half1537 = trunc i64 %wide1271 to i32, !dbg !408
  %1347 = add i32 %half1537, %58, !dbg !408
  %1348 = or i32 %local4.1, 1, !dbg !408
  %index896 = zext i32 %1347 to i64, !dbg !409
  %1349 = inttoptr i64 %index896 to ptr, !dbg !409
  %1350 = ptrtoint ptr %vmctx to i64, !dbg !409
  %1351 = getelementptr i8, ptr %1349, i64 %1350, !dbg !409
  %1352 = getelementptr i8, ptr %1351, i64 4, !dbg !409
  store i32 %1348, ptr %1352, align 1, !dbg !409, !tbaa !25
  %1353 = or disjoint i32 %58, 3, !dbg !409
  %1354 = getelementptr i8, ptr %252, i64 4, !dbg !410
  store i32 %1353, ptr %1354, align 1, !dbg !410, !tbaa !25
  %1355 = add i32 %1347, %local4.1, !dbg !410
  %index900 = zext i32 %1355 to i64, !dbg !411
  %1356 = inttoptr i64 %index900 to ptr, !dbg !411
  %1357 = ptrtoint ptr %vmctx to i64, !dbg !411
  %1358 = getelementptr i8, ptr %1356, i64 %1357, !dbg !411
  store i32 %local4.1, ptr %1358, align 1, !dbg !411, !tbaa !25
  %1359 = icmp eq i32 %64, 0, !dbg !411
  br i1 %1359, label %end902, label %next903, !dbg !411

next888:                                          ; preds = %end851
  %half1538 = trunc i64 %wide1271 to i32, !dbg !395
  %1360 = or disjoint i32 %local4.1, %58, !dbg !395
  %1361 = or i32 %1360, 3, !dbg !395
  %1362 = getelementptr i8, ptr %252, i64 4, !dbg !412
  store i32 %1361, ptr %1362, align 1, !dbg !412, !tbaa !25
  %1363 = add i32 %half1538, %1360, !dbg !412
  %index891 = zext i32 %1363 to i64, !dbg !413
  %1364 = inttoptr i64 %index891 to ptr, !dbg !413
  %1365 = ptrtoint ptr %vmctx to i64, !dbg !413
  %1366 = getelementptr i8, ptr %1364, i64 %1365, !dbg !413
  %1367 = getelementptr i8, ptr %1366, i64 4, !dbg !413
  %1368 = load i32, ptr %1367, align 1, !dbg !413, !tbaa !25
  %1369 = or i32 %1368, 1, !dbg !413
  store i32 %1369, ptr %1367, align 1, !dbg !408, !tbaa !25
  br label %end895, !dbg !408

end895:                                           ; preds = %end902, %next888
  %half1539 = trunc i64 %wide1271 to i32, !dbg !67
  %1370 = add i32 %half1539, 8, !dbg !67
  br label %end41, !dbg !67

end902:                                           ; preds = %end908, %end887
  %1371 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !414
  store i32 %1347, ptr %1371, align 8, !dbg !414, !tbaa !25
  store i32 %local4.1, ptr %63, align 4, !dbg !67, !tbaa !25
  br label %end895, !dbg !67

next903:                                          ; preds = %end887
  %1372 = lshr i32 %64, 3, !dbg !411
  %1373 = and i32 %64, -8, !dbg !411
  %wide1389 = zext i32 %1373 to i64, !dbg !411
  %1374 = add nuw nsw i32 %1373, 1117084, !dbg !411
  %wide1391 = zext i32 %1374 to i64, !dbg !415
  %1375 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !415
  %1376 = load i32, ptr %1375, align 8, !dbg !415, !tbaa !25
  %wide1393 = zext i32 %1376 to i64, !dbg !415
  %1377 = shl nuw nsw i32 1, %1372, !dbg !415
  %1378 = and i32 %1377, %54, !dbg !415
  %condition905.not = icmp eq i32 %1378, 0, !dbg !415
  br i1 %condition905.not, label %next907, label %end906, !dbg !415

end906:                                           ; preds = %next903
  %1379 = inttoptr i64 %wide1389 to ptr, !dbg !416
  %1380 = ptrtoint ptr %vmctx to i64, !dbg !416
  %1381 = getelementptr i8, ptr %1379, i64 %1380, !dbg !416
  %1382 = getelementptr i8, ptr %1381, i64 1117092, !dbg !416
  %1383 = load i32, ptr %1382, align 4, !dbg !416, !tbaa !25
  %wide1392 = zext i32 %1383 to i64, !dbg !416
  br label %end908, !dbg !416

next907:                                          ; preds = %next903
  %half1540 = trunc i64 %wide1391 to i32, !dbg !415
  %1384 = or i32 %1377, %54, !dbg !415
  store i32 %1384, ptr %53, align 4, !dbg !417, !tbaa !25
  br label %end908, !dbg !417

end908:                                           ; preds = %end906, %next907
  %.pre-phi1114 = phi i64 [ %wide1389, %end906 ], [ %wide1389, %next907 ], !dbg !418
  %wide1390 = phi i64 [ %wide1392, %end906 ], [ %wide1391, %next907 ], !dbg !37
  %half1541 = trunc i64 %wide1393 to i32, !dbg !419
  %half1542 = trunc i64 %wide1391 to i32, !dbg !419
  %half1543 = trunc i64 %wide1390 to i32, !dbg !419
  %1385 = inttoptr i64 %wide1390 to ptr, !dbg !419
  %1386 = ptrtoint ptr %vmctx to i64, !dbg !419
  %1387 = getelementptr i8, ptr %1385, i64 %1386, !dbg !419
  %1388 = getelementptr i8, ptr %1387, i64 12, !dbg !419
  store i32 %half1541, ptr %1388, align 1, !dbg !419, !tbaa !25
  %1389 = inttoptr i64 %.pre-phi1114 to ptr, !dbg !418
  %1390 = ptrtoint ptr %vmctx to i64, !dbg !418
  %1391 = getelementptr i8, ptr %1389, i64 %1390, !dbg !418
  %1392 = getelementptr i8, ptr %1391, i64 1117092, !dbg !418
  store i32 %half1541, ptr %1392, align 1, !dbg !418, !tbaa !25
  %1393 = inttoptr i64 %wide1393 to ptr, !dbg !420
  %1394 = ptrtoint ptr %vmctx to i64, !dbg !420
  %1395 = getelementptr i8, ptr %1393, i64 %1394, !dbg !420
  %1396 = getelementptr i8, ptr %1395, i64 12, !dbg !420
  store i32 %half1542, ptr %1396, align 1, !dbg !420, !tbaa !25
  %1397 = getelementptr i8, ptr %1395, i64 8, !dbg !421
  store i32 %half1543, ptr %1397, align 1, !dbg !421, !tbaa !25
  br label %end902, !dbg !421
}

; Function Attrs: inlinehint nofree norecurse nounwind null_pointer_is_valid memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable
define internal void @f22(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 1, 0) %0) #4 section ".text" !dbg !422 {
entry:
  %1 = add i32 %0, -8, !dbg !423
  %wide = zext i32 %1 to i64, !dbg !423
  %2 = add i32 %0, -4, !dbg !423
  %index.i = zext i32 %2 to i64, !dbg !426
  %3 = inttoptr i64 %index.i to ptr, !dbg !426
  %4 = ptrtoint ptr %vmctx to i64, !dbg !426
  %5 = getelementptr i8, ptr %3, i64 %4, !dbg !426
  %6 = load i32, ptr %5, align 1, !dbg !426, !tbaa !25
  %7 = and i32 %6, -8, !dbg !426
  %8 = add i32 %7, %1, !dbg !426
  %wide33 = zext i32 %8 to i64, !dbg !426
  %9 = and i32 %6, 1, !dbg !426
  %condition1.not.i = icmp eq i32 %9, 0, !dbg !426
  br i1 %condition1.not.i, label %next3.i, label %end2.i, !dbg !426

end2.i:                                           ; preds = %next86.i, %end77.i, %next65.i, %end60.i, %end38.i, %next20.i, %end19.i, %end10.i, %entry
  %wide55 = phi i64 [ %wide, %entry ], [ %wide34, %end10.i ], [ %wide34, %end38.i ], [ %wide34, %end60.i ], [ %wide34, %end77.i ], [ %wide34, %next86.i ], [ %wide34, %next65.i ], [ %wide34, %end19.i ], [ %wide34, %next20.i ], !dbg !427
  %local0.0.i = phi i32 [ %7, %entry ], [ %20, %end10.i ], [ %20, %end38.i ], [ %20, %end60.i ], [ %20, %end77.i ], [ %20, %next86.i ], [ %20, %next65.i ], [ %20, %end19.i ], [ %20, %next20.i ], !dbg !427
  %half91 = trunc i64 %wide33 to i32, !dbg !428
  %half92 = trunc i64 %wide55 to i32, !dbg !428
  %.not316.i = icmp ugt i32 %half91, %half92, !dbg !428
  br i1 %.not316.i, label %next101.i, label %f23.exit, !dbg !428

next3.i:                                          ; preds = %entry
  %10 = and i32 %6, 2, !dbg !426
  %11 = icmp eq i32 %10, 0, !dbg !426
  br i1 %11, label %f23.exit, label %next5.i, !dbg !426

next5.i:                                          ; preds = %next3.i
  %half93 = trunc i64 %wide to i32, !dbg !429
  %12 = inttoptr i64 %wide to ptr, !dbg !429
  %13 = ptrtoint ptr %vmctx to i64, !dbg !429
  %14 = getelementptr i8, ptr %12, i64 %13, !dbg !429
  %15 = load i32, ptr %14, align 1, !dbg !429, !tbaa !25
  %16 = sub i32 %half93, %15, !dbg !429
  %wide34 = zext i32 %16 to i64, !dbg !430
  %17 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !430
  %18 = load i32, ptr %17, align 4, !dbg !430, !tbaa !25
  %19 = icmp ult i32 %16, %18, !dbg !430
  br i1 %19, label %f23.exit, label %next8.i, !dbg !430

next8.i:                                          ; preds = %next5.i
  %half94 = trunc i64 %wide34 to i32, !dbg !430
  %20 = add i32 %15, %7, !dbg !430
  %21 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !431
  %22 = load i32, ptr %21, align 8, !dbg !431, !tbaa !25
  %23 = icmp eq i32 %22, %half94, !dbg !431
  br i1 %23, label %end10.i, label %next11.i, !dbg !431

end10.i:                                          ; preds = %next8.i
  %half = trunc i64 %wide34 to i32, !dbg !432
  %24 = inttoptr i64 %wide33 to ptr, !dbg !432
  %25 = ptrtoint ptr %vmctx to i64, !dbg !432
  %26 = getelementptr i8, ptr %24, i64 %25, !dbg !432
  %27 = getelementptr i8, ptr %26, i64 4, !dbg !432
  %28 = load i32, ptr %27, align 1, !dbg !432, !tbaa !25
  %29 = and i32 %28, 3, !dbg !432
  %.not315.i = icmp eq i32 %29, 3, !dbg !432
  br i1 %.not315.i, label %next93.i, label %end2.i, !dbg !432

next11.i:                                         ; preds = %next8.i
  %30 = icmp ugt i32 %15, 255, !dbg !431
  %31 = inttoptr i64 %wide34 to ptr, !dbg !427
  %32 = ptrtoint ptr %vmctx to i64, !dbg !427
  %33 = getelementptr i8, ptr %31, i64 %32, !dbg !427
  %34 = getelementptr i8, ptr %33, i64 12, !dbg !427
  %35 = load i32, ptr %34, align 1, !dbg !427, !tbaa !25
  %wide35 = zext i32 %35 to i64, !dbg !431
  br i1 %30, label %end13.i, label %next14.i, !dbg !431

end13.i:                                          ; preds = %next11.i
  %half95 = trunc i64 %wide35 to i32, !dbg !433
  %half96 = trunc i64 %wide34 to i32, !dbg !433
  %36 = getelementptr i8, ptr %33, i64 24, !dbg !433
  %37 = load i32, ptr %36, align 1, !dbg !433, !tbaa !25
  %wide51 = zext i32 %37 to i64, !dbg !434
  %38 = icmp eq i32 %half95, %half96, !dbg !434
  br i1 %38, label %end30.i, label %next31.i, !dbg !434

next14.i:                                         ; preds = %next11.i
  %half97 = trunc i64 %wide35 to i32, !dbg !435
  %39 = getelementptr i8, ptr %33, i64 8, !dbg !435
  %40 = load i32, ptr %39, align 1, !dbg !435, !tbaa !25
  %wide36 = zext i32 %40 to i64, !dbg !436
  %.not.i = icmp eq i32 %half97, %40, !dbg !436
  br i1 %.not.i, label %next20.i, label %end19.i, !dbg !436

end19.i:                                          ; preds = %next14.i
  %half89 = trunc i64 %wide34 to i32, !dbg !437
  %half98 = trunc i64 %wide36 to i32, !dbg !437
  %half99 = trunc i64 %wide35 to i32, !dbg !437
  %41 = inttoptr i64 %wide35 to ptr, !dbg !437
  %42 = ptrtoint ptr %vmctx to i64, !dbg !437
  %43 = getelementptr i8, ptr %41, i64 %42, !dbg !437
  %44 = getelementptr i8, ptr %43, i64 8, !dbg !437
  store i32 %half98, ptr %44, align 1, !dbg !437, !tbaa !25
  %45 = inttoptr i64 %wide36 to ptr, !dbg !438
  %46 = ptrtoint ptr %vmctx to i64, !dbg !438
  %47 = getelementptr i8, ptr %45, i64 %46, !dbg !438
  %48 = getelementptr i8, ptr %47, i64 12, !dbg !438
  store i32 %half99, ptr %48, align 1, !dbg !438, !tbaa !25
  br label %end2.i, !dbg !438

next20.i:                                         ; preds = %next14.i
  %half90 = trunc i64 %wide34 to i32, !dbg !435
  %49 = lshr i32 %15, 3, !dbg !435
  %50 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !439
  %51 = load i32, ptr %50, align 4, !dbg !439, !tbaa !25
  %52 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %49), !dbg !439
  %53 = and i32 %51, %52, !dbg !439
  store i32 %53, ptr %50, align 4, !dbg !440, !tbaa !25
  br label %end2.i, !dbg !440

end30.i:                                          ; preds = %end13.i
  %half100 = trunc i64 %wide34 to i32, !dbg !441
  %54 = add i32 %half100, 20, !dbg !441
  %wide50 = zext i32 %54 to i64, !dbg !442
  %55 = getelementptr i8, ptr %33, i64 20, !dbg !442
  %56 = load i32, ptr %55, align 1, !dbg !442, !tbaa !25
  %wide43 = zext i32 %56 to i64, !dbg !442
  %condition40.not.i = icmp eq i32 %56, 0, !dbg !442
  br i1 %condition40.not.i, label %next42.i, label %loop.i.preheader, !dbg !442

next31.i:                                         ; preds = %end13.i
  %half101 = trunc i64 %wide35 to i32, !dbg !443
  %57 = getelementptr i8, ptr %33, i64 8, !dbg !443
  %58 = load i32, ptr %57, align 1, !dbg !443, !tbaa !25
  %59 = inttoptr i64 %wide35 to ptr, !dbg !444
  %60 = ptrtoint ptr %vmctx to i64, !dbg !444
  %61 = getelementptr i8, ptr %59, i64 %60, !dbg !444
  %62 = getelementptr i8, ptr %61, i64 8, !dbg !444
  store i32 %58, ptr %62, align 1, !dbg !444, !tbaa !25
  %index36.i = zext i32 %58 to i64, !dbg !441
  %63 = inttoptr i64 %index36.i to ptr, !dbg !441
  %64 = ptrtoint ptr %vmctx to i64, !dbg !441
  %65 = getelementptr i8, ptr %63, i64 %64, !dbg !441
  %66 = getelementptr i8, ptr %65, i64 12, !dbg !441
  store i32 %half101, ptr %66, align 1, !dbg !441, !tbaa !25
  br label %end38.i, !dbg !441

end38.i:                                          ; preds = %next52.i, %next42.i, %next31.i
  %wide52 = phi i64 [ %wide37, %next52.i ], [ %wide35, %next31.i ], [ 0, %next42.i ], !dbg !427
  %half84 = trunc i64 %wide34 to i32, !dbg !445
  %half103 = trunc i64 %wide51 to i32, !dbg !445
  %67 = icmp eq i32 %half103, 0, !dbg !445
  br i1 %67, label %end2.i, label %next55.i, !dbg !445

next42.i:                                         ; preds = %end30.i
  %half104 = trunc i64 %wide34 to i32, !dbg !442
  %68 = add i32 %half104, 16, !dbg !442
  %wide49 = zext i32 %68 to i64, !dbg !446
  %69 = getelementptr i8, ptr %33, i64 16, !dbg !446
  %70 = load i32, ptr %69, align 1, !dbg !446, !tbaa !25
  %wide42 = zext i32 %70 to i64, !dbg !446
  %condition44.not.i = icmp eq i32 %70, 0, !dbg !446
  br i1 %condition44.not.i, label %end38.i, label %loop.i.preheader, !dbg !446

loop.i.preheader:                                 ; preds = %next42.i, %end30.i
  %wide41 = phi i64 [ %wide43, %end30.i ], [ %wide42, %next42.i ]
  %wide48 = phi i64 [ %wide50, %end30.i ], [ %wide49, %next42.i ]
  %half105 = trunc i64 %wide41 to i32, !dbg !447
  %half107 = trunc i64 %wide48 to i32, !dbg !447
  br label %loop.i, !dbg !447

loop.i:                                           ; preds = %loop.i.backedge, %loop.i.preheader
  %wide37 = phi i64 [ %wide41, %loop.i.preheader ], [ %wide38, %loop.i.backedge ], !dbg !427
  %wide44 = phi i64 [ %wide48, %loop.i.preheader ], [ %wide45, %loop.i.backedge ], !dbg !427
  %half109 = trunc i64 %wide37 to i32, !dbg !446
  %71 = add i32 %half109, 20, !dbg !446
  %wide47 = zext i32 %71 to i64, !dbg !447
  %72 = inttoptr i64 %wide47 to ptr, !dbg !447
  %73 = ptrtoint ptr %vmctx to i64, !dbg !447
  %74 = getelementptr i8, ptr %72, i64 %73, !dbg !447
  %75 = load i32, ptr %74, align 1, !dbg !447, !tbaa !25
  %wide40 = zext i32 %75 to i64, !dbg !447
  %condition47.not.i = icmp eq i32 %75, 0, !dbg !447
  br i1 %condition47.not.i, label %next48.i, label %loop.i.backedge, !dbg !447

next48.i:                                         ; preds = %loop.i
  %half110 = trunc i64 %wide37 to i32, !dbg !447
  %76 = add i32 %half110, 16, !dbg !447
  %wide46 = zext i32 %76 to i64, !dbg !448
  %77 = inttoptr i64 %wide37 to ptr, !dbg !448
  %78 = ptrtoint ptr %vmctx to i64, !dbg !448
  %79 = getelementptr i8, ptr %77, i64 %78, !dbg !448
  %80 = getelementptr i8, ptr %79, i64 16, !dbg !448
  %81 = load i32, ptr %80, align 1, !dbg !448, !tbaa !25
  %wide39 = zext i32 %81 to i64, !dbg !448
  %condition51.not.i = icmp eq i32 %81, 0, !dbg !448
  br i1 %condition51.not.i, label %next52.i, label %loop.i.backedge, !dbg !448

loop.i.backedge:                                  ; preds = %next48.i, %loop.i
  %wide38 = phi i64 [ %wide40, %loop.i ], [ %wide39, %next48.i ]
  %wide45 = phi i64 [ %wide47, %loop.i ], [ %wide46, %next48.i ]
  %half106 = trunc i64 %wide38 to i32, !dbg !446
  %half108 = trunc i64 %wide45 to i32, !dbg !446
  br label %loop.i, !dbg !446

next52.i:                                         ; preds = %next48.i
  %half102 = trunc i64 %wide37 to i32, !dbg !445
  %82 = inttoptr i64 %wide44 to ptr, !dbg !445
  %83 = ptrtoint ptr %vmctx to i64, !dbg !445
  %84 = getelementptr i8, ptr %82, i64 %83, !dbg !445
  store i32 0, ptr %84, align 1, !dbg !445, !tbaa !25
  br label %end38.i, !dbg !445

next55.i:                                         ; preds = %end38.i
  %half111 = trunc i64 %wide34 to i32, !dbg !449
  %85 = getelementptr i8, ptr %33, i64 28, !dbg !449
  %86 = load i32, ptr %85, align 1, !dbg !449, !tbaa !25
  %87 = shl i32 %86, 2, !dbg !449
  %88 = add i32 %87, 1117348, !dbg !449
  %index58.i = zext i32 %88 to i64, !dbg !450
  %89 = inttoptr i64 %index58.i to ptr, !dbg !450
  %90 = ptrtoint ptr %vmctx to i64, !dbg !450
  %91 = getelementptr i8, ptr %89, i64 %90, !dbg !450
  %92 = load i32, ptr %91, align 4, !dbg !450, !tbaa !25
  %.not314.i = icmp eq i32 %92, %half111, !dbg !450
  br i1 %.not314.i, label %next61.i, label %end60.i, !dbg !450

end60.i:                                          ; preds = %next55.i
  %half85 = trunc i64 %wide34 to i32, !dbg !451
  %half112 = trunc i64 %wide51 to i32, !dbg !451
  %half113 = trunc i64 %wide52 to i32, !dbg !451
  %93 = inttoptr i64 %wide51 to ptr, !dbg !451
  %94 = ptrtoint ptr %vmctx to i64, !dbg !451
  %95 = getelementptr i8, ptr %93, i64 %94, !dbg !451
  %96 = getelementptr i8, ptr %95, i64 16, !dbg !451
  %97 = load i32, ptr %96, align 1, !dbg !451, !tbaa !25
  %98 = icmp eq i32 %97, %half85, !dbg !451
  %99 = select i1 %98, i32 16, i32 20, !dbg !451
  %100 = add i32 %99, %half112, !dbg !451
  %index69.i = zext i32 %100 to i64, !dbg !452
  %101 = inttoptr i64 %index69.i to ptr, !dbg !452
  %102 = ptrtoint ptr %vmctx to i64, !dbg !452
  %103 = getelementptr i8, ptr %101, i64 %102, !dbg !452
  store i32 %half113, ptr %103, align 1, !dbg !452, !tbaa !25
  %104 = icmp eq i32 %half113, 0, !dbg !452
  br i1 %104, label %end2.i, label %end64.i, !dbg !452

next61.i:                                         ; preds = %next55.i
  %half114 = trunc i64 %wide52 to i32, !dbg !453
  store i32 %half114, ptr %91, align 4, !dbg !453, !tbaa !25
  %condition63.not.i = icmp eq i32 %half114, 0, !dbg !453
  br i1 %condition63.not.i, label %next65.i, label %end64.i, !dbg !453

end64.i:                                          ; preds = %next61.i, %end60.i
  %half115 = trunc i64 %wide51 to i32, !dbg !454
  %105 = inttoptr i64 %wide52 to ptr, !dbg !454
  %106 = ptrtoint ptr %vmctx to i64, !dbg !454
  %107 = getelementptr i8, ptr %105, i64 %106, !dbg !454
  %108 = getelementptr i8, ptr %107, i64 24, !dbg !454
  store i32 %half115, ptr %108, align 1, !dbg !454, !tbaa !25
  %109 = getelementptr i8, ptr %33, i64 16, !dbg !455
  %110 = load i32, ptr %109, align 1, !dbg !455, !tbaa !25
  %wide53 = zext i32 %110 to i64, !dbg !455
  %111 = icmp eq i32 %110, 0, !dbg !455
  br i1 %111, label %end77.i, label %next78.i, !dbg !455

next65.i:                                         ; preds = %next61.i
  %half88 = trunc i64 %wide34 to i32, !dbg !456
  %112 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !456
  %113 = load i32, ptr %112, align 8, !dbg !456, !tbaa !25
  %114 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %86), !dbg !456
  %115 = and i32 %113, %114, !dbg !456
  store i32 %115, ptr %112, align 8, !dbg !457, !tbaa !25
  br label %end2.i, !dbg !457

end77.i:                                          ; preds = %next78.i, %end64.i
  %half86 = trunc i64 %wide34 to i32, !dbg !458
  %116 = getelementptr i8, ptr %33, i64 20, !dbg !458
  %117 = load i32, ptr %116, align 1, !dbg !458, !tbaa !25
  %wide54 = zext i32 %117 to i64, !dbg !458
  %118 = icmp eq i32 %117, 0, !dbg !458
  br i1 %118, label %end2.i, label %next86.i, !dbg !458

next78.i:                                         ; preds = %end64.i
  %half116 = trunc i64 %wide53 to i32, !dbg !459
  %half117 = trunc i64 %wide52 to i32, !dbg !459
  %119 = getelementptr i8, ptr %107, i64 16, !dbg !459
  store i32 %half116, ptr %119, align 1, !dbg !459, !tbaa !25
  %120 = inttoptr i64 %wide53 to ptr, !dbg !460
  %121 = ptrtoint ptr %vmctx to i64, !dbg !460
  %122 = getelementptr i8, ptr %120, i64 %121, !dbg !460
  %123 = getelementptr i8, ptr %122, i64 24, !dbg !460
  store i32 %half117, ptr %123, align 1, !dbg !460, !tbaa !25
  br label %end77.i, !dbg !460

next86.i:                                         ; preds = %end77.i
  %half87 = trunc i64 %wide34 to i32, !dbg !461
  %half118 = trunc i64 %wide54 to i32, !dbg !461
  %half119 = trunc i64 %wide52 to i32, !dbg !461
  %124 = getelementptr i8, ptr %107, i64 20, !dbg !461
  store i32 %half118, ptr %124, align 1, !dbg !461, !tbaa !25
  %125 = inttoptr i64 %wide54 to ptr, !dbg !462
  %126 = ptrtoint ptr %vmctx to i64, !dbg !462
  %127 = getelementptr i8, ptr %125, i64 %126, !dbg !462
  %128 = getelementptr i8, ptr %127, i64 24, !dbg !462
  store i32 %half119, ptr %128, align 1, !dbg !462, !tbaa !25
  br label %end2.i, !dbg !462

next93.i:                                         ; preds = %end10.i
  %129 = and i32 %28, -2, !dbg !432
  store i32 %129, ptr %27, align 1, !dbg !463, !tbaa !25
  %130 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !464
  store i32 %20, ptr %130, align 4, !dbg !464, !tbaa !25
  store i32 %20, ptr %26, align 1, !dbg !465, !tbaa !25
  %131 = or i32 %20, 1, !dbg !465
  %132 = inttoptr i64 %wide34 to ptr, !dbg !428
  %133 = ptrtoint ptr %vmctx to i64, !dbg !428
  %134 = getelementptr i8, ptr %132, i64 %133, !dbg !428
  %135 = getelementptr i8, ptr %134, i64 4, !dbg !428
  store i32 %131, ptr %135, align 1, !dbg !428, !tbaa !25
  br label %f23.exit, !dbg !428

next101.i:                                        ; preds = %end2.i
  %136 = inttoptr i64 %wide33 to ptr, !dbg !466
  %137 = ptrtoint ptr %vmctx to i64, !dbg !466
  %138 = getelementptr i8, ptr %136, i64 %137, !dbg !466
  %139 = getelementptr i8, ptr %138, i64 4, !dbg !466
  %140 = load i32, ptr %139, align 1, !dbg !466, !tbaa !25
  %141 = and i32 %140, 1, !dbg !466
  %142 = icmp eq i32 %141, 0, !dbg !466
  br i1 %142, label %f23.exit, label %next105.i, !dbg !466

next105.i:                                        ; preds = %next101.i
  %143 = and i32 %140, 2, !dbg !466
  %condition106.not.i = icmp eq i32 %143, 0, !dbg !466
  br i1 %condition106.not.i, label %next108.i, label %end107.i, !dbg !466

end107.i:                                         ; preds = %next105.i
  %half120 = trunc i64 %wide55 to i32, !dbg !467
  %144 = and i32 %140, -2, !dbg !467
  store i32 %144, ptr %139, align 1, !dbg !468, !tbaa !25
  %145 = add i32 %local0.0.i, %half120, !dbg !468
  %index211.i = zext i32 %145 to i64, !dbg !469
  %146 = inttoptr i64 %index211.i to ptr, !dbg !469
  %147 = ptrtoint ptr %vmctx to i64, !dbg !469
  %148 = getelementptr i8, ptr %146, i64 %147, !dbg !469
  store i32 %local0.0.i, ptr %148, align 1, !dbg !469, !tbaa !25
  %149 = or i32 %local0.0.i, 1, !dbg !469
  %150 = inttoptr i64 %wide55 to ptr, !dbg !470
  %151 = ptrtoint ptr %vmctx to i64, !dbg !470
  %152 = getelementptr i8, ptr %150, i64 %151, !dbg !470
  %153 = getelementptr i8, ptr %152, i64 4, !dbg !470
  store i32 %149, ptr %153, align 1, !dbg !470, !tbaa !25
  br label %end207.i, !dbg !470

next108.i:                                        ; preds = %next105.i
  %half121 = trunc i64 %wide33 to i32, !dbg !471
  %154 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117068, !dbg !471
  %155 = load i32, ptr %154, align 4, !dbg !471, !tbaa !25
  %.not317.i = icmp eq i32 %155, %half121, !dbg !471
  br i1 %.not317.i, label %next111.i, label %end110.i, !dbg !471

end110.i:                                         ; preds = %next108.i
  %half122 = trunc i64 %wide33 to i32, !dbg !472
  %156 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !472
  %157 = load i32, ptr %156, align 8, !dbg !472, !tbaa !25
  %.not319.i = icmp eq i32 %157, %half122, !dbg !472
  br i1 %.not319.i, label %next118.i, label %end117.i, !dbg !472

next111.i:                                        ; preds = %next108.i
  %half123 = trunc i64 %wide55 to i32, !dbg !473
  store i32 %half123, ptr %154, align 4, !dbg !473, !tbaa !25
  %158 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117056, !dbg !474
  %159 = load i32, ptr %158, align 16, !dbg !474, !tbaa !25
  %160 = add i32 %159, %local0.0.i, !dbg !474
  store i32 %160, ptr %158, align 16, !dbg !475, !tbaa !25
  %161 = or i32 %160, 1, !dbg !475
  %162 = inttoptr i64 %wide55 to ptr, !dbg !476
  %163 = ptrtoint ptr %vmctx to i64, !dbg !476
  %164 = getelementptr i8, ptr %162, i64 %163, !dbg !476
  %165 = getelementptr i8, ptr %164, i64 4, !dbg !476
  store i32 %161, ptr %165, align 1, !dbg !476, !tbaa !25
  %166 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117064, !dbg !477
  %167 = load i32, ptr %166, align 8, !dbg !477, !tbaa !25
  %.not318.i = icmp eq i32 %half123, %167, !dbg !477
  br i1 %.not318.i, label %next115.i, label %f23.exit, !dbg !477

next115.i:                                        ; preds = %next111.i
  %168 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !478
  store i32 0, ptr %168, align 4, !dbg !478, !tbaa !25
  store i32 0, ptr %166, align 8, !dbg !479, !tbaa !25
  br label %f23.exit, !dbg !479

end117.i:                                         ; preds = %end110.i
  %169 = and i32 %140, -8, !dbg !480
  %170 = add i32 %169, %local0.0.i, !dbg !480
  %171 = icmp ugt i32 %140, 255, !dbg !480
  %172 = getelementptr i8, ptr %138, i64 12, !dbg !427
  %173 = load i32, ptr %172, align 1, !dbg !427, !tbaa !25
  %wide56 = zext i32 %173 to i64, !dbg !480
  br i1 %171, label %end123.i, label %next124.i, !dbg !480

next118.i:                                        ; preds = %end110.i
  %half124 = trunc i64 %wide55 to i32, !dbg !481
  store i32 %half124, ptr %156, align 8, !dbg !481, !tbaa !25
  %174 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !482
  %175 = load i32, ptr %174, align 4, !dbg !482, !tbaa !25
  %176 = add i32 %175, %local0.0.i, !dbg !482
  store i32 %176, ptr %174, align 4, !dbg !483, !tbaa !25
  %177 = or i32 %176, 1, !dbg !483
  %178 = inttoptr i64 %wide55 to ptr, !dbg !484
  %179 = ptrtoint ptr %vmctx to i64, !dbg !484
  %180 = getelementptr i8, ptr %178, i64 %179, !dbg !484
  %181 = getelementptr i8, ptr %180, i64 4, !dbg !484
  store i32 %177, ptr %181, align 1, !dbg !484, !tbaa !25
  %182 = add i32 %176, %half124, !dbg !484
  %index121.i = zext i32 %182 to i64, !dbg !480
  %183 = inttoptr i64 %index121.i to ptr, !dbg !480
  %184 = ptrtoint ptr %vmctx to i64, !dbg !480
  %185 = getelementptr i8, ptr %183, i64 %184, !dbg !480
  store i32 %176, ptr %185, align 1, !dbg !480, !tbaa !25
  br label %f23.exit, !dbg !480

end123.i:                                         ; preds = %end117.i
  %half125 = trunc i64 %wide56 to i32, !dbg !485
  %half126 = trunc i64 %wide33 to i32, !dbg !485
  %186 = getelementptr i8, ptr %138, i64 24, !dbg !485
  %187 = load i32, ptr %186, align 1, !dbg !485, !tbaa !25
  %wide72 = zext i32 %187 to i64, !dbg !486
  %188 = icmp eq i32 %half125, %half126, !dbg !486
  br i1 %188, label %end142.i, label %next143.i, !dbg !486

next124.i:                                        ; preds = %end117.i
  %half127 = trunc i64 %wide56 to i32, !dbg !487
  %189 = getelementptr i8, ptr %138, i64 8, !dbg !487
  %190 = load i32, ptr %189, align 1, !dbg !487, !tbaa !25
  %wide57 = zext i32 %190 to i64, !dbg !488
  %.not320.i = icmp eq i32 %half127, %190, !dbg !488
  br i1 %.not320.i, label %next131.i, label %end130.i, !dbg !488

end130.i:                                         ; preds = %next124.i
  %half128 = trunc i64 %wide57 to i32, !dbg !489
  %half129 = trunc i64 %wide56 to i32, !dbg !489
  %191 = inttoptr i64 %wide56 to ptr, !dbg !489
  %192 = ptrtoint ptr %vmctx to i64, !dbg !489
  %193 = getelementptr i8, ptr %191, i64 %192, !dbg !489
  %194 = getelementptr i8, ptr %193, i64 8, !dbg !489
  store i32 %half128, ptr %194, align 1, !dbg !489, !tbaa !25
  %195 = inttoptr i64 %wide57 to ptr, !dbg !490
  %196 = ptrtoint ptr %vmctx to i64, !dbg !490
  %197 = getelementptr i8, ptr %195, i64 %196, !dbg !490
  %198 = getelementptr i8, ptr %197, i64 12, !dbg !490
  store i32 %half129, ptr %198, align 1, !dbg !490, !tbaa !25
  br label %end132.i, !dbg !490

next131.i:                                        ; preds = %next124.i
  %199 = lshr i32 %140, 3, !dbg !487
  %200 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !491
  %201 = load i32, ptr %200, align 4, !dbg !491, !tbaa !25
  %202 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %199), !dbg !491
  %203 = and i32 %201, %202, !dbg !491
  store i32 %203, ptr %200, align 4, !dbg !492, !tbaa !25
  br label %end132.i, !dbg !492

end132.i:                                         ; preds = %next199.i, %end190.i, %next178.i, %end173.i, %end150.i, %next131.i, %end130.i
  %half130 = trunc i64 %wide55 to i32, !dbg !493
  %204 = add i32 %170, %half130, !dbg !493
  %index203.i = zext i32 %204 to i64, !dbg !494
  %205 = inttoptr i64 %index203.i to ptr, !dbg !494
  %206 = ptrtoint ptr %vmctx to i64, !dbg !494
  %207 = getelementptr i8, ptr %205, i64 %206, !dbg !494
  store i32 %170, ptr %207, align 1, !dbg !494, !tbaa !25
  %208 = or i32 %170, 1, !dbg !494
  %209 = inttoptr i64 %wide55 to ptr, !dbg !495
  %210 = ptrtoint ptr %vmctx to i64, !dbg !495
  %211 = getelementptr i8, ptr %209, i64 %210, !dbg !495
  %212 = getelementptr i8, ptr %211, i64 4, !dbg !495
  store i32 %208, ptr %212, align 1, !dbg !495, !tbaa !25
  %213 = load i32, ptr %156, align 8, !dbg !496, !tbaa !25
  %.not322.i = icmp eq i32 %half130, %213, !dbg !496
  br i1 %.not322.i, label %next208.i, label %end207.i, !dbg !496

end142.i:                                         ; preds = %end123.i
  %half131 = trunc i64 %wide33 to i32, !dbg !497
  %214 = add i32 %half131, 20, !dbg !497
  %wide71 = zext i32 %214 to i64, !dbg !498
  %215 = getelementptr i8, ptr %138, i64 20, !dbg !498
  %216 = load i32, ptr %215, align 1, !dbg !498, !tbaa !25
  %wide64 = zext i32 %216 to i64, !dbg !498
  %condition152.not.i = icmp eq i32 %216, 0, !dbg !498
  br i1 %condition152.not.i, label %next154.i, label %loop158.i.preheader, !dbg !498

next143.i:                                        ; preds = %end123.i
  %half132 = trunc i64 %wide56 to i32, !dbg !499
  %217 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117060, !dbg !499
  %218 = load volatile i32, ptr %217, align 4, !dbg !499, !tbaa !25
  %219 = getelementptr i8, ptr %138, i64 8, !dbg !500
  %220 = load i32, ptr %219, align 1, !dbg !500, !tbaa !25
  %221 = inttoptr i64 %wide56 to ptr, !dbg !501
  %222 = ptrtoint ptr %vmctx to i64, !dbg !501
  %223 = getelementptr i8, ptr %221, i64 %222, !dbg !501
  %224 = getelementptr i8, ptr %223, i64 8, !dbg !501
  store i32 %220, ptr %224, align 1, !dbg !501, !tbaa !25
  %index148.i = zext i32 %220 to i64, !dbg !497
  %225 = inttoptr i64 %index148.i to ptr, !dbg !497
  %226 = ptrtoint ptr %vmctx to i64, !dbg !497
  %227 = getelementptr i8, ptr %225, i64 %226, !dbg !497
  %228 = getelementptr i8, ptr %227, i64 12, !dbg !497
  store i32 %half132, ptr %228, align 1, !dbg !497, !tbaa !25
  br label %end150.i, !dbg !497

end150.i:                                         ; preds = %next165.i, %next154.i, %next143.i
  %wide73 = phi i64 [ %wide58, %next165.i ], [ %wide56, %next143.i ], [ 0, %next154.i ], !dbg !427
  %half134 = trunc i64 %wide72 to i32, !dbg !502
  %229 = icmp eq i32 %half134, 0, !dbg !502
  br i1 %229, label %end132.i, label %next168.i, !dbg !502

next154.i:                                        ; preds = %end142.i
  %half135 = trunc i64 %wide33 to i32, !dbg !498
  %230 = add i32 %half135, 16, !dbg !498
  %wide70 = zext i32 %230 to i64, !dbg !503
  %231 = getelementptr i8, ptr %138, i64 16, !dbg !503
  %232 = load i32, ptr %231, align 1, !dbg !503, !tbaa !25
  %wide63 = zext i32 %232 to i64, !dbg !503
  %condition156.not.i = icmp eq i32 %232, 0, !dbg !503
  br i1 %condition156.not.i, label %end150.i, label %loop158.i.preheader, !dbg !503

loop158.i.preheader:                              ; preds = %next154.i, %end142.i
  %wide62 = phi i64 [ %wide64, %end142.i ], [ %wide63, %next154.i ]
  %wide69 = phi i64 [ %wide71, %end142.i ], [ %wide70, %next154.i ]
  %half136 = trunc i64 %wide62 to i32, !dbg !504
  %half138 = trunc i64 %wide69 to i32, !dbg !504
  br label %loop158.i, !dbg !504

loop158.i:                                        ; preds = %loop158.i.backedge, %loop158.i.preheader
  %wide58 = phi i64 [ %wide62, %loop158.i.preheader ], [ %wide59, %loop158.i.backedge ], !dbg !427
  %wide65 = phi i64 [ %wide69, %loop158.i.preheader ], [ %wide66, %loop158.i.backedge ], !dbg !427
  %half140 = trunc i64 %wide58 to i32, !dbg !503
  %233 = add i32 %half140, 20, !dbg !503
  %wide68 = zext i32 %233 to i64, !dbg !504
  %234 = inttoptr i64 %wide68 to ptr, !dbg !504
  %235 = ptrtoint ptr %vmctx to i64, !dbg !504
  %236 = getelementptr i8, ptr %234, i64 %235, !dbg !504
  %237 = load i32, ptr %236, align 1, !dbg !504, !tbaa !25
  %wide61 = zext i32 %237 to i64, !dbg !504
  %condition160.not.i = icmp eq i32 %237, 0, !dbg !504
  br i1 %condition160.not.i, label %next161.i, label %loop158.i.backedge, !dbg !504

next161.i:                                        ; preds = %loop158.i
  %half141 = trunc i64 %wide58 to i32, !dbg !504
  %238 = add i32 %half141, 16, !dbg !504
  %wide67 = zext i32 %238 to i64, !dbg !505
  %239 = inttoptr i64 %wide58 to ptr, !dbg !505
  %240 = ptrtoint ptr %vmctx to i64, !dbg !505
  %241 = getelementptr i8, ptr %239, i64 %240, !dbg !505
  %242 = getelementptr i8, ptr %241, i64 16, !dbg !505
  %243 = load i32, ptr %242, align 1, !dbg !505, !tbaa !25
  %wide60 = zext i32 %243 to i64, !dbg !505
  %condition164.not.i = icmp eq i32 %243, 0, !dbg !505
  br i1 %condition164.not.i, label %next165.i, label %loop158.i.backedge, !dbg !505

loop158.i.backedge:                               ; preds = %next161.i, %loop158.i
  %wide59 = phi i64 [ %wide61, %loop158.i ], [ %wide60, %next161.i ]
  %wide66 = phi i64 [ %wide68, %loop158.i ], [ %wide67, %next161.i ]
  %half137 = trunc i64 %wide59 to i32, !dbg !503
  %half139 = trunc i64 %wide66 to i32, !dbg !503
  br label %loop158.i, !dbg !503

next165.i:                                        ; preds = %next161.i
  %half133 = trunc i64 %wide58 to i32, !dbg !502
  %244 = inttoptr i64 %wide65 to ptr, !dbg !502
  %245 = ptrtoint ptr %vmctx to i64, !dbg !502
  %246 = getelementptr i8, ptr %244, i64 %245, !dbg !502
  store i32 0, ptr %246, align 1, !dbg !502, !tbaa !25
  br label %end150.i, !dbg !502

next168.i:                                        ; preds = %end150.i
  %half142 = trunc i64 %wide33 to i32, !dbg !506
  %247 = getelementptr i8, ptr %138, i64 28, !dbg !506
  %248 = load i32, ptr %247, align 1, !dbg !506, !tbaa !25
  %249 = shl i32 %248, 2, !dbg !506
  %250 = add i32 %249, 1117348, !dbg !506
  %index171.i = zext i32 %250 to i64, !dbg !507
  %251 = inttoptr i64 %index171.i to ptr, !dbg !507
  %252 = ptrtoint ptr %vmctx to i64, !dbg !507
  %253 = getelementptr i8, ptr %251, i64 %252, !dbg !507
  %254 = load i32, ptr %253, align 4, !dbg !507, !tbaa !25
  %.not321.i = icmp eq i32 %254, %half142, !dbg !507
  br i1 %.not321.i, label %next174.i, label %end173.i, !dbg !507

end173.i:                                         ; preds = %next168.i
  %half143 = trunc i64 %wide33 to i32, !dbg !508
  %half144 = trunc i64 %wide72 to i32, !dbg !508
  %half145 = trunc i64 %wide73 to i32, !dbg !508
  %255 = inttoptr i64 %wide72 to ptr, !dbg !508
  %256 = ptrtoint ptr %vmctx to i64, !dbg !508
  %257 = getelementptr i8, ptr %255, i64 %256, !dbg !508
  %258 = getelementptr i8, ptr %257, i64 16, !dbg !508
  %259 = load i32, ptr %258, align 1, !dbg !508, !tbaa !25
  %260 = icmp eq i32 %259, %half143, !dbg !508
  %261 = select i1 %260, i32 16, i32 20, !dbg !508
  %262 = add i32 %261, %half144, !dbg !508
  %index182.i = zext i32 %262 to i64, !dbg !509
  %263 = inttoptr i64 %index182.i to ptr, !dbg !509
  %264 = ptrtoint ptr %vmctx to i64, !dbg !509
  %265 = getelementptr i8, ptr %263, i64 %264, !dbg !509
  store i32 %half145, ptr %265, align 1, !dbg !509, !tbaa !25
  %266 = icmp eq i32 %half145, 0, !dbg !509
  br i1 %266, label %end132.i, label %end177.i, !dbg !509

next174.i:                                        ; preds = %next168.i
  %half146 = trunc i64 %wide73 to i32, !dbg !510
  store i32 %half146, ptr %253, align 4, !dbg !510, !tbaa !25
  %condition176.not.i = icmp eq i32 %half146, 0, !dbg !510
  br i1 %condition176.not.i, label %next178.i, label %end177.i, !dbg !510

end177.i:                                         ; preds = %next174.i, %end173.i
  %half147 = trunc i64 %wide72 to i32, !dbg !511
  %267 = inttoptr i64 %wide73 to ptr, !dbg !511
  %268 = ptrtoint ptr %vmctx to i64, !dbg !511
  %269 = getelementptr i8, ptr %267, i64 %268, !dbg !511
  %270 = getelementptr i8, ptr %269, i64 24, !dbg !511
  store i32 %half147, ptr %270, align 1, !dbg !511, !tbaa !25
  %271 = getelementptr i8, ptr %138, i64 16, !dbg !512
  %272 = load i32, ptr %271, align 1, !dbg !512, !tbaa !25
  %wide74 = zext i32 %272 to i64, !dbg !512
  %273 = icmp eq i32 %272, 0, !dbg !512
  br i1 %273, label %end190.i, label %next191.i, !dbg !512

next178.i:                                        ; preds = %next174.i
  %274 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !513
  %275 = load i32, ptr %274, align 8, !dbg !513, !tbaa !25
  %276 = call i32 @llvm.fshl.i32(i32 -2, i32 -2, i32 %248), !dbg !513
  %277 = and i32 %275, %276, !dbg !513
  store i32 %277, ptr %274, align 8, !dbg !514, !tbaa !25
  br label %end132.i, !dbg !514

end190.i:                                         ; preds = %next191.i, %end177.i
  %278 = getelementptr i8, ptr %138, i64 20, !dbg !515
  %279 = load i32, ptr %278, align 1, !dbg !515, !tbaa !25
  %wide75 = zext i32 %279 to i64, !dbg !515
  %280 = icmp eq i32 %279, 0, !dbg !515
  br i1 %280, label %end132.i, label %next199.i, !dbg !515

next191.i:                                        ; preds = %end177.i
  %half148 = trunc i64 %wide74 to i32, !dbg !516
  %half149 = trunc i64 %wide73 to i32, !dbg !516
  %281 = getelementptr i8, ptr %269, i64 16, !dbg !516
  store i32 %half148, ptr %281, align 1, !dbg !516, !tbaa !25
  %282 = inttoptr i64 %wide74 to ptr, !dbg !517
  %283 = ptrtoint ptr %vmctx to i64, !dbg !517
  %284 = getelementptr i8, ptr %282, i64 %283, !dbg !517
  %285 = getelementptr i8, ptr %284, i64 24, !dbg !517
  store i32 %half149, ptr %285, align 1, !dbg !517, !tbaa !25
  br label %end190.i, !dbg !517

next199.i:                                        ; preds = %end190.i
  %half150 = trunc i64 %wide75 to i32, !dbg !518
  %half151 = trunc i64 %wide73 to i32, !dbg !518
  %286 = getelementptr i8, ptr %269, i64 20, !dbg !518
  store i32 %half150, ptr %286, align 1, !dbg !518, !tbaa !25
  %287 = inttoptr i64 %wide75 to ptr, !dbg !493
  %288 = ptrtoint ptr %vmctx to i64, !dbg !493
  %289 = getelementptr i8, ptr %287, i64 %288, !dbg !493
  %290 = getelementptr i8, ptr %289, i64 24, !dbg !493
  store i32 %half151, ptr %290, align 1, !dbg !493, !tbaa !25
  br label %end132.i, !dbg !493

end207.i:                                         ; preds = %end132.i, %end107.i
  %local0.1.i = phi i32 [ %local0.0.i, %end107.i ], [ %170, %end132.i ], !dbg !427
  %291 = icmp ugt i32 %local0.1.i, 255, !dbg !470
  br i1 %291, label %end215.i, label %next216.i, !dbg !470

next208.i:                                        ; preds = %end132.i
  %292 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117052, !dbg !467
  store i32 %170, ptr %292, align 4, !dbg !467, !tbaa !25
  br label %f23.exit, !dbg !467

end215.i:                                         ; preds = %end207.i
  %293 = icmp ugt i32 %local0.1.i, 16777215, !dbg !519
  br i1 %293, label %end232.i, label %next233.i, !dbg !519

next216.i:                                        ; preds = %end207.i
  %294 = lshr i32 %local0.1.i, 3, !dbg !470
  %295 = and i32 %local0.1.i, 248, !dbg !470
  %wide76 = zext i32 %295 to i64, !dbg !470
  %296 = add nuw nsw i32 %295, 1117084, !dbg !470
  %wide78 = zext i32 %296 to i64, !dbg !520
  %297 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117044, !dbg !520
  %298 = load i32, ptr %297, align 4, !dbg !520, !tbaa !25
  %299 = shl nuw i32 1, %294, !dbg !520
  %300 = and i32 %298, %299, !dbg !520
  %condition217.not.i = icmp eq i32 %300, 0, !dbg !520
  br i1 %condition217.not.i, label %next219.i, label %end218.i, !dbg !520

end218.i:                                         ; preds = %next216.i
  %301 = inttoptr i64 %wide76 to ptr, !dbg !521
  %302 = ptrtoint ptr %vmctx to i64, !dbg !521
  %303 = getelementptr i8, ptr %301, i64 %302, !dbg !521
  %304 = getelementptr i8, ptr %303, i64 1117092, !dbg !521
  %305 = load i32, ptr %304, align 4, !dbg !521, !tbaa !25
  %wide79 = zext i32 %305 to i64, !dbg !521
  br label %end220.i, !dbg !521

next219.i:                                        ; preds = %next216.i
  %half152 = trunc i64 %wide78 to i32, !dbg !520
  %306 = or i32 %298, %299, !dbg !520
  store i32 %306, ptr %297, align 4, !dbg !522, !tbaa !25
  br label %end220.i, !dbg !522

end220.i:                                         ; preds = %next219.i, %end218.i
  %.pre-phi.i = phi i64 [ %wide76, %end218.i ], [ %wide76, %next219.i ], !dbg !523
  %wide77 = phi i64 [ %wide79, %end218.i ], [ %wide78, %next219.i ], !dbg !427
  %half153 = trunc i64 %wide55 to i32, !dbg !524
  %half154 = trunc i64 %wide78 to i32, !dbg !524
  %half155 = trunc i64 %wide77 to i32, !dbg !524
  %307 = inttoptr i64 %wide77 to ptr, !dbg !524
  %308 = ptrtoint ptr %vmctx to i64, !dbg !524
  %309 = getelementptr i8, ptr %307, i64 %308, !dbg !524
  %310 = getelementptr i8, ptr %309, i64 12, !dbg !524
  store i32 %half153, ptr %310, align 1, !dbg !524, !tbaa !25
  %311 = inttoptr i64 %.pre-phi.i to ptr, !dbg !523
  %312 = ptrtoint ptr %vmctx to i64, !dbg !523
  %313 = getelementptr i8, ptr %311, i64 %312, !dbg !523
  %314 = getelementptr i8, ptr %313, i64 1117092, !dbg !523
  store i32 %half153, ptr %314, align 1, !dbg !523, !tbaa !25
  %315 = inttoptr i64 %wide55 to ptr, !dbg !525
  %316 = ptrtoint ptr %vmctx to i64, !dbg !525
  %317 = getelementptr i8, ptr %315, i64 %316, !dbg !525
  %318 = getelementptr i8, ptr %317, i64 12, !dbg !525
  store i32 %half154, ptr %318, align 1, !dbg !525, !tbaa !25
  %319 = getelementptr i8, ptr %317, i64 8, !dbg !519
  store i32 %half155, ptr %319, align 1, !dbg !519, !tbaa !25
  br label %f23.exit, !dbg !519

end232.i:                                         ; preds = %next233.i, %end215.i
  %local2.5.i = phi i32 [ 31, %end215.i ], [ %353, %next233.i ], !dbg !519
  %320 = inttoptr i64 %wide55 to ptr, !dbg !526
  %321 = ptrtoint ptr %vmctx to i64, !dbg !526
  %322 = getelementptr i8, ptr %320, i64 %321, !dbg !526
  %323 = getelementptr i8, ptr %322, i64 16, !dbg !526
  store i64 0, ptr %323, align 1, !dbg !526, !tbaa !25
  %324 = getelementptr i8, ptr %322, i64 28, !dbg !527
  store i32 %local2.5.i, ptr %324, align 1, !dbg !527, !tbaa !25
  %325 = shl nsw i32 %local2.5.i, 2, !dbg !527
  %326 = add nsw i32 %325, 1117348, !dbg !527
  %wide80 = zext i32 %326 to i64, !dbg !528
  %327 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117048, !dbg !528
  %328 = load i32, ptr %327, align 8, !dbg !528, !tbaa !25
  %count241.i = and i32 %local2.5.i, 31, !dbg !528
  %329 = shl nuw i32 1, %count241.i, !dbg !528
  %330 = and i32 %328, %329, !dbg !528
  %condition242.not.i = icmp eq i32 %330, 0, !dbg !528
  br i1 %condition242.not.i, label %next244.i, label %end243.i, !dbg !528

next233.i:                                        ; preds = %end215.i
  %331 = lshr i32 %local0.1.i, 8, !dbg !519
  %332 = add nuw nsw i32 %331, 1048320, !dbg !519
  %333 = lshr i32 %332, 16, !dbg !519
  %334 = and i32 %333, 8, !dbg !519
  %335 = shl nuw nsw i32 %331, %334, !dbg !519
  %336 = add nuw nsw i32 %335, 520192, !dbg !519
  %337 = lshr i32 %336, 16, !dbg !519
  %338 = and i32 %337, 4, !dbg !519
  %339 = shl nuw nsw i32 %335, %338, !dbg !519
  %340 = add nuw nsw i32 %339, 245760, !dbg !519
  %341 = lshr i32 %340, 16, !dbg !519
  %342 = and i32 %341, 2, !dbg !519
  %343 = shl nuw nsw i32 %339, %342, !dbg !519
  %344 = lshr i32 %343, 15, !dbg !519
  %345 = or disjoint i32 %338, %334, !dbg !519
  %346 = or disjoint i32 %345, %342, !dbg !519
  %347 = sub nsw i32 %344, %346, !dbg !519
  %348 = shl nsw i32 %347, 1, !dbg !519
  %349 = add nsw i32 %347, 21, !dbg !519
  %count237.i = and i32 %349, 31, !dbg !519
  %350 = lshr i32 %local0.1.i, %count237.i, !dbg !519
  %351 = and i32 %350, 1, !dbg !519
  %352 = add nsw i32 %348, 28, !dbg !519
  %353 = or disjoint i32 %351, %352, !dbg !519
  br label %end232.i, !dbg !519

end243.i:                                         ; preds = %end232.i
  %354 = lshr i32 %local2.5.i, 1, !dbg !529
  %355 = sub nsw i32 25, %354, !dbg !529
  %356 = icmp eq i32 %local2.5.i, 31, !dbg !529
  %357 = and i32 %355, 31, !dbg !529
  %count253.i = select i1 %356, i32 0, i32 %357, !dbg !529
  %358 = shl i32 %local0.1.i, %count253.i, !dbg !529
  %359 = inttoptr i64 %wide80 to ptr, !dbg !530
  %360 = ptrtoint ptr %vmctx to i64, !dbg !530
  %361 = getelementptr i8, ptr %359, i64 %360, !dbg !530
  %362 = load i32, ptr %361, align 4, !dbg !530, !tbaa !25
  %wide83 = zext i32 %362 to i64, !dbg !530
  br label %loop255.i, !dbg !530

next244.i:                                        ; preds = %end232.i
  %half156 = trunc i64 %wide55 to i32, !dbg !531
  %half158 = trunc i64 %wide80 to i32, !dbg !531
  %363 = inttoptr i64 %wide80 to ptr, !dbg !531
  %364 = ptrtoint ptr %vmctx to i64, !dbg !531
  %365 = getelementptr i8, ptr %363, i64 %364, !dbg !531
  store i32 %half156, ptr %365, align 4, !dbg !531, !tbaa !25
  %366 = or i32 %328, %329, !dbg !531
  store i32 %366, ptr %327, align 8, !dbg !532, !tbaa !25
  br label %end251.i, !dbg !529

end251.i:                                         ; preds = %next263.i, %end259.i, %next244.i
  %.sink354.i = phi i32 [ 0, %end259.i ], [ %half157, %next263.i ], [ %half158, %next244.i ]
  %.sink353.i = phi i64 [ 12, %end259.i ], [ 12, %next263.i ], [ 8, %next244.i ]
  %local6.2.sink.i = phi i32 [ %half159, %end259.i ], [ %half160, %next263.i ], [ %half156, %next244.i ]
  %.sink351.i = phi i64 [ 8, %end259.i ], [ 8, %next263.i ], [ 12, %next244.i ]
  %.sink.i = phi i32 [ %382, %end259.i ], [ %half160, %next263.i ], [ %half156, %next244.i ]
  %367 = getelementptr i8, ptr %322, i64 24, !dbg !427
  store i32 %.sink354.i, ptr %367, align 1, !dbg !427, !tbaa !25
  %368 = getelementptr i8, ptr %322, i64 %.sink353.i, !dbg !427
  store i32 %local6.2.sink.i, ptr %368, align 1, !dbg !427, !tbaa !25
  %369 = getelementptr i8, ptr %322, i64 %.sink351.i, !dbg !427
  store i32 %.sink.i, ptr %369, align 1, !dbg !427, !tbaa !25
  %370 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117076, !dbg !533
  %371 = load i32, ptr %370, align 4, !dbg !533, !tbaa !25
  %372 = add i32 %371, -1, !dbg !533
  %condition281.not.i = icmp eq i32 %372, 0, !dbg !533
  %373 = select i1 %condition281.not.i, i32 -1, i32 %372, !dbg !533
  store i32 %373, ptr %370, align 4, !dbg !534, !tbaa !25
  br label %f23.exit, !dbg !534

loop255.i:                                        ; preds = %next260.i, %end243.i
  %wide81 = phi i64 [ %wide83, %end243.i ], [ %wide82, %next260.i ], !dbg !427
  %local2.6.i = phi i32 [ %358, %end243.i ], [ %388, %next260.i ], !dbg !427
  %374 = inttoptr i64 %wide81 to ptr, !dbg !535
  %375 = ptrtoint ptr %vmctx to i64, !dbg !535
  %376 = getelementptr i8, ptr %374, i64 %375, !dbg !535
  %377 = getelementptr i8, ptr %376, i64 4, !dbg !535
  %378 = load i32, ptr %377, align 1, !dbg !535, !tbaa !25
  %379 = and i32 %378, -8, !dbg !535
  %380 = icmp eq i32 %379, %local0.1.i, !dbg !535
  br i1 %380, label %end259.i, label %next260.i, !dbg !535

end259.i:                                         ; preds = %loop255.i
  %half159 = trunc i64 %wide81 to i32, !dbg !536
  %half161 = trunc i64 %wide55 to i32, !dbg !536
  %381 = getelementptr i8, ptr %376, i64 8, !dbg !536
  %382 = load i32, ptr %381, align 1, !dbg !536, !tbaa !25
  %index272.i = zext i32 %382 to i64, !dbg !537
  %383 = inttoptr i64 %index272.i to ptr, !dbg !537
  %384 = ptrtoint ptr %vmctx to i64, !dbg !537
  %385 = getelementptr i8, ptr %383, i64 %384, !dbg !537
  %386 = getelementptr i8, ptr %385, i64 12, !dbg !537
  store i32 %half161, ptr %386, align 1, !dbg !537, !tbaa !25
  store i32 %half161, ptr %381, align 1, !dbg !538, !tbaa !25
  br label %end251.i, !dbg !539

next260.i:                                        ; preds = %loop255.i
  %half162 = trunc i64 %wide81 to i32, !dbg !535
  %387 = lshr i32 %local2.6.i, 29, !dbg !535
  %388 = shl i32 %local2.6.i, 1, !dbg !535
  %389 = and i32 %387, 4, !dbg !535
  %390 = add i32 %half162, 16, !dbg !535
  %391 = add i32 %390, %389, !dbg !535
  %index261.i = zext i32 %391 to i64, !dbg !540
  %392 = inttoptr i64 %index261.i to ptr, !dbg !540
  %393 = ptrtoint ptr %vmctx to i64, !dbg !540
  %394 = getelementptr i8, ptr %392, i64 %393, !dbg !540
  %395 = load i32, ptr %394, align 1, !dbg !540, !tbaa !25
  %wide82 = zext i32 %395 to i64, !dbg !540
  %condition262.not.i = icmp eq i32 %395, 0, !dbg !540
  br i1 %condition262.not.i, label %next263.i, label %loop255.i, !dbg !540

next263.i:                                        ; preds = %next260.i
  %half157 = trunc i64 %wide81 to i32, !dbg !541
  %half160 = trunc i64 %wide55 to i32, !dbg !541
  store i32 %half160, ptr %394, align 1, !dbg !541, !tbaa !25
  br label %end251.i, !dbg !542

f23.exit:                                         ; preds = %end2.i, %next3.i, %next5.i, %next93.i, %next101.i, %next111.i, %next115.i, %next118.i, %next208.i, %end220.i, %end251.i
  ret void, !dbg !543
}

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @f25(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 70, 72) %0) #2 section ".text" !dbg !544 {
entry:
  call void @f17(ptr swiftself %vmctx, i32 %0), !dbg !545
  unreachable, !dbg !546
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f34(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #3 section ".text" !dbg !547 {
entry:
  %wide = zext i32 %0 to i64, !dbg !548
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !548
  %3 = load i32, ptr %global0, align 16, !dbg !548, !tbaa !29
  %4 = add i32 %3, -16, !dbg !548
  %wide74 = zext i32 %4 to i64, !dbg !549
  %5 = inttoptr i64 %wide74 to ptr, !dbg !549
  %6 = ptrtoint ptr %vmctx to i64, !dbg !549
  %7 = getelementptr i8, ptr %5, i64 %6, !dbg !549
  %8 = getelementptr i8, ptr %7, i64 12, !dbg !549
  store i32 %2, ptr %8, align 1, !dbg !549, !tbaa !25
  %9 = getelementptr i8, ptr %7, i64 8, !dbg !550
  store i32 %1, ptr %9, align 1, !dbg !550, !tbaa !25
  %10 = inttoptr i64 %wide to ptr, !dbg !551
  %11 = ptrtoint ptr %vmctx to i64, !dbg !551
  %12 = getelementptr i8, ptr %10, i64 %11, !dbg !551
  %13 = getelementptr i8, ptr %12, i64 24, !dbg !551
  %14 = load i32, ptr %13, align 1, !dbg !551, !tbaa !25
  store i32 %14, ptr %7, align 1, !dbg !552, !tbaa !25
  %15 = getelementptr i8, ptr %12, i64 20, !dbg !553
  %16 = load i32, ptr %15, align 1, !dbg !553, !tbaa !25
  %17 = sub i32 %16, %14, !dbg !553
  %18 = getelementptr i8, ptr %7, i64 4, !dbg !554
  store i32 %17, ptr %18, align 1, !dbg !554, !tbaa !25
  %19 = add i32 %17, %2, !dbg !554
  %20 = getelementptr i8, ptr %12, i64 56, !dbg !555
  %21 = load i32, ptr %20, align 1, !dbg !555, !tbaa !25
  %22 = add i32 %3, -32, !dbg !556
  %wide72 = zext i32 %22 to i64, !dbg !556
  store i32 %22, ptr %global0, align 16, !dbg !556, !tbaa !29
  %23 = add i32 %3, -20, !dbg !559
  %24 = getelementptr i8, ptr %vmctx, i64 -448, !dbg !560
  %vmctx.val.i = load ptr, ptr %24, align 16, !dbg !560, !tbaa !9
  %25 = getelementptr i8, ptr %vmctx, i64 -440, !dbg !560
  %vmctx.val8.i = load ptr, ptr %25, align 8, !dbg !560, !tbaa !9
  %26 = call i32 %vmctx.val.i(ptr %vmctx.val8.i, i32 %21, i32 %4, i32 range(i32 0, -2147483648) 2, i32 %23) #1, !dbg !561
  %27 = and i32 %26, 65535, !dbg !561
  %28 = icmp eq i32 %27, 0, !dbg !560
  br i1 %28, label %end4.i, label %next5.i, !dbg !560

end4.i:                                           ; preds = %entry
  %29 = inttoptr i64 %wide72 to ptr, !dbg !564
  %30 = ptrtoint ptr %vmctx to i64, !dbg !564
  %31 = getelementptr i8, ptr %29, i64 %30, !dbg !564
  %32 = getelementptr i8, ptr %31, i64 12, !dbg !564
  %33 = load i32, ptr %32, align 1, !dbg !564, !tbaa !25
  br label %f33.exit, !dbg !564

next5.i:                                          ; preds = %entry
  %34 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !565
  store i32 %27, ptr %34, align 16, !dbg !565, !tbaa !25
  br label %f33.exit, !dbg !565

f33.exit:                                         ; preds = %end4.i, %next5.i
  %local4.0.i = phi i32 [ %33, %end4.i ], [ -1, %next5.i ], !dbg !566
  %35 = icmp eq i32 %19, %local4.0.i, !dbg !567
  br i1 %35, label %end, label %loop.preheader, !dbg !567

loop.preheader:                                   ; preds = %f33.exit
  %half76 = trunc i64 %wide74 to i32
  %36 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040
  %37 = inttoptr i64 %wide72 to ptr
  %38 = ptrtoint ptr %vmctx to i64
  %39 = getelementptr i8, ptr %37, i64 %38
  %40 = getelementptr i8, ptr %39, i64 12
  br label %loop, !dbg !567

end:                                              ; preds = %f33.exit61, %f33.exit
  %41 = getelementptr i8, ptr %12, i64 40, !dbg !568
  %42 = load i32, ptr %41, align 1, !dbg !568, !tbaa !25
  store i32 %42, ptr %13, align 1, !dbg !569, !tbaa !25
  store i32 %42, ptr %15, align 1, !dbg !570, !tbaa !25
  %43 = getelementptr i8, ptr %12, i64 44, !dbg !571
  %44 = load i32, ptr %43, align 1, !dbg !571, !tbaa !25
  %45 = add i32 %44, %42, !dbg !571
  %46 = getelementptr i8, ptr %12, i64 16, !dbg !572
  store i32 %45, ptr %46, align 1, !dbg !572, !tbaa !25
  br label %end23, !dbg !572

loop:                                             ; preds = %loop.preheader, %f33.exit61
  %local6.0 = phi i32 [ %local4.0.i55, %f33.exit61 ], [ %local4.0.i, %loop.preheader ], !dbg !573
  %local5.0 = phi i32 [ %70, %f33.exit61 ], [ %19, %loop.preheader ], !dbg !573
  %local4.0 = phi i32 [ %74, %f33.exit61 ], [ 2, %loop.preheader ], !dbg !573
  %wide73 = phi i64 [ %wide75, %f33.exit61 ], [ %wide74, %loop.preheader ], !dbg !573
  %47 = icmp sgt i32 %local6.0, -1, !dbg !567
  br i1 %47, label %end14, label %next15, !dbg !567

end14:                                            ; preds = %loop
  %half77 = trunc i64 %wide73 to i32, !dbg !574
  %half78 = trunc i64 %wide72 to i32, !dbg !574
  %48 = inttoptr i64 %wide73 to ptr, !dbg !574
  %49 = ptrtoint ptr %vmctx to i64, !dbg !574
  %50 = getelementptr i8, ptr %48, i64 %49, !dbg !574
  %51 = getelementptr i8, ptr %50, i64 4, !dbg !574
  %52 = load i32, ptr %51, align 1, !dbg !574, !tbaa !25
  %53 = icmp ugt i32 %local6.0, %52, !dbg !574
  %.neg = sext i1 %53 to i32, !dbg !574
  %54 = select i1 %53, i32 8, i32 0, !dbg !574
  %55 = add i32 %54, %half77, !dbg !574
  %index29 = zext i32 %55 to i64, !dbg !575
  %56 = inttoptr i64 %index29 to ptr, !dbg !575
  %57 = ptrtoint ptr %vmctx to i64, !dbg !575
  %58 = getelementptr i8, ptr %56, i64 %57, !dbg !575
  %59 = load i32, ptr %58, align 1, !dbg !575, !tbaa !25
  %60 = select i1 %53, i32 %52, i32 0, !dbg !575
  %61 = sub i32 %local6.0, %60, !dbg !575
  %62 = add i32 %61, %59, !dbg !575
  store i32 %62, ptr %58, align 1, !dbg !576, !tbaa !25
  %63 = select i1 %53, i32 12, i32 4, !dbg !576
  %64 = add i32 %63, %half77, !dbg !576
  %index33 = zext i32 %64 to i64, !dbg !577
  %65 = inttoptr i64 %index33 to ptr, !dbg !577
  %66 = ptrtoint ptr %vmctx to i64, !dbg !577
  %67 = getelementptr i8, ptr %65, i64 %66, !dbg !577
  %68 = load i32, ptr %67, align 1, !dbg !577, !tbaa !25
  %69 = sub i32 %68, %61, !dbg !577
  store i32 %69, ptr %67, align 1, !dbg !578, !tbaa !25
  %70 = sub i32 %local5.0, %local6.0, !dbg !578
  %71 = load i32, ptr %20, align 1, !dbg !579, !tbaa !25
  %72 = add i32 %half77, 8, !dbg !579
  %73 = select i1 %53, i32 %72, i32 %half77, !dbg !579
  %wide75 = zext i32 %73 to i64, !dbg !579
  %74 = add i32 %local4.0, %.neg, !dbg !579
  store i32 %half78, ptr %global0, align 16, !dbg !580, !tbaa !29
  %75 = icmp sgt i32 %74, -1, !dbg !580
  br i1 %75, label %end.i, label %next.i, !dbg !580

end.i:                                            ; preds = %end14
  %half79 = trunc i64 %wide75 to i32, !dbg !582
  %vmctx.val.i56 = load ptr, ptr %24, align 16, !dbg !582, !tbaa !9
  %vmctx.val8.i57 = load ptr, ptr %25, align 8, !dbg !582, !tbaa !9
  %76 = call i32 %vmctx.val.i56(ptr %vmctx.val8.i57, i32 %71, i32 %half79, i32 range(i32 0, -2147483648) %74, i32 %23) #1, !dbg !583
  %77 = and i32 %76, 65535, !dbg !583
  %78 = icmp eq i32 %77, 0, !dbg !582
  br i1 %78, label %end4.i59, label %next5.i58, !dbg !582

next.i:                                           ; preds = %end14
  store i32 28, ptr %36, align 16, !dbg !585, !tbaa !25
  br label %f33.exit61, !dbg !585

end4.i59:                                         ; preds = %end.i
  %79 = load i32, ptr %40, align 1, !dbg !586, !tbaa !25
  br label %f33.exit61, !dbg !586

next5.i58:                                        ; preds = %end.i
  store i32 %77, ptr %36, align 16, !dbg !587, !tbaa !25
  br label %f33.exit61, !dbg !587

f33.exit61:                                       ; preds = %next.i, %end4.i59, %next5.i58
  %local4.0.i55 = phi i32 [ %79, %end4.i59 ], [ -1, %next5.i58 ], [ -1, %next.i ], !dbg !588
  %half = trunc i64 %wide75 to i32, !dbg !586
  %half80 = trunc i64 %wide74 to i32, !dbg !586
  store i32 %half80, ptr %global0, align 16, !dbg !586, !tbaa !29
  %.not = icmp eq i32 %70, %local4.0.i55, !dbg !589
  br i1 %.not, label %end, label %loop, !dbg !589

next15:                                           ; preds = %loop
  store i32 0, ptr %13, align 1, !dbg !590, !tbaa !25
  %80 = getelementptr i8, ptr %12, i64 16, !dbg !591
  store i64 0, ptr %80, align 1, !dbg !591, !tbaa !25
  %81 = load i32, ptr %12, align 1, !dbg !592, !tbaa !25
  %82 = or i32 %81, 32, !dbg !592
  store i32 %82, ptr %12, align 1, !dbg !593, !tbaa !25
  %83 = icmp eq i32 %local4.0, 2, !dbg !593
  br i1 %83, label %end23, label %next24, !dbg !593

end23:                                            ; preds = %end, %next24, %next15
  %local6.1 = phi i32 [ %2, %end ], [ 0, %next15 ], [ %89, %next24 ], !dbg !573
  store i32 %3, ptr %global0, align 16, !dbg !572, !tbaa !29
  ret i32 %local6.1, !dbg !572

next24:                                           ; preds = %next15
  %84 = inttoptr i64 %wide73 to ptr, !dbg !594
  %85 = ptrtoint ptr %vmctx to i64, !dbg !594
  %86 = getelementptr i8, ptr %84, i64 %85, !dbg !594
  %87 = getelementptr i8, ptr %86, i64 4, !dbg !594
  %88 = load i32, ptr %87, align 1, !dbg !594, !tbaa !25
  %89 = sub i32 %2, %88, !dbg !594
  br label %end23, !dbg !594
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f36(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 %2) #3 section ".text" !dbg !595 {
entry:
  %wide = zext i32 %0 to i64, !dbg !596
  %3 = inttoptr i64 %wide to ptr, !dbg !596
  %4 = ptrtoint ptr %vmctx to i64, !dbg !596
  %5 = getelementptr i8, ptr %3, i64 %4, !dbg !596
  %6 = getelementptr i8, ptr %5, i64 32, !dbg !596
  store i32 1, ptr %6, align 1, !dbg !596, !tbaa !25
  %7 = load i8, ptr %5, align 1, !dbg !597, !tbaa !25
  %8 = and i8 %7, 64, !dbg !597
  %condition.not = icmp eq i8 %8, 0, !dbg !597
  br i1 %condition.not, label %next, label %end, !dbg !597

end:                                              ; preds = %f35.exit, %next5, %entry
  %half = trunc i64 %wide to i32, !dbg !598
  %9 = call i32 @f34(ptr swiftself %vmctx, i32 %half, i32 %1, i32 %2), !dbg !598
  ret i32 %9, !dbg !598

next:                                             ; preds = %entry
  %10 = getelementptr i8, ptr %5, i64 56, !dbg !599
  %11 = load i32, ptr %10, align 1, !dbg !599, !tbaa !25
  %global0.i = getelementptr i8, ptr %vmctx, i64 -48, !dbg !600
  %12 = load i32, ptr %global0.i, align 16, !dbg !600, !tbaa !29
  %13 = add i32 %12, -32, !dbg !600
  %wide10 = zext i32 %13 to i64, !dbg !600
  store i32 %13, ptr %global0.i, align 16, !dbg !600, !tbaa !29
  %14 = add i32 %12, -24, !dbg !600
  %15 = getelementptr i8, ptr %vmctx, i64 -384, !dbg !603
  %vmctx.val.i = load ptr, ptr %15, align 16, !dbg !603, !tbaa !9
  %16 = getelementptr i8, ptr %vmctx, i64 -376, !dbg !603
  %vmctx.val10.i = load ptr, ptr %16, align 8, !dbg !603, !tbaa !9
  %17 = call i32 %vmctx.val.i(ptr %vmctx.val10.i, i32 %11, i32 %14) #1, !dbg !604
  %18 = and i32 %17, 65535, !dbg !604
  %condition.not.i = icmp eq i32 %18, 0, !dbg !603
  br i1 %condition.not.i, label %next.i, label %next5, !dbg !603

next.i:                                           ; preds = %next
  %19 = inttoptr i64 %wide10 to ptr, !dbg !607
  %20 = ptrtoint ptr %vmctx to i64, !dbg !607
  %21 = getelementptr i8, ptr %19, i64 %20, !dbg !607
  %22 = getelementptr i8, ptr %21, i64 8, !dbg !607
  %23 = load i8, ptr %22, align 1, !dbg !607, !tbaa !25
  %.not.i = icmp eq i8 %23, 2, !dbg !607
  br i1 %.not.i, label %next3.i, label %next5, !dbg !607

next3.i:                                          ; preds = %next.i
  %24 = getelementptr i8, ptr %21, i64 16, !dbg !608
  %25 = load i8, ptr %24, align 1, !dbg !608, !tbaa !25
  %26 = and i8 %25, 36, !dbg !608
  %condition6.not.i = icmp eq i8 %26, 0, !dbg !608
  br i1 %condition6.not.i, label %f35.exit, label %next5, !dbg !608

f35.exit:                                         ; preds = %next3.i
  store i32 %12, ptr %global0.i, align 16, !dbg !609, !tbaa !29
  br label %end, !dbg !610

next5:                                            ; preds = %next, %next.i, %next3.i
  %local0.0.i = phi i32 [ %18, %next ], [ 59, %next.i ], [ 59, %next3.i ], !dbg !603
  %27 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !609
  store i32 %local0.0.i, ptr %27, align 16, !dbg !609, !tbaa !25
  store i32 %12, ptr %global0.i, align 16, !dbg !609, !tbaa !29
  %28 = getelementptr i8, ptr %5, i64 64, !dbg !611
  store i32 -1, ptr %28, align 1, !dbg !611, !tbaa !25
  br label %end, !dbg !611
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i64 @f38(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 %0, i64 %1, i32 %2) #3 section ".text" !dbg !612 {
entry:
  %wide = zext i32 %0 to i64, !dbg !613
  %3 = inttoptr i64 %wide to ptr, !dbg !613
  %4 = ptrtoint ptr %vmctx to i64, !dbg !613
  %5 = getelementptr i8, ptr %3, i64 %4, !dbg !613
  %6 = getelementptr i8, ptr %5, i64 56, !dbg !613
  %7 = load i32, ptr %6, align 1, !dbg !613, !tbaa !25
  %global0.i = getelementptr i8, ptr %vmctx, i64 -48, !dbg !614
  %8 = load i32, ptr %global0.i, align 16, !dbg !614, !tbaa !29
  %9 = add i32 %8, -16, !dbg !614
  %wide1 = zext i32 %9 to i64, !dbg !614
  store i32 %9, ptr %global0.i, align 16, !dbg !614, !tbaa !29
  %10 = and i32 %2, 255, !dbg !614
  %11 = add i32 %8, -8, !dbg !614
  %12 = getelementptr i8, ptr %vmctx, i64 -416, !dbg !617
  %vmctx.val.i = load ptr, ptr %12, align 16, !dbg !617, !tbaa !9
  %13 = getelementptr i8, ptr %vmctx, i64 -408, !dbg !617
  %vmctx.val5.i = load ptr, ptr %13, align 8, !dbg !617, !tbaa !9
  %14 = call i32 %vmctx.val.i(ptr %vmctx.val5.i, i32 %7, i64 %1, i32 range(i32 0, 256) %10, i32 %11) #1, !dbg !618
  %15 = and i32 %14, 65535, !dbg !618
  %16 = icmp eq i32 %15, 0, !dbg !617
  br i1 %16, label %end.i, label %next.i, !dbg !617

end.i:                                            ; preds = %entry
  %17 = inttoptr i64 %wide1 to ptr, !dbg !621
  %18 = ptrtoint ptr %vmctx to i64, !dbg !621
  %19 = getelementptr i8, ptr %17, i64 %18, !dbg !621
  %20 = getelementptr i8, ptr %19, i64 8, !dbg !621
  %21 = load i64, ptr %20, align 1, !dbg !621, !tbaa !25
  br label %f37.exit, !dbg !621

next.i:                                           ; preds = %entry
  %22 = icmp eq i32 %15, 76, !dbg !617
  %23 = select i1 %22, i32 70, i32 %15, !dbg !617
  %24 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !622
  store i32 %23, ptr %24, align 16, !dbg !622, !tbaa !25
  br label %f37.exit, !dbg !622

f37.exit:                                         ; preds = %end.i, %next.i
  %local1.0.i = phi i64 [ %21, %end.i ], [ -1, %next.i ], !dbg !623
  store i32 %8, ptr %global0.i, align 16, !dbg !621, !tbaa !29
  ret i64 %local1.0.i, !dbg !624
}

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: readwrite) uwtable
define internal range(i32 -1, 1) i32 @f41(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 range(i32 0, 1051129) %0) #5 section ".text" !dbg !625 {
entry:
  %wide = zext i32 %0 to i64, !dbg !626
  %1 = inttoptr i64 %wide to ptr, !dbg !626
  %2 = ptrtoint ptr %vmctx to i64, !dbg !626
  %3 = getelementptr i8, ptr %1, i64 %2, !dbg !626
  %4 = getelementptr i8, ptr %3, i64 60, !dbg !626
  %5 = load i32, ptr %4, align 1, !dbg !626, !tbaa !25
  %6 = add i32 %5, -1, !dbg !626
  %7 = or i32 %6, %5, !dbg !626
  store i32 %7, ptr %4, align 1, !dbg !627, !tbaa !25
  %8 = load i32, ptr %3, align 1, !dbg !628, !tbaa !25
  %9 = and i32 %8, 8, !dbg !628
  %10 = icmp eq i32 %9, 0, !dbg !628
  br i1 %10, label %end, label %next, !dbg !628

end:                                              ; preds = %entry
  %11 = getelementptr i8, ptr %3, i64 4, !dbg !629
  store i64 0, ptr %11, align 1, !dbg !629, !tbaa !25
  %12 = getelementptr i8, ptr %3, i64 40, !dbg !630
  %13 = load i32, ptr %12, align 1, !dbg !630, !tbaa !25
  %14 = getelementptr i8, ptr %3, i64 24, !dbg !631
  store i32 %13, ptr %14, align 1, !dbg !631, !tbaa !25
  %15 = getelementptr i8, ptr %3, i64 20, !dbg !632
  store i32 %13, ptr %15, align 1, !dbg !632, !tbaa !25
  %16 = getelementptr i8, ptr %3, i64 44, !dbg !633
  %17 = load i32, ptr %16, align 1, !dbg !633, !tbaa !25
  %18 = add i32 %17, %13, !dbg !633
  %19 = getelementptr i8, ptr %3, i64 16, !dbg !634
  store i32 %18, ptr %19, align 1, !dbg !634, !tbaa !25
  br label %end5, !dbg !634

next:                                             ; preds = %entry
  %20 = or i32 %8, 32, !dbg !628
  store i32 %20, ptr %3, align 1, !dbg !635, !tbaa !25
  br label %end5, !dbg !635

end5:                                             ; preds = %end, %next
  %result = phi i32 [ -1, %next ], [ 0, %end ], !dbg !634
  ret i32 %result, !dbg !634
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f42(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 %1, i32 range(i32 0, 1051009) %2) #3 section ".text" !dbg !636 {
entry:
  %wide = zext i32 %2 to i64, !dbg !638
  %3 = inttoptr i64 %wide to ptr, !dbg !638
  %4 = ptrtoint ptr %vmctx to i64, !dbg !638
  %5 = getelementptr i8, ptr %3, i64 %4, !dbg !638
  %6 = getelementptr i8, ptr %5, i64 16, !dbg !638
  %7 = load i32, ptr %6, align 1, !dbg !638, !tbaa !25
  %condition.not = icmp eq i32 %7, 0, !dbg !638
  br i1 %condition.not, label %next, label %end, !dbg !638

end:                                              ; preds = %next3, %entry
  %local3.0 = phi i32 [ %7, %entry ], [ %12, %next3 ], !dbg !639
  %8 = getelementptr i8, ptr %5, i64 20, !dbg !640
  %9 = load i32, ptr %8, align 1, !dbg !640, !tbaa !25
  %10 = sub i32 %local3.0, %9, !dbg !640
  %.not = icmp ult i32 %10, %1, !dbg !640
  br i1 %.not, label %next10, label %end9, !dbg !640

next:                                             ; preds = %entry
  %half = trunc i64 %wide to i32, !dbg !641
  %11 = call i32 @f41(ptr swiftself %vmctx, i32 %half), !dbg !641
  %condition1.not = icmp eq i32 %11, 0, !dbg !641
  br i1 %condition1.not, label %next3, label %end15, !dbg !641

next3:                                            ; preds = %next
  %12 = load i32, ptr %6, align 1, !dbg !642, !tbaa !25
  br label %end, !dbg !642

end9:                                             ; preds = %end
  %13 = getelementptr i8, ptr %5, i64 64, !dbg !643
  %14 = load i32, ptr %13, align 1, !dbg !643, !tbaa !25
  %15 = icmp sgt i32 %14, -1, !dbg !643
  br i1 %15, label %loop, label %end21, !dbg !643

next10:                                           ; preds = %end
  %16 = getelementptr i8, ptr %5, i64 32, !dbg !644
  %17 = load i32, ptr %16, align 1, !dbg !644, !tbaa !25
  %18 = icmp ugt i32 %17, 4, !dbg !645
  br i1 %18, label %trap, label %next14, !dbg !645, !prof !646

trap:                                             ; preds = %next10
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself %vmctx) #12, !dbg !645
  unreachable, !dbg !645

next14:                                           ; preds = %next10
  %half5 = trunc i64 %wide to i32, !dbg !645
  %19 = shl nuw nsw i32 %17, 2, !dbg !645
  %20 = zext nneg i32 %19 to i64, !dbg !645
  %element = getelementptr i8, ptr @table0.0, i64 %20, !dbg !645
  %code = load i32, ptr %element, align 4, !dbg !645, !tbaa !9, !invariant.load !12
  %21 = sext i32 %code to i64, !dbg !645
  %callee = getelementptr i8, ptr @table0.0, i64 %21, !dbg !645
  %22 = call i32 %callee(ptr nonnull swiftself %vmctx, i32 %half5, i32 %0, i32 %1) #1, !dbg !645
  br label %end15, !dbg !645

end15:                                            ; preds = %next, %next32, %end21, %next14
  ret void, !dbg !647

end21:                                            ; preds = %loop, %end9, %next37
  %local5.0 = phi i32 [ %44, %next37 ], [ %9, %end9 ], [ %9, %loop ], !dbg !639
  %local3.1 = phi i32 [ %local3.2, %next37 ], [ %1, %end9 ], [ %1, %loop ], !dbg !639
  %local0.0 = phi i32 [ %27, %next37 ], [ %0, %end9 ], [ %0, %loop ], !dbg !639
  %23 = call i32 @f51(ptr swiftself %vmctx, i32 %local5.0, i32 %local0.0, i32 %local3.1), !dbg !648
  %24 = load i32, ptr %8, align 1, !dbg !649, !tbaa !25
  %25 = add i32 %24, %local3.1, !dbg !649
  store i32 %25, ptr %8, align 1, !dbg !647, !tbaa !25
  br label %end15, !dbg !647

loop:                                             ; preds = %end9, %end23
  %local4.1 = phi i32 [ %28, %end23 ], [ %0, %end9 ], !dbg !643
  %local3.2 = phi i32 [ %26, %end23 ], [ 0, %end9 ], !dbg !643
  %.not47 = icmp eq i32 %1, %local3.2, !dbg !643
  br i1 %.not47, label %end21, label %end23, !dbg !643

end23:                                            ; preds = %loop
  %26 = add i32 %local3.2, 1, !dbg !643
  %27 = add i32 %local4.1, %1, !dbg !643
  %28 = add i32 %local4.1, -1, !dbg !643
  %29 = add i32 %27, -1, !dbg !643
  %index25 = zext i32 %29 to i64, !dbg !650
  %30 = inttoptr i64 %index25 to ptr, !dbg !650
  %31 = ptrtoint ptr %vmctx to i64, !dbg !650
  %32 = getelementptr i8, ptr %30, i64 %31, !dbg !650
  %33 = load i8, ptr %32, align 1, !dbg !650, !tbaa !25
  %.not48 = icmp eq i8 %33, 10, !dbg !650
  br i1 %.not48, label %next27, label %loop, !dbg !650

next27:                                           ; preds = %end23
  %34 = getelementptr i8, ptr %5, i64 32, !dbg !651
  %35 = load i32, ptr %34, align 1, !dbg !651, !tbaa !25
  %36 = icmp ugt i32 %35, 4, !dbg !652
  br i1 %36, label %trap31, label %next32, !dbg !652, !prof !646

trap31:                                           ; preds = %next27
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself %vmctx) #12, !dbg !652
  unreachable, !dbg !652

next32:                                           ; preds = %next27
  %half6 = trunc i64 %wide to i32, !dbg !650
  %37 = sub i32 %1, %26, !dbg !650
  %38 = add i32 %37, 1, !dbg !650
  %39 = shl nuw nsw i32 %35, 2, !dbg !652
  %40 = zext nneg i32 %39 to i64, !dbg !652
  %element33 = getelementptr i8, ptr @table0.0, i64 %40, !dbg !652
  %code34 = load i32, ptr %element33, align 4, !dbg !652, !tbaa !9, !invariant.load !12
  %41 = sext i32 %code34 to i64, !dbg !652
  %callee35 = getelementptr i8, ptr @table0.0, i64 %41, !dbg !652
  %42 = call i32 %callee35(ptr nonnull swiftself %vmctx, i32 %half6, i32 %0, i32 %38) #1, !dbg !652
  %43 = icmp ult i32 %42, %38, !dbg !652
  br i1 %43, label %end15, label %next37, !dbg !652

next37:                                           ; preds = %next32
  %44 = load i32, ptr %8, align 1, !dbg !653, !tbaa !25
  br label %end21, !dbg !653
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f45(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #3 section ".text" !dbg !654 {
entry:
  %0 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1048671, !dbg !655
  %1 = load i8, ptr %0, align 1, !dbg !655, !tbaa !25
  %2 = icmp eq i8 %1, 0, !dbg !655
  br i1 %2, label %f53.exit, label %loop.i, !dbg !655

loop.i:                                           ; preds = %entry, %loop.i
  %local1.2.i = phi i32 [ %3, %loop.i ], [ 1048668, %entry ], !dbg !658
  %3 = add i32 %local1.2.i, 4, !dbg !658
  %index19.i = zext i32 %3 to i64, !dbg !659
  %4 = inttoptr i64 %index19.i to ptr, !dbg !659
  %5 = ptrtoint ptr %vmctx to i64, !dbg !659
  %6 = getelementptr i8, ptr %4, i64 %5, !dbg !659
  %7 = load i32, ptr %6, align 4, !dbg !659, !tbaa !25
  %8 = sub i32 16843008, %7, !dbg !659
  %9 = or i32 %8, %7, !dbg !659
  %10 = and i32 %9, -2139062144, !dbg !659
  %11 = icmp eq i32 %10, -2139062144, !dbg !659
  br i1 %11, label %loop.i, label %next21.i, !dbg !659

next21.i:                                         ; preds = %loop.i
  %12 = and i32 %7, 255, !dbg !659
  %13 = icmp eq i32 %12, 0, !dbg !659
  br i1 %13, label %f53.exit, label %loop24.i, !dbg !659

loop24.i:                                         ; preds = %next21.i, %loop24.i
  %local1.3.i = phi i32 [ %14, %loop24.i ], [ %3, %next21.i ], !dbg !660
  %14 = add i32 %local1.3.i, 1, !dbg !659
  %index25.i = zext i32 %14 to i64, !dbg !661
  %15 = inttoptr i64 %index25.i to ptr, !dbg !661
  %16 = ptrtoint ptr %vmctx to i64, !dbg !661
  %17 = getelementptr i8, ptr %15, i64 %16, !dbg !661
  %18 = load i8, ptr %17, align 1, !dbg !661, !tbaa !25
  %condition26.not.i = icmp eq i8 %18, 0, !dbg !661
  br i1 %condition26.not.i, label %f53.exit, label %loop24.i, !dbg !661

f53.exit:                                         ; preds = %loop24.i, %entry, %next21.i
  %local1.1.i = phi i32 [ %3, %next21.i ], [ 1048671, %entry ], [ %14, %loop24.i ], !dbg !660
  %19 = add i32 %local1.1.i, -1048671, !dbg !661
  %20 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051144, !dbg !662
  %21 = load i32, ptr %20, align 8, !dbg !662, !tbaa !25
  %condition.not.i = icmp eq i32 %21, 0, !dbg !662
  br i1 %condition.not.i, label %next.i, label %end.i, !dbg !662

end.i:                                            ; preds = %next3.i, %f53.exit
  %local5.0.i = phi i32 [ %21, %f53.exit ], [ %26, %next3.i ], !dbg !665
  %22 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051148, !dbg !666
  %23 = load i32, ptr %22, align 4, !dbg !666, !tbaa !25
  %24 = sub i32 %local5.0.i, %23, !dbg !666
  %.not.i = icmp ult i32 %24, %19, !dbg !666
  br i1 %.not.i, label %next10.i, label %end9.i, !dbg !666

next.i:                                           ; preds = %f53.exit
  %25 = call i32 @f41(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051128), !dbg !667
  %condition1.not.i = icmp eq i32 %25, 0, !dbg !667
  br i1 %condition1.not.i, label %next3.i, label %f43.exit, !dbg !667

next3.i:                                          ; preds = %next.i
  %26 = load i32, ptr %20, align 8, !dbg !668, !tbaa !25
  br label %end.i, !dbg !668

end9.i:                                           ; preds = %end.i
  %27 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051192, !dbg !669
  %28 = load i32, ptr %27, align 8, !dbg !669, !tbaa !25
  %29 = icmp sgt i32 %28, -1, !dbg !669
  br i1 %29, label %loop.i1, label %end20.i, !dbg !669

next10.i:                                         ; preds = %end.i
  %30 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051160, !dbg !670
  %31 = load i32, ptr %30, align 8, !dbg !670, !tbaa !25
  %32 = icmp ugt i32 %31, 4, !dbg !671
  br i1 %32, label %trap.i, label %next14.i, !dbg !671, !prof !646

trap.i:                                           ; preds = %next10.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !671
  unreachable, !dbg !671

next14.i:                                         ; preds = %next10.i
  %33 = shl nuw nsw i32 %31, 2, !dbg !671
  %34 = zext nneg i32 %33 to i64, !dbg !671
  %element.i = getelementptr i8, ptr @table0.0, i64 %34, !dbg !671
  %code.i = load i32, ptr %element.i, align 4, !dbg !671, !tbaa !9, !invariant.load !12
  %35 = sext i32 %code.i to i64, !dbg !671
  %callee.i = getelementptr i8, ptr @table0.0, i64 %35, !dbg !671
  %36 = call i32 %callee.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051128, i32 1048671, i32 %19) #1, !dbg !671
  br label %f43.exit, !dbg !671

end20.i:                                          ; preds = %loop.i1, %next36.i, %end9.i
  %local6.0.i = phi i32 [ %57, %next36.i ], [ %23, %end9.i ], [ %23, %loop.i1 ], !dbg !665
  %local5.2.i = phi i32 [ %40, %next36.i ], [ %19, %end9.i ], [ %19, %loop.i1 ], !dbg !665
  %local0.0.i = phi i32 [ %41, %next36.i ], [ 1048671, %end9.i ], [ 1048671, %loop.i1 ], !dbg !665
  %37 = call i32 @f51(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %local6.0.i, i32 %local0.0.i, i32 %local5.2.i), !dbg !672
  %38 = load i32, ptr %22, align 4, !dbg !673, !tbaa !25
  %39 = add i32 %38, %local5.2.i, !dbg !673
  store i32 %39, ptr %22, align 4, !dbg !674, !tbaa !25
  br label %f43.exit, !dbg !674

loop.i1:                                          ; preds = %end9.i, %end22.i
  %local5.3.i = phi i32 [ %42, %end22.i ], [ 0, %end9.i ], !dbg !669
  %40 = sub i32 0, %local5.3.i, !dbg !669
  %condition21.not.i = icmp eq i32 %19, %40, !dbg !669
  br i1 %condition21.not.i, label %end20.i, label %end22.i, !dbg !669

end22.i:                                          ; preds = %loop.i1
  %41 = add i32 %local5.3.i, %local1.1.i, !dbg !669
  %42 = add i32 %local5.3.i, -1, !dbg !669
  %43 = add i32 %41, -1, !dbg !669
  %index24.i = zext i32 %43 to i64, !dbg !675
  %44 = inttoptr i64 %index24.i to ptr, !dbg !675
  %45 = ptrtoint ptr %vmctx to i64, !dbg !675
  %46 = getelementptr i8, ptr %44, i64 %45, !dbg !675
  %47 = load i8, ptr %46, align 1, !dbg !675, !tbaa !25
  %.not54.i = icmp eq i8 %47, 10, !dbg !675
  br i1 %.not54.i, label %next26.i, label %loop.i1, !dbg !675

next26.i:                                         ; preds = %end22.i
  %48 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051160, !dbg !676
  %49 = load i32, ptr %48, align 8, !dbg !676, !tbaa !25
  %50 = icmp ugt i32 %49, 4, !dbg !677
  br i1 %50, label %trap30.i, label %next31.i, !dbg !677, !prof !646

trap30.i:                                         ; preds = %next26.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !677
  unreachable, !dbg !677

next31.i:                                         ; preds = %next26.i
  %51 = add i32 %local5.3.i, %19, !dbg !675
  %52 = shl nuw nsw i32 %49, 2, !dbg !677
  %53 = zext nneg i32 %52 to i64, !dbg !677
  %element32.i = getelementptr i8, ptr @table0.0, i64 %53, !dbg !677
  %code33.i = load i32, ptr %element32.i, align 4, !dbg !677, !tbaa !9, !invariant.load !12
  %54 = sext i32 %code33.i to i64, !dbg !677
  %callee34.i = getelementptr i8, ptr @table0.0, i64 %54, !dbg !677
  %55 = call i32 %callee34.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051128, i32 1048671, i32 %51) #1, !dbg !677
  %56 = icmp ult i32 %55, %51, !dbg !677
  br i1 %56, label %f43.exit, label %next36.i, !dbg !677

next36.i:                                         ; preds = %next31.i
  %57 = load i32, ptr %22, align 4, !dbg !678, !tbaa !25
  br label %end20.i, !dbg !678

f43.exit:                                         ; preds = %next.i, %next14.i, %end20.i, %next31.i
  ret void, !dbg !679
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal i32 @f47(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 0, 1051009) %0, i32 %1, i32 %2, i32 %3) #3 section ".text" !dbg !680 {
entry:
  %wide = zext i32 %0 to i64, !dbg !681
  %wide210 = zext i32 %1 to i64, !dbg !681
  %wide235 = zext i32 %3 to i64, !dbg !681
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !681
  %4 = load i32, ptr %global0, align 16, !dbg !681, !tbaa !29
  %5 = add i32 %4, -880, !dbg !681
  store i32 %5, ptr %global0, align 16, !dbg !681, !tbaa !29
  %6 = add i32 %4, -800, !dbg !681
  %wide302 = zext i32 %6 to i64, !dbg !681
  %7 = add i32 %4, -825, !dbg !681
  %8 = add i32 %4, -801, !dbg !681
  %9 = or i32 %6, 8, !dbg !681
  %10 = or i32 %6, 9, !dbg !681
  %11 = add i32 %4, -802, !dbg !681
  %12 = add i32 %4, -476, !dbg !681
  %13 = add i32 %4, -768, !dbg !681
  %14 = or i32 %13, 4, !dbg !681
  %15 = add i32 %4, -480, !dbg !681
  %16 = add i32 %4, -824, !dbg !681
  %17 = icmp eq i32 %0, 0
  %18 = inttoptr i64 %wide to ptr
  %19 = ptrtoint ptr %vmctx to i64
  %20 = getelementptr i8, ptr %18, i64 %19
  %21 = add i32 %2, -384
  %22 = inttoptr i64 %wide210 to ptr
  %23 = ptrtoint ptr %vmctx to i64
  %24 = getelementptr i8, ptr %22, i64 %23
  %index218 = zext i32 %5 to i64
  %25 = inttoptr i64 %index218 to ptr
  %26 = ptrtoint ptr %vmctx to i64
  %27 = getelementptr i8, ptr %25, i64 %26
  %28 = getelementptr i8, ptr %27, i64 56
  %29 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040
  %30 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1118616
  %31 = getelementptr i8, ptr %27, i64 55
  %32 = getelementptr i8, ptr %27, i64 12
  %33 = getelementptr i8, ptr %27, i64 8
  %34 = add i32 %4, -872
  %wide252 = zext i32 %34 to i64
  %35 = add i32 %4, -876
  %36 = getelementptr i8, ptr %27, i64 108
  %37 = add i32 %4, -772
  %38 = add i32 %4, -256
  %39 = add i32 %4, -792
  %40 = add i32 %4, -791
  %41 = getelementptr i8, ptr %27, i64 88
  %42 = getelementptr i8, ptr %27, i64 79
  br label %next, !dbg !681

end:                                              ; preds = %end234, %end283, %end927, %next353, %next1077, %next930, %end341, %end733, %end742, %next729, %end697, %end374, %next92, %end15, %loop.backedge, %end86
  store i32 61, ptr %29, align 16, !dbg !682, !tbaa !25
  br label %end101, !dbg !682

next:                                             ; preds = %entry, %loop.backedge
  %wide211 = phi i64 [ 1048662, %entry ], [ %wide212, %loop.backedge ]
  %local18.01500 = phi i32 [ 0, %entry ], [ %local18.0.be, %loop.backedge ]
  %local19.01499 = phi i32 [ 0, %entry ], [ %43, %loop.backedge ]
  %local20.01498 = phi i32 [ 0, %entry ], [ %local20.0.be, %loop.backedge ]
  %half303 = trunc i64 %wide211 to i32, !dbg !681
  %43 = add i32 %local19.01499, %local20.01498, !dbg !681
  %44 = inttoptr i64 %wide211 to ptr, !dbg !683
  %45 = ptrtoint ptr %vmctx to i64, !dbg !683
  %46 = getelementptr i8, ptr %44, i64 %45, !dbg !683
  %47 = load i8, ptr %46, align 1, !dbg !683, !tbaa !25
  %48 = icmp eq i8 %47, 0, !dbg !683
  br i1 %48, label %end3, label %loop5, !dbg !683

end3:                                             ; preds = %next
  br i1 %17, label %next102, label %end101, !dbg !684

loop5:                                            ; preds = %next, %end10
  %local20.1.in = phi i8 [ %53, %end10 ], [ %47, %next ]
  %wide215 = phi i64 [ %wide216, %end10 ], [ %wide211, %next ], !dbg !685
  %half305 = trunc i64 %wide215 to i32, !dbg !683
  switch i8 %local20.1.in, label %end10 [
    i8 0, label %end15
    i8 37, label %loop12
  ], !dbg !683

end10:                                            ; preds = %loop5
  %half304 = trunc i64 %wide215 to i32, !dbg !686
  %49 = add i32 %half304, 1, !dbg !686
  %wide216 = zext i32 %49 to i64, !dbg !684
  %50 = inttoptr i64 %wide216 to ptr, !dbg !684
  %51 = ptrtoint ptr %vmctx to i64, !dbg !684
  %52 = getelementptr i8, ptr %50, i64 %51, !dbg !684
  %53 = load i8, ptr %52, align 1, !dbg !684, !tbaa !25
  br label %loop5, !dbg !684

loop12:                                           ; preds = %loop5, %next16
  %local20.2 = phi i32 [ %62, %next16 ], [ %half305, %loop5 ], !dbg !685
  %wide218 = phi i64 [ %wide217, %next16 ], [ %wide215, %loop5 ], !dbg !685
  %half306 = trunc i64 %wide218 to i32, !dbg !683
  %54 = add i32 %half306, 1, !dbg !683
  %index13 = zext i32 %54 to i64, !dbg !687
  %55 = inttoptr i64 %index13 to ptr, !dbg !687
  %56 = ptrtoint ptr %vmctx to i64, !dbg !687
  %57 = getelementptr i8, ptr %55, i64 %56, !dbg !687
  %58 = load i8, ptr %57, align 1, !dbg !687, !tbaa !25
  %.not1321 = icmp eq i8 %58, 37, !dbg !687
  br i1 %.not1321, label %next16, label %end15, !dbg !687

end15:                                            ; preds = %loop5, %next16, %loop12
  %local20.3 = phi i32 [ %local20.2, %loop12 ], [ %62, %next16 ], [ %half305, %loop5 ], !dbg !685
  %wide214 = phi i64 [ %wide218, %loop12 ], [ %wide217, %next16 ], [ %wide215, %loop5 ], !dbg !685
  %half307 = trunc i64 %wide211 to i32, !dbg !688
  %59 = sub i32 %local20.3, %half307, !dbg !688
  %60 = sub i32 2147483647, %43, !dbg !688
  %61 = icmp sgt i32 %59, %60, !dbg !688
  br i1 %61, label %end, label %next21, !dbg !688

next16:                                           ; preds = %loop12
  %half308 = trunc i64 %wide218 to i32, !dbg !687
  %62 = add i32 %local20.2, 1, !dbg !687
  %63 = add i32 %half308, 2, !dbg !687
  %wide217 = zext i32 %63 to i64, !dbg !688
  %64 = getelementptr i8, ptr %57, i64 1, !dbg !688
  %65 = load i8, ptr %64, align 1, !dbg !688, !tbaa !25
  %66 = icmp eq i8 %65, 37, !dbg !688
  br i1 %66, label %loop12, label %end15, !dbg !688

next21:                                           ; preds = %end15
  br i1 %17, label %end23, label %next24, !dbg !688

end23:                                            ; preds = %next27, %next24, %next21
  %half309 = trunc i64 %wide214 to i32, !dbg !689
  %condition28.not = icmp eq i32 %59, 0, !dbg !689
  br i1 %condition28.not, label %next29, label %loop.backedge, !dbg !689

loop.backedge:                                    ; preds = %end23, %end220, %end241, %end249, %end250, %end251, %end252, %end253, %end254, %end255, %end423, %end493, %end995, %end1003, %next1014, %end927
  %local20.0.be = phi i32 [ %59, %end23 ], [ 0, %end220 ], [ %1012, %end995 ], [ 0, %end255 ], [ %1012, %end1003 ], [ %1012, %next1014 ], [ %463, %end423 ], [ %1009, %end927 ], [ %509, %end493 ], [ 0, %end241 ], [ 0, %end249 ], [ 0, %end250 ], [ 0, %end251 ], [ 0, %end252 ], [ 0, %end253 ], [ 0, %end254 ]
  %local18.0.be = phi i32 [ %local18.01500, %end23 ], [ %local18.3, %end220 ], [ %local18.3, %end995 ], [ %local18.3, %end255 ], [ %local18.3, %end1003 ], [ %local18.3, %next1014 ], [ %local18.3, %end423 ], [ %local18.3, %end927 ], [ %local18.3, %end493 ], [ %local18.3, %end241 ], [ %local18.3, %end249 ], [ %local18.3, %end250 ], [ %local18.3, %end251 ], [ %local18.3, %end252 ], [ %local18.3, %end253 ], [ %local18.3, %end254 ]
  %wide212 = phi i64 [ %wide214, %end23 ], [ %wide213, %end220 ], [ %wide213, %end995 ], [ %wide213, %end255 ], [ %wide213, %end1003 ], [ %wide213, %next1014 ], [ %wide213, %end423 ], [ %wide213, %end927 ], [ %wide213, %end493 ], [ %wide213, %end241 ], [ %wide213, %end249 ], [ %wide213, %end250 ], [ %wide213, %end251 ], [ %wide213, %end252 ], [ %wide213, %end253 ], [ %wide213, %end254 ]
  %half = trunc i64 %wide212 to i32, !dbg !681
  %67 = icmp sgt i32 %local20.0.be, %60, !dbg !681
  br i1 %67, label %end, label %next, !dbg !681

next24:                                           ; preds = %next21
  %68 = load i8, ptr %20, align 1, !dbg !690, !tbaa !25
  %69 = and i8 %68, 32, !dbg !690
  %condition26.not = icmp eq i8 %69, 0, !dbg !690
  br i1 %condition26.not, label %next27, label %end23, !dbg !690

next27:                                           ; preds = %next24
  %half325 = trunc i64 %wide211 to i32, !dbg !691
  %half326 = trunc i64 %wide to i32, !dbg !691
  call void @f42(ptr swiftself %vmctx, i32 %half325, i32 %59, i32 %half326), !dbg !691
  br label %end23, !dbg !689

next29:                                           ; preds = %end23
  %half327 = trunc i64 %wide214 to i32, !dbg !689
  %70 = add i32 %half327, 1, !dbg !689
  %wide223 = zext i32 %70 to i64, !dbg !692
  %71 = inttoptr i64 %wide214 to ptr, !dbg !692
  %72 = ptrtoint ptr %vmctx to i64, !dbg !692
  %73 = getelementptr i8, ptr %71, i64 %72, !dbg !692
  %74 = getelementptr i8, ptr %73, i64 1, !dbg !692
  %75 = load i8, ptr %74, align 1, !dbg !692, !tbaa !25
  %76 = sext i8 %75 to i32, !dbg !692
  %77 = add nsw i32 %76, -48, !dbg !692
  %78 = icmp ugt i32 %77, 9, !dbg !692
  br i1 %78, label %end32, label %next33, !dbg !692

end32:                                            ; preds = %next37, %next33, %next29
  %local24.0 = phi i32 [ %76, %next29 ], [ %76, %next33 ], [ %86, %next37 ], !dbg !685
  %local23.0 = phi i32 [ -1, %next29 ], [ -1, %next33 ], [ %77, %next37 ], !dbg !685
  %wide221 = phi i64 [ %wide223, %next29 ], [ %wide223, %next33 ], [ %wide222, %next37 ], !dbg !685
  %local18.1 = phi i32 [ %local18.01500, %next29 ], [ %local18.01500, %next33 ], [ 1, %next37 ], !dbg !685
  %half330 = trunc i64 %wide221 to i32, !dbg !693
  %79 = add nsw i32 %local24.0, -32, !dbg !693
  %80 = icmp ugt i32 %79, 31, !dbg !693
  br i1 %80, label %end41, label %next42, !dbg !693

next33:                                           ; preds = %next29
  %half328 = trunc i64 %wide223 to i32, !dbg !694
  %81 = getelementptr i8, ptr %73, i64 2, !dbg !694
  %82 = load i8, ptr %81, align 1, !dbg !694, !tbaa !25
  %.not1322 = icmp eq i8 %82, 36, !dbg !694
  br i1 %.not1322, label %next37, label %end32, !dbg !694

next37:                                           ; preds = %next33
  %half329 = trunc i64 %wide214 to i32, !dbg !694
  %83 = add i32 %half329, 3, !dbg !694
  %wide222 = zext i32 %83 to i64, !dbg !693
  %84 = getelementptr i8, ptr %73, i64 3, !dbg !693
  %85 = load i8, ptr %84, align 1, !dbg !693, !tbaa !25
  %86 = sext i8 %85 to i32, !dbg !693
  br label %end32, !dbg !693

end41:                                            ; preds = %next48, %loop45, %next42, %end32
  %local26.0 = phi i32 [ 0, %end32 ], [ 0, %next42 ], [ %90, %loop45 ], [ %90, %next48 ], !dbg !693
  %local24.1 = phi i32 [ %local24.0, %end32 ], [ %local24.0, %next42 ], [ %95, %loop45 ], [ %95, %next48 ], !dbg !685
  %wide219 = phi i64 [ %wide221, %end32 ], [ %wide221, %next42 ], [ %wide220, %loop45 ], [ %wide220, %next48 ], !dbg !685
  %.not1323 = icmp eq i32 %local24.1, 42, !dbg !695
  br i1 %.not1323, label %next54, label %end53, !dbg !695

next42:                                           ; preds = %end32
  %half331 = trunc i64 %wide221 to i32, !dbg !693
  %87 = shl nuw i32 1, %79, !dbg !693
  %88 = and i32 %87, 75913, !dbg !693
  %89 = icmp eq i32 %88, 0, !dbg !693
  br i1 %89, label %end41, label %loop45, !dbg !693

loop45:                                           ; preds = %next42, %next48
  %local26.1 = phi i32 [ %90, %next48 ], [ 0, %next42 ], !dbg !693
  %local25.0.in = phi i32 [ %half332, %next48 ], [ %half331, %next42 ]
  %local1.4 = phi i32 [ %98, %next48 ], [ %87, %next42 ], !dbg !685
  %local25.0 = add i32 %local25.0.in, 1, !dbg !685
  %wide220 = zext i32 %local25.0 to i64, !dbg !693
  %90 = or i32 %local1.4, %local26.1, !dbg !693
  %91 = inttoptr i64 %wide220 to ptr, !dbg !695
  %92 = ptrtoint ptr %vmctx to i64, !dbg !695
  %93 = getelementptr i8, ptr %91, i64 %92, !dbg !695
  %94 = load i8, ptr %93, align 1, !dbg !695, !tbaa !25
  %95 = sext i8 %94 to i32, !dbg !695
  %96 = add nsw i32 %95, -32, !dbg !695
  %97 = icmp ugt i32 %96, 31, !dbg !695
  br i1 %97, label %end41, label %next48, !dbg !695

next48:                                           ; preds = %loop45
  %half332 = trunc i64 %wide220 to i32, !dbg !695
  %98 = shl nuw i32 1, %96, !dbg !695
  %99 = and i32 %98, 75913, !dbg !695
  %condition50.not = icmp eq i32 %99, 0, !dbg !695
  br i1 %condition50.not, label %end41, label %loop45, !dbg !695

end53:                                            ; preds = %end41
  %half337 = trunc i64 %wide219 to i32, !dbg !696
  %100 = add nsw i32 %local24.1, -48, !dbg !696
  %101 = icmp ult i32 %100, 10, !dbg !696
  br i1 %101, label %loop84, label %end75, !dbg !696

next54:                                           ; preds = %end41
  %102 = inttoptr i64 %wide219 to ptr, !dbg !697
  %103 = ptrtoint ptr %vmctx to i64, !dbg !697
  %104 = getelementptr i8, ptr %102, i64 %103, !dbg !697
  %105 = getelementptr i8, ptr %104, i64 1, !dbg !697
  %106 = load i8, ptr %105, align 1, !dbg !697, !tbaa !25
  %107 = sext i8 %106 to i32, !dbg !697
  %108 = add nsw i32 %107, -48, !dbg !697
  %109 = icmp ugt i32 %108, 9, !dbg !697
  br i1 %109, label %end58, label %next59, !dbg !697

end58:                                            ; preds = %next59, %next54
  %condition69.not = icmp eq i32 %local18.1, 0, !dbg !698
  br i1 %condition69.not, label %next71, label %end70, !dbg !698

next59:                                           ; preds = %next54
  %110 = getelementptr i8, ptr %104, i64 2, !dbg !699
  %111 = load i8, ptr %110, align 1, !dbg !699, !tbaa !25
  %.not1324 = icmp eq i8 %111, 36, !dbg !699
  br i1 %.not1324, label %next63, label %end58, !dbg !699

next63:                                           ; preds = %next59
  %half333 = trunc i64 %wide235 to i32, !dbg !699
  %half334 = trunc i64 %wide219 to i32, !dbg !699
  %112 = shl nuw nsw i32 %108, 2, !dbg !699
  %113 = add i32 %112, %half333, !dbg !699
  %index64 = zext i32 %113 to i64, !dbg !700
  %114 = inttoptr i64 %index64 to ptr, !dbg !700
  %115 = ptrtoint ptr %vmctx to i64, !dbg !700
  %116 = getelementptr i8, ptr %114, i64 %115, !dbg !700
  store i32 10, ptr %116, align 1, !dbg !700, !tbaa !25
  %117 = add i32 %half334, 3, !dbg !700
  %wide230 = zext i32 %117 to i64, !dbg !701
  %118 = load i8, ptr %105, align 1, !dbg !701, !tbaa !25
  %119 = sext i8 %118 to i32, !dbg !701
  %120 = shl nsw i32 %119, 3, !dbg !701
  %121 = add i32 %21, %120, !dbg !701
  %wide225 = zext i32 %121 to i64, !dbg !698
  br label %end68, !dbg !698

end68:                                            ; preds = %end73, %next63
  %wide224 = phi i64 [ %wide226, %end73 ], [ %wide225, %next63 ]
  %wide229 = phi i64 [ %wide231, %end73 ], [ %wide230, %next63 ], !dbg !685
  %local18.2 = phi i32 [ 0, %end73 ], [ 1, %next63 ], !dbg !685
  %half338 = trunc i64 %wide229 to i32, !dbg !685
  %122 = inttoptr i64 %wide224 to ptr, !dbg !685
  %123 = ptrtoint ptr %vmctx to i64, !dbg !685
  %124 = getelementptr i8, ptr %122, i64 %123, !dbg !685
  %local27.0 = load i32, ptr %124, align 1, !dbg !685, !tbaa !25
  %125 = icmp sgt i32 %local27.0, -1, !dbg !696
  br i1 %125, label %end75, label %next80, !dbg !696

end70:                                            ; preds = %next207, %end209, %end171, %end58, %loop201, %loop152
  store i32 28, ptr %29, align 16, !dbg !702, !tbaa !25
  br label %end101, !dbg !702

next71:                                           ; preds = %end58
  %half336 = trunc i64 %wide219 to i32, !dbg !698
  %126 = add i32 %half336, 1, !dbg !698
  %wide231 = zext i32 %126 to i64, !dbg !698
  br i1 %17, label %end75, label %end73, !dbg !698

end73:                                            ; preds = %next71
  %half335 = trunc i64 %wide231 to i32, !dbg !703
  %127 = load i32, ptr %24, align 1, !dbg !703, !tbaa !25
  %wide226 = zext i32 %127 to i64, !dbg !703
  %128 = add i32 %127, 4, !dbg !703
  store i32 %128, ptr %24, align 1, !dbg !704, !tbaa !25
  br label %end68, !dbg !696

end75:                                            ; preds = %next92, %end53, %next71, %next80, %end68
  %local27.1 = phi i32 [ 0, %end53 ], [ 0, %next71 ], [ %local27.0, %end68 ], [ %134, %next80 ], [ %147, %next92 ], !dbg !685
  %local26.2 = phi i32 [ %local26.0, %end53 ], [ %local26.0, %next71 ], [ %local26.0, %end68 ], [ %135, %next80 ], [ %local26.0, %next92 ], !dbg !685
  %wide227 = phi i64 [ %wide219, %end53 ], [ %wide231, %next71 ], [ %wide229, %end68 ], [ %wide229, %next80 ], [ %wide228, %next92 ], !dbg !685
  %local18.3 = phi i32 [ %local18.1, %end53 ], [ 0, %next71 ], [ %local18.2, %end68 ], [ %local18.2, %next80 ], [ %local18.1, %next92 ], !dbg !685
  %half354 = trunc i64 %wide227 to i32, !dbg !705
  %129 = inttoptr i64 %wide227 to ptr, !dbg !705
  %130 = ptrtoint ptr %vmctx to i64, !dbg !705
  %131 = getelementptr i8, ptr %129, i64 %130, !dbg !705
  %132 = load i8, ptr %131, align 1, !dbg !705, !tbaa !25
  %133 = icmp eq i8 %132, 46, !dbg !705
  br i1 %133, label %end160, label %end162, !dbg !705

next80:                                           ; preds = %end68
  %half339 = trunc i64 %wide229 to i32, !dbg !696
  %134 = sub i32 0, %local27.0, !dbg !696
  %135 = or i32 %local26.0, 8192, !dbg !696
  br label %end75, !dbg !696

loop84:                                           ; preds = %end53, %loop84.backedge
  %local27.2 = phi i32 [ %local27.2.be, %loop84.backedge ], [ 0, %end53 ], !dbg !685
  %wide232 = phi i64 [ %wide233, %loop84.backedge ], [ %wide219, %end53 ], !dbg !685
  %local1.5 = phi i32 [ %local1.5.be, %loop84.backedge ], [ %100, %end53 ], !dbg !685
  %136 = icmp ugt i32 %local27.2, 214748364, !dbg !696
  br i1 %136, label %end86, label %next87, !dbg !696

end86:                                            ; preds = %loop84
  %half342 = trunc i64 %wide232 to i32, !dbg !686
  %137 = inttoptr i64 %wide232 to ptr, !dbg !686
  %138 = ptrtoint ptr %vmctx to i64, !dbg !686
  %139 = getelementptr i8, ptr %137, i64 %138, !dbg !686
  %140 = getelementptr i8, ptr %139, i64 1, !dbg !686
  %141 = load i8, ptr %140, align 1, !dbg !686, !tbaa !25
  %142 = sext i8 %141 to i32, !dbg !686
  %143 = add i32 %half342, 1, !dbg !686
  %wide234 = zext i32 %143 to i64, !dbg !686
  %144 = add nsw i32 %142, -48, !dbg !686
  %145 = icmp ult i32 %144, 10, !dbg !686
  br i1 %145, label %loop84.backedge, label %end, !dbg !686

next87:                                           ; preds = %loop84
  %half343 = trunc i64 %wide232 to i32, !dbg !696
  %146 = mul nuw nsw i32 %local27.2, 10, !dbg !696
  %147 = add nuw i32 %local1.5, %146, !dbg !696
  %148 = xor i32 %146, 2147483647, !dbg !696
  %149 = icmp samesign ugt i32 %local1.5, %148, !dbg !696
  %150 = select i1 %149, i32 -1, i32 %147, !dbg !696
  %151 = inttoptr i64 %wide232 to ptr, !dbg !706
  %152 = ptrtoint ptr %vmctx to i64, !dbg !706
  %153 = getelementptr i8, ptr %151, i64 %152, !dbg !706
  %154 = getelementptr i8, ptr %153, i64 1, !dbg !706
  %155 = load i8, ptr %154, align 1, !dbg !706, !tbaa !25
  %156 = sext i8 %155 to i32, !dbg !706
  %157 = add i32 %half343, 1, !dbg !706
  %wide228 = zext i32 %157 to i64, !dbg !706
  %158 = add nsw i32 %156, -48, !dbg !706
  %159 = icmp ult i32 %158, 10, !dbg !706
  br i1 %159, label %loop84.backedge, label %next92, !dbg !706

loop84.backedge:                                  ; preds = %next87, %end86
  %local27.2.be = phi i32 [ -1, %end86 ], [ %150, %next87 ]
  %wide233 = phi i64 [ %wide234, %end86 ], [ %wide228, %next87 ]
  %local1.5.be = phi i32 [ %144, %end86 ], [ %158, %next87 ]
  %half341 = trunc i64 %wide233 to i32, !dbg !696
  br label %loop84, !dbg !696

next92:                                           ; preds = %next87
  %half340 = trunc i64 %wide228 to i32, !dbg !706
  %160 = icmp slt i32 %150, 0, !dbg !706
  br i1 %160, label %end, label %end75, !dbg !706

end101:                                           ; preds = %end214, %next375, %next155, %end70, %end, %next102, %end150, %end3
  %local19.1 = phi i32 [ 1, %next155 ], [ %43, %end3 ], [ 1, %end150 ], [ 0, %next102 ], [ -1, %end70 ], [ -1, %next375 ], [ -1, %end ], [ 0, %end214 ], !dbg !685
  store i32 %4, ptr %global0, align 16, !dbg !682, !tbaa !29
  ret i32 %local19.1, !dbg !682

next102:                                          ; preds = %end3
  %condition103.not = icmp eq i32 %local18.01500, 0, !dbg !684
  br i1 %condition103.not, label %end101, label %end104, !dbg !684

end104:                                           ; preds = %next102
  %161 = inttoptr i64 %wide235 to ptr, !dbg !707
  %162 = ptrtoint ptr %vmctx to i64, !dbg !707
  %163 = getelementptr i8, ptr %161, i64 %162, !dbg !707
  %164 = getelementptr i8, ptr %163, i64 4, !dbg !707
  %165 = load i32, ptr %164, align 1, !dbg !707, !tbaa !25
  %condition108.not = icmp eq i32 %165, 0, !dbg !707
  br i1 %condition108.not, label %loop152.preheader, label %end109, !dbg !707

loop152.preheader:                                ; preds = %end145, %end140, %end135, %end130, %end125, %end120, %end115, %end109, %end104
  %indvars.iv.ph = phi i64 [ 36, %end145 ], [ 4, %end104 ], [ 8, %end109 ], [ 12, %end115 ], [ 16, %end120 ], [ 20, %end125 ], [ 24, %end130 ], [ 28, %end135 ], [ 32, %end140 ]
  br label %loop152, !dbg !708

end109:                                           ; preds = %end104
  %half344 = trunc i64 %wide210 to i32, !dbg !707
  %166 = add i32 %2, 8, !dbg !707
  call void @f48(ptr swiftself %vmctx, i32 %166, i32 %165, i32 %half344), !dbg !709
  %167 = getelementptr i8, ptr %163, i64 8, !dbg !710
  %168 = load i32, ptr %167, align 1, !dbg !710, !tbaa !25
  %condition114.not = icmp eq i32 %168, 0, !dbg !710
  br i1 %condition114.not, label %loop152.preheader, label %end115, !dbg !710

end115:                                           ; preds = %end109
  %half345 = trunc i64 %wide210 to i32, !dbg !710
  %169 = add i32 %2, 16, !dbg !710
  call void @f48(ptr swiftself %vmctx, i32 %169, i32 %168, i32 %half345), !dbg !711
  %170 = getelementptr i8, ptr %163, i64 12, !dbg !712
  %171 = load i32, ptr %170, align 1, !dbg !712, !tbaa !25
  %condition119.not = icmp eq i32 %171, 0, !dbg !712
  br i1 %condition119.not, label %loop152.preheader, label %end120, !dbg !712

end120:                                           ; preds = %end115
  %half346 = trunc i64 %wide210 to i32, !dbg !712
  %172 = add i32 %2, 24, !dbg !712
  call void @f48(ptr swiftself %vmctx, i32 %172, i32 %171, i32 %half346), !dbg !713
  %173 = getelementptr i8, ptr %163, i64 16, !dbg !714
  %174 = load i32, ptr %173, align 1, !dbg !714, !tbaa !25
  %condition124.not = icmp eq i32 %174, 0, !dbg !714
  br i1 %condition124.not, label %loop152.preheader, label %end125, !dbg !714

end125:                                           ; preds = %end120
  %half347 = trunc i64 %wide210 to i32, !dbg !714
  %175 = add i32 %2, 32, !dbg !714
  call void @f48(ptr swiftself %vmctx, i32 %175, i32 %174, i32 %half347), !dbg !715
  %176 = getelementptr i8, ptr %163, i64 20, !dbg !716
  %177 = load i32, ptr %176, align 1, !dbg !716, !tbaa !25
  %condition129.not = icmp eq i32 %177, 0, !dbg !716
  br i1 %condition129.not, label %loop152.preheader, label %end130, !dbg !716

end130:                                           ; preds = %end125
  %half348 = trunc i64 %wide210 to i32, !dbg !716
  %178 = add i32 %2, 40, !dbg !716
  call void @f48(ptr swiftself %vmctx, i32 %178, i32 %177, i32 %half348), !dbg !717
  %179 = getelementptr i8, ptr %163, i64 24, !dbg !718
  %180 = load i32, ptr %179, align 1, !dbg !718, !tbaa !25
  %condition134.not = icmp eq i32 %180, 0, !dbg !718
  br i1 %condition134.not, label %loop152.preheader, label %end135, !dbg !718

end135:                                           ; preds = %end130
  %half349 = trunc i64 %wide210 to i32, !dbg !718
  %181 = add i32 %2, 48, !dbg !718
  call void @f48(ptr swiftself %vmctx, i32 %181, i32 %180, i32 %half349), !dbg !719
  %182 = getelementptr i8, ptr %163, i64 28, !dbg !720
  %183 = load i32, ptr %182, align 1, !dbg !720, !tbaa !25
  %condition139.not = icmp eq i32 %183, 0, !dbg !720
  br i1 %condition139.not, label %loop152.preheader, label %end140, !dbg !720

end140:                                           ; preds = %end135
  %half350 = trunc i64 %wide210 to i32, !dbg !720
  %184 = add i32 %2, 56, !dbg !720
  call void @f48(ptr swiftself %vmctx, i32 %184, i32 %183, i32 %half350), !dbg !721
  %185 = getelementptr i8, ptr %163, i64 32, !dbg !722
  %186 = load i32, ptr %185, align 1, !dbg !722, !tbaa !25
  %condition144.not = icmp eq i32 %186, 0, !dbg !722
  br i1 %condition144.not, label %loop152.preheader, label %end145, !dbg !722

end145:                                           ; preds = %end140
  %half351 = trunc i64 %wide210 to i32, !dbg !722
  %187 = add i32 %2, 64, !dbg !722
  call void @f48(ptr swiftself %vmctx, i32 %187, i32 %186, i32 %half351), !dbg !723
  %188 = getelementptr i8, ptr %163, i64 36, !dbg !724
  %189 = load i32, ptr %188, align 1, !dbg !724, !tbaa !25
  %condition149.not = icmp eq i32 %189, 0, !dbg !724
  br i1 %condition149.not, label %loop152.preheader, label %end150, !dbg !724

end150:                                           ; preds = %end145
  %half352 = trunc i64 %wide210 to i32, !dbg !724
  %190 = add i32 %2, 72, !dbg !724
  call void @f48(ptr swiftself %vmctx, i32 %190, i32 %189, i32 %half352), !dbg !725
  br label %end101, !dbg !725

loop152:                                          ; preds = %loop152.preheader, %next155
  %indvars.iv = phi i64 [ %indvars.iv.next, %next155 ], [ %indvars.iv.ph, %loop152.preheader ], !dbg !685
  %half353 = trunc i64 %wide235 to i32, !dbg !725
  %191 = trunc nuw nsw i64 %indvars.iv to i32, !dbg !725
  %192 = add i32 %half353, %191, !dbg !725
  %index153 = zext i32 %192 to i64, !dbg !708
  %193 = inttoptr i64 %index153 to ptr, !dbg !708
  %194 = ptrtoint ptr %vmctx to i64, !dbg !708
  %195 = getelementptr i8, ptr %193, i64 %194, !dbg !708
  %196 = load i32, ptr %195, align 1, !dbg !708, !tbaa !25
  %condition154.not = icmp eq i32 %196, 0, !dbg !708
  br i1 %condition154.not, label %next155, label %end70, !dbg !708

next155:                                          ; preds = %loop152
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 4, !dbg !708
  %.not1386 = icmp eq i64 %indvars.iv.next, 40, !dbg !708
  br i1 %.not1386, label %end101, label %loop152, !dbg !708

end160:                                           ; preds = %end75
  %197 = getelementptr i8, ptr %131, i64 1, !dbg !726
  %198 = load i8, ptr %197, align 1, !dbg !726, !tbaa !25
  %.not1325 = icmp eq i8 %198, 42, !dbg !726
  br i1 %.not1325, label %next167, label %end166, !dbg !726

end162:                                           ; preds = %end195, %end166, %end75, %end181
  %local28.0 = phi i1 [ false, %end166 ], [ true, %end75 ], [ %isnotneg, %end181 ], [ false, %end195 ], !dbg !685
  %local24.2 = phi i32 [ 0, %end166 ], [ -1, %end75 ], [ %local24.3, %end181 ], [ %local24.4, %end195 ], !dbg !685
  %wide240 = phi i64 [ %wide246, %end166 ], [ %wide227, %end75 ], [ %wide242, %end181 ], [ %wide241, %end195 ], !dbg !685
  %half362 = trunc i64 %wide240 to i32, !dbg !727
  br label %loop201, !dbg !727

end166:                                           ; preds = %end160
  %half356 = trunc i64 %wide227 to i32, !dbg !726
  %199 = sext i8 %198 to i32, !dbg !726
  %200 = add i32 %half356, 1, !dbg !728
  %wide246 = zext i32 %200 to i64, !dbg !728
  %201 = add nsw i32 %199, -48, !dbg !728
  %202 = icmp ult i32 %201, 10, !dbg !728
  br i1 %202, label %loop193, label %end162, !dbg !728

next167:                                          ; preds = %end160
  %203 = getelementptr i8, ptr %131, i64 2, !dbg !729
  %204 = load i8, ptr %203, align 1, !dbg !729, !tbaa !25
  %205 = sext i8 %204 to i32, !dbg !729
  %206 = add nsw i32 %205, -48, !dbg !729
  %207 = icmp ugt i32 %206, 9, !dbg !729
  br i1 %207, label %end171, label %next172, !dbg !729

end171:                                           ; preds = %next172, %next167
  %condition182.not = icmp eq i32 %local18.3, 0, !dbg !730
  br i1 %condition182.not, label %next183, label %end70, !dbg !730

next172:                                          ; preds = %next167
  %208 = getelementptr i8, ptr %131, i64 3, !dbg !731
  %209 = load i8, ptr %208, align 1, !dbg !731, !tbaa !25
  %.not1326 = icmp eq i8 %209, 36, !dbg !731
  br i1 %.not1326, label %next176, label %end171, !dbg !731

next176:                                          ; preds = %next172
  %half357 = trunc i64 %wide235 to i32, !dbg !731
  %half358 = trunc i64 %wide227 to i32, !dbg !731
  %210 = shl nuw nsw i32 %206, 2, !dbg !731
  %211 = add i32 %210, %half357, !dbg !731
  %index177 = zext i32 %211 to i64, !dbg !732
  %212 = inttoptr i64 %index177 to ptr, !dbg !732
  %213 = ptrtoint ptr %vmctx to i64, !dbg !732
  %214 = getelementptr i8, ptr %212, i64 %213, !dbg !732
  store i32 10, ptr %214, align 1, !dbg !732, !tbaa !25
  %215 = add i32 %half358, 4, !dbg !732
  %wide244 = zext i32 %215 to i64, !dbg !733
  %216 = load i8, ptr %203, align 1, !dbg !733, !tbaa !25
  %217 = sext i8 %216 to i32, !dbg !733
  %218 = shl nsw i32 %217, 3, !dbg !733
  %219 = add i32 %21, %218, !dbg !733
  %wide237 = zext i32 %219 to i64, !dbg !730
  br label %end181.sink.split, !dbg !730

end181.sink.split:                                ; preds = %next176, %end185
  %wide236 = phi i64 [ %wide238, %end185 ], [ %wide237, %next176 ]
  %wide243 = phi i64 [ %wide245, %end185 ], [ %wide244, %next176 ]
  %half360 = trunc i64 %wide243 to i32, !dbg !685
  %220 = inttoptr i64 %wide236 to ptr, !dbg !685
  %221 = ptrtoint ptr %vmctx to i64, !dbg !685
  %222 = getelementptr i8, ptr %220, i64 %221, !dbg !685
  %223 = load i32, ptr %222, align 1, !dbg !685, !tbaa !25
  br label %end181, !dbg !728

end181:                                           ; preds = %end181.sink.split, %next183
  %local24.3 = phi i32 [ 0, %next183 ], [ %223, %end181.sink.split ], !dbg !685
  %wide242 = phi i64 [ %wide245, %next183 ], [ %wide243, %end181.sink.split ], !dbg !685
  %half355 = trunc i64 %wide242 to i32, !dbg !728
  %isnotneg = icmp slt i32 %local24.3, 0, !dbg !728
  br label %end162, !dbg !728

next183:                                          ; preds = %end171
  %half361 = trunc i64 %wide227 to i32, !dbg !730
  %224 = add i32 %half361, 2, !dbg !730
  %wide245 = zext i32 %224 to i64, !dbg !730
  br i1 %17, label %end181, label %end185, !dbg !730

end185:                                           ; preds = %next183
  %half359 = trunc i64 %wide245 to i32, !dbg !734
  %225 = load i32, ptr %24, align 1, !dbg !734, !tbaa !25
  %wide238 = zext i32 %225 to i64, !dbg !734
  %226 = add i32 %225, 4, !dbg !734
  store i32 %226, ptr %24, align 1, !dbg !735, !tbaa !25
  br label %end181.sink.split, !dbg !728

loop193:                                          ; preds = %end166, %end195
  %local29.0 = phi i32 [ %234, %end195 ], [ %201, %end166 ], !dbg !685
  %local25.3 = phi i32 [ %local24.4, %end195 ], [ 0, %end166 ], !dbg !728
  %local1.10 = phi i32 [ %228, %end195 ], [ %200, %end166 ], !dbg !728
  %227 = icmp ugt i32 %local25.3, 214748364, !dbg !728
  br i1 %227, label %end195, label %next196, !dbg !728

end195:                                           ; preds = %next196, %loop193
  %local24.4 = phi i32 [ -1, %loop193 ], [ %240, %next196 ], !dbg !728
  %228 = add i32 %local1.10, 1, !dbg !728
  %wide241 = zext i32 %228 to i64, !dbg !727
  %229 = inttoptr i64 %wide241 to ptr, !dbg !727
  %230 = ptrtoint ptr %vmctx to i64, !dbg !727
  %231 = getelementptr i8, ptr %229, i64 %230, !dbg !727
  %232 = load i8, ptr %231, align 1, !dbg !727, !tbaa !25
  %233 = sext i8 %232 to i32, !dbg !727
  %234 = add nsw i32 %233, -48, !dbg !727
  %235 = icmp ult i32 %234, 10, !dbg !727
  br i1 %235, label %loop193, label %end162, !dbg !727

next196:                                          ; preds = %loop193
  %236 = mul nuw nsw i32 %local25.3, 10, !dbg !728
  %237 = add nuw i32 %236, %local29.0, !dbg !728
  %238 = xor i32 %236, 2147483647, !dbg !728
  %239 = icmp samesign ugt i32 %local29.0, %238, !dbg !728
  %240 = select i1 %239, i32 -1, i32 %237, !dbg !728
  br label %end195, !dbg !728

loop201:                                          ; preds = %next204, %end162
  %local20.7 = phi i32 [ 0, %end162 ], [ %257, %next204 ], !dbg !685
  %wide239 = phi i64 [ %wide240, %end162 ], [ %wide213, %next204 ], !dbg !685
  %241 = inttoptr i64 %wide239 to ptr, !dbg !736
  %242 = ptrtoint ptr %vmctx to i64, !dbg !736
  %243 = getelementptr i8, ptr %241, i64 %242, !dbg !736
  %244 = load i8, ptr %243, align 1, !dbg !736, !tbaa !25
  %245 = sext i8 %244 to i32, !dbg !736
  %246 = add nsw i32 %245, -123, !dbg !736
  %247 = icmp ult i32 %246, -58, !dbg !736
  br i1 %247, label %end70, label %next204, !dbg !736

next204:                                          ; preds = %loop201
  %half363 = trunc i64 %wide239 to i32, !dbg !736
  %248 = add i32 %half363, 1, !dbg !736
  %wide213 = zext i32 %248 to i64, !dbg !736
  %249 = mul nuw nsw i32 %local20.7, 58, !dbg !736
  %250 = add nuw nsw i32 %249, %245, !dbg !736
  %251 = zext nneg i32 %250 to i64, !dbg !737
  %252 = inttoptr i64 %251 to ptr, !dbg !737
  %253 = ptrtoint ptr %vmctx to i64, !dbg !737
  %254 = getelementptr i8, ptr %252, i64 %253, !dbg !737
  %255 = getelementptr i8, ptr %254, i64 1050463, !dbg !737
  %256 = load i8, ptr %255, align 1, !dbg !737, !tbaa !25
  %257 = zext i8 %256 to i32, !dbg !737
  %258 = add i8 %256, -1, !dbg !737
  %259 = icmp ult i8 %258, 8, !dbg !737
  br i1 %259, label %loop201, label %next207, !dbg !737

next207:                                          ; preds = %next204
  switch i8 %256, label %next212 [
    i8 27, label %end209
    i8 0, label %end70
  ], !dbg !737

end209:                                           ; preds = %next207
  %260 = icmp sgt i32 %local23.0, -1, !dbg !738
  br i1 %260, label %end70, label %end220, !dbg !738

next212:                                          ; preds = %next207
  %261 = icmp slt i32 %local23.0, 0, !dbg !737
  br i1 %261, label %end214, label %next215, !dbg !737

end214:                                           ; preds = %next212
  br i1 %17, label %end101, label %end222, !dbg !739

next215:                                          ; preds = %next212
  %half364 = trunc i64 %wide235 to i32, !dbg !737
  %262 = shl nuw nsw i32 %local23.0, 2, !dbg !737
  %263 = add i32 %262, %half364, !dbg !737
  %index216 = zext i32 %263 to i64, !dbg !740
  %264 = inttoptr i64 %index216 to ptr, !dbg !740
  %265 = ptrtoint ptr %vmctx to i64, !dbg !740
  %266 = getelementptr i8, ptr %264, i64 %265, !dbg !740
  store i32 %257, ptr %266, align 1, !dbg !740, !tbaa !25
  %267 = shl nuw nsw i32 %local23.0, 3, !dbg !740
  %268 = add i32 %267, %2, !dbg !740
  %index217 = zext i32 %268 to i64, !dbg !741
  %269 = inttoptr i64 %index217 to ptr, !dbg !741
  %270 = ptrtoint ptr %vmctx to i64, !dbg !741
  %271 = getelementptr i8, ptr %269, i64 %270, !dbg !741
  %272 = load i64, ptr %271, align 1, !dbg !741, !tbaa !25
  store i64 %272, ptr %28, align 1, !dbg !739, !tbaa !25
  br label %end220, !dbg !739

end220:                                           ; preds = %end209, %next215
  %half310 = trunc i64 %wide213 to i32, !dbg !738
  br i1 %17, label %loop.backedge, label %end224, !dbg !738

end222:                                           ; preds = %end214
  %half365 = trunc i64 %wide210 to i32, !dbg !738
  call void @f48(ptr swiftself %vmctx, i32 %16, i32 %257, i32 %half365), !dbg !738
  br label %end224, !dbg !738

end224:                                           ; preds = %end220, %end222
  %half367 = trunc i64 %wide211 to i32, !dbg !738
  %273 = and i32 %local26.2, -65537, !dbg !738
  %274 = and i32 %local26.2, 8192, !dbg !738
  %condition229.not = icmp eq i32 %274, 0, !dbg !738
  %275 = select i1 %condition229.not, i32 %local26.2, i32 %273, !dbg !738
  %276 = load i8, ptr %243, align 1, !dbg !742, !tbaa !25
  %277 = sext i8 %276 to i32, !dbg !742
  %278 = and i32 %277, -33, !dbg !742
  %279 = and i8 %276, 15, !dbg !742
  %280 = icmp eq i8 %279, 3, !dbg !742
  %281 = select i1 %280, i32 %278, i32 %277, !dbg !742
  %condition232.not = icmp eq i32 %local20.7, 0, !dbg !742
  %282 = select i1 %condition232.not, i32 %277, i32 %281, !dbg !742
  switch i32 %282, label %end341 [
    i32 65, label %end234
    i32 67, label %end235
    i32 69, label %end234
    i32 70, label %end234
    i32 71, label %end234
    i32 83, label %end236
    i32 88, label %end237
    i32 97, label %end234
    i32 99, label %end238
    i32 100, label %end239
    i32 101, label %end234
    i32 102, label %end234
    i32 103, label %end234
    i32 105, label %end239
    i32 109, label %end240
    i32 110, label %end241
    i32 111, label %end242
    i32 112, label %end243
    i32 115, label %end244
    i32 117, label %end245
    i32 120, label %end237
  ], !dbg !743

end234:                                           ; preds = %end224, %end224, %end224, %end224, %end224, %end224, %end224, %end224
  %283 = icmp sgt i32 %local24.2, -1, !dbg !744
  %or.cond1391.not = select i1 %local28.0, i1 true, i1 %283, !dbg !744
  br i1 %or.cond1391.not, label %end443, label %end, !dbg !744

end235:                                           ; preds = %end224
  %half366 = trunc i64 %wide252 to i32, !dbg !745
  store i32 0, ptr %32, align 1, !dbg !745, !tbaa !25
  %284 = load i64, ptr %28, align 1, !dbg !746, !tbaa !25
  %285 = trunc i64 %284 to i32, !dbg !747
  store i32 %285, ptr %33, align 1, !dbg !747, !tbaa !25
  store i32 %half366, ptr %28, align 1, !dbg !748, !tbaa !25
  br label %end360, !dbg !748

end236:                                           ; preds = %end224
  %286 = load i32, ptr %28, align 1, !dbg !749, !tbaa !25
  %wide251 = zext i32 %286 to i64, !dbg !749
  %condition359.not = icmp eq i32 %local24.2, 0, !dbg !749
  br i1 %condition359.not, label %end362, label %end360, !dbg !749

end237:                                           ; preds = %end243, %end224, %end224
  %local31.0 = phi i32 [ 120, %end243 ], [ %282, %end224 ], [ %282, %end224 ], !dbg !685
  %local30.0 = phi i32 [ %309, %end243 ], [ %275, %end224 ], [ %275, %end224 ], !dbg !685
  %local24.5 = phi i32 [ %308, %end243 ], [ %local24.2, %end224 ], [ %local24.2, %end224 ], !dbg !685
  %287 = load i64, ptr %28, align 1, !dbg !750, !tbaa !25
  %.not1328 = icmp eq i64 %287, 0, !dbg !750
  br i1 %.not1328, label %end283, label %loop284.preheader, !dbg !750

loop284.preheader:                                ; preds = %end237
  %288 = trunc nuw nsw i32 %local31.0 to i8
  %289 = and i8 %288, 32
  br label %loop284, !dbg !751

end238:                                           ; preds = %end224
  %290 = load i64, ptr %28, align 1, !dbg !752, !tbaa !25
  %291 = trunc i64 %290 to i8, !dbg !753
  store i8 %291, ptr %31, align 1, !dbg !753, !tbaa !25
  br label %end341, !dbg !753

end239:                                           ; preds = %end224, %end224
  %292 = load i64, ptr %28, align 1, !dbg !754, !tbaa !25
  %293 = icmp sgt i64 %292, -1, !dbg !754
  br i1 %293, label %end306, label %next307, !dbg !754

end240:                                           ; preds = %end224
  %294 = load i32, ptr %29, align 16, !dbg !755, !tbaa !25
  %295 = load i32, ptr %30, align 8, !dbg !756, !tbaa !25
  %condition.not.i = icmp eq i32 %295, 0, !dbg !756
  br i1 %condition.not.i, label %next.i, label %f44.exit, !dbg !756

next.i:                                           ; preds = %end240
  store i32 1118592, ptr %30, align 8, !dbg !759, !tbaa !25
  br label %f44.exit, !dbg !759

f44.exit:                                         ; preds = %end240, %next.i
  %296 = icmp ugt i32 %294, 76, !dbg !759
  %297 = shl i32 %294, 1, !dbg !759
  %298 = add i32 %297, 1050368, !dbg !759
  %299 = select i1 %296, i32 1050368, i32 %298, !dbg !759
  %index.i = zext i32 %299 to i64, !dbg !760
  %300 = inttoptr i64 %index.i to ptr, !dbg !760
  %301 = ptrtoint ptr %vmctx to i64, !dbg !760
  %302 = getelementptr i8, ptr %300, i64 %301, !dbg !760
  %303 = load i16, ptr %302, align 2, !dbg !760, !tbaa !25
  %304 = zext i16 %303 to i32, !dbg !760
  %305 = add nuw nsw i32 %304, 1048802, !dbg !760
  br label %end347, !dbg !761

end241:                                           ; preds = %end224
  %half318 = trunc i64 %wide213 to i32, !dbg !762
  %trunc = trunc nuw nsw i32 %local20.7 to i8, !dbg !762
  switch i8 %trunc, label %loop.backedge [
    i8 0, label %end249
    i8 1, label %end250
    i8 2, label %end251
    i8 3, label %end252
    i8 4, label %end253
    i8 6, label %end254
    i8 7, label %end255
  ], !dbg !762

end242:                                           ; preds = %end224
  %306 = load i64, ptr %28, align 1, !dbg !763, !tbaa !25
  %307 = icmp eq i64 %306, 0, !dbg !763
  br i1 %307, label %end294, label %loop296, !dbg !763

end243:                                           ; preds = %end224
  %308 = call i32 @llvm.umax.i32(i32 %local24.2, i32 8), !dbg !764
  %309 = or i32 %275, 8, !dbg !764
  br label %end237, !dbg !764

end244:                                           ; preds = %end224
  %310 = load i32, ptr %28, align 1, !dbg !765, !tbaa !25
  %condition350.not = icmp eq i32 %310, 0, !dbg !765
  %311 = select i1 %condition350.not, i32 1048655, i32 %310, !dbg !765
  br label %end347, !dbg !765

end245:                                           ; preds = %end224
  %312 = load i64, ptr %28, align 1, !dbg !766, !tbaa !25
  br label %end248, !dbg !766

end248:                                           ; preds = %end306, %end311, %next307, %end245
  %local33.0 = phi i64 [ %292, %end311 ], [ %312, %end245 ], [ %381, %next307 ], [ %292, %end306 ], !dbg !685
  %local32.0 = phi i32 [ %383, %end311 ], [ 1048608, %end245 ], [ 1048608, %next307 ], [ 1048609, %end306 ], !dbg !685
  %local23.1 = phi i32 [ %382, %end311 ], [ 0, %end245 ], [ 1, %next307 ], [ 1, %end306 ], !dbg !685
  %313 = icmp ugt i64 %local33.0, 4294967295, !dbg !767
  br i1 %313, label %loop318, label %end317, !dbg !767

end249:                                           ; preds = %end241
  %half319 = trunc i64 %wide213 to i32, !dbg !768
  %314 = load i32, ptr %28, align 1, !dbg !768, !tbaa !25
  %index258 = zext i32 %314 to i64, !dbg !769
  %315 = inttoptr i64 %index258 to ptr, !dbg !769
  %316 = ptrtoint ptr %vmctx to i64, !dbg !769
  %317 = getelementptr i8, ptr %315, i64 %316, !dbg !769
  store i32 %43, ptr %317, align 1, !dbg !769, !tbaa !25
  br label %loop.backedge, !dbg !769

end250:                                           ; preds = %end241
  %half320 = trunc i64 %wide213 to i32, !dbg !770
  %318 = load i32, ptr %28, align 1, !dbg !770, !tbaa !25
  %index261 = zext i32 %318 to i64, !dbg !771
  %319 = inttoptr i64 %index261 to ptr, !dbg !771
  %320 = ptrtoint ptr %vmctx to i64, !dbg !771
  %321 = getelementptr i8, ptr %319, i64 %320, !dbg !771
  store i32 %43, ptr %321, align 1, !dbg !771, !tbaa !25
  br label %loop.backedge, !dbg !771

end251:                                           ; preds = %end241
  %half321 = trunc i64 %wide213 to i32, !dbg !772
  %322 = load i32, ptr %28, align 1, !dbg !772, !tbaa !25
  %323 = sext i32 %43 to i64, !dbg !772
  %index264 = zext i32 %322 to i64, !dbg !773
  %324 = inttoptr i64 %index264 to ptr, !dbg !773
  %325 = ptrtoint ptr %vmctx to i64, !dbg !773
  %326 = getelementptr i8, ptr %324, i64 %325, !dbg !773
  store i64 %323, ptr %326, align 1, !dbg !773, !tbaa !25
  br label %loop.backedge, !dbg !773

end252:                                           ; preds = %end241
  %half322 = trunc i64 %wide213 to i32, !dbg !774
  %327 = load i32, ptr %28, align 1, !dbg !774, !tbaa !25
  %328 = trunc i32 %43 to i16, !dbg !775
  %index267 = zext i32 %327 to i64, !dbg !775
  %329 = inttoptr i64 %index267 to ptr, !dbg !775
  %330 = ptrtoint ptr %vmctx to i64, !dbg !775
  %331 = getelementptr i8, ptr %329, i64 %330, !dbg !775
  store i16 %328, ptr %331, align 1, !dbg !775, !tbaa !25
  br label %loop.backedge, !dbg !775

end253:                                           ; preds = %end241
  %half323 = trunc i64 %wide213 to i32, !dbg !776
  %332 = load i32, ptr %28, align 1, !dbg !776, !tbaa !25
  %333 = trunc i32 %43 to i8, !dbg !777
  %index270 = zext i32 %332 to i64, !dbg !777
  %334 = inttoptr i64 %index270 to ptr, !dbg !777
  %335 = ptrtoint ptr %vmctx to i64, !dbg !777
  %336 = getelementptr i8, ptr %334, i64 %335, !dbg !777
  store i8 %333, ptr %336, align 1, !dbg !777, !tbaa !25
  br label %loop.backedge, !dbg !777

end254:                                           ; preds = %end241
  %half324 = trunc i64 %wide213 to i32, !dbg !778
  %337 = load i32, ptr %28, align 1, !dbg !778, !tbaa !25
  %index273 = zext i32 %337 to i64, !dbg !779
  %338 = inttoptr i64 %index273 to ptr, !dbg !779
  %339 = ptrtoint ptr %vmctx to i64, !dbg !779
  %340 = getelementptr i8, ptr %338, i64 %339, !dbg !779
  store i32 %43, ptr %340, align 1, !dbg !779, !tbaa !25
  br label %loop.backedge, !dbg !779

end255:                                           ; preds = %end241
  %half312 = trunc i64 %wide213 to i32, !dbg !780
  %341 = load i32, ptr %28, align 1, !dbg !780, !tbaa !25
  %342 = sext i32 %43 to i64, !dbg !780
  %index276 = zext i32 %341 to i64, !dbg !764
  %343 = inttoptr i64 %index276 to ptr, !dbg !764
  %344 = ptrtoint ptr %vmctx to i64, !dbg !764
  %345 = getelementptr i8, ptr %343, i64 %344, !dbg !764
  store i64 %342, ptr %345, align 1, !dbg !764, !tbaa !25
  br label %loop.backedge, !dbg !764

end283:                                           ; preds = %loop324, %end237, %end317, %next301, %end294, %next290, %next288
  %local32.1 = phi i32 [ %local32.0, %end317 ], [ 1048608, %end237 ], [ 1048608, %end294 ], [ 1048608, %next301 ], [ 1048608, %next288 ], [ %363, %next290 ], [ %local32.0, %loop324 ], !dbg !685
  %local30.1 = phi i32 [ %275, %end317 ], [ %local30.0, %end237 ], [ %275, %end294 ], [ %275, %next301 ], [ %local30.0, %next288 ], [ %local30.0, %next290 ], [ %275, %loop324 ], !dbg !685
  %local24.6 = phi i32 [ %local24.2, %end317 ], [ %local24.5, %end237 ], [ %local24.2, %end294 ], [ %378, %next301 ], [ %local24.5, %next288 ], [ %local24.5, %next290 ], [ %local24.2, %loop324 ], !dbg !685
  %local23.2 = phi i32 [ %local23.1, %end317 ], [ 0, %end237 ], [ 0, %end294 ], [ 0, %next301 ], [ 0, %next288 ], [ 2, %next290 ], [ %local23.1, %loop324 ], !dbg !685
  %local21.0 = phi i32 [ %local21.4, %end317 ], [ %16, %end237 ], [ %local21.2, %end294 ], [ %local21.2, %next301 ], [ %347, %next288 ], [ %347, %next290 ], [ %395, %loop324 ], !dbg !685
  %346 = icmp sgt i32 %local24.6, -1, !dbg !781
  %or.cond1387.not = select i1 %local28.0, i1 true, i1 %346, !dbg !781
  br i1 %or.cond1387.not, label %end329, label %end, !dbg !781

loop284:                                          ; preds = %loop284.preheader, %loop284
  %local33.1 = phi i64 [ %359, %loop284 ], [ %287, %loop284.preheader ], !dbg !685
  %local21.1 = phi i32 [ %347, %loop284 ], [ %16, %loop284.preheader ], !dbg !750
  %347 = add i32 %local21.1, -1, !dbg !750
  %348 = and i64 %local33.1, 15, !dbg !750
  %349 = inttoptr i64 %348 to ptr, !dbg !782
  %350 = ptrtoint ptr %vmctx to i64, !dbg !782
  %351 = getelementptr i8, ptr %349, i64 %350, !dbg !782
  %352 = getelementptr i8, ptr %351, i64 1050992, !dbg !782
  %353 = load i8, ptr %352, align 1, !dbg !782, !tbaa !25
  %354 = or i8 %353, %289, !dbg !751
  %index286 = zext i32 %347 to i64, !dbg !751
  %355 = inttoptr i64 %index286 to ptr, !dbg !751
  %356 = ptrtoint ptr %vmctx to i64, !dbg !751
  %357 = getelementptr i8, ptr %355, i64 %356, !dbg !751
  store i8 %354, ptr %357, align 1, !dbg !751, !tbaa !25
  %358 = icmp ugt i64 %local33.1, 15, !dbg !751
  %359 = lshr i64 %local33.1, 4, !dbg !751
  br i1 %358, label %loop284, label %next288, !dbg !751

next288:                                          ; preds = %loop284
  %360 = and i32 %local30.0, 8, !dbg !751
  %361 = icmp eq i32 %360, 0, !dbg !751
  br i1 %361, label %end283, label %next290, !dbg !751

next290:                                          ; preds = %next288
  %362 = lshr i32 %local31.0, 4, !dbg !751
  %363 = add nuw nsw i32 %362, 1048608, !dbg !751
  br label %end283, !dbg !751

end294:                                           ; preds = %loop296, %end242
  %local21.2 = phi i32 [ %16, %end242 ], [ %366, %loop296 ], !dbg !685
  %364 = and i32 %275, 8, !dbg !783
  %365 = icmp eq i32 %364, 0, !dbg !783
  br i1 %365, label %end283, label %next301, !dbg !783

loop296:                                          ; preds = %end242, %loop296
  %local33.2 = phi i64 [ %374, %loop296 ], [ %306, %end242 ], !dbg !685
  %local21.3 = phi i32 [ %366, %loop296 ], [ %16, %end242 ], !dbg !763
  %366 = add i32 %local21.3, -1, !dbg !763
  %367 = trunc i64 %local33.2 to i8, !dbg !763
  %368 = and i8 %367, 7, !dbg !763
  %369 = or disjoint i8 %368, 48, !dbg !763
  %index297 = zext i32 %366 to i64, !dbg !783
  %370 = inttoptr i64 %index297 to ptr, !dbg !783
  %371 = ptrtoint ptr %vmctx to i64, !dbg !783
  %372 = getelementptr i8, ptr %370, i64 %371, !dbg !783
  store i8 %369, ptr %372, align 1, !dbg !783, !tbaa !25
  %373 = icmp ugt i64 %local33.2, 7, !dbg !783
  %374 = lshr i64 %local33.2, 3, !dbg !783
  br i1 %373, label %loop296, label %end294, !dbg !783

next301:                                          ; preds = %end294
  %375 = sub i32 %16, %local21.2, !dbg !783
  %376 = add i32 %375, 1, !dbg !783
  %377 = icmp sgt i32 %local24.2, %375, !dbg !783
  %378 = select i1 %377, i32 %local24.2, i32 %376, !dbg !783
  br label %end283, !dbg !783

end306:                                           ; preds = %end239
  %379 = and i32 %275, 2048, !dbg !767
  %380 = icmp eq i32 %379, 0, !dbg !767
  br i1 %380, label %end311, label %end248, !dbg !767

next307:                                          ; preds = %end239
  %381 = sub i64 0, %292, !dbg !754
  store i64 %381, ptr %28, align 1, !dbg !767, !tbaa !25
  br label %end248, !dbg !767

end311:                                           ; preds = %end306
  %382 = and i32 %275, 1, !dbg !767
  %condition313.not = icmp eq i32 %382, 0, !dbg !767
  %383 = select i1 %condition313.not, i32 1048608, i32 1048610, !dbg !767
  br label %end248, !dbg !767

end317:                                           ; preds = %loop318, %end248
  %local34.0 = phi i64 [ %local33.0, %end248 ], [ %387, %loop318 ], !dbg !685
  %local21.4 = phi i32 [ %16, %end248 ], [ %386, %loop318 ], !dbg !767
  %384 = trunc i64 %local34.0 to i32, !dbg !784
  %385 = icmp eq i32 %384, 0, !dbg !784
  br i1 %385, label %end283, label %loop324, !dbg !784

loop318:                                          ; preds = %end248, %loop318
  %local33.3 = phi i64 [ %387, %loop318 ], [ %local33.0, %end248 ], !dbg !685
  %local21.5 = phi i32 [ %386, %loop318 ], [ %16, %end248 ], !dbg !767
  %386 = add i32 %local21.5, -1, !dbg !767
  %387 = udiv i64 %local33.3, 10, !dbg !785
  %.neg = mul i64 %387, 246, !dbg !785
  %388 = add i64 %.neg, %local33.3, !dbg !785
  %389 = trunc i64 %388 to i8, !dbg !785
  %390 = or i8 %389, 48, !dbg !785
  %index319 = zext i32 %386 to i64, !dbg !784
  %391 = inttoptr i64 %index319 to ptr, !dbg !784
  %392 = ptrtoint ptr %vmctx to i64, !dbg !784
  %393 = getelementptr i8, ptr %391, i64 %392, !dbg !784
  store i8 %390, ptr %393, align 1, !dbg !784, !tbaa !25
  %394 = icmp ugt i64 %local33.3, 42949672959, !dbg !784
  br i1 %394, label %loop318, label %end317, !dbg !784

loop324:                                          ; preds = %end317, %loop324
  %local21.6 = phi i32 [ %395, %loop324 ], [ %local21.4, %end317 ], !dbg !685
  %local20.8 = phi i32 [ %396, %loop324 ], [ %384, %end317 ], !dbg !685
  %395 = add i32 %local21.6, -1, !dbg !784
  %396 = udiv i32 %local20.8, 10, !dbg !786
  %.neg1327 = mul i32 %396, 246, !dbg !786
  %397 = add i32 %.neg1327, %local20.8, !dbg !786
  %398 = trunc i32 %397 to i8, !dbg !781
  %399 = or i8 %398, 48, !dbg !781
  %index325 = zext i32 %395 to i64, !dbg !781
  %400 = inttoptr i64 %index325 to ptr, !dbg !781
  %401 = ptrtoint ptr %vmctx to i64, !dbg !781
  %402 = getelementptr i8, ptr %400, i64 %401, !dbg !781
  store i8 %399, ptr %402, align 1, !dbg !781, !tbaa !25
  %403 = icmp ugt i32 %local20.8, 9, !dbg !781
  br i1 %403, label %loop324, label %end283, !dbg !781

end329:                                           ; preds = %end283
  %404 = and i32 %local30.1, -65537, !dbg !781
  %405 = select i1 %local28.0, i32 %local30.1, i32 %404, !dbg !781
  %406 = load i64, ptr %28, align 1, !dbg !787, !tbaa !25
  %407 = icmp ne i64 %406, 0, !dbg !787
  %condition339 = icmp ne i32 %local24.6, 0, !dbg !787
  %or.cond = select i1 %407, i1 true, i1 %condition339, !dbg !787
  br i1 %or.cond, label %end337, label %end341, !dbg !787

end337:                                           ; preds = %end329
  %408 = sub i32 %16, %local21.0, !dbg !787
  %409 = icmp eq i64 %406, 0, !dbg !787
  %410 = zext i1 %409 to i32, !dbg !787
  %411 = add i32 %408, %410, !dbg !787
  %412 = call i32 @llvm.smax.i32(i32 %local24.6, i32 %411), !dbg !787
  br label %end341, !dbg !787

end341:                                           ; preds = %end329, %end224, %next353, %end347, %end238, %end337
  %local32.2 = phi i32 [ 1048608, %next353 ], [ 1048608, %end238 ], [ %local32.1, %end337 ], [ 1048608, %end224 ], [ 1048608, %end347 ], [ %local32.1, %end329 ], !dbg !685
  %local29.1 = phi i32 [ %273, %next353 ], [ %273, %end238 ], [ %405, %end337 ], [ %275, %end224 ], [ %273, %end347 ], [ %405, %end329 ], !dbg !685
  %local26.3 = phi i32 [ %418, %next353 ], [ 1, %end238 ], [ %412, %end337 ], [ %local24.2, %end224 ], [ %418, %end347 ], [ 0, %end329 ], !dbg !685
  %local23.3 = phi i32 [ 0, %next353 ], [ 0, %end238 ], [ %local23.2, %end337 ], [ 0, %end224 ], [ 0, %end347 ], [ %local23.2, %end329 ], !dbg !685
  %local21.7 = phi i32 [ %local21.8, %next353 ], [ %7, %end238 ], [ %local21.0, %end337 ], [ %half367, %end224 ], [ %local21.8, %end347 ], [ %16, %end329 ], !dbg !685
  %local20.9 = phi i32 [ %half368, %next353 ], [ %16, %end238 ], [ %16, %end337 ], [ %16, %end224 ], [ %419, %end347 ], [ %16, %end329 ], !dbg !685
  %413 = sub i32 %local20.9, %local21.7, !dbg !788
  %414 = call i32 @llvm.smax.i32(i32 %local26.3, i32 %413), !dbg !788
  %415 = sub nuw nsw i32 2147483647, %local23.3, !dbg !788
  %416 = icmp sgt i32 %414, %415, !dbg !788
  br i1 %416, label %end, label %next930, !dbg !788

end347:                                           ; preds = %end244, %f44.exit
  %local21.8 = phi i32 [ %305, %f44.exit ], [ %311, %end244 ], !dbg !685
  %417 = call i32 @llvm.umin.i32(i32 %local24.2, i32 2147483647), !dbg !765
  %418 = call i32 @f55(ptr swiftself %vmctx, i32 %local21.8, i32 %417), !dbg !789
  %419 = add i32 %418, %local21.8, !dbg !789
  %wide247 = zext i32 %419 to i64, !dbg !789
  %420 = icmp sgt i32 %local24.2, -1, !dbg !789
  br i1 %420, label %end341, label %next353, !dbg !789

next353:                                          ; preds = %end347
  %half368 = trunc i64 %wide247 to i32, !dbg !790
  %421 = inttoptr i64 %wide247 to ptr, !dbg !790
  %422 = ptrtoint ptr %vmctx to i64, !dbg !790
  %423 = getelementptr i8, ptr %421, i64 %422, !dbg !790
  %424 = load i8, ptr %423, align 1, !dbg !790, !tbaa !25
  %425 = icmp eq i8 %424, 0, !dbg !790
  br i1 %425, label %end341, label %end, !dbg !790

end360:                                           ; preds = %end235, %end236
  %wide250 = phi i64 [ %wide252, %end235 ], [ %wide251, %end236 ], !dbg !685
  %local24.7 = phi i32 [ -1, %end235 ], [ %local24.2, %end236 ], !dbg !685
  %half370 = trunc i64 %wide250 to i32, !dbg !748
  br label %loop371, !dbg !748

end362:                                           ; preds = %end374, %end236
  %wide254 = phi i64 [ %wide251, %end236 ], [ %wide250, %end374 ], !dbg !685
  %local20.10 = phi i32 [ 0, %end236 ], [ %local20.12, %end374 ], !dbg !685
  %426 = and i32 %275, 73728, !dbg !791
  %condition388.not = icmp eq i32 %426, 0, !dbg !791
  %.not1329 = icmp sgt i32 %local27.1, %local20.10, !dbg !791
  %or.cond1388 = select i1 %condition388.not, i1 %.not1329, i1 false, !dbg !791
  br i1 %or.cond1388, label %next392, label %end389, !dbg !791

loop371:                                          ; preds = %next380, %end360
  %wide248 = phi i64 [ %wide250, %end360 ], [ %wide249, %next380 ], !dbg !685
  %local20.11 = phi i32 [ 0, %end360 ], [ %438, %next380 ], !dbg !685
  %427 = inttoptr i64 %wide248 to ptr, !dbg !792
  %428 = ptrtoint ptr %vmctx to i64, !dbg !792
  %429 = getelementptr i8, ptr %427, i64 %428, !dbg !792
  %430 = load i32, ptr %429, align 1, !dbg !792, !tbaa !25
  %431 = icmp eq i32 %430, 0, !dbg !792
  br i1 %431, label %end374, label %next375, !dbg !792

end374:                                           ; preds = %next378, %next380, %loop371
  %local20.12 = phi i32 [ %local20.11, %loop371 ], [ %438, %next380 ], [ %local20.11, %next378 ], !dbg !685
  %half369 = trunc i64 %wide250 to i32, !dbg !791
  %432 = icmp slt i32 %local20.12, 0, !dbg !791
  br i1 %432, label %end, label %end362, !dbg !791

next375:                                          ; preds = %loop371
  %433 = call i32 @f60(ptr swiftself %vmctx, i32 %35, i32 %430), !dbg !791
  %434 = icmp slt i32 %433, 0, !dbg !791
  br i1 %434, label %end101, label %next378, !dbg !791

next378:                                          ; preds = %next375
  %435 = sub i32 %local24.7, %local20.11, !dbg !791
  %436 = icmp ugt i32 %433, %435, !dbg !791
  br i1 %436, label %end374, label %next380, !dbg !791

next380:                                          ; preds = %next378
  %half371 = trunc i64 %wide248 to i32, !dbg !791
  %437 = add i32 %half371, 4, !dbg !791
  %wide249 = zext i32 %437 to i64, !dbg !791
  %438 = add i32 %433, %local20.11, !dbg !791
  %439 = icmp ugt i32 %local24.7, %438, !dbg !791
  br i1 %439, label %loop371, label %end374, !dbg !791

end389:                                           ; preds = %next406, %end395, %end362
  %half374 = trunc i64 %wide254 to i32, !dbg !793
  %440 = icmp eq i32 %local20.10, 0, !dbg !793
  br i1 %440, label %end408, label %loop410, !dbg !793

next392:                                          ; preds = %end362
  %441 = sub nsw i32 %local27.1, %local20.10, !dbg !791
  %442 = icmp ult i32 %441, 256, !dbg !791
  %443 = call i32 @llvm.umin.i32(i32 %441, i32 256), !dbg !791
  %444 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 32, i32 %443), !dbg !794
  br i1 %442, label %end395, label %loop397, !dbg !795

end395:                                           ; preds = %end400, %next392
  %local21.10 = phi i32 [ %441, %next392 ], [ %449, %end400 ], !dbg !685
  %445 = load i8, ptr %20, align 1, !dbg !796, !tbaa !25
  %446 = and i8 %445, 32, !dbg !796
  %condition405.not = icmp eq i8 %446, 0, !dbg !796
  br i1 %condition405.not, label %next406, label %end389, !dbg !796

loop397:                                          ; preds = %next392, %end400
  %local21.11 = phi i32 [ %449, %end400 ], [ %441, %next392 ], !dbg !685
  %447 = load i8, ptr %20, align 1, !dbg !797, !tbaa !25
  %448 = and i8 %447, 32, !dbg !797
  %condition399.not = icmp eq i8 %448, 0, !dbg !797
  br i1 %condition399.not, label %next401, label %end400, !dbg !797

end400:                                           ; preds = %next401, %loop397
  %449 = add i32 %local21.11, -256, !dbg !798
  %450 = icmp ugt i32 %449, 255, !dbg !798
  br i1 %450, label %loop397, label %end395, !dbg !798

next401:                                          ; preds = %loop397
  %half372 = trunc i64 %wide to i32, !dbg !799
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half372), !dbg !799
  br label %end400, !dbg !798

next406:                                          ; preds = %end395
  %half373 = trunc i64 %wide to i32, !dbg !800
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local21.10, i32 %half373), !dbg !800
  br label %end389, !dbg !793

end408:                                           ; preds = %end418, %next413, %loop410, %end389
  %.not1330 = icmp eq i32 %426, 8192, !dbg !801
  %or.cond1389 = select i1 %.not1330, i1 %.not1329, i1 false, !dbg !801
  br i1 %or.cond1389, label %next426, label %end423, !dbg !801

loop410:                                          ; preds = %end389, %end418
  %wide253 = phi i64 [ %wide255, %end418 ], [ %wide254, %end389 ], !dbg !685
  %local21.12 = phi i32 [ %457, %end418 ], [ 0, %end389 ], !dbg !685
  %451 = inttoptr i64 %wide253 to ptr, !dbg !802
  %452 = ptrtoint ptr %vmctx to i64, !dbg !802
  %453 = getelementptr i8, ptr %451, i64 %452, !dbg !802
  %454 = load i32, ptr %453, align 1, !dbg !802, !tbaa !25
  %455 = icmp eq i32 %454, 0, !dbg !802
  br i1 %455, label %end408, label %next413, !dbg !802

next413:                                          ; preds = %loop410
  %456 = call i32 @f60(ptr swiftself %vmctx, i32 %35, i32 %454), !dbg !803
  %457 = add i32 %456, %local21.12, !dbg !803
  %458 = icmp ugt i32 %457, %local20.10, !dbg !803
  br i1 %458, label %end408, label %next415, !dbg !803

next415:                                          ; preds = %next413
  %459 = load i8, ptr %20, align 1, !dbg !804, !tbaa !25
  %460 = and i8 %459, 32, !dbg !804
  %condition417.not = icmp eq i8 %460, 0, !dbg !804
  br i1 %condition417.not, label %next419, label %end418, !dbg !804

end418:                                           ; preds = %next419, %next415
  %half375 = trunc i64 %wide253 to i32, !dbg !801
  %461 = add i32 %half375, 4, !dbg !801
  %wide255 = zext i32 %461 to i64, !dbg !801
  %462 = icmp ult i32 %457, %local20.10, !dbg !801
  br i1 %462, label %loop410, label %end408, !dbg !801

next419:                                          ; preds = %next415
  %half376 = trunc i64 %wide to i32, !dbg !805
  call void @f42(ptr swiftself %vmctx, i32 %35, i32 %456, i32 %half376), !dbg !805
  br label %end418, !dbg !801

end423:                                           ; preds = %next440, %end429, %end408
  %half315 = trunc i64 %wide213 to i32, !dbg !744
  %463 = call i32 @llvm.smax.i32(i32 %local27.1, i32 %local20.10), !dbg !744
  br label %loop.backedge, !dbg !744

next426:                                          ; preds = %end408
  %464 = sub nsw i32 %local27.1, %local20.10, !dbg !801
  %465 = icmp ult i32 %464, 256, !dbg !801
  %466 = call i32 @llvm.umin.i32(i32 %464, i32 256), !dbg !801
  %467 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 32, i32 %466), !dbg !806
  br i1 %465, label %end429, label %loop431, !dbg !807

end429:                                           ; preds = %end434, %next426
  %local21.13 = phi i32 [ %464, %next426 ], [ %472, %end434 ], !dbg !685
  %468 = load i8, ptr %20, align 1, !dbg !808, !tbaa !25
  %469 = and i8 %468, 32, !dbg !808
  %condition439.not = icmp eq i8 %469, 0, !dbg !808
  br i1 %condition439.not, label %next440, label %end423, !dbg !808

loop431:                                          ; preds = %next426, %end434
  %local21.14 = phi i32 [ %472, %end434 ], [ %464, %next426 ], !dbg !685
  %470 = load i8, ptr %20, align 1, !dbg !809, !tbaa !25
  %471 = and i8 %470, 32, !dbg !809
  %condition433.not = icmp eq i8 %471, 0, !dbg !809
  br i1 %condition433.not, label %next435, label %end434, !dbg !809

end434:                                           ; preds = %next435, %loop431
  %472 = add i32 %local21.14, -256, !dbg !810
  %473 = icmp ugt i32 %472, 255, !dbg !810
  br i1 %473, label %loop431, label %end429, !dbg !810

next435:                                          ; preds = %loop431
  %half377 = trunc i64 %wide to i32, !dbg !811
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half377), !dbg !811
  br label %end434, !dbg !810

next440:                                          ; preds = %end429
  %half378 = trunc i64 %wide to i32, !dbg !812
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local21.13, i32 %half378), !dbg !812
  br label %end423, !dbg !744

end443:                                           ; preds = %end234
  %474 = load double, ptr %28, align 1, !dbg !813, !tbaa !25
  store i32 0, ptr %36, align 1, !dbg !814, !tbaa !25
  %475 = bitcast double %474 to i64, !dbg !814
  %476 = icmp sgt i64 %475, -1, !dbg !814
  br i1 %476, label %end452, label %next453, !dbg !814

end452:                                           ; preds = %end443
  %477 = and i32 %275, 2048, !dbg !814
  %478 = icmp eq i32 %477, 0, !dbg !814
  br i1 %478, label %end456, label %end454, !dbg !814

next453:                                          ; preds = %end443
  %479 = fneg double %474, !dbg !814
  br label %end454, !dbg !814

end454:                                           ; preds = %end452, %end456, %next453
  %wide279 = phi i64 [ %wide280, %end456 ], [ 1048618, %next453 ], [ 1048621, %end452 ], !dbg !814
  %local37.0 = phi i1 [ %483, %end456 ], [ true, %next453 ], [ true, %end452 ], !dbg !814
  %local36.0 = phi i32 [ %481, %end456 ], [ 1, %next453 ], [ 1, %end452 ], !dbg !814
  %local35.0 = phi double [ %474, %end456 ], [ %479, %next453 ], [ %474, %end452 ], !dbg !685
  %480 = fcmp ueq double %local35.0, 0x7FF0000000000000, !dbg !814
  br i1 %480, label %next461, label %end460, !dbg !814

end456:                                           ; preds = %end452
  %481 = and i32 %275, 1, !dbg !814
  %condition458.not = icmp eq i32 %481, 0, !dbg !814
  %482 = select i1 %condition458.not, i32 1048619, i32 1048624, !dbg !814
  %wide280 = zext i32 %482 to i64, !dbg !815
  %483 = icmp ne i32 %481, 0, !dbg !815
  br label %end454, !dbg !814

end460:                                           ; preds = %end454
  %484 = call double @f61(ptr swiftself %vmctx, double %local35.0, i32 %37), !dbg !816
  %485 = fadd double %484, %484, !dbg !816
  %486 = fcmp oeq double %485, 0.000000e+00, !dbg !816
  br i1 %486, label %end513, label %next514, !dbg !816

next461:                                          ; preds = %end454
  %487 = add nuw nsw i32 %local36.0, 3, !dbg !814
  %488 = and i32 %275, 8192, !dbg !814
  %condition462.not = icmp eq i32 %488, 0, !dbg !814
  %.not1332 = icmp sgt i32 %local27.1, %487, !dbg !814
  %or.cond1392 = select i1 %condition462.not, i1 %.not1332, i1 false, !dbg !814
  br i1 %or.cond1392, label %next466, label %end463, !dbg !814

end463:                                           ; preds = %next480, %end469, %next461
  %489 = load i32, ptr %20, align 1, !dbg !817, !tbaa !25
  %490 = and i32 %489, 32, !dbg !817
  %condition482.not = icmp eq i32 %490, 0, !dbg !817
  br i1 %condition482.not, label %next484, label %end483, !dbg !817

next466:                                          ; preds = %next461
  %491 = sub nuw nsw i32 %local27.1, %487, !dbg !814
  %492 = icmp samesign ult i32 %491, 256, !dbg !814
  %493 = call i32 @llvm.umin.i32(i32 %491, i32 256), !dbg !814
  %494 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %493), !dbg !818
  br i1 %492, label %end469, label %loop471, !dbg !819

end469:                                           ; preds = %end474, %next466
  %local20.13 = phi i32 [ %491, %next466 ], [ %499, %end474 ], !dbg !685
  %495 = load i8, ptr %20, align 1, !dbg !820, !tbaa !25
  %496 = and i8 %495, 32, !dbg !820
  %condition479.not = icmp eq i8 %496, 0, !dbg !820
  br i1 %condition479.not, label %next480, label %end463, !dbg !820

loop471:                                          ; preds = %next466, %end474
  %local20.14 = phi i32 [ %499, %end474 ], [ %491, %next466 ], !dbg !685
  %497 = load i8, ptr %20, align 1, !dbg !821, !tbaa !25
  %498 = and i8 %497, 32, !dbg !821
  %condition473.not = icmp eq i8 %498, 0, !dbg !821
  br i1 %condition473.not, label %next475, label %end474, !dbg !821

end474:                                           ; preds = %next475, %loop471
  %499 = add nsw i32 %local20.14, -256, !dbg !822
  %500 = icmp ugt i32 %499, 255, !dbg !822
  br i1 %500, label %loop471, label %end469, !dbg !822

next475:                                          ; preds = %loop471
  %half379 = trunc i64 %wide to i32, !dbg !823
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half379), !dbg !823
  br label %end474, !dbg !822

next480:                                          ; preds = %end469
  %half380 = trunc i64 %wide to i32, !dbg !824
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.13, i32 %half380), !dbg !824
  br label %end463, !dbg !825

end483:                                           ; preds = %next484, %end463
  %local20.15 = phi i32 [ %489, %end463 ], [ %502, %next484 ], !dbg !685
  %501 = and i32 %local20.15, 32, !dbg !826
  %condition486.not = icmp eq i32 %501, 0, !dbg !826
  br i1 %condition486.not, label %next488, label %end487, !dbg !826

next484:                                          ; preds = %end463
  %half381 = trunc i64 %wide279 to i32, !dbg !827
  %half382 = trunc i64 %wide to i32, !dbg !827
  call void @f42(ptr swiftself %vmctx, i32 %half381, i32 %local36.0, i32 %half382), !dbg !827
  %502 = load i32, ptr %20, align 1, !dbg !826, !tbaa !25
  br label %end483, !dbg !826

end487:                                           ; preds = %next488, %end483
  %503 = and i32 %275, 73728, !dbg !828
  %.not1333 = icmp eq i32 %503, 8192, !dbg !828
  %or.cond1393 = select i1 %.not1333, i1 %.not1332, i1 false, !dbg !828
  br i1 %or.cond1393, label %next496, label %end493, !dbg !828

next488:                                          ; preds = %end483
  %half383 = trunc i64 %wide to i32, !dbg !826
  %504 = and i32 %282, 32, !dbg !826
  %condition489.not = icmp eq i32 %504, 0, !dbg !826
  %505 = select i1 %condition489.not, i32 1048645, i32 1048637, !dbg !826
  %506 = select i1 %condition489.not, i32 1048649, i32 1048641, !dbg !826
  %507 = fcmp uno double %local35.0, 0.000000e+00, !dbg !826
  %508 = select i1 %507, i32 %505, i32 %506, !dbg !826
  call void @f42(ptr swiftself %vmctx, i32 %508, i32 3, i32 %half383), !dbg !829
  br label %end487, !dbg !828

end493:                                           ; preds = %next510, %end499, %end487
  %half317 = trunc i64 %wide213 to i32, !dbg !830
  %509 = call i32 @llvm.smax.i32(i32 %local27.1, i32 %487), !dbg !830
  br label %loop.backedge, !dbg !830

next496:                                          ; preds = %end487
  %510 = sub nuw nsw i32 %local27.1, %487, !dbg !828
  %511 = icmp samesign ult i32 %510, 256, !dbg !828
  %512 = call i32 @llvm.umin.i32(i32 %510, i32 256), !dbg !828
  %513 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %512), !dbg !831
  br i1 %511, label %end499, label %loop501, !dbg !832

end499:                                           ; preds = %end504, %next496
  %local20.16 = phi i32 [ %510, %next496 ], [ %518, %end504 ], !dbg !685
  %514 = load i8, ptr %20, align 1, !dbg !833, !tbaa !25
  %515 = and i8 %514, 32, !dbg !833
  %condition509.not = icmp eq i8 %515, 0, !dbg !833
  br i1 %condition509.not, label %next510, label %end493, !dbg !833

loop501:                                          ; preds = %next496, %end504
  %local20.17 = phi i32 [ %518, %end504 ], [ %510, %next496 ], !dbg !685
  %516 = load i8, ptr %20, align 1, !dbg !834, !tbaa !25
  %517 = and i8 %516, 32, !dbg !834
  %condition503.not = icmp eq i8 %517, 0, !dbg !834
  br i1 %condition503.not, label %next505, label %end504, !dbg !834

end504:                                           ; preds = %next505, %loop501
  %518 = add nsw i32 %local20.17, -256, !dbg !835
  %519 = icmp ugt i32 %518, 255, !dbg !835
  br i1 %519, label %loop501, label %end499, !dbg !835

next505:                                          ; preds = %loop501
  %half384 = trunc i64 %wide to i32, !dbg !836
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half384), !dbg !836
  br label %end504, !dbg !835

next510:                                          ; preds = %end499
  %half385 = trunc i64 %wide to i32, !dbg !837
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.16, i32 %half385), !dbg !837
  br label %end493, !dbg !830

end513:                                           ; preds = %end460
  %520 = or i32 %282, 32, !dbg !838
  %521 = icmp eq i32 %520, 97, !dbg !838
  br i1 %521, label %end522, label %next524, !dbg !838

next514:                                          ; preds = %end460
  %522 = load i32, ptr %36, align 1, !dbg !839, !tbaa !25
  %523 = add i32 %522, -1, !dbg !839
  store i32 %523, ptr %36, align 1, !dbg !838, !tbaa !25
  %524 = or i32 %282, 32, !dbg !838
  %.not1335 = icmp eq i32 %524, 97, !dbg !838
  br i1 %.not1335, label %end522, label %end520, !dbg !838

end520:                                           ; preds = %next514
  %525 = add i32 %522, -29, !dbg !840
  store i32 %525, ptr %36, align 1, !dbg !841, !tbaa !25
  %526 = select i1 %283, i32 %local24.2, i32 6, !dbg !841
  %527 = fmul double %485, 0x41B0000000000000, !dbg !841
  br label %end528, !dbg !841

end522:                                           ; preds = %next514, %end513
  %half386 = trunc i64 %wide279 to i32, !dbg !702
  %.mask = and i32 %282, 32, !dbg !702
  %isneg.not = icmp eq i32 %.mask, 0, !dbg !702
  %528 = select i1 %isneg.not, i32 0, i32 9, !dbg !702
  %529 = add nuw nsw i32 %half386, %528, !dbg !702
  %wide297 = zext i32 %529 to i64, !dbg !702
  %530 = icmp ugt i32 %local24.2, 11, !dbg !702
  br i1 %530, label %end1016, label %next1017, !dbg !702

next524:                                          ; preds = %end513
  %531 = select i1 %283, i32 %local24.2, i32 6, !dbg !838
  %532 = load i32, ptr %36, align 1, !dbg !840, !tbaa !25
  br label %end528, !dbg !840

end528:                                           ; preds = %end520, %next524
  %local35.1 = phi double [ %485, %next524 ], [ %527, %end520 ], !dbg !685
  %local25.7 = phi i32 [ %532, %next524 ], [ %525, %end520 ], !dbg !840
  %local23.4 = phi i32 [ %531, %next524 ], [ %526, %end520 ], !dbg !685
  %local39.0 = phi i32 [ %520, %next524 ], [ %524, %end520 ], !dbg !838
  %533 = icmp slt i32 %local25.7, 0, !dbg !841
  %534 = select i1 %533, i32 %13, i32 %15, !dbg !841
  %wide258 = zext i32 %534 to i64, !dbg !841
  br label %loop533, !dbg !841

loop533:                                          ; preds = %loop533, %end528
  %local35.2 = phi double [ %local35.1, %end528 ], [ %545, %loop533 ], !dbg !685
  %wide256 = phi i64 [ %wide258, %end528 ], [ %wide257, %loop533 ], !dbg !685
  %half387 = trunc i64 %wide256 to i32, !dbg !841
  %535 = fcmp olt double %local35.2, 0x41F0000000000000, !dbg !841
  %536 = fcmp oge double %local35.2, 0.000000e+00, !dbg !841
  %537 = and i1 %535, %536, !dbg !841
  %538 = fptoui double %local35.2 to i32, !dbg !841
  %local20.18 = select i1 %537, i32 %538, i32 0, !dbg !841
  %539 = inttoptr i64 %wide256 to ptr, !dbg !842
  %540 = ptrtoint ptr %vmctx to i64, !dbg !842
  %541 = getelementptr i8, ptr %539, i64 %540, !dbg !842
  store i32 %local20.18, ptr %541, align 1, !dbg !842, !tbaa !25
  %542 = add i32 %half387, 4, !dbg !842
  %wide257 = zext i32 %542 to i64, !dbg !842
  %543 = uitofp i32 %local20.18 to double, !dbg !842
  %544 = fsub double %local35.2, %543, !dbg !842
  %545 = fmul double %544, 1.000000e+09, !dbg !842
  %546 = fcmp une double %545, 0.000000e+00, !dbg !842
  br i1 %546, label %loop533, label %next542, !dbg !842

next542:                                          ; preds = %loop533
  %half388 = trunc i64 %wide258 to i32, !dbg !842
  %half390 = trunc i64 %wide257 to i32, !dbg !842
  %547 = icmp sgt i32 %local25.7, 0, !dbg !842
  br i1 %547, label %loop547, label %end546, !dbg !842

end546:                                           ; preds = %end563, %next542
  %local25.8 = phi i32 [ %local25.7, %next542 ], [ %570, %end563 ], !dbg !685
  %wide265 = phi i64 [ %wide258, %next542 ], [ %wide266, %end563 ], !dbg !842
  %wide273 = phi i64 [ %wide257, %next542 ], [ %wide274, %end563 ], !dbg !685
  %half404 = trunc i64 %wide265 to i32, !dbg !843
  %half405 = trunc i64 %wide273 to i32, !dbg !843
  %548 = icmp sgt i32 %local25.8, -1, !dbg !843
  br i1 %548, label %end575, label %next576, !dbg !843

loop547:                                          ; preds = %next542, %end563
  %local25.9 = phi i32 [ %570, %end563 ], [ %local25.7, %next542 ], !dbg !685
  %wide268 = phi i64 [ %wide266, %end563 ], [ %wide258, %next542 ], !dbg !842
  %wide276 = phi i64 [ %wide274, %end563 ], [ %wide257, %next542 ], !dbg !685
  %half392 = trunc i64 %wide276 to i32, !dbg !842
  %half393 = trunc i64 %wide268 to i32, !dbg !842
  %549 = call i32 @llvm.umin.i32(i32 %local25.9, i32 29), !dbg !842
  %wide259 = zext i32 %549 to i64, !dbg !842
  %550 = add i32 %half392, -4, !dbg !842
  %wide262 = zext i32 %550 to i64, !dbg !842
  %551 = icmp ult i32 %550, %half393, !dbg !842
  br i1 %551, label %end550, label %next551, !dbg !842

end550:                                           ; preds = %next559, %next557, %loop547
  %wide266 = phi i64 [ %wide268, %loop547 ], [ %wide268, %next557 ], [ %wide267, %next559 ], !dbg !685
  %half399 = trunc i64 %wide276 to i32, !dbg !844
  br label %loop561, !dbg !844

next551:                                          ; preds = %loop547
  %half395 = trunc i64 %wide262 to i32, !dbg !842
  br label %loop552, !dbg !842

loop552:                                          ; preds = %loop552, %next551
  %local33.4 = phi i64 [ 0, %next551 ], [ %559, %loop552 ], !dbg !685
  %wide260 = phi i64 [ %wide262, %next551 ], [ %wide261, %loop552 ], !dbg !685
  %half396 = trunc i64 %wide260 to i32, !dbg !845
  %half397 = trunc i64 %wide268 to i32, !dbg !845
  %552 = inttoptr i64 %wide260 to ptr, !dbg !845
  %553 = ptrtoint ptr %vmctx to i64, !dbg !845
  %554 = getelementptr i8, ptr %552, i64 %553, !dbg !845
  %555 = load i32, ptr %554, align 1, !dbg !845, !tbaa !25
  %556 = zext i32 %555 to i64, !dbg !845
  %557 = shl nuw nsw i64 %556, %wide259, !dbg !845
  %558 = add nuw nsw i64 %557, %local33.4, !dbg !845
  %559 = udiv i64 %558, 1000000000, !dbg !846
  %.neg1336 = mul nuw nsw i64 %559, 3294967296, !dbg !846
  %560 = add nuw i64 %.neg1336, %558, !dbg !846
  %561 = trunc i64 %560 to i32, !dbg !847
  store i32 %561, ptr %554, align 1, !dbg !847, !tbaa !25
  %562 = add i32 %half396, -4, !dbg !847
  %wide261 = zext i32 %562 to i64, !dbg !847
  %.not1337 = icmp ult i32 %562, %half397, !dbg !847
  br i1 %.not1337, label %next557, label %loop552, !dbg !847

next557:                                          ; preds = %loop552
  %half394 = trunc i64 %wide268 to i32, !dbg !847
  %563 = icmp samesign ult i64 %558, 1000000000, !dbg !847
  br i1 %563, label %end550, label %next559, !dbg !847

next559:                                          ; preds = %next557
  %half398 = trunc i64 %wide268 to i32, !dbg !847
  %564 = trunc nuw i64 %559 to i32, !dbg !847
  %565 = add i32 %half398, -4, !dbg !847
  %wide267 = zext i32 %565 to i64, !dbg !844
  %566 = inttoptr i64 %wide267 to ptr, !dbg !844
  %567 = ptrtoint ptr %vmctx to i64, !dbg !844
  %568 = getelementptr i8, ptr %566, i64 %567, !dbg !844
  store i32 %564, ptr %568, align 1, !dbg !844, !tbaa !25
  br label %end550, !dbg !844

loop561:                                          ; preds = %next564, %end550
  %wide274 = phi i64 [ %wide276, %end550 ], [ %wide275, %next564 ], !dbg !685
  %half400 = trunc i64 %wide274 to i32, !dbg !844
  %half401 = trunc i64 %wide266 to i32, !dbg !844
  %.not1338 = icmp ugt i32 %half400, %half401, !dbg !844
  br i1 %.not1338, label %next564, label %end563, !dbg !844

end563:                                           ; preds = %next564, %loop561
  %half389 = trunc i64 %wide266 to i32, !dbg !848
  %half391 = trunc i64 %wide274 to i32, !dbg !848
  %half402 = trunc i64 %wide259 to i32, !dbg !848
  %569 = load i32, ptr %36, align 1, !dbg !848, !tbaa !25
  %570 = sub i32 %569, %half402, !dbg !848
  store i32 %570, ptr %36, align 1, !dbg !843, !tbaa !25
  %571 = icmp sgt i32 %570, 0, !dbg !843
  br i1 %571, label %loop547, label %end546, !dbg !843

next564:                                          ; preds = %loop561
  %half403 = trunc i64 %wide274 to i32, !dbg !844
  %572 = add i32 %half403, -4, !dbg !844
  %wide275 = zext i32 %572 to i64, !dbg !849
  %573 = inttoptr i64 %wide275 to ptr, !dbg !849
  %574 = ptrtoint ptr %vmctx to i64, !dbg !849
  %575 = getelementptr i8, ptr %573, i64 %574, !dbg !849
  %576 = load i32, ptr %575, align 1, !dbg !849, !tbaa !25
  %577 = icmp eq i32 %576, 0, !dbg !849
  br i1 %577, label %loop561, label %end563, !dbg !849

end575:                                           ; preds = %end583, %end546
  %wide277 = phi i64 [ %wide265, %end546 ], [ %wide264, %end583 ], !dbg !685
  %local20.21 = phi i32 [ %half405, %end546 ], [ %603, %end583 ], !dbg !685
  %half406 = trunc i64 %wide277 to i32, !dbg !850
  %.not1339 = icmp ult i32 %half406, %local20.21, !dbg !850
  br i1 %.not1339, label %next606, label %end605, !dbg !850

next576:                                          ; preds = %end546
  %half407 = trunc i64 %wide265 to i32, !dbg !843
  %half408 = trunc i64 %wide273 to i32, !dbg !843
  %578 = add i32 %local23.4, 25, !dbg !843
  %579 = udiv i32 %578, 9, !dbg !851
  %580 = add nuw nsw i32 %579, 1, !dbg !851
  %581 = icmp eq i32 %local39.0, 102
  %582 = shl nuw nsw i32 %580, 2
  br label %loop577, !dbg !851

loop577:                                          ; preds = %end583, %next576
  %local25.10 = phi i32 [ %local25.8, %next576 ], [ %594, %end583 ], !dbg !685
  %wide263 = phi i64 [ %wide265, %next576 ], [ %wide264, %end583 ], !dbg !685
  %wide271 = phi i64 [ %wide273, %next576 ], [ %wide272, %end583 ], !dbg !685
  %half409 = trunc i64 %wide263 to i32, !dbg !851
  %half410 = trunc i64 %wide271 to i32, !dbg !851
  %583 = sub i32 0, %local25.10, !dbg !851
  %584 = call i32 @llvm.umin.i32(i32 %583, i32 9), !dbg !851
  %585 = icmp ult i32 %half409, %half410, !dbg !851
  br i1 %585, label %end580, label %next581, !dbg !851

end580:                                           ; preds = %loop577
  %half415 = trunc i64 %wide263 to i32, !dbg !852
  %586 = lshr i32 1000000000, %584, !dbg !852
  %587 = shl nsw i32 -1, %584, !dbg !852
  %588 = xor i32 %587, -1, !dbg !852
  br label %loop586, !dbg !852

next581:                                          ; preds = %loop577
  %half412 = trunc i64 %wide271 to i32, !dbg !852
  %589 = inttoptr i64 %wide263 to ptr, !dbg !852
  %590 = ptrtoint ptr %vmctx to i64, !dbg !852
  %591 = getelementptr i8, ptr %589, i64 %590, !dbg !852
  %592 = load i32, ptr %591, align 1, !dbg !852, !tbaa !25
  br label %end583, !dbg !852

end583:                                           ; preds = %next594, %next591, %next581
  %local21.18 = phi i32 [ %618, %next591 ], [ %618, %next594 ], [ %592, %next581 ], !dbg !685
  %local20.23 = phi i32 [ %half411, %next591 ], [ %623, %next594 ], [ %half412, %next581 ], !dbg !685
  %half413 = trunc i64 %wide263 to i32, !dbg !853
  %half414 = trunc i64 %wide258 to i32, !dbg !853
  %593 = load i32, ptr %36, align 1, !dbg !853, !tbaa !25
  %594 = add i32 %593, %584, !dbg !853
  store i32 %594, ptr %36, align 1, !dbg !850, !tbaa !25
  %595 = icmp eq i32 %local21.18, 0, !dbg !850
  %596 = select i1 %595, i32 4, i32 0, !dbg !850
  %597 = add i32 %596, %half413, !dbg !850
  %wide264 = zext i32 %597 to i64, !dbg !850
  %598 = select i1 %581, i32 %half414, i32 %597, !dbg !850
  %599 = add i32 %598, %582, !dbg !850
  %600 = sub i32 %local20.23, %598, !dbg !850
  %601 = ashr i32 %600, 2, !dbg !850
  %602 = icmp sgt i32 %601, %580, !dbg !850
  %603 = select i1 %602, i32 %599, i32 %local20.23, !dbg !850
  %wide272 = zext i32 %603 to i64, !dbg !850
  %604 = icmp slt i32 %594, 0, !dbg !850
  br i1 %604, label %loop577, label %end575, !dbg !850

loop586:                                          ; preds = %loop586, %end580
  %local25.11 = phi i32 [ 0, %end580 ], [ %612, %loop586 ], !dbg !685
  %wide269 = phi i64 [ %wide263, %end580 ], [ %wide270, %loop586 ], !dbg !685
  %half416 = trunc i64 %wide269 to i32, !dbg !854
  %half417 = trunc i64 %wide271 to i32, !dbg !854
  %605 = inttoptr i64 %wide269 to ptr, !dbg !854
  %606 = ptrtoint ptr %vmctx to i64, !dbg !854
  %607 = getelementptr i8, ptr %605, i64 %606, !dbg !854
  %608 = load i32, ptr %607, align 1, !dbg !854, !tbaa !25
  %609 = lshr i32 %608, %584, !dbg !854
  %610 = add i32 %609, %local25.11, !dbg !854
  store i32 %610, ptr %607, align 1, !dbg !855, !tbaa !25
  %611 = and i32 %608, %588, !dbg !855
  %612 = mul i32 %611, %586, !dbg !855
  %613 = add i32 %half416, 4, !dbg !855
  %wide270 = zext i32 %613 to i64, !dbg !855
  %614 = icmp ult i32 %613, %half417, !dbg !855
  br i1 %614, label %loop586, label %next591, !dbg !855

next591:                                          ; preds = %loop586
  %half411 = trunc i64 %wide271 to i32, !dbg !856
  %615 = inttoptr i64 %wide263 to ptr, !dbg !856
  %616 = ptrtoint ptr %vmctx to i64, !dbg !856
  %617 = getelementptr i8, ptr %615, i64 %616, !dbg !856
  %618 = load i32, ptr %617, align 1, !dbg !856, !tbaa !25
  %619 = icmp eq i32 %612, 0, !dbg !856
  br i1 %619, label %end583, label %next594, !dbg !856

next594:                                          ; preds = %next591
  %half418 = trunc i64 %wide271 to i32, !dbg !857
  %620 = inttoptr i64 %wide271 to ptr, !dbg !857
  %621 = ptrtoint ptr %vmctx to i64, !dbg !857
  %622 = getelementptr i8, ptr %620, i64 %621, !dbg !857
  store i32 %612, ptr %622, align 1, !dbg !857, !tbaa !25
  %623 = add i32 %half418, 4, !dbg !857
  br label %end583, !dbg !857

end605:                                           ; preds = %loop610, %next606, %end575
  %local26.4 = phi i32 [ 0, %end575 ], [ %638, %next606 ], [ %644, %loop610 ], !dbg !685
  %half419 = trunc i64 %wide258 to i32, !dbg !858
  %half423 = trunc i64 %wide277 to i32, !dbg !858
  %624 = icmp eq i32 %local39.0, 102, !dbg !858
  %625 = select i1 %624, i32 0, i32 %local26.4, !dbg !858
  %626 = sub i32 %local23.4, %625, !dbg !858
  %627 = icmp ne i32 %local23.4, 0, !dbg !858
  %628 = icmp eq i32 %local39.0, 103, !dbg !858
  %629 = zext i1 %628 to i32, !dbg !858
  %630 = and i1 %627, %628, !dbg !858
  %.neg1341 = sext i1 %630 to i32, !dbg !858
  %631 = add i32 %626, %.neg1341, !dbg !858
  %632 = sub i32 %local20.21, %half419, !dbg !858
  %633 = ashr i32 %632, 2, !dbg !858
  %634 = mul i32 %633, 9, !dbg !858
  %635 = add i32 %634, -9, !dbg !858
  %.not1342 = icmp slt i32 %631, %635, !dbg !858
  br i1 %.not1342, label %next616, label %end615, !dbg !858

next606:                                          ; preds = %end575
  %half420 = trunc i64 %wide258 to i32, !dbg !850
  %half421 = trunc i64 %wide277 to i32, !dbg !850
  %636 = sub i32 %half420, %half421, !dbg !850
  %637 = ashr i32 %636, 2, !dbg !850
  %638 = mul i32 %637, 9, !dbg !850
  %639 = inttoptr i64 %wide277 to ptr, !dbg !858
  %640 = ptrtoint ptr %vmctx to i64, !dbg !858
  %641 = getelementptr i8, ptr %639, i64 %640, !dbg !858
  %642 = load i32, ptr %641, align 1, !dbg !858, !tbaa !25
  %643 = icmp ult i32 %642, 10, !dbg !858
  br i1 %643, label %end605, label %loop610, !dbg !858

loop610:                                          ; preds = %next606, %loop610
  %local26.5 = phi i32 [ %644, %loop610 ], [ %638, %next606 ], !dbg !685
  %local21.20 = phi i32 [ %645, %loop610 ], [ 10, %next606 ], !dbg !858
  %644 = add i32 %local26.5, 1, !dbg !858
  %645 = mul i32 %local21.20, 10, !dbg !858
  %.not1340 = icmp ult i32 %642, %645, !dbg !858
  br i1 %.not1340, label %end605, label %loop610, !dbg !858

end615:                                           ; preds = %end641, %end605
  %.pre-phi = phi i32 [ %.pre, %end641 ], [ %632, %end605 ], !dbg !859
  %local26.6 = phi i32 [ %local26.7, %end641 ], [ %local26.4, %end605 ], !dbg !850
  %wide295 = phi i64 [ %wide296, %end641 ], [ %wide277, %end605 ], !dbg !842
  %local20.24 = phi i32 [ %681, %end641 ], [ %local20.21, %end605 ], !dbg !685
  br label %loop687, !dbg !859

next616:                                          ; preds = %end605
  %646 = add i32 %631, 9216, !dbg !858
  %quotient = sdiv i32 %646, 9, !dbg !860
  %647 = shl nsw i32 %quotient, 2, !dbg !860
  %648 = select i1 %533, i32 %14, i32 %12, !dbg !860
  %649 = add i32 %647, %648, !dbg !860
  %650 = add i32 %649, -4096, !dbg !860
  %wide278 = zext i32 %650 to i64, !dbg !860
  %.neg1343 = mul nsw i32 %quotient, -9, !dbg !860
  %651 = add i32 %.neg1343, %646, !dbg !860
  %652 = icmp sgt i32 %651, 7, !dbg !860
  br i1 %652, label %next636, label %next622, !dbg !860

end621:                                           ; preds = %middle.block, %end624
  %local21.21 = phi i32 [ %local21.22, %end624 ], [ %661, %middle.block ], !dbg !860
  %is_zero = icmp eq i32 %local21.21, 0, !dbg !861
  br i1 %is_zero, label %trap635, label %next636, !dbg !861, !prof !862

next622:                                          ; preds = %next616
  %653 = sub i32 8, %651, !dbg !860
  %654 = and i32 %653, 7, !dbg !860
  %655 = icmp sgt i32 %651, 0, !dbg !860
  br i1 %655, label %end624, label %next625, !dbg !860

end624:                                           ; preds = %loop626, %middle.block91, %next622
  %local21.22 = phi i32 [ 10, %next622 ], [ 0, %middle.block91 ], [ %669, %loop626 ], !dbg !860
  %656 = icmp eq i32 %654, 0, !dbg !860
  br i1 %656, label %end621, label %vector.ph, !dbg !860

vector.ph:                                        ; preds = %end624
  %n.rnd.up = add nuw nsw i32 %654, 3
  %n.vec = and i32 %n.rnd.up, 12
  %trip.count.minus.1 = add nsw i32 %654, -1
  %657 = insertelement <4 x i32> <i32 poison, i32 1, i32 1, i32 1>, i32 %local21.22, i64 0
  %broadcast.splatinsert = insertelement <4 x i32> poison, i32 %trip.count.minus.1, i64 0
  %broadcast.splat = shufflevector <4 x i32> %broadcast.splatinsert, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %vector.body, !dbg !860

vector.body:                                      ; preds = %vector.body, %vector.ph
  %index80 = phi i32 [ 0, %vector.ph ], [ %index.next, %vector.body ]
  %vec.phi = phi <4 x i32> [ %657, %vector.ph ], [ %658, %vector.body ]
  %658 = mul <4 x i32> %vec.phi, splat (i32 10), !dbg !860
  %index.next = add nuw i32 %index80, 4
  %659 = icmp eq i32 %index.next, %n.vec, !dbg !860
  br i1 %659, label %middle.block, label %vector.body, !dbg !860, !llvm.loop !863

middle.block:                                     ; preds = %vector.body
  %broadcast.splatinsert81 = insertelement <4 x i32> poison, i32 %index80, i64 0
  %broadcast.splat82 = shufflevector <4 x i32> %broadcast.splatinsert81, <4 x i32> poison, <4 x i32> zeroinitializer
  %vec.iv = or disjoint <4 x i32> %broadcast.splat82, <i32 0, i32 1, i32 2, i32 3>
  %.not = icmp ugt <4 x i32> %vec.iv, %broadcast.splat
  %660 = select <4 x i1> %.not, <4 x i32> %vec.phi, <4 x i32> %658
  %661 = call i32 @llvm.vector.reduce.mul.v4i32(<4 x i32> %660), !dbg !860
  br label %end621, !dbg !861

next625:                                          ; preds = %next622
  %662 = and i32 %653, -8, !dbg !860
  %663 = sub i32 0, %651, !dbg !860
  %664 = lshr i32 %663, 3, !dbg !860
  %665 = add nuw nsw i32 %664, 1, !dbg !860
  %min.iters.check = icmp ult i32 %663, 56, !dbg !860
  br i1 %min.iters.check, label %loop626.preheader, label %vector.ph83, !dbg !860

vector.ph83:                                      ; preds = %next625
  %n.vec85 = and i32 %665, 1073741816
  %666 = shl i32 %n.vec85, 3
  %667 = sub i32 %662, %666
  br label %vector.body86, !dbg !860

vector.body86:                                    ; preds = %vector.body86, %vector.ph83
  %index87 = phi i32 [ 0, %vector.ph83 ], [ %index.next90, %vector.body86 ]
  %index.next90 = add nuw i32 %index87, 8
  %668 = icmp eq i32 %index.next90, %n.vec85, !dbg !860
  br i1 %668, label %middle.block91, label %vector.body86, !dbg !860, !llvm.loop !866

middle.block91:                                   ; preds = %vector.body86
  %cmp.n = icmp eq i32 %665, %n.vec85, !dbg !860
  br i1 %cmp.n, label %end624, label %loop626.preheader, !dbg !860

loop626.preheader:                                ; preds = %next625, %middle.block91
  %local24.8.ph = phi i32 [ %662, %next625 ], [ %667, %middle.block91 ]
  %local21.23.ph = phi i32 [ 10, %next625 ], [ 0, %middle.block91 ]
  br label %loop626, !dbg !860

loop626:                                          ; preds = %loop626.preheader, %loop626
  %local24.8 = phi i32 [ %670, %loop626 ], [ %local24.8.ph, %loop626.preheader ], !dbg !860
  %local21.23 = phi i32 [ %669, %loop626 ], [ %local21.23.ph, %loop626.preheader ], !dbg !860
  %669 = mul i32 %local21.23, 100000000, !dbg !860
  %670 = add i32 %local24.8, -8, !dbg !860
  %condition627.not = icmp eq i32 %670, 0, !dbg !860
  br i1 %condition627.not, label %end624, label %loop626, !dbg !860, !llvm.loop !867

trap635:                                          ; preds = %end621
  call void @wasmo5_rt_raise_inner(ptr nonnull swiftself %vmctx, i32 8) #12, !dbg !861
  unreachable, !dbg !861

next636:                                          ; preds = %next616, %end621
  %local21.211414 = phi i32 [ %local21.21, %end621 ], [ 10, %next616 ]
  %half425 = trunc i64 %wide278 to i32, !dbg !860
  %half428 = trunc i64 %wide277 to i32, !dbg !860
  %671 = add i32 %649, -4092, !dbg !860
  %672 = inttoptr i64 %wide278 to ptr, !dbg !868
  %673 = ptrtoint ptr %vmctx to i64, !dbg !868
  %674 = getelementptr i8, ptr %672, i64 %673, !dbg !868
  %675 = load i32, ptr %674, align 1, !dbg !868, !tbaa !25
  %676 = udiv i32 %675, %local21.211414, !dbg !861
  %677 = mul i32 %676, %local21.211414, !dbg !861
  %.recomposed = urem i32 %675, %local21.211414, !dbg !861
  %condition637.not = icmp eq i32 %675, %677, !dbg !861
  %678 = icmp eq i32 %671, %local20.21, !dbg !861
  %or.cond1394 = select i1 %condition637.not, i1 %678, i1 false, !dbg !861
  br i1 %or.cond1394, label %end641, label %end638, !dbg !861

end638:                                           ; preds = %next636
  %679 = and i32 %676, 1, !dbg !861
  %condition643.not = icmp eq i32 %679, 0, !dbg !861
  br i1 %condition643.not, label %next645, label %end647, !dbg !861

end641:                                           ; preds = %loop683, %next636, %end668, %end658
  %local29.2 = phi i32 [ %half424, %end658 ], [ %local29.3, %end668 ], [ %half425, %next636 ], [ %local29.3, %loop683 ], !dbg !860
  %local26.7 = phi i32 [ %local26.4, %end658 ], [ %707, %end668 ], [ %local26.4, %next636 ], [ %729, %loop683 ], !dbg !685
  %wide296 = phi i64 [ %wide277, %end658 ], [ %wide281, %end668 ], [ %wide277, %next636 ], [ %wide281, %loop683 ], !dbg !842
  %half422 = trunc i64 %wide296 to i32, !dbg !859
  %half430 = trunc i64 %wide258 to i32, !dbg !859
  %680 = add i32 %local29.2, 4, !dbg !859
  %681 = call i32 @llvm.umin.i32(i32 %local20.21, i32 %680), !dbg !859
  %.pre = sub i32 %681, %half430, !dbg !859
  br label %end615, !dbg !859

next645:                                          ; preds = %end638
  %half431 = trunc i64 %wide278 to i32, !dbg !861
  %half432 = trunc i64 %wide277 to i32, !dbg !861
  %.not1344 = icmp eq i32 %local21.211414, 1000000000, !dbg !861
  %.not1345 = icmp ugt i32 %half431, %half432, !dbg !861
  %or.cond1395 = select i1 %.not1344, i1 %.not1345, i1 false, !dbg !861
  br i1 %or.cond1395, label %next650, label %end647, !dbg !861

end647:                                           ; preds = %end638, %next653, %next650, %next645
  %local35.3 = phi double [ 0x4340000000000000, %next650 ], [ 0x4340000000000000, %next645 ], [ 0x4340000000000001, %end638 ], [ 0x4340000000000001, %next653 ], !dbg !685
  %682 = select i1 %678, double 1.000000e+00, double 1.500000e+00, !dbg !815
  %683 = lshr i32 %local21.211414, 1, !dbg !815
  %684 = icmp eq i32 %.recomposed, %683, !dbg !815
  %hidden = call double @llvm.arithmetic.fence.f64(double %682), !dbg !815
  %685 = select i1 %684, double %hidden, double 1.500000e+00, !dbg !815
  %686 = icmp ult i32 %.recomposed, %683, !dbg !815
  %687 = select i1 %686, double 5.000000e-01, double %685, !dbg !815
  br i1 %local37.0, label %next659, label %end658, !dbg !815

next650:                                          ; preds = %next645
  %688 = add i32 %649, -4100, !dbg !861
  %index651 = zext i32 %688 to i64, !dbg !815
  %689 = inttoptr i64 %index651 to ptr, !dbg !815
  %690 = ptrtoint ptr %vmctx to i64, !dbg !815
  %691 = getelementptr i8, ptr %689, i64 %690, !dbg !815
  %692 = load i8, ptr %691, align 1, !dbg !815, !tbaa !25
  %693 = and i8 %692, 1, !dbg !815
  %694 = icmp eq i8 %693, 0, !dbg !815
  br i1 %694, label %end647, label %next653, !dbg !815

next653:                                          ; preds = %next650
  br label %end647, !dbg !815

end658:                                           ; preds = %next662, %next659, %end647
  %local35.4 = phi double [ %local35.3, %end647 ], [ %local35.3, %next659 ], [ %702, %next662 ], !dbg !685
  %local42.0 = phi double [ %687, %end647 ], [ %687, %next659 ], [ %701, %next662 ], !dbg !685
  %half424 = trunc i64 %wide278 to i32, !dbg !869
  %half426 = trunc i64 %wide277 to i32, !dbg !869
  store i32 %677, ptr %674, align 1, !dbg !869, !tbaa !25
  %695 = fadd double %local35.4, %local42.0, !dbg !869
  %696 = fcmp oeq double %695, %local35.4, !dbg !869
  br i1 %696, label %end641, label %next665, !dbg !869

next659:                                          ; preds = %end647
  %697 = inttoptr i64 %wide279 to ptr, !dbg !870
  %698 = ptrtoint ptr %vmctx to i64, !dbg !870
  %699 = getelementptr i8, ptr %697, i64 %698, !dbg !870
  %700 = load i8, ptr %699, align 1, !dbg !870, !tbaa !25
  %.not1346 = icmp eq i8 %700, 45, !dbg !870
  br i1 %.not1346, label %next662, label %end658, !dbg !870

next662:                                          ; preds = %next659
  %701 = fneg double %687, !dbg !870
  %702 = fneg double %local35.3, !dbg !870
  br label %end658, !dbg !870

next665:                                          ; preds = %end658
  %half433 = trunc i64 %wide278 to i32, !dbg !869
  %half435 = trunc i64 %wide277 to i32, !dbg !869
  %703 = add i32 %677, %local21.211414, !dbg !869
  store i32 %703, ptr %674, align 1, !dbg !871, !tbaa !25
  %704 = icmp ult i32 %703, 1000000000, !dbg !871
  br i1 %704, label %end668, label %next669, !dbg !871

end668:                                           ; preds = %end673, %next665
  %local29.3 = phi i32 [ %half433, %next665 ], [ %half434, %end673 ], !dbg !685
  %wide281 = phi i64 [ %wide277, %next665 ], [ %wide282, %end673 ], !dbg !842
  %half427 = trunc i64 %wide281 to i32, !dbg !872
  %half437 = trunc i64 %wide258 to i32, !dbg !872
  %705 = sub i32 %half437, %half427, !dbg !872
  %706 = ashr i32 %705, 2, !dbg !872
  %707 = mul i32 %706, 9, !dbg !872
  %708 = inttoptr i64 %wide281 to ptr, !dbg !859
  %709 = ptrtoint ptr %vmctx to i64, !dbg !859
  %710 = getelementptr i8, ptr %708, i64 %709, !dbg !859
  %711 = load i32, ptr %710, align 1, !dbg !859, !tbaa !25
  %712 = icmp ult i32 %711, 10, !dbg !859
  br i1 %712, label %end641, label %loop683, !dbg !859

next669:                                          ; preds = %next665
  %half438 = trunc i64 %wide277 to i32, !dbg !871
  %713 = add i32 %649, -4100, !dbg !871
  %wide287 = zext i32 %713 to i64, !dbg !871
  br label %loop670, !dbg !871

loop670:                                          ; preds = %end673, %next669
  %wide284 = phi i64 [ %wide277, %next669 ], [ %wide282, %end673 ], !dbg !842
  %wide285 = phi i64 [ %wide287, %next669 ], [ %wide286, %end673 ], !dbg !685
  %half439 = trunc i64 %wide285 to i32, !dbg !871
  %half440 = trunc i64 %wide284 to i32, !dbg !871
  %714 = add i32 %half439, 4, !dbg !871
  %index671 = zext i32 %714 to i64, !dbg !873
  %715 = inttoptr i64 %index671 to ptr, !dbg !873
  %716 = ptrtoint ptr %vmctx to i64, !dbg !873
  %717 = getelementptr i8, ptr %715, i64 %716, !dbg !873
  store i32 0, ptr %717, align 1, !dbg !873, !tbaa !25
  %.not1347 = icmp ult i32 %half439, %half440, !dbg !873
  br i1 %.not1347, label %next674, label %end673, !dbg !873

end673:                                           ; preds = %next674, %loop670
  %wide282 = phi i64 [ %wide284, %loop670 ], [ %wide283, %next674 ], !dbg !685
  %half434 = trunc i64 %wide285 to i32, !dbg !874
  %half436 = trunc i64 %wide282 to i32, !dbg !874
  %718 = inttoptr i64 %wide285 to ptr, !dbg !874
  %719 = ptrtoint ptr %vmctx to i64, !dbg !874
  %720 = getelementptr i8, ptr %718, i64 %719, !dbg !874
  %721 = load i32, ptr %720, align 1, !dbg !874, !tbaa !25
  %722 = add i32 %721, 1, !dbg !874
  store i32 %722, ptr %720, align 1, !dbg !872, !tbaa !25
  %723 = add i32 %half434, -4, !dbg !872
  %wide286 = zext i32 %723 to i64, !dbg !872
  %724 = icmp ugt i32 %722, 999999999, !dbg !872
  br i1 %724, label %loop670, label %end668, !dbg !872

next674:                                          ; preds = %loop670
  %half441 = trunc i64 %wide284 to i32, !dbg !873
  %725 = add i32 %half441, -4, !dbg !873
  %wide283 = zext i32 %725 to i64, !dbg !875
  %726 = inttoptr i64 %wide283 to ptr, !dbg !875
  %727 = ptrtoint ptr %vmctx to i64, !dbg !875
  %728 = getelementptr i8, ptr %726, i64 %727, !dbg !875
  store i32 0, ptr %728, align 1, !dbg !875, !tbaa !25
  br label %end673, !dbg !875

loop683:                                          ; preds = %end668, %loop683
  %local26.8 = phi i32 [ %729, %loop683 ], [ %707, %end668 ], !dbg !685
  %local21.26 = phi i32 [ %730, %loop683 ], [ 10, %end668 ], !dbg !859
  %half429 = trunc i64 %wide281 to i32, !dbg !859
  %729 = add i32 %local26.8, 1, !dbg !859
  %730 = mul i32 %local21.26, 10, !dbg !859
  %.not1348 = icmp ult i32 %711, %730, !dbg !859
  br i1 %.not1348, label %end641, label %loop683, !dbg !859

loop687:                                          ; preds = %next690, %end615
  %local21.27 = phi i32 [ %.pre-phi, %end615 ], [ %731, %next690 ], !dbg !859
  %local20.25 = phi i32 [ %local20.24, %end615 ], [ %732, %next690 ], !dbg !685
  %half442 = trunc i64 %wide295 to i32, !dbg !859
  %.not1349 = icmp ugt i32 %local20.25, %half442, !dbg !859
  br i1 %.not1349, label %next690, label %end689, !dbg !859

end689:                                           ; preds = %next690, %loop687
  br i1 %628, label %end695, label %next696, !dbg !876

next690:                                          ; preds = %loop687
  %731 = add i32 %local21.27, -4, !dbg !859
  %732 = add i32 %local20.25, -4, !dbg !859
  %index691 = zext i32 %732 to i64, !dbg !876
  %733 = inttoptr i64 %index691 to ptr, !dbg !876
  %734 = ptrtoint ptr %vmctx to i64, !dbg !876
  %735 = getelementptr i8, ptr %733, i64 %734, !dbg !876
  %736 = load i32, ptr %735, align 1, !dbg !876, !tbaa !25
  %737 = icmp eq i32 %736, 0, !dbg !876
  br i1 %737, label %loop687, label %end689, !dbg !876

end695:                                           ; preds = %end689
  %738 = xor i32 %local26.6, -1, !dbg !876
  %739 = select i1 %627, i32 %local23.4, i32 1, !dbg !876
  %740 = icmp sgt i32 %739, %local26.6, !dbg !876
  %741 = icmp sgt i32 %local26.6, -5, !dbg !876
  %742 = and i1 %740, %741, !dbg !876
  %743 = select i1 %742, i32 %738, i32 -1, !dbg !876
  %744 = add i32 %743, %739, !dbg !876
  %745 = select i1 %742, i32 -1, i32 -2, !dbg !876
  %746 = add nsw i32 %745, %282, !dbg !876
  %747 = and i32 %275, 8, !dbg !876
  %condition701.not = icmp eq i32 %747, 0, !dbg !876
  br i1 %condition701.not, label %next702, label %end697, !dbg !876

next696:                                          ; preds = %end689
  %748 = and i32 %275, 8, !dbg !876
  br label %end697, !dbg !876

end697:                                           ; preds = %end718, %next719, %end695, %next696
  %local31.1 = phi i32 [ %746, %end695 ], [ %746, %end718 ], [ %746, %next719 ], [ %282, %next696 ], !dbg !685
  %local23.5 = phi i32 [ %744, %end695 ], [ %848, %end718 ], [ %850, %next719 ], [ %local23.4, %next696 ], !dbg !685
  %local39.1 = phi i32 [ %747, %end695 ], [ 0, %end718 ], [ 0, %next719 ], [ %748, %next696 ], !dbg !685
  %749 = or i32 %local39.1, %local23.5, !dbg !877
  %condition724 = icmp ne i32 %749, 0, !dbg !877
  %750 = select i1 %condition724, i32 2147483645, i32 2147483646, !dbg !877
  %751 = icmp sgt i32 %local23.5, %750, !dbg !877
  br i1 %751, label %end, label %next726, !dbg !877

next702:                                          ; preds = %end695
  br i1 %.not1349, label %next705, label %end704, !dbg !876

end704:                                           ; preds = %next714, %next714.1, %next714.2, %next714.3, %next714.4, %next714.5, %next714.6, %next714.7, %next714.8, %next714.9, %next714.10, %next714.11, %next714.12, %next714.13, %next714.14, %next714.15, %next714.16, %next714.17, %next714.18, %next714.19, %next714.20, %next714.21, %next714.22, %next714.23, %next714.24, %next714.25, %next714.26, %next714.27, %next714.28, %next714.29, %next708, %next705, %next702
  %local20.26 = phi i32 [ -9, %next702 ], [ -9, %next705 ], [ 0, %next708 ], [ -1, %next714 ], [ -2, %next714.1 ], [ -3, %next714.2 ], [ -4, %next714.3 ], [ -5, %next714.4 ], [ -6, %next714.5 ], [ -7, %next714.6 ], [ -8, %next714.7 ], [ -9, %next714.8 ], [ -10, %next714.9 ], [ -11, %next714.10 ], [ -12, %next714.11 ], [ -13, %next714.12 ], [ -14, %next714.13 ], [ -15, %next714.14 ], [ -16, %next714.15 ], [ -17, %next714.16 ], [ -18, %next714.17 ], [ -19, %next714.18 ], [ -20, %next714.19 ], [ -21, %next714.20 ], [ -22, %next714.21 ], [ -23, %next714.22 ], [ -24, %next714.23 ], [ -25, %next714.24 ], [ -26, %next714.25 ], [ -27, %next714.26 ], [ -28, %next714.27 ], [ -29, %next714.28 ], [ -30, %next714.29 ], !dbg !685
  %752 = ashr i32 %local21.27, 2, !dbg !877
  %753 = mul i32 %752, 9, !dbg !877
  %754 = add i32 %753, -9, !dbg !877
  %755 = and i32 %746, -33, !dbg !877
  %.not1350 = icmp eq i32 %755, 70, !dbg !877
  %756 = add i32 %local20.26, %754, !dbg !877
  br i1 %.not1350, label %next719, label %end718, !dbg !877

next705:                                          ; preds = %next702
  %757 = add i32 %local20.25, -4, !dbg !876
  %index706 = zext i32 %757 to i64, !dbg !878
  %758 = inttoptr i64 %index706 to ptr, !dbg !878
  %759 = ptrtoint ptr %vmctx to i64, !dbg !878
  %760 = getelementptr i8, ptr %758, i64 %759, !dbg !878
  %761 = load i32, ptr %760, align 1, !dbg !878, !tbaa !25
  %.fr = freeze i32 %761, !dbg !877
  %762 = icmp eq i32 %.fr, 0, !dbg !878
  br i1 %762, label %end704, label %next708, !dbg !878

next708:                                          ; preds = %next705
  %763 = urem i32 %.fr, 10, !dbg !879
  %condition709.not = icmp eq i32 %763, 0, !dbg !879
  br i1 %condition709.not, label %next714, label %end704, !dbg !879

next714:                                          ; preds = %next708
  %764 = urem i32 %.fr, 100, !dbg !877
  %765 = icmp eq i32 %764, 0, !dbg !877
  br i1 %765, label %next714.1, label %end704, !dbg !877

next714.1:                                        ; preds = %next714
  %766 = urem i32 %.fr, 1000, !dbg !877
  %767 = icmp eq i32 %766, 0, !dbg !877
  br i1 %767, label %next714.2, label %end704, !dbg !877

next714.2:                                        ; preds = %next714.1
  %768 = urem i32 %.fr, 10000, !dbg !877
  %769 = icmp eq i32 %768, 0, !dbg !877
  br i1 %769, label %next714.3, label %end704, !dbg !877

next714.3:                                        ; preds = %next714.2
  %770 = urem i32 %.fr, 100000, !dbg !877
  %771 = icmp eq i32 %770, 0, !dbg !877
  br i1 %771, label %next714.4, label %end704, !dbg !877

next714.4:                                        ; preds = %next714.3
  %772 = urem i32 %.fr, 1000000, !dbg !877
  %773 = icmp eq i32 %772, 0, !dbg !877
  br i1 %773, label %next714.5, label %end704, !dbg !877

next714.5:                                        ; preds = %next714.4
  %774 = urem i32 %.fr, 10000000, !dbg !877
  %775 = icmp eq i32 %774, 0, !dbg !877
  br i1 %775, label %next714.6, label %end704, !dbg !877

next714.6:                                        ; preds = %next714.5
  %776 = urem i32 %.fr, 100000000, !dbg !877
  %777 = icmp eq i32 %776, 0, !dbg !877
  br i1 %777, label %next714.7, label %end704, !dbg !877

next714.7:                                        ; preds = %next714.6
  %778 = urem i32 %.fr, 1000000000, !dbg !877
  %779 = icmp eq i32 %778, 0, !dbg !877
  br i1 %779, label %next714.8, label %end704, !dbg !877

next714.8:                                        ; preds = %next714.7
  %780 = urem i32 %.fr, 1410065408, !dbg !877
  %781 = icmp eq i32 %780, 0, !dbg !877
  br i1 %781, label %next714.9, label %end704, !dbg !877

next714.9:                                        ; preds = %next714.8
  %782 = urem i32 %.fr, 1215752192, !dbg !877
  %783 = icmp eq i32 %782, 0, !dbg !877
  br i1 %783, label %next714.10, label %end704, !dbg !877

next714.10:                                       ; preds = %next714.9
  %784 = icmp ult i32 %.fr, -727379968, !dbg !877
  %785 = add i32 %.fr, 727379968, !dbg !877
  %786 = select i1 %784, i32 %.fr, i32 %785, !dbg !877
  %787 = icmp eq i32 %786, 0, !dbg !877
  br i1 %787, label %next714.11, label %end704, !dbg !877

next714.11:                                       ; preds = %next714.10
  %788 = urem i32 %.fr, 1316134912, !dbg !877
  %789 = icmp eq i32 %788, 0, !dbg !877
  br i1 %789, label %next714.12, label %end704, !dbg !877

next714.12:                                       ; preds = %next714.11
  %790 = urem i32 %.fr, 276447232, !dbg !877
  %791 = icmp eq i32 %790, 0, !dbg !877
  br i1 %791, label %next714.13, label %end704, !dbg !877

next714.13:                                       ; preds = %next714.12
  %792 = icmp ult i32 %.fr, -1530494976, !dbg !877
  %793 = add i32 %.fr, 1530494976, !dbg !877
  %794 = select i1 %792, i32 %.fr, i32 %793, !dbg !877
  %795 = icmp eq i32 %794, 0, !dbg !877
  br i1 %795, label %next714.14, label %end704, !dbg !877

next714.14:                                       ; preds = %next714.13
  %796 = urem i32 %.fr, 1874919424, !dbg !877
  %797 = icmp eq i32 %796, 0, !dbg !877
  br i1 %797, label %next714.15, label %end704, !dbg !877

next714.15:                                       ; preds = %next714.14
  %798 = urem i32 %.fr, 1569325056, !dbg !877
  %799 = icmp eq i32 %798, 0, !dbg !877
  br i1 %799, label %next714.16, label %end704, !dbg !877

next714.16:                                       ; preds = %next714.15
  %800 = icmp ult i32 %.fr, -1486618624, !dbg !877
  %801 = add i32 %.fr, 1486618624, !dbg !877
  %802 = select i1 %800, i32 %.fr, i32 %801, !dbg !877
  %803 = icmp eq i32 %802, 0, !dbg !877
  br i1 %803, label %next714.17, label %end704, !dbg !877

next714.17:                                       ; preds = %next714.16
  %804 = icmp ult i32 %.fr, -1981284352, !dbg !877
  %805 = add i32 %.fr, 1981284352, !dbg !877
  %806 = select i1 %804, i32 %.fr, i32 %805, !dbg !877
  %807 = icmp eq i32 %806, 0, !dbg !877
  br i1 %807, label %next714.18, label %end704, !dbg !877

next714.18:                                       ; preds = %next714.17
  %808 = urem i32 %.fr, 1661992960, !dbg !877
  %809 = icmp eq i32 %808, 0, !dbg !877
  br i1 %809, label %next714.19, label %end704, !dbg !877

next714.19:                                       ; preds = %next714.18
  %810 = icmp ult i32 %.fr, -559939584, !dbg !877
  %811 = add i32 %.fr, 559939584, !dbg !877
  %812 = select i1 %810, i32 %.fr, i32 %811, !dbg !877
  %813 = icmp eq i32 %812, 0, !dbg !877
  br i1 %813, label %next714.20, label %end704, !dbg !877

next714.20:                                       ; preds = %next714.19
  %814 = icmp ult i32 %.fr, -1304428544, !dbg !877
  %815 = add i32 %.fr, 1304428544, !dbg !877
  %816 = select i1 %814, i32 %.fr, i32 %815, !dbg !877
  %817 = icmp eq i32 %816, 0, !dbg !877
  br i1 %817, label %next714.21, label %end704, !dbg !877

next714.21:                                       ; preds = %next714.20
  %818 = icmp ult i32 %.fr, -159383552, !dbg !877
  %819 = add i32 %.fr, 159383552, !dbg !877
  %820 = select i1 %818, i32 %.fr, i32 %819, !dbg !877
  %821 = icmp eq i32 %820, 0, !dbg !877
  br i1 %821, label %next714.22, label %end704, !dbg !877

next714.22:                                       ; preds = %next714.21
  %822 = icmp ult i32 %.fr, -1593835520, !dbg !877
  %823 = add i32 %.fr, 1593835520, !dbg !877
  %824 = select i1 %822, i32 %.fr, i32 %823, !dbg !877
  %825 = icmp eq i32 %824, 0, !dbg !877
  br i1 %825, label %next714.23, label %end704, !dbg !877

next714.23:                                       ; preds = %next714.22
  %826 = urem i32 %.fr, 1241513984, !dbg !877
  %827 = icmp eq i32 %826, 0, !dbg !877
  br i1 %827, label %next714.24, label %end704, !dbg !877

next714.24:                                       ; preds = %next714.23
  %828 = icmp ult i32 %.fr, -469762048, !dbg !877
  %829 = add i32 %.fr, 469762048, !dbg !877
  %830 = select i1 %828, i32 %.fr, i32 %829, !dbg !877
  %831 = icmp eq i32 %830, 0, !dbg !877
  br i1 %831, label %next714.25, label %end704, !dbg !877

next714.25:                                       ; preds = %next714.24
  %832 = icmp ult i32 %.fr, -402653184, !dbg !877
  %833 = add i32 %.fr, 402653184, !dbg !877
  %834 = select i1 %832, i32 %.fr, i32 %833, !dbg !877
  %835 = icmp eq i32 %834, 0, !dbg !877
  br i1 %835, label %next714.26, label %end704, !dbg !877

next714.26:                                       ; preds = %next714.25
  %836 = and i32 %.fr, 268435455, !dbg !877
  %837 = icmp eq i32 %836, 0, !dbg !877
  br i1 %837, label %next714.27, label %end704, !dbg !877

next714.27:                                       ; preds = %next714.26
  %838 = icmp ult i32 %.fr, -1610612736, !dbg !877
  %839 = add i32 %.fr, 1610612736, !dbg !877
  %840 = select i1 %838, i32 %.fr, i32 %839, !dbg !877
  %841 = icmp eq i32 %840, 0, !dbg !877
  br i1 %841, label %next714.28, label %end704, !dbg !877

next714.28:                                       ; preds = %next714.27
  %842 = and i32 %.fr, 805306368, !dbg !877
  %843 = icmp eq i32 %842, 0, !dbg !877
  br i1 %843, label %next714.29, label %end704, !dbg !877

next714.29:                                       ; preds = %next714.28
  %844 = and i32 %.fr, 1073741824, !dbg !877
  %845 = icmp eq i32 %844, 0, !dbg !877
  br i1 %845, label %loop711.30, label %end704, !dbg !877

loop711.30:                                       ; preds = %next714.29
  call void @wasmo5_rt_raise_inner(ptr nonnull swiftself %vmctx, i32 8) #12, !dbg !877
  unreachable, !dbg !877

end718:                                           ; preds = %end704
  %846 = add i32 %756, %local26.6, !dbg !877
  %847 = call i32 @llvm.smax.i32(i32 %846, i32 0), !dbg !877
  %848 = call i32 @llvm.smin.i32(i32 %744, i32 %847), !dbg !877
  br label %end697, !dbg !877

next719:                                          ; preds = %end704
  %849 = call i32 @llvm.smax.i32(i32 %756, i32 0), !dbg !877
  %850 = call i32 @llvm.smin.i32(i32 %744, i32 %849), !dbg !877
  br label %end697, !dbg !877

next726:                                          ; preds = %end697
  %851 = zext i1 %condition724 to i32, !dbg !877
  %852 = add nsw i32 %local23.5, %851, !dbg !877
  %853 = add i32 %852, 1, !dbg !877
  %854 = and i32 %local31.1, -33, !dbg !877
  %.not1351 = icmp eq i32 %854, 70, !dbg !877
  br i1 %.not1351, label %next729, label %end728, !dbg !877

end728:                                           ; preds = %next726
  %half443 = trunc i64 %wide302 to i32, !dbg !877
  %855 = icmp eq i32 %local26.6, 0, !dbg !877
  br i1 %855, label %end735, label %loop737.preheader, !dbg !877

loop737.preheader:                                ; preds = %end728
  %half445 = trunc i64 %wide302 to i32, !dbg !877
  %856 = call i32 @llvm.abs.i32(i32 %local26.6, i1 false), !dbg !877
  br label %loop737, !dbg !880

next729:                                          ; preds = %next726
  %857 = sub i32 2147483646, %852, !dbg !877
  %858 = icmp sgt i32 %local26.6, %857, !dbg !877
  br i1 %858, label %end, label %next731, !dbg !877

next731:                                          ; preds = %next729
  %859 = call i32 @llvm.smax.i32(i32 %local26.6, i32 0), !dbg !877
  br label %end733, !dbg !877

end733:                                           ; preds = %end742, %next731
  %local28.1 = phi i32 [ %629, %next731 ], [ %874, %end742 ], !dbg !685
  %local20.28 = phi i32 [ %859, %next731 ], [ %882, %end742 ], !dbg !685
  %860 = add i32 %853, %local20.28, !dbg !881
  %861 = xor i32 %local36.0, 2147483647, !dbg !881
  %862 = icmp sgt i32 %860, %861, !dbg !881
  br i1 %862, label %end, label %next750, !dbg !881

end735:                                           ; preds = %loop737, %end728
  %local25.13 = phi i32 [ %half443, %end728 ], [ %865, %loop737 ], !dbg !685
  %half444 = trunc i64 %wide302 to i32, !dbg !880
  %863 = sub i32 %half444, %local25.13, !dbg !880
  %864 = icmp sgt i32 %863, 1, !dbg !880
  br i1 %864, label %end742, label %next743, !dbg !880

loop737:                                          ; preds = %loop737.preheader, %loop737
  %local25.14 = phi i32 [ %865, %loop737 ], [ %half445, %loop737.preheader ], !dbg !685
  %local20.29 = phi i32 [ %866, %loop737 ], [ %856, %loop737.preheader ], !dbg !685
  %865 = add i32 %local25.14, -1, !dbg !880
  %866 = udiv i32 %local20.29, 10, !dbg !882
  %.neg1352 = mul i32 %866, 246, !dbg !882
  %867 = add i32 %.neg1352, %local20.29, !dbg !882
  %868 = trunc i32 %867 to i8, !dbg !880
  %869 = or i8 %868, 48, !dbg !880
  %index738 = zext i32 %865 to i64, !dbg !880
  %870 = inttoptr i64 %index738 to ptr, !dbg !880
  %871 = ptrtoint ptr %vmctx to i64, !dbg !880
  %872 = getelementptr i8, ptr %870, i64 %871, !dbg !880
  store i8 %869, ptr %872, align 1, !dbg !880, !tbaa !25
  %873 = icmp ugt i32 %local20.29, 9, !dbg !880
  br i1 %873, label %loop737, label %end735, !dbg !880

end742:                                           ; preds = %next743, %end735
  %local21.31 = phi i32 [ %local25.13, %end735 ], [ %11, %next743 ], !dbg !685
  %half446 = trunc i64 %wide302 to i32, !dbg !883
  %874 = add i32 %local21.31, -2, !dbg !883
  %875 = trunc i32 %local31.1 to i8, !dbg !884
  %index744 = zext i32 %874 to i64, !dbg !884
  %876 = inttoptr i64 %index744 to ptr, !dbg !884
  %877 = ptrtoint ptr %vmctx to i64, !dbg !884
  %878 = getelementptr i8, ptr %876, i64 %877, !dbg !884
  store i8 %875, ptr %878, align 1, !dbg !884, !tbaa !25
  %879 = icmp slt i32 %local26.6, 0, !dbg !884
  %880 = select i1 %879, i8 45, i8 43, !dbg !884
  %881 = getelementptr i8, ptr %878, i64 1, !dbg !881
  store i8 %880, ptr %881, align 1, !dbg !881, !tbaa !25
  %882 = sub i32 %half446, %874, !dbg !881
  %883 = sub i32 2147483646, %852, !dbg !881
  %884 = icmp sgt i32 %882, %883, !dbg !881
  br i1 %884, label %end, label %end733, !dbg !881

next743:                                          ; preds = %end735
  %reass.sub1689 = sub i32 %local25.13, %4, !dbg !880
  %885 = add i32 %reass.sub1689, 802, !dbg !880
  %886 = call i32 @f52(ptr swiftself %vmctx, i32 %11, i32 48, i32 %885), !dbg !885
  br label %end742, !dbg !883

next750:                                          ; preds = %end733
  %887 = add i32 %860, %local36.0, !dbg !881
  %888 = and i32 %275, 73728, !dbg !881
  %condition751.not = icmp eq i32 %888, 0, !dbg !881
  %.not1353 = icmp sgt i32 %local27.1, %887, !dbg !881
  %or.cond1396 = select i1 %condition751.not, i1 %.not1353, i1 false, !dbg !881
  br i1 %or.cond1396, label %next755, label %end752, !dbg !881

end752:                                           ; preds = %next769, %end758, %next750
  %889 = load i8, ptr %20, align 1, !dbg !886, !tbaa !25
  %890 = and i8 %889, 32, !dbg !886
  %condition771.not = icmp eq i8 %890, 0, !dbg !886
  br i1 %condition771.not, label %next773, label %end772, !dbg !886

next755:                                          ; preds = %next750
  %891 = sub i32 %local27.1, %887, !dbg !881
  %892 = icmp ult i32 %891, 256, !dbg !881
  %893 = call i32 @llvm.umin.i32(i32 %891, i32 256), !dbg !881
  %894 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %893), !dbg !887
  br i1 %892, label %end758, label %loop760, !dbg !888

end758:                                           ; preds = %end763, %next755
  %local20.30 = phi i32 [ %891, %next755 ], [ %899, %end763 ], !dbg !685
  %895 = load i8, ptr %20, align 1, !dbg !889, !tbaa !25
  %896 = and i8 %895, 32, !dbg !889
  %condition768.not = icmp eq i8 %896, 0, !dbg !889
  br i1 %condition768.not, label %next769, label %end752, !dbg !889

loop760:                                          ; preds = %next755, %end763
  %local20.31 = phi i32 [ %899, %end763 ], [ %891, %next755 ], !dbg !685
  %897 = load i8, ptr %20, align 1, !dbg !890, !tbaa !25
  %898 = and i8 %897, 32, !dbg !890
  %condition762.not = icmp eq i8 %898, 0, !dbg !890
  br i1 %condition762.not, label %next764, label %end763, !dbg !890

end763:                                           ; preds = %next764, %loop760
  %899 = add i32 %local20.31, -256, !dbg !891
  %900 = icmp ugt i32 %899, 255, !dbg !891
  br i1 %900, label %loop760, label %end758, !dbg !891

next764:                                          ; preds = %loop760
  %half447 = trunc i64 %wide to i32, !dbg !892
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half447), !dbg !892
  br label %end763, !dbg !891

next769:                                          ; preds = %end758
  %half448 = trunc i64 %wide to i32, !dbg !893
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.30, i32 %half448), !dbg !893
  br label %end752, !dbg !894

end772:                                           ; preds = %next773, %end752
  %.not1354 = icmp eq i32 %888, 65536, !dbg !895
  %or.cond1397 = select i1 %.not1354, i1 %.not1353, i1 false, !dbg !895
  br i1 %or.cond1397, label %next778, label %end775, !dbg !895

next773:                                          ; preds = %end752
  %half449 = trunc i64 %wide279 to i32, !dbg !896
  %half450 = trunc i64 %wide to i32, !dbg !896
  call void @f42(ptr swiftself %vmctx, i32 %half449, i32 %local36.0, i32 %half450), !dbg !896
  br label %end772, !dbg !895

end775:                                           ; preds = %next792, %end781, %end772
  br i1 %.not1351, label %next795, label %end794, !dbg !897

next778:                                          ; preds = %end772
  %901 = sub i32 %local27.1, %887, !dbg !895
  %902 = icmp ult i32 %901, 256, !dbg !895
  %903 = call i32 @llvm.umin.i32(i32 %901, i32 256), !dbg !895
  %904 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 48, i32 %903), !dbg !898
  br i1 %902, label %end781, label %loop783, !dbg !899

end781:                                           ; preds = %end786, %next778
  %local20.32 = phi i32 [ %901, %next778 ], [ %909, %end786 ], !dbg !685
  %905 = load i8, ptr %20, align 1, !dbg !900, !tbaa !25
  %906 = and i8 %905, 32, !dbg !900
  %condition791.not = icmp eq i8 %906, 0, !dbg !900
  br i1 %condition791.not, label %next792, label %end775, !dbg !900

loop783:                                          ; preds = %next778, %end786
  %local20.33 = phi i32 [ %909, %end786 ], [ %901, %next778 ], !dbg !685
  %907 = load i8, ptr %20, align 1, !dbg !901, !tbaa !25
  %908 = and i8 %907, 32, !dbg !901
  %condition785.not = icmp eq i8 %908, 0, !dbg !901
  br i1 %condition785.not, label %next787, label %end786, !dbg !901

end786:                                           ; preds = %next787, %loop783
  %909 = add i32 %local20.33, -256, !dbg !902
  %910 = icmp ugt i32 %909, 255, !dbg !902
  br i1 %910, label %loop783, label %end781, !dbg !902

next787:                                          ; preds = %loop783
  %half451 = trunc i64 %wide to i32, !dbg !903
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half451), !dbg !903
  br label %end786, !dbg !902

next792:                                          ; preds = %end781
  %half452 = trunc i64 %wide to i32, !dbg !904
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.32, i32 %half452), !dbg !904
  br label %end775, !dbg !897

end794:                                           ; preds = %end775
  %911 = icmp slt i32 %local23.5, 0, !dbg !905
  br i1 %911, label %end860, label %next861, !dbg !905

next795:                                          ; preds = %end775
  %half453 = trunc i64 %wide295 to i32, !dbg !897
  %half454 = trunc i64 %wide258 to i32, !dbg !897
  %912 = call i32 @llvm.umin.i32(i32 %half453, i32 %half454), !dbg !897
  %wide290 = zext i32 %912 to i64, !dbg !897
  br label %loop797, !dbg !897

loop797:                                          ; preds = %end819, %next795
  %wide288 = phi i64 [ %wide290, %next795 ], [ %wide289, %end819 ], !dbg !685
  %913 = inttoptr i64 %wide288 to ptr, !dbg !906
  %914 = ptrtoint ptr %vmctx to i64, !dbg !906
  %915 = getelementptr i8, ptr %913, i64 %914, !dbg !906
  %916 = load i32, ptr %915, align 1, !dbg !906, !tbaa !25
  %condition799.not = icmp eq i32 %916, 0, !dbg !906
  br i1 %condition799.not, label %end802, label %loop803, !dbg !906

end802:                                           ; preds = %loop803, %loop797
  %local22.10 = phi i32 [ %10, %loop797 ], [ %918, %loop803 ], !dbg !685
  %half455 = trunc i64 %wide288 to i32, !dbg !907
  %half456 = trunc i64 %wide290 to i32, !dbg !907
  %917 = icmp eq i32 %half455, %half456, !dbg !907
  br i1 %917, label %end808, label %next809, !dbg !907

loop803:                                          ; preds = %loop797, %loop803
  %local22.11 = phi i32 [ %918, %loop803 ], [ %10, %loop797 ], !dbg !685
  %local20.34 = phi i32 [ %919, %loop803 ], [ %916, %loop797 ], !dbg !685
  %918 = add i32 %local22.11, -1, !dbg !907
  %919 = udiv i32 %local20.34, 10, !dbg !908
  %.neg1356 = mul i32 %919, 246, !dbg !908
  %920 = add i32 %.neg1356, %local20.34, !dbg !908
  %921 = trunc i32 %920 to i8, !dbg !907
  %922 = or i8 %921, 48, !dbg !907
  %index804 = zext i32 %918 to i64, !dbg !907
  %923 = inttoptr i64 %index804 to ptr, !dbg !907
  %924 = ptrtoint ptr %vmctx to i64, !dbg !907
  %925 = getelementptr i8, ptr %923, i64 %924, !dbg !907
  store i8 %922, ptr %925, align 1, !dbg !907, !tbaa !25
  %926 = icmp ugt i32 %local20.34, 9, !dbg !907
  br i1 %926, label %loop803, label %end802, !dbg !907

end808:                                           ; preds = %end802
  %.not1358 = icmp eq i32 %local22.10, %10, !dbg !909
  br i1 %.not1358, label %next814, label %end811, !dbg !909

next809:                                          ; preds = %end802
  %half457 = trunc i64 %wide302 to i32, !dbg !907
  %.not1357 = icmp ugt i32 %local22.10, %half457, !dbg !907
  br i1 %.not1357, label %next812, label %end811, !dbg !907

end811:                                           ; preds = %next814, %end808, %next812, %next809
  %local21.34 = phi i32 [ %local22.10, %end808 ], [ %9, %next814 ], [ %local22.10, %next809 ], [ %half458, %next812 ], !dbg !685
  %927 = load i8, ptr %20, align 1, !dbg !910, !tbaa !25
  %928 = and i8 %927, 32, !dbg !910
  %condition818.not = icmp eq i8 %928, 0, !dbg !910
  br i1 %condition818.not, label %next820, label %end819, !dbg !910

next812:                                          ; preds = %next809
  %half458 = trunc i64 %wide302 to i32, !dbg !907
  %929 = sub nuw i32 %local22.10, %half458, !dbg !907
  %930 = call i32 @f52(ptr swiftself %vmctx, i32 %half458, i32 48, i32 %929), !dbg !911
  br label %end811, !dbg !909

next814:                                          ; preds = %end808
  store i8 48, ptr %41, align 1, !dbg !912, !tbaa !25
  br label %end811, !dbg !912

end819:                                           ; preds = %next820, %end811
  %half459 = trunc i64 %wide288 to i32, !dbg !913
  %half460 = trunc i64 %wide258 to i32, !dbg !913
  %931 = add i32 %half459, 4, !dbg !913
  %wide289 = zext i32 %931 to i64, !dbg !913
  %.not1359 = icmp ugt i32 %931, %half460, !dbg !913
  br i1 %.not1359, label %next822, label %loop797, !dbg !913

next820:                                          ; preds = %end811
  %half461 = trunc i64 %wide to i32, !dbg !910
  %932 = sub i32 %10, %local21.34, !dbg !910
  call void @f42(ptr swiftself %vmctx, i32 %local21.34, i32 %932, i32 %half461), !dbg !914
  br label %end819, !dbg !913

next822:                                          ; preds = %end819
  %933 = icmp eq i32 %749, 0, !dbg !913
  br i1 %933, label %end824, label %next825, !dbg !913

end824:                                           ; preds = %next828, %next825, %next822
  %half462 = trunc i64 %wide289 to i32, !dbg !915
  %934 = icmp ult i32 %half462, %local20.25, !dbg !915
  %935 = icmp sgt i32 %local23.5, 0, !dbg !915
  %or.cond1398 = and i1 %935, %934, !dbg !915
  br i1 %or.cond1398, label %loop836, label %end832, !dbg !915

next825:                                          ; preds = %next822
  %936 = load i8, ptr %20, align 1, !dbg !916, !tbaa !25
  %937 = and i8 %936, 32, !dbg !916
  %condition827.not = icmp eq i8 %937, 0, !dbg !916
  br i1 %condition827.not, label %next828, label %end824, !dbg !916

next828:                                          ; preds = %next825
  %half463 = trunc i64 %wide to i32, !dbg !917
  call void @f42(ptr swiftself %vmctx, i32 1048653, i32 1, i32 %half463), !dbg !917
  br label %end824, !dbg !915

end832:                                           ; preds = %end851, %end824
  %local20.35 = phi i32 [ %local23.5, %end824 ], [ %956, %end851 ], !dbg !685
  %half464 = trunc i64 %wide to i32, !dbg !918
  %938 = add i32 %local20.35, 9, !dbg !918
  call void @f49(ptr swiftself %vmctx, i32 %half464, i32 %938, i32 9), !dbg !905
  br label %end858, !dbg !905

loop836:                                          ; preds = %end824, %end851
  %wide291 = phi i64 [ %wide292, %end851 ], [ %wide289, %end824 ], !dbg !685
  %local23.6 = phi i32 [ %956, %end851 ], [ %local23.5, %end824 ], !dbg !685
  %939 = inttoptr i64 %wide291 to ptr, !dbg !919
  %940 = ptrtoint ptr %vmctx to i64, !dbg !919
  %941 = getelementptr i8, ptr %939, i64 %940, !dbg !919
  %942 = load i32, ptr %941, align 1, !dbg !919, !tbaa !25
  %condition838.not = icmp eq i32 %942, 0, !dbg !919
  br i1 %condition838.not, label %end841, label %loop842, !dbg !919

end841:                                           ; preds = %next845, %loop836
  %local22.12 = phi i32 [ %10, %loop836 ], [ %945, %next845 ], !dbg !685
  %half465 = trunc i64 %wide302 to i32, !dbg !920
  %943 = sub i32 %local22.12, %half465, !dbg !920
  %944 = call i32 @f52(ptr swiftself %vmctx, i32 %half465, i32 48, i32 %943), !dbg !921
  br label %end847, !dbg !922

loop842:                                          ; preds = %loop836, %loop842
  %local22.13 = phi i32 [ %945, %loop842 ], [ %10, %loop836 ], !dbg !685
  %local20.36 = phi i32 [ %946, %loop842 ], [ %942, %loop836 ], !dbg !685
  %945 = add i32 %local22.13, -1, !dbg !920
  %946 = udiv i32 %local20.36, 10, !dbg !923
  %.neg1360 = mul i32 %946, 246, !dbg !923
  %947 = add i32 %.neg1360, %local20.36, !dbg !923
  %948 = trunc i32 %947 to i8, !dbg !920
  %949 = or i8 %948, 48, !dbg !920
  %index843 = zext i32 %945 to i64, !dbg !920
  %950 = inttoptr i64 %index843 to ptr, !dbg !920
  %951 = ptrtoint ptr %vmctx to i64, !dbg !920
  %952 = getelementptr i8, ptr %950, i64 %951, !dbg !920
  store i8 %949, ptr %952, align 1, !dbg !920, !tbaa !25
  %953 = icmp ugt i32 %local20.36, 9, !dbg !920
  br i1 %953, label %loop842, label %next845, !dbg !920

next845:                                          ; preds = %loop842
  %half466 = trunc i64 %wide302 to i32, !dbg !920
  %.not1361 = icmp ugt i32 %945, %half466, !dbg !920
  br i1 %.not1361, label %end841, label %end847, !dbg !920

end847:                                           ; preds = %end841, %next845
  %local21.37 = phi i32 [ %945, %next845 ], [ %half465, %end841 ], !dbg !685
  %954 = load i8, ptr %20, align 1, !dbg !924, !tbaa !25
  %955 = and i8 %954, 32, !dbg !924
  %condition850.not = icmp eq i8 %955, 0, !dbg !924
  br i1 %condition850.not, label %next852, label %end851, !dbg !924

end851:                                           ; preds = %next852, %end847
  %half467 = trunc i64 %wide291 to i32, !dbg !918
  %956 = add nsw i32 %local23.6, -9, !dbg !918
  %957 = add i32 %half467, 4, !dbg !918
  %wide292 = zext i32 %957 to i64, !dbg !918
  %.not1362 = icmp ult i32 %957, %local20.25, !dbg !918
  %958 = icmp sgt i32 %local23.6, 9, !dbg !918
  %or.cond1399 = select i1 %.not1362, i1 %958, i1 false, !dbg !918
  br i1 %or.cond1399, label %loop836, label %end832, !dbg !918

next852:                                          ; preds = %end847
  %half468 = trunc i64 %wide to i32, !dbg !924
  %959 = call i32 @llvm.umin.i32(i32 %local23.6, i32 9), !dbg !924
  call void @f42(ptr swiftself %vmctx, i32 %local21.37, i32 %959, i32 %half468), !dbg !925
  br label %end851, !dbg !918

end858:                                           ; preds = %next906, %end860, %end832
  %.not1366 = icmp eq i32 %888, 8192, !dbg !926
  %or.cond1402 = select i1 %.not1366, i1 %.not1353, i1 false, !dbg !926
  br i1 %or.cond1402, label %next911, label %end927, !dbg !926

end860:                                           ; preds = %end897, %end794
  %local23.7 = phi i32 [ %local23.5, %end794 ], [ %994, %end897 ], !dbg !685
  %half469 = trunc i64 %wide to i32, !dbg !927
  %960 = add i32 %local23.7, 18, !dbg !927
  call void @f49(ptr swiftself %vmctx, i32 %half469, i32 %960, i32 18), !dbg !928
  %961 = load i8, ptr %20, align 1, !dbg !929, !tbaa !25
  %962 = and i8 %961, 32, !dbg !929
  %condition905.not = icmp eq i8 %962, 0, !dbg !929
  br i1 %condition905.not, label %next906, label %end858, !dbg !929

next861:                                          ; preds = %end794
  %half470 = trunc i64 %wide295 to i32, !dbg !905
  %963 = add i32 %half470, 4, !dbg !905
  %964 = select i1 %.not1349, i32 %local20.25, i32 %963, !dbg !905
  %condition887.not = icmp eq i32 %local39.1, 0
  br label %loop863, !dbg !905

loop863:                                          ; preds = %end897, %next861
  %wide293 = phi i64 [ %wide295, %next861 ], [ %wide294, %end897 ], !dbg !685
  %local23.8 = phi i32 [ %local23.5, %next861 ], [ %994, %end897 ], !dbg !685
  %965 = inttoptr i64 %wide293 to ptr, !dbg !930
  %966 = ptrtoint ptr %vmctx to i64, !dbg !930
  %967 = getelementptr i8, ptr %965, i64 %966, !dbg !930
  %968 = load i32, ptr %967, align 1, !dbg !930, !tbaa !25
  %969 = icmp eq i32 %968, 0, !dbg !930
  br i1 %969, label %end866, label %loop868, !dbg !930

end866:                                           ; preds = %next871, %loop863
  store i8 48, ptr %41, align 1, !dbg !931, !tbaa !25
  br label %end874, !dbg !931

loop868:                                          ; preds = %loop863, %loop868
  %local21.38 = phi i32 [ %978, %loop868 ], [ 0, %loop863 ], !dbg !685
  %local20.37 = phi i32 [ %971, %loop868 ], [ %968, %loop863 ], !dbg !685
  %970 = add i32 %39, %local21.38, !dbg !930
  %971 = udiv i32 %local20.37, 10, !dbg !932
  %.neg1363 = mul i32 %971, 246, !dbg !932
  %972 = add i32 %.neg1363, %local20.37, !dbg !932
  %973 = trunc i32 %972 to i8, !dbg !933
  %974 = or i8 %973, 48, !dbg !933
  %index869 = zext i32 %970 to i64, !dbg !933
  %975 = inttoptr i64 %index869 to ptr, !dbg !933
  %976 = ptrtoint ptr %vmctx to i64, !dbg !933
  %977 = getelementptr i8, ptr %975, i64 %976, !dbg !933
  store i8 %974, ptr %977, align 1, !dbg !933, !tbaa !25
  %978 = add i32 %local21.38, -1, !dbg !933
  %979 = icmp ugt i32 %local20.37, 9, !dbg !933
  br i1 %979, label %loop868, label %next871, !dbg !933

next871:                                          ; preds = %loop868
  %980 = icmp eq i32 %978, 0, !dbg !933
  br i1 %980, label %end866, label %next873, !dbg !933

next873:                                          ; preds = %next871
  %981 = add i32 %40, %978, !dbg !933
  br label %end874, !dbg !933

end874:                                           ; preds = %end866, %next873
  %local20.38 = phi i32 [ %9, %end866 ], [ %981, %next873 ], !dbg !685
  %half471 = trunc i64 %wide293 to i32, !dbg !931
  %half472 = trunc i64 %wide295 to i32, !dbg !931
  %982 = icmp eq i32 %half471, %half472, !dbg !931
  br i1 %982, label %end878, label %next879, !dbg !931

end878:                                           ; preds = %end874
  %983 = load i8, ptr %20, align 1, !dbg !934, !tbaa !25
  %984 = and i8 %983, 32, !dbg !934
  %condition884.not = icmp eq i8 %984, 0, !dbg !934
  br i1 %condition884.not, label %next886, label %end885, !dbg !934

next879:                                          ; preds = %end874
  %half473 = trunc i64 %wide302 to i32, !dbg !931
  %.not1364 = icmp ugt i32 %local20.38, %half473, !dbg !931
  br i1 %.not1364, label %next882, label %end881, !dbg !931

end881:                                           ; preds = %end885, %next894, %end888, %next882, %next879
  %local20.39 = phi i32 [ %990, %end888 ], [ %990, %next894 ], [ %990, %end885 ], [ %local20.38, %next879 ], [ %half474, %next882 ], !dbg !685
  %985 = sub i32 %10, %local20.39, !dbg !935
  %986 = load i8, ptr %20, align 1, !dbg !936, !tbaa !25
  %987 = and i8 %986, 32, !dbg !936
  %condition896.not = icmp eq i8 %987, 0, !dbg !936
  br i1 %condition896.not, label %next898, label %end897, !dbg !936

next882:                                          ; preds = %next879
  %half474 = trunc i64 %wide302 to i32, !dbg !931
  %988 = sub nuw i32 %local20.38, %half474, !dbg !931
  %989 = call i32 @f52(ptr swiftself %vmctx, i32 %half474, i32 48, i32 %988), !dbg !937
  br label %end881, !dbg !938

end885:                                           ; preds = %next886, %end878
  %990 = add i32 %local20.38, 1, !dbg !939
  %991 = icmp slt i32 %local23.8, 1, !dbg !939
  %or.cond1400 = select i1 %condition887.not, i1 %991, i1 false, !dbg !939
  br i1 %or.cond1400, label %end881, label %end888, !dbg !939

next886:                                          ; preds = %end878
  %half475 = trunc i64 %wide to i32, !dbg !940
  call void @f42(ptr swiftself %vmctx, i32 %local20.38, i32 1, i32 %half475), !dbg !940
  br label %end885, !dbg !939

end888:                                           ; preds = %end885
  %992 = load i8, ptr %20, align 1, !dbg !941, !tbaa !25
  %993 = and i8 %992, 32, !dbg !941
  %condition893.not = icmp eq i8 %993, 0, !dbg !941
  br i1 %condition893.not, label %next894, label %end881, !dbg !941

next894:                                          ; preds = %end888
  %half476 = trunc i64 %wide to i32, !dbg !942
  call void @f42(ptr swiftself %vmctx, i32 1048653, i32 1, i32 %half476), !dbg !942
  br label %end881, !dbg !935

end897:                                           ; preds = %next898, %end881
  %half477 = trunc i64 %wide293 to i32, !dbg !927
  %994 = sub i32 %local23.8, %985, !dbg !927
  %995 = add i32 %half477, 4, !dbg !927
  %wide294 = zext i32 %995 to i64, !dbg !927
  %.not1365 = icmp ult i32 %995, %964, !dbg !927
  %996 = icmp sgt i32 %994, -1, !dbg !927
  %or.cond1401 = select i1 %.not1365, i1 %996, i1 false, !dbg !927
  br i1 %or.cond1401, label %loop863, label %end860, !dbg !927

next898:                                          ; preds = %end881
  %half478 = trunc i64 %wide to i32, !dbg !936
  %997 = call i32 @llvm.smin.i32(i32 %local23.8, i32 %985), !dbg !936
  call void @f42(ptr swiftself %vmctx, i32 %local20.39, i32 %997, i32 %half478), !dbg !943
  br label %end897, !dbg !927

next906:                                          ; preds = %end860
  %half479 = trunc i64 %wide302 to i32, !dbg !929
  %half480 = trunc i64 %wide to i32, !dbg !929
  %998 = sub i32 %half479, %local28.1, !dbg !929
  call void @f42(ptr swiftself %vmctx, i32 %local28.1, i32 %998, i32 %half480), !dbg !944
  br label %end858, !dbg !926

next911:                                          ; preds = %end858
  %999 = sub i32 %local27.1, %887, !dbg !926
  %1000 = icmp ult i32 %999, 256, !dbg !926
  %1001 = call i32 @llvm.umin.i32(i32 %999, i32 256), !dbg !926
  %1002 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %1001), !dbg !945
  br i1 %1000, label %end914, label %loop916, !dbg !946

end914:                                           ; preds = %end919, %next911
  %local20.40 = phi i32 [ %999, %next911 ], [ %1007, %end919 ], !dbg !685
  %1003 = load i8, ptr %20, align 1, !dbg !947, !tbaa !25
  %1004 = and i8 %1003, 32, !dbg !947
  %condition924.not = icmp eq i8 %1004, 0, !dbg !947
  br i1 %condition924.not, label %end927.sink.split, label %end927, !dbg !947

loop916:                                          ; preds = %next911, %end919
  %local20.41 = phi i32 [ %1007, %end919 ], [ %999, %next911 ], !dbg !685
  %1005 = load i8, ptr %20, align 1, !dbg !948, !tbaa !25
  %1006 = and i8 %1005, 32, !dbg !948
  %condition918.not = icmp eq i8 %1006, 0, !dbg !948
  br i1 %condition918.not, label %next920, label %end919, !dbg !948

end919:                                           ; preds = %next920, %loop916
  %1007 = add i32 %local20.41, -256, !dbg !949
  %1008 = icmp ugt i32 %1007, 255, !dbg !949
  br i1 %1008, label %loop916, label %end914, !dbg !949

next920:                                          ; preds = %loop916
  %half481 = trunc i64 %wide to i32, !dbg !950
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half481), !dbg !950
  br label %end919, !dbg !949

end927.sink.split:                                ; preds = %end914, %end1156
  %local20.40.sink = phi i32 [ %local20.54, %end1156 ], [ %local20.40, %end914 ]
  %.sink1688.ph = phi i32 [ %1144, %end1156 ], [ %887, %end914 ]
  %half482 = trunc i64 %wide to i32, !dbg !685
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.40.sink, i32 %half482), !dbg !685
  br label %end927, !dbg !685

end927:                                           ; preds = %end927.sink.split, %end858, %end914, %end1147, %end1156
  %.sink1688 = phi i32 [ %1144, %end1147 ], [ %887, %end914 ], [ %1144, %end1156 ], [ %887, %end858 ], [ %.sink1688.ph, %end927.sink.split ]
  %half316 = trunc i64 %wide213 to i32, !dbg !685
  %1009 = call i32 @llvm.smax.i32(i32 %local27.1, i32 %.sink1688), !dbg !685
  %1010 = icmp sgt i32 %1009, -1, !dbg !951
  br i1 %1010, label %loop.backedge, label %end, !dbg !951

next930:                                          ; preds = %end341
  %1011 = add i32 %414, %local23.3, !dbg !788
  %1012 = call i32 @llvm.smax.i32(i32 %local27.1, i32 %1011), !dbg !788
  %1013 = icmp sgt i32 %1012, %60, !dbg !788
  br i1 %1013, label %end, label %next933, !dbg !788

next933:                                          ; preds = %next930
  %1014 = and i32 %local29.1, 73728, !dbg !788
  %condition934.not = icmp eq i32 %1014, 0, !dbg !788
  %.not1380 = icmp slt i32 %1011, %local27.1, !dbg !788
  %or.cond1403 = select i1 %condition934.not, i1 %.not1380, i1 false, !dbg !788
  br i1 %or.cond1403, label %next938, label %end935, !dbg !788

end935:                                           ; preds = %next952, %end941, %next933
  %1015 = load i8, ptr %20, align 1, !dbg !952, !tbaa !25
  %1016 = and i8 %1015, 32, !dbg !952
  %condition954.not = icmp eq i8 %1016, 0, !dbg !952
  br i1 %condition954.not, label %next956, label %end955, !dbg !952

next938:                                          ; preds = %next933
  %1017 = sub i32 %1012, %1011, !dbg !788
  %1018 = icmp ult i32 %1017, 256, !dbg !788
  %1019 = call i32 @llvm.umin.i32(i32 %1017, i32 256), !dbg !788
  %1020 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 32, i32 %1019), !dbg !953
  br i1 %1018, label %end941, label %loop943, !dbg !954

end941:                                           ; preds = %end946, %next938
  %local22.14 = phi i32 [ %1017, %next938 ], [ %1025, %end946 ], !dbg !685
  %1021 = load i8, ptr %20, align 1, !dbg !955, !tbaa !25
  %1022 = and i8 %1021, 32, !dbg !955
  %condition951.not = icmp eq i8 %1022, 0, !dbg !955
  br i1 %condition951.not, label %next952, label %end935, !dbg !955

loop943:                                          ; preds = %next938, %end946
  %local22.15 = phi i32 [ %1025, %end946 ], [ %1017, %next938 ], !dbg !685
  %1023 = load i8, ptr %20, align 1, !dbg !956, !tbaa !25
  %1024 = and i8 %1023, 32, !dbg !956
  %condition945.not = icmp eq i8 %1024, 0, !dbg !956
  br i1 %condition945.not, label %next947, label %end946, !dbg !956

end946:                                           ; preds = %next947, %loop943
  %1025 = add i32 %local22.15, -256, !dbg !957
  %1026 = icmp ugt i32 %1025, 255, !dbg !957
  br i1 %1026, label %loop943, label %end941, !dbg !957

next947:                                          ; preds = %loop943
  %half483 = trunc i64 %wide to i32, !dbg !958
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half483), !dbg !958
  br label %end946, !dbg !957

next952:                                          ; preds = %end941
  %half484 = trunc i64 %wide to i32, !dbg !959
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local22.14, i32 %half484), !dbg !959
  br label %end935, !dbg !960

end955:                                           ; preds = %next956, %end935
  %.not1381 = icmp eq i32 %1014, 65536, !dbg !961
  %or.cond1404 = select i1 %.not1381, i1 %.not1380, i1 false, !dbg !961
  br i1 %or.cond1404, label %next961, label %end958, !dbg !961

next956:                                          ; preds = %end935
  %half485 = trunc i64 %wide to i32, !dbg !962
  call void @f42(ptr swiftself %vmctx, i32 %local32.2, i32 %local23.3, i32 %half485), !dbg !962
  br label %end955, !dbg !961

end958:                                           ; preds = %next975, %end964, %end955
  %.not1383 = icmp slt i32 %413, %local26.3, !dbg !963
  br i1 %.not1383, label %next978, label %end977, !dbg !963

next961:                                          ; preds = %end955
  %1027 = sub i32 %1012, %1011, !dbg !961
  %1028 = icmp ult i32 %1027, 256, !dbg !961
  %1029 = call i32 @llvm.umin.i32(i32 %1027, i32 256), !dbg !961
  %1030 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 48, i32 %1029), !dbg !964
  br i1 %1028, label %end964, label %loop966, !dbg !965

end964:                                           ; preds = %end969, %next961
  %local22.16 = phi i32 [ %1027, %next961 ], [ %1035, %end969 ], !dbg !685
  %1031 = load i8, ptr %20, align 1, !dbg !966, !tbaa !25
  %1032 = and i8 %1031, 32, !dbg !966
  %condition974.not = icmp eq i8 %1032, 0, !dbg !966
  br i1 %condition974.not, label %next975, label %end958, !dbg !966

loop966:                                          ; preds = %next961, %end969
  %local22.17 = phi i32 [ %1035, %end969 ], [ %1027, %next961 ], !dbg !685
  %1033 = load i8, ptr %20, align 1, !dbg !967, !tbaa !25
  %1034 = and i8 %1033, 32, !dbg !967
  %condition968.not = icmp eq i8 %1034, 0, !dbg !967
  br i1 %condition968.not, label %next970, label %end969, !dbg !967

end969:                                           ; preds = %next970, %loop966
  %1035 = add i32 %local22.17, -256, !dbg !968
  %1036 = icmp ugt i32 %1035, 255, !dbg !968
  br i1 %1036, label %loop966, label %end964, !dbg !968

next970:                                          ; preds = %loop966
  %half486 = trunc i64 %wide to i32, !dbg !969
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half486), !dbg !969
  br label %end969, !dbg !968

next975:                                          ; preds = %end964
  %half487 = trunc i64 %wide to i32, !dbg !970
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local22.16, i32 %half487), !dbg !970
  br label %end958, !dbg !963

end977:                                           ; preds = %next992, %end981, %end958
  %1037 = load i8, ptr %20, align 1, !dbg !971, !tbaa !25
  %1038 = and i8 %1037, 32, !dbg !971
  %condition994.not = icmp eq i8 %1038, 0, !dbg !971
  br i1 %condition994.not, label %next996, label %end995, !dbg !971

next978:                                          ; preds = %end958
  %1039 = sub i32 %414, %413, !dbg !963
  %1040 = icmp ult i32 %1039, 256, !dbg !963
  %1041 = call i32 @llvm.umin.i32(i32 %1039, i32 256), !dbg !963
  %1042 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 48, i32 %1041), !dbg !972
  br i1 %1040, label %end981, label %loop983, !dbg !973

end981:                                           ; preds = %end986, %next978
  %local22.18 = phi i32 [ %1039, %next978 ], [ %1047, %end986 ], !dbg !685
  %1043 = load i8, ptr %20, align 1, !dbg !974, !tbaa !25
  %1044 = and i8 %1043, 32, !dbg !974
  %condition991.not = icmp eq i8 %1044, 0, !dbg !974
  br i1 %condition991.not, label %next992, label %end977, !dbg !974

loop983:                                          ; preds = %next978, %end986
  %local22.19 = phi i32 [ %1047, %end986 ], [ %1039, %next978 ], !dbg !685
  %1045 = load i8, ptr %20, align 1, !dbg !975, !tbaa !25
  %1046 = and i8 %1045, 32, !dbg !975
  %condition985.not = icmp eq i8 %1046, 0, !dbg !975
  br i1 %condition985.not, label %next987, label %end986, !dbg !975

end986:                                           ; preds = %next987, %loop983
  %1047 = add i32 %local22.19, -256, !dbg !976
  %1048 = icmp ugt i32 %1047, 255, !dbg !976
  br i1 %1048, label %loop983, label %end981, !dbg !976

next987:                                          ; preds = %loop983
  %half488 = trunc i64 %wide to i32, !dbg !977
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half488), !dbg !977
  br label %end986, !dbg !976

next992:                                          ; preds = %end981
  %half489 = trunc i64 %wide to i32, !dbg !978
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local22.18, i32 %half489), !dbg !978
  br label %end977, !dbg !979

end995:                                           ; preds = %next996, %end977
  %half311 = trunc i64 %wide213 to i32, !dbg !980
  %.not1384 = icmp eq i32 %1014, 8192, !dbg !980
  %or.cond1405 = select i1 %.not1384, i1 %.not1380, i1 false, !dbg !980
  br i1 %or.cond1405, label %next1000, label %loop.backedge, !dbg !980

next996:                                          ; preds = %end977
  %half490 = trunc i64 %wide to i32, !dbg !981
  call void @f42(ptr swiftself %vmctx, i32 %local21.7, i32 %413, i32 %half490), !dbg !981
  br label %end995, !dbg !980

next1000:                                         ; preds = %end995
  %1049 = sub i32 %1012, %1011, !dbg !980
  %1050 = icmp ult i32 %1049, 256, !dbg !980
  %1051 = call i32 @llvm.umin.i32(i32 %1049, i32 256), !dbg !980
  %1052 = call i32 @f52(ptr swiftself %vmctx, i32 %13, i32 32, i32 %1051), !dbg !982
  br i1 %1050, label %end1003, label %loop1005, !dbg !983

end1003:                                          ; preds = %end1008, %next1000
  %local21.39 = phi i32 [ %1049, %next1000 ], [ %1057, %end1008 ], !dbg !685
  %half313 = trunc i64 %wide213 to i32, !dbg !984
  %1053 = load i8, ptr %20, align 1, !dbg !984, !tbaa !25
  %1054 = and i8 %1053, 32, !dbg !984
  %condition1013.not = icmp eq i8 %1054, 0, !dbg !984
  br i1 %condition1013.not, label %next1014, label %loop.backedge, !dbg !984

loop1005:                                         ; preds = %next1000, %end1008
  %local21.40 = phi i32 [ %1057, %end1008 ], [ %1049, %next1000 ], !dbg !685
  %1055 = load i8, ptr %20, align 1, !dbg !985, !tbaa !25
  %1056 = and i8 %1055, 32, !dbg !985
  %condition1007.not = icmp eq i8 %1056, 0, !dbg !985
  br i1 %condition1007.not, label %next1009, label %end1008, !dbg !985

end1008:                                          ; preds = %next1009, %loop1005
  %1057 = add i32 %local21.40, -256, !dbg !986
  %1058 = icmp ugt i32 %1057, 255, !dbg !986
  br i1 %1058, label %loop1005, label %end1003, !dbg !986

next1009:                                         ; preds = %loop1005
  %half491 = trunc i64 %wide to i32, !dbg !987
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 256, i32 %half491), !dbg !987
  br label %end1008, !dbg !986

next1014:                                         ; preds = %end1003
  %half314 = trunc i64 %wide213 to i32, !dbg !988
  %half492 = trunc i64 %wide to i32, !dbg !988
  call void @f42(ptr swiftself %vmctx, i32 %13, i32 %local21.39, i32 %half492), !dbg !988
  br label %loop.backedge, !dbg !989

end1016:                                          ; preds = %end1033, %next1034, %end522
  %local35.5 = phi double [ %485, %end522 ], [ %1080, %end1033 ], [ %1084, %next1034 ], !dbg !685
  %1059 = load i32, ptr %36, align 1, !dbg !990, !tbaa !25
  %1060 = icmp eq i32 %1059, 0, !dbg !990
  br i1 %1060, label %end1038, label %next1039, !dbg !990

next1017:                                         ; preds = %end522
  %1061 = sub nuw nsw i32 12, %local24.2, !dbg !702
  %1062 = and i32 %1061, 7, !dbg !702
  switch i32 %1062, label %next1017.unreachabledefault [
    i32 0, label %end1021
    i32 1, label %next1024
    i32 2, label %next1024.fold.split
    i32 3, label %next1024.fold.split206
    i32 4, label %next1024.fold.split207
    i32 5, label %next1024.fold.split208
    i32 6, label %next1024.fold.split209
    i32 7, label %loop1022.6
  ], !dbg !702

end1021:                                          ; preds = %next1017, %next1024
  %local20.43 = phi i32 [ %1065, %next1024 ], [ %1061, %next1017 ], !dbg !702
  %local42.1 = phi double [ %.lcssa48, %next1024 ], [ 1.600000e+01, %next1017 ], !dbg !702
  %1063 = icmp samesign ugt i32 %local24.2, 4, !dbg !702
  br i1 %1063, label %end1026, label %loop1028, !dbg !702

next1017.unreachabledefault:                      ; preds = %next1017
  unreachable

loop1022.6:                                       ; preds = %next1017
  br label %next1024, !dbg !702

next1024.fold.split:                              ; preds = %next1017
  br label %next1024, !dbg !702

next1024.fold.split206:                           ; preds = %next1017
  br label %next1024, !dbg !702

next1024.fold.split207:                           ; preds = %next1017
  br label %next1024, !dbg !702

next1024.fold.split208:                           ; preds = %next1017
  br label %next1024, !dbg !702

next1024.fold.split209:                           ; preds = %next1017
  br label %next1024, !dbg !702

next1024:                                         ; preds = %next1017, %next1024.fold.split209, %next1024.fold.split208, %next1024.fold.split207, %next1024.fold.split206, %next1024.fold.split, %loop1022.6
  %.lcssa48 = phi double [ 2.560000e+02, %next1017 ], [ 0x41F0000000000000, %loop1022.6 ], [ 4.096000e+03, %next1024.fold.split ], [ 6.553600e+04, %next1024.fold.split206 ], [ 0x4130000000000000, %next1024.fold.split207 ], [ 0x4170000000000000, %next1024.fold.split208 ], [ 0x41B0000000000000, %next1024.fold.split209 ], !dbg !702
  %1064 = add nuw nsw i32 %local24.2, %1062, !dbg !702
  %1065 = sub nsw i32 12, %1064, !dbg !702
  br label %end1021, !dbg !702

end1026:                                          ; preds = %loop1028, %end1021
  %local42.3 = phi double [ %local42.1, %end1021 ], [ %1077, %loop1028 ], !dbg !702
  %1066 = inttoptr i64 %wide297 to ptr, !dbg !991
  %1067 = ptrtoint ptr %vmctx to i64, !dbg !991
  %1068 = getelementptr i8, ptr %1066, i64 %1067, !dbg !991
  %1069 = load i8, ptr %1068, align 1, !dbg !991, !tbaa !25
  %.not1368 = icmp eq i8 %1069, 45, !dbg !991
  br i1 %.not1368, label %next1034, label %end1033, !dbg !991

loop1028:                                         ; preds = %end1021, %loop1028
  %local20.45 = phi i32 [ %1078, %loop1028 ], [ %local20.43, %end1021 ], !dbg !702
  %local42.4 = phi double [ %1077, %loop1028 ], [ %local42.1, %end1021 ], !dbg !702
  %1070 = fmul double %local42.4, 1.600000e+01, !dbg !702
  %1071 = fmul double %1070, 1.600000e+01, !dbg !702
  %1072 = fmul double %1071, 1.600000e+01, !dbg !702
  %1073 = fmul double %1072, 1.600000e+01, !dbg !702
  %1074 = fmul double %1073, 1.600000e+01, !dbg !702
  %1075 = fmul double %1074, 1.600000e+01, !dbg !702
  %1076 = fmul double %1075, 1.600000e+01, !dbg !702
  %1077 = fmul double %1076, 1.600000e+01, !dbg !702
  %1078 = add i32 %local20.45, -8, !dbg !702
  %condition1029.not = icmp eq i32 %1078, 0, !dbg !702
  br i1 %condition1029.not, label %end1026, label %loop1028, !dbg !702

end1033:                                          ; preds = %end1026
  %1079 = fadd double %485, %local42.3, !dbg !991
  %1080 = fsub double %1079, %local42.3, !dbg !991
  br label %end1016, !dbg !991

next1034:                                         ; preds = %end1026
  %1081 = fneg double %485, !dbg !991
  %1082 = fsub double %1081, %local42.3, !dbg !991
  %1083 = fadd double %local42.3, %1082, !dbg !991
  %1084 = fneg double %1083, !dbg !991
  br label %end1016, !dbg !991

end1038:                                          ; preds = %next1043, %end1016
  store i8 48, ptr %42, align 1, !dbg !992, !tbaa !25
  br label %end1046, !dbg !992

next1039:                                         ; preds = %end1016
  %1085 = call i32 @llvm.abs.i32(i32 %1059, i1 false), !dbg !990
  br label %loop1040, !dbg !990

loop1040:                                         ; preds = %loop1040, %next1039
  %local21.42 = phi i32 [ 0, %next1039 ], [ %1094, %loop1040 ], !dbg !685
  %local20.46 = phi i32 [ %1085, %next1039 ], [ %1087, %loop1040 ], !dbg !685
  %1086 = add i32 %8, %local21.42, !dbg !990
  %1087 = udiv i32 %local20.46, 10, !dbg !993
  %.neg1369 = mul i32 %1087, 246, !dbg !993
  %1088 = add i32 %.neg1369, %local20.46, !dbg !993
  %1089 = trunc i32 %1088 to i8, !dbg !994
  %1090 = or i8 %1089, 48, !dbg !994
  %index1041 = zext i32 %1086 to i64, !dbg !994
  %1091 = inttoptr i64 %index1041 to ptr, !dbg !994
  %1092 = ptrtoint ptr %vmctx to i64, !dbg !994
  %1093 = getelementptr i8, ptr %1091, i64 %1092, !dbg !994
  store i8 %1090, ptr %1093, align 1, !dbg !994, !tbaa !25
  %1094 = add i32 %local21.42, -1, !dbg !994
  %1095 = icmp ugt i32 %local20.46, 9, !dbg !994
  br i1 %1095, label %loop1040, label %next1043, !dbg !994

next1043:                                         ; preds = %loop1040
  %1096 = icmp eq i32 %1094, 0, !dbg !994
  br i1 %1096, label %end1038, label %next1045, !dbg !994

next1045:                                         ; preds = %next1043
  %half493 = trunc i64 %wide302 to i32, !dbg !994
  %1097 = add i32 %half493, %1094, !dbg !994
  br label %end1046, !dbg !994

end1046:                                          ; preds = %end1038, %next1045
  %local20.47 = phi i32 [ %8, %end1038 ], [ %1097, %next1045 ], !dbg !685
  %half494 = trunc i64 %wide302 to i32, !dbg !992
  %1098 = or disjoint i32 %local36.0, 2, !dbg !992
  %1099 = add i32 %local20.47, -2, !dbg !992
  %1100 = trunc nuw nsw i32 %282 to i8, !dbg !995
  %1101 = add nuw nsw i8 %1100, 15, !dbg !995
  %index1049 = zext i32 %1099 to i64, !dbg !995
  %1102 = inttoptr i64 %index1049 to ptr, !dbg !995
  %1103 = ptrtoint ptr %vmctx to i64, !dbg !995
  %1104 = getelementptr i8, ptr %1102, i64 %1103, !dbg !995
  store i8 %1101, ptr %1104, align 1, !dbg !995, !tbaa !25
  %1105 = icmp slt i32 %1059, 0, !dbg !995
  %1106 = select i1 %1105, i8 45, i8 43, !dbg !995
  %1107 = getelementptr i8, ptr %1104, i64 1, !dbg !996
  store i8 %1106, ptr %1107, align 1, !dbg !996, !tbaa !25
  %1108 = and i32 %275, 8, !dbg !996
  %1109 = and i8 %1100, 32
  %condition1067.not = icmp eq i32 %1108, 0
  %1110 = icmp slt i32 %local24.2, 1
  %or.cond1406.not1415 = select i1 %condition1067.not, i1 %1110, i1 false
  br label %loop1052, !dbg !996

loop1052:                                         ; preds = %end1065, %end1046
  %local35.6 = phi double [ %local35.5, %end1046 ], [ %1127, %end1065 ], !dbg !685
  %wide298 = phi i64 [ %wide302, %end1046 ], [ %wide299, %end1065 ], !dbg !685
  %1111 = call double @llvm.fabs.f64(double %local35.6), !dbg !996
  %1112 = fcmp uge double %1111, 0x41E0000000000000, !dbg !996
  br i1 %1112, label %end1061, label %next1055, !dbg !996

next1055:                                         ; preds = %loop1052
  %1113 = fcmp ule double %local35.6, 0xC1E0000000200000, !dbg !997
  %1114 = fcmp uge double %local35.6, 0x41E0000000000000, !dbg !997
  %.not1372 = or i1 %1113, %1114, !dbg !997
  br i1 %.not1372, label %next1060, label %next1058, !dbg !997, !prof !646

next1058:                                         ; preds = %next1055
  %1115 = fptosi double %local35.6 to i32, !dbg !997
  br label %end1061, !dbg !997

next1060:                                         ; preds = %next1055
  call void @wasmo5_rt_raise_inner(ptr nonnull swiftself %vmctx, i32 7) #12, !dbg !997
  unreachable, !dbg !997

end1061:                                          ; preds = %loop1052, %next1058
  %local21.44 = phi i32 [ %1115, %next1058 ], [ -2147483648, %loop1052 ], !dbg !997
  %half496 = trunc i64 %wide298 to i32, !dbg !997
  %half497 = trunc i64 %wide302 to i32, !dbg !997
  %1116 = add i32 %local21.44, 1050992, !dbg !997
  %index1062 = zext i32 %1116 to i64, !dbg !998
  %1117 = inttoptr i64 %index1062 to ptr, !dbg !998
  %1118 = ptrtoint ptr %vmctx to i64, !dbg !998
  %1119 = getelementptr i8, ptr %1117, i64 %1118, !dbg !998
  %1120 = load i8, ptr %1119, align 1, !dbg !998, !tbaa !25
  %1121 = or i8 %1120, %1109, !dbg !999
  %1122 = inttoptr i64 %wide298 to ptr, !dbg !999
  %1123 = ptrtoint ptr %vmctx to i64, !dbg !999
  %1124 = getelementptr i8, ptr %1122, i64 %1123, !dbg !999
  store i8 %1121, ptr %1124, align 1, !dbg !999, !tbaa !25
  %1125 = sitofp i32 %local21.44 to double, !dbg !999
  %1126 = fsub double %local35.6, %1125, !dbg !999
  %1127 = fmul double %1126, 1.600000e+01, !dbg !999
  %1128 = add i32 %half496, 1, !dbg !999
  %wide301 = zext i32 %1128 to i64, !dbg !999
  %1129 = sub i32 %1128, %half497, !dbg !999
  %.not1373 = icmp ne i32 %1129, 1, !dbg !999
  %1130 = fcmp oeq double %1127, 0.000000e+00, !dbg !999
  %or.cond1407 = select i1 %or.cond1406.not1415, i1 %1130, i1 false, !dbg !999
  %or.cond1502 = select i1 %.not1373, i1 true, i1 %or.cond1407, !dbg !999
  br i1 %or.cond1502, label %end1065, label %end1068, !dbg !999

end1065:                                          ; preds = %end1068, %end1061
  %wide299 = phi i64 [ %wide301, %end1061 ], [ %wide300, %end1068 ], !dbg !685
  %half495 = trunc i64 %wide299 to i32, !dbg !1000
  %1131 = fcmp une double %1127, 0.000000e+00, !dbg !1000
  br i1 %1131, label %loop1052, label %next1077, !dbg !1000

end1068:                                          ; preds = %end1061
  %half498 = trunc i64 %wide298 to i32, !dbg !1000
  %1132 = getelementptr i8, ptr %1124, i64 1, !dbg !1000
  store i8 46, ptr %1132, align 1, !dbg !1000, !tbaa !25
  %1133 = add i32 %half498, 2, !dbg !1000
  %wide300 = zext i32 %1133 to i64, !dbg !1000
  br label %end1065, !dbg !1000

next1077:                                         ; preds = %end1065
  %half499 = trunc i64 %wide302 to i32, !dbg !1000
  %1134 = sub i32 %half499, %1099, !dbg !1000
  %1135 = add i32 %1134, %1098, !dbg !1000
  %1136 = sub i32 2147483645, %1135, !dbg !1000
  %1137 = icmp slt i32 %1136, %local24.2, !dbg !1000
  br i1 %1137, label %end, label %next1079, !dbg !1000

next1079:                                         ; preds = %next1077
  %half500 = trunc i64 %wide299 to i32, !dbg !1000
  %half501 = trunc i64 %wide302 to i32, !dbg !1000
  %1138 = add i32 %local24.2, 2, !dbg !1000
  %1139 = sub i32 %half500, %half501, !dbg !1000
  %reass.sub = sub i32 %half500, %4, !dbg !1000
  %1140 = add i32 %reass.sub, 798, !dbg !1000
  %1141 = icmp slt i32 %1140, %local24.2, !dbg !1000
  %1142 = select i1 %1141, i32 %1138, i32 %1139, !dbg !1000
  %condition1081.not = icmp eq i32 %local24.2, 0, !dbg !1000
  %1143 = select i1 %condition1081.not, i32 %1139, i32 %1142, !dbg !1000
  %1144 = add i32 %1143, %1135, !dbg !1000
  %1145 = and i32 %275, 73728, !dbg !1000
  %condition1082.not = icmp eq i32 %1145, 0, !dbg !1000
  %.not1375 = icmp sgt i32 %local27.1, %1144, !dbg !1000
  %or.cond1408 = select i1 %condition1082.not, i1 %.not1375, i1 false, !dbg !1000
  br i1 %or.cond1408, label %next1086, label %end1083, !dbg !1000

end1083:                                          ; preds = %next1100, %end1089, %next1079
  %1146 = load i8, ptr %20, align 1, !dbg !1001, !tbaa !25
  %1147 = and i8 %1146, 32, !dbg !1001
  %condition1102.not = icmp eq i8 %1147, 0, !dbg !1001
  br i1 %condition1102.not, label %next1104, label %end1103, !dbg !1001

next1086:                                         ; preds = %next1079
  %1148 = sub i32 %local27.1, %1144, !dbg !1000
  %1149 = icmp ult i32 %1148, 256, !dbg !1000
  %1150 = call i32 @llvm.umin.i32(i32 %1148, i32 256), !dbg !1000
  %1151 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %1150), !dbg !1002
  br i1 %1149, label %end1089, label %loop1091, !dbg !1003

end1089:                                          ; preds = %end1094, %next1086
  %local20.48 = phi i32 [ %1148, %next1086 ], [ %1156, %end1094 ], !dbg !685
  %1152 = load i8, ptr %20, align 1, !dbg !1004, !tbaa !25
  %1153 = and i8 %1152, 32, !dbg !1004
  %condition1099.not = icmp eq i8 %1153, 0, !dbg !1004
  br i1 %condition1099.not, label %next1100, label %end1083, !dbg !1004

loop1091:                                         ; preds = %next1086, %end1094
  %local20.49 = phi i32 [ %1156, %end1094 ], [ %1148, %next1086 ], !dbg !685
  %1154 = load i8, ptr %20, align 1, !dbg !1005, !tbaa !25
  %1155 = and i8 %1154, 32, !dbg !1005
  %condition1093.not = icmp eq i8 %1155, 0, !dbg !1005
  br i1 %condition1093.not, label %next1095, label %end1094, !dbg !1005

end1094:                                          ; preds = %next1095, %loop1091
  %1156 = add i32 %local20.49, -256, !dbg !1006
  %1157 = icmp ugt i32 %1156, 255, !dbg !1006
  br i1 %1157, label %loop1091, label %end1089, !dbg !1006

next1095:                                         ; preds = %loop1091
  %half502 = trunc i64 %wide to i32, !dbg !1007
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half502), !dbg !1007
  br label %end1094, !dbg !1006

next1100:                                         ; preds = %end1089
  %half503 = trunc i64 %wide to i32, !dbg !1008
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.48, i32 %half503), !dbg !1008
  br label %end1083, !dbg !1009

end1103:                                          ; preds = %next1104, %end1083
  %.not1376 = icmp eq i32 %1145, 65536, !dbg !1010
  %or.cond1409 = select i1 %.not1376, i1 %.not1375, i1 false, !dbg !1010
  br i1 %or.cond1409, label %next1109, label %end1106, !dbg !1010

next1104:                                         ; preds = %end1083
  %half504 = trunc i64 %wide297 to i32, !dbg !1011
  %half505 = trunc i64 %wide to i32, !dbg !1011
  call void @f42(ptr swiftself %vmctx, i32 %half504, i32 %1098, i32 %half505), !dbg !1011
  br label %end1103, !dbg !1010

end1106:                                          ; preds = %next1123, %end1112, %end1103
  %1158 = load i8, ptr %20, align 1, !dbg !1012, !tbaa !25
  %1159 = and i8 %1158, 32, !dbg !1012
  %condition1125.not = icmp eq i8 %1159, 0, !dbg !1012
  br i1 %condition1125.not, label %next1127, label %end1126, !dbg !1012

next1109:                                         ; preds = %end1103
  %1160 = sub i32 %local27.1, %1144, !dbg !1010
  %1161 = icmp ult i32 %1160, 256, !dbg !1010
  %1162 = call i32 @llvm.umin.i32(i32 %1160, i32 256), !dbg !1010
  %1163 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 48, i32 %1162), !dbg !1013
  br i1 %1161, label %end1112, label %loop1114, !dbg !1014

end1112:                                          ; preds = %end1117, %next1109
  %local20.50 = phi i32 [ %1160, %next1109 ], [ %1168, %end1117 ], !dbg !685
  %1164 = load i8, ptr %20, align 1, !dbg !1015, !tbaa !25
  %1165 = and i8 %1164, 32, !dbg !1015
  %condition1122.not = icmp eq i8 %1165, 0, !dbg !1015
  br i1 %condition1122.not, label %next1123, label %end1106, !dbg !1015

loop1114:                                         ; preds = %next1109, %end1117
  %local20.51 = phi i32 [ %1168, %end1117 ], [ %1160, %next1109 ], !dbg !685
  %1166 = load i8, ptr %20, align 1, !dbg !1016, !tbaa !25
  %1167 = and i8 %1166, 32, !dbg !1016
  %condition1116.not = icmp eq i8 %1167, 0, !dbg !1016
  br i1 %condition1116.not, label %next1118, label %end1117, !dbg !1016

end1117:                                          ; preds = %next1118, %loop1114
  %1168 = add i32 %local20.51, -256, !dbg !1017
  %1169 = icmp ugt i32 %1168, 255, !dbg !1017
  br i1 %1169, label %loop1114, label %end1112, !dbg !1017

next1118:                                         ; preds = %loop1114
  %half506 = trunc i64 %wide to i32, !dbg !1018
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half506), !dbg !1018
  br label %end1117, !dbg !1017

next1123:                                         ; preds = %end1112
  %half507 = trunc i64 %wide to i32, !dbg !1019
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.50, i32 %half507), !dbg !1019
  br label %end1106, !dbg !1020

end1126:                                          ; preds = %next1127, %end1106
  %1170 = sub i32 %1143, %1139, !dbg !1021
  %1171 = icmp slt i32 %1170, 1, !dbg !1021
  br i1 %1171, label %end1129, label %next1130, !dbg !1021

next1127:                                         ; preds = %end1106
  %half508 = trunc i64 %wide302 to i32, !dbg !1022
  %half509 = trunc i64 %wide to i32, !dbg !1022
  call void @f42(ptr swiftself %vmctx, i32 %half508, i32 %1139, i32 %half509), !dbg !1022
  br label %end1126, !dbg !1021

end1129:                                          ; preds = %next1144, %end1133, %end1126
  %1172 = load i8, ptr %20, align 1, !dbg !1023, !tbaa !25
  %1173 = and i8 %1172, 32, !dbg !1023
  %condition1146.not = icmp eq i8 %1173, 0, !dbg !1023
  br i1 %condition1146.not, label %next1148, label %end1147, !dbg !1023

next1130:                                         ; preds = %end1126
  %1174 = icmp samesign ult i32 %1170, 256, !dbg !1021
  %1175 = call i32 @llvm.umin.i32(i32 %1170, i32 256), !dbg !1021
  %1176 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 48, i32 %1175), !dbg !1024
  br i1 %1174, label %end1133, label %loop1135, !dbg !1025

end1133:                                          ; preds = %end1138, %next1130
  %local20.52 = phi i32 [ %1170, %next1130 ], [ %1181, %end1138 ], !dbg !685
  %1177 = load i8, ptr %20, align 1, !dbg !1026, !tbaa !25
  %1178 = and i8 %1177, 32, !dbg !1026
  %condition1143.not = icmp eq i8 %1178, 0, !dbg !1026
  br i1 %condition1143.not, label %next1144, label %end1129, !dbg !1026

loop1135:                                         ; preds = %next1130, %end1138
  %local20.53 = phi i32 [ %1181, %end1138 ], [ %1170, %next1130 ], !dbg !685
  %1179 = load i8, ptr %20, align 1, !dbg !1027, !tbaa !25
  %1180 = and i8 %1179, 32, !dbg !1027
  %condition1137.not = icmp eq i8 %1180, 0, !dbg !1027
  br i1 %condition1137.not, label %next1139, label %end1138, !dbg !1027

end1138:                                          ; preds = %next1139, %loop1135
  %1181 = add nsw i32 %local20.53, -256, !dbg !1028
  %1182 = icmp ugt i32 %1181, 255, !dbg !1028
  br i1 %1182, label %loop1135, label %end1133, !dbg !1028

next1139:                                         ; preds = %loop1135
  %half510 = trunc i64 %wide to i32, !dbg !1029
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half510), !dbg !1029
  br label %end1138, !dbg !1028

next1144:                                         ; preds = %end1133
  %half511 = trunc i64 %wide to i32, !dbg !1030
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 %local20.52, i32 %half511), !dbg !1030
  br label %end1129, !dbg !1031

end1147:                                          ; preds = %next1148, %end1129
  %.not1378 = icmp eq i32 %1145, 8192, !dbg !1032
  %or.cond1410 = select i1 %.not1378, i1 %.not1375, i1 false, !dbg !1032
  br i1 %or.cond1410, label %next1153, label %end927, !dbg !1032

next1148:                                         ; preds = %end1129
  %half512 = trunc i64 %wide to i32, !dbg !1033
  call void @f42(ptr swiftself %vmctx, i32 %1099, i32 %1134, i32 %half512), !dbg !1033
  br label %end1147, !dbg !1032

next1153:                                         ; preds = %end1147
  %1183 = sub i32 %local27.1, %1144, !dbg !1032
  %1184 = icmp ult i32 %1183, 256, !dbg !1032
  %1185 = call i32 @llvm.umin.i32(i32 %1183, i32 256), !dbg !1032
  %1186 = call i32 @f52(ptr swiftself %vmctx, i32 %38, i32 32, i32 %1185), !dbg !1034
  br i1 %1184, label %end1156, label %loop1158, !dbg !1035

end1156:                                          ; preds = %end1161, %next1153
  %local20.54 = phi i32 [ %1183, %next1153 ], [ %1191, %end1161 ], !dbg !685
  %1187 = load i8, ptr %20, align 1, !dbg !1036, !tbaa !25
  %1188 = and i8 %1187, 32, !dbg !1036
  %condition1166.not = icmp eq i8 %1188, 0, !dbg !1036
  br i1 %condition1166.not, label %end927.sink.split, label %end927, !dbg !1036

loop1158:                                         ; preds = %next1153, %end1161
  %local20.55 = phi i32 [ %1191, %end1161 ], [ %1183, %next1153 ], !dbg !685
  %1189 = load i8, ptr %20, align 1, !dbg !1037, !tbaa !25
  %1190 = and i8 %1189, 32, !dbg !1037
  %condition1160.not = icmp eq i8 %1190, 0, !dbg !1037
  br i1 %condition1160.not, label %next1162, label %end1161, !dbg !1037

end1161:                                          ; preds = %next1162, %loop1158
  %1191 = add i32 %local20.55, -256, !dbg !1038
  %1192 = icmp ugt i32 %1191, 255, !dbg !1038
  br i1 %1192, label %loop1158, label %end1156, !dbg !1038

next1162:                                         ; preds = %loop1158
  %half513 = trunc i64 %wide to i32, !dbg !1039
  call void @f42(ptr swiftself %vmctx, i32 %38, i32 256, i32 %half513), !dbg !1039
  br label %end1161, !dbg !1038
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f48(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %0, i32 range(i32 1, 0) %1, i32 %2) #3 section ".text" !dbg !1040 {
entry:
  %wide = zext i32 %2 to i64, !dbg !1041
  %wide87 = zext i32 %0 to i64, !dbg !1041
  switch i32 %1, label %end22 [
    i32 9, label %end1
    i32 10, label %end2
    i32 11, label %end3
    i32 12, label %end4
    i32 13, label %end5
    i32 14, label %end6
    i32 15, label %end7
    i32 16, label %end8
    i32 17, label %end9
    i32 18, label %end10
    i32 19, label %end11
    i32 20, label %end12
    i32 21, label %end13
    i32 22, label %end14
    i32 23, label %end15
    i32 24, label %end16
    i32 25, label %end17
    i32 26, label %end18
  ], !dbg !1041

end1:                                             ; preds = %entry
  %3 = inttoptr i64 %wide to ptr, !dbg !1042
  %4 = ptrtoint ptr %vmctx to i64, !dbg !1042
  %5 = getelementptr i8, ptr %3, i64 %4, !dbg !1042
  %6 = load i32, ptr %5, align 1, !dbg !1042, !tbaa !25
  %7 = add i32 %6, 4, !dbg !1042
  store i32 %7, ptr %5, align 1, !dbg !1043, !tbaa !25
  %index85 = zext i32 %6 to i64, !dbg !1044
  %8 = inttoptr i64 %index85 to ptr, !dbg !1044
  %9 = ptrtoint ptr %vmctx to i64, !dbg !1044
  %10 = getelementptr i8, ptr %8, i64 %9, !dbg !1044
  %11 = load i32, ptr %10, align 1, !dbg !1044, !tbaa !25
  %12 = inttoptr i64 %wide87 to ptr, !dbg !1045
  %13 = ptrtoint ptr %vmctx to i64, !dbg !1045
  %14 = getelementptr i8, ptr %12, i64 %13, !dbg !1045
  store i32 %11, ptr %14, align 1, !dbg !1045, !tbaa !25
  br label %end22, !dbg !1045

end2:                                             ; preds = %entry
  %15 = inttoptr i64 %wide to ptr, !dbg !1046
  %16 = ptrtoint ptr %vmctx to i64, !dbg !1046
  %17 = getelementptr i8, ptr %15, i64 %16, !dbg !1046
  %18 = load i32, ptr %17, align 1, !dbg !1046, !tbaa !25
  %19 = add i32 %18, 4, !dbg !1046
  store i32 %19, ptr %17, align 1, !dbg !1047, !tbaa !25
  %index20 = zext i32 %18 to i64, !dbg !1048
  %20 = inttoptr i64 %index20 to ptr, !dbg !1048
  %21 = ptrtoint ptr %vmctx to i64, !dbg !1048
  %22 = getelementptr i8, ptr %20, i64 %21, !dbg !1048
  %23 = load i32, ptr %22, align 1, !dbg !1048, !tbaa !25
  %24 = sext i32 %23 to i64, !dbg !1048
  %25 = inttoptr i64 %wide87 to ptr, !dbg !1049
  %26 = ptrtoint ptr %vmctx to i64, !dbg !1049
  %27 = getelementptr i8, ptr %25, i64 %26, !dbg !1049
  store i64 %24, ptr %27, align 1, !dbg !1049, !tbaa !25
  br label %end22, !dbg !1049

end3:                                             ; preds = %entry
  %28 = inttoptr i64 %wide to ptr, !dbg !1050
  %29 = ptrtoint ptr %vmctx to i64, !dbg !1050
  %30 = getelementptr i8, ptr %28, i64 %29, !dbg !1050
  %31 = load i32, ptr %30, align 1, !dbg !1050, !tbaa !25
  %32 = add i32 %31, 4, !dbg !1050
  store i32 %32, ptr %30, align 1, !dbg !1051, !tbaa !25
  %index25 = zext i32 %31 to i64, !dbg !1052
  %33 = inttoptr i64 %index25 to ptr, !dbg !1052
  %34 = ptrtoint ptr %vmctx to i64, !dbg !1052
  %35 = getelementptr i8, ptr %33, i64 %34, !dbg !1052
  %36 = load i32, ptr %35, align 1, !dbg !1052, !tbaa !25
  %37 = zext i32 %36 to i64, !dbg !1052
  %38 = inttoptr i64 %wide87 to ptr, !dbg !1053
  %39 = ptrtoint ptr %vmctx to i64, !dbg !1053
  %40 = getelementptr i8, ptr %38, i64 %39, !dbg !1053
  store i64 %37, ptr %40, align 1, !dbg !1053, !tbaa !25
  br label %end22, !dbg !1053

end4:                                             ; preds = %entry
  %41 = inttoptr i64 %wide to ptr, !dbg !1054
  %42 = ptrtoint ptr %vmctx to i64, !dbg !1054
  %43 = getelementptr i8, ptr %41, i64 %42, !dbg !1054
  %44 = load i32, ptr %43, align 1, !dbg !1054, !tbaa !25
  %45 = add i32 %44, 7, !dbg !1054
  %46 = and i32 %45, -8, !dbg !1054
  %47 = add i32 %46, 8, !dbg !1054
  store i32 %47, ptr %43, align 1, !dbg !1055, !tbaa !25
  %index37 = zext i32 %46 to i64, !dbg !1056
  %48 = inttoptr i64 %index37 to ptr, !dbg !1056
  %49 = ptrtoint ptr %vmctx to i64, !dbg !1056
  %50 = getelementptr i8, ptr %48, i64 %49, !dbg !1056
  %51 = load i64, ptr %50, align 8, !dbg !1056, !tbaa !25
  %52 = inttoptr i64 %wide87 to ptr, !dbg !1057
  %53 = ptrtoint ptr %vmctx to i64, !dbg !1057
  %54 = getelementptr i8, ptr %52, i64 %53, !dbg !1057
  store i64 %51, ptr %54, align 1, !dbg !1057, !tbaa !25
  br label %end22, !dbg !1057

end5:                                             ; preds = %entry
  %55 = inttoptr i64 %wide to ptr, !dbg !1058
  %56 = ptrtoint ptr %vmctx to i64, !dbg !1058
  %57 = getelementptr i8, ptr %55, i64 %56, !dbg !1058
  %58 = load i32, ptr %57, align 1, !dbg !1058, !tbaa !25
  %59 = add i32 %58, 4, !dbg !1058
  store i32 %59, ptr %57, align 1, !dbg !1059, !tbaa !25
  %index29 = zext i32 %58 to i64, !dbg !1060
  %60 = inttoptr i64 %index29 to ptr, !dbg !1060
  %61 = ptrtoint ptr %vmctx to i64, !dbg !1060
  %62 = getelementptr i8, ptr %60, i64 %61, !dbg !1060
  %63 = load i32, ptr %62, align 1, !dbg !1060, !tbaa !25
  %64 = sext i32 %63 to i64, !dbg !1060
  %65 = inttoptr i64 %wide87 to ptr, !dbg !1061
  %66 = ptrtoint ptr %vmctx to i64, !dbg !1061
  %67 = getelementptr i8, ptr %65, i64 %66, !dbg !1061
  store i64 %64, ptr %67, align 1, !dbg !1061, !tbaa !25
  br label %end22, !dbg !1061

end6:                                             ; preds = %entry
  %68 = inttoptr i64 %wide to ptr, !dbg !1062
  %69 = ptrtoint ptr %vmctx to i64, !dbg !1062
  %70 = getelementptr i8, ptr %68, i64 %69, !dbg !1062
  %71 = load i32, ptr %70, align 1, !dbg !1062, !tbaa !25
  %72 = add i32 %71, 4, !dbg !1062
  store i32 %72, ptr %70, align 1, !dbg !1063, !tbaa !25
  %index33 = zext i32 %71 to i64, !dbg !1064
  %73 = inttoptr i64 %index33 to ptr, !dbg !1064
  %74 = ptrtoint ptr %vmctx to i64, !dbg !1064
  %75 = getelementptr i8, ptr %73, i64 %74, !dbg !1064
  %76 = load i32, ptr %75, align 1, !dbg !1064, !tbaa !25
  %77 = zext i32 %76 to i64, !dbg !1064
  %78 = inttoptr i64 %wide87 to ptr, !dbg !1065
  %79 = ptrtoint ptr %vmctx to i64, !dbg !1065
  %80 = getelementptr i8, ptr %78, i64 %79, !dbg !1065
  store i64 %77, ptr %80, align 1, !dbg !1065, !tbaa !25
  br label %end22, !dbg !1065

end7:                                             ; preds = %entry
  %81 = inttoptr i64 %wide to ptr, !dbg !1066
  %82 = ptrtoint ptr %vmctx to i64, !dbg !1066
  %83 = getelementptr i8, ptr %81, i64 %82, !dbg !1066
  %84 = load i32, ptr %83, align 1, !dbg !1066, !tbaa !25
  %85 = add i32 %84, 4, !dbg !1066
  store i32 %85, ptr %83, align 1, !dbg !1067, !tbaa !25
  %index41 = zext i32 %84 to i64, !dbg !1068
  %86 = inttoptr i64 %index41 to ptr, !dbg !1068
  %87 = ptrtoint ptr %vmctx to i64, !dbg !1068
  %88 = getelementptr i8, ptr %86, i64 %87, !dbg !1068
  %89 = load i16, ptr %88, align 1, !dbg !1068, !tbaa !25
  %90 = sext i16 %89 to i64, !dbg !1068
  %91 = inttoptr i64 %wide87 to ptr, !dbg !1069
  %92 = ptrtoint ptr %vmctx to i64, !dbg !1069
  %93 = getelementptr i8, ptr %91, i64 %92, !dbg !1069
  store i64 %90, ptr %93, align 1, !dbg !1069, !tbaa !25
  br label %end22, !dbg !1069

end8:                                             ; preds = %entry
  %94 = inttoptr i64 %wide to ptr, !dbg !1070
  %95 = ptrtoint ptr %vmctx to i64, !dbg !1070
  %96 = getelementptr i8, ptr %94, i64 %95, !dbg !1070
  %97 = load i32, ptr %96, align 1, !dbg !1070, !tbaa !25
  %98 = add i32 %97, 4, !dbg !1070
  store i32 %98, ptr %96, align 1, !dbg !1071, !tbaa !25
  %index45 = zext i32 %97 to i64, !dbg !1072
  %99 = inttoptr i64 %index45 to ptr, !dbg !1072
  %100 = ptrtoint ptr %vmctx to i64, !dbg !1072
  %101 = getelementptr i8, ptr %99, i64 %100, !dbg !1072
  %102 = load i16, ptr %101, align 1, !dbg !1072, !tbaa !25
  %103 = zext i16 %102 to i64, !dbg !1072
  %104 = inttoptr i64 %wide87 to ptr, !dbg !1073
  %105 = ptrtoint ptr %vmctx to i64, !dbg !1073
  %106 = getelementptr i8, ptr %104, i64 %105, !dbg !1073
  store i64 %103, ptr %106, align 1, !dbg !1073, !tbaa !25
  br label %end22, !dbg !1073

end9:                                             ; preds = %entry
  %107 = inttoptr i64 %wide to ptr, !dbg !1074
  %108 = ptrtoint ptr %vmctx to i64, !dbg !1074
  %109 = getelementptr i8, ptr %107, i64 %108, !dbg !1074
  %110 = load i32, ptr %109, align 1, !dbg !1074, !tbaa !25
  %111 = add i32 %110, 4, !dbg !1074
  store i32 %111, ptr %109, align 1, !dbg !1075, !tbaa !25
  %index49 = zext i32 %110 to i64, !dbg !1076
  %112 = inttoptr i64 %index49 to ptr, !dbg !1076
  %113 = ptrtoint ptr %vmctx to i64, !dbg !1076
  %114 = getelementptr i8, ptr %112, i64 %113, !dbg !1076
  %115 = load i8, ptr %114, align 1, !dbg !1076, !tbaa !25
  %116 = sext i8 %115 to i64, !dbg !1076
  %117 = inttoptr i64 %wide87 to ptr, !dbg !1077
  %118 = ptrtoint ptr %vmctx to i64, !dbg !1077
  %119 = getelementptr i8, ptr %117, i64 %118, !dbg !1077
  store i64 %116, ptr %119, align 1, !dbg !1077, !tbaa !25
  br label %end22, !dbg !1077

end10:                                            ; preds = %entry
  %120 = inttoptr i64 %wide to ptr, !dbg !1078
  %121 = ptrtoint ptr %vmctx to i64, !dbg !1078
  %122 = getelementptr i8, ptr %120, i64 %121, !dbg !1078
  %123 = load i32, ptr %122, align 1, !dbg !1078, !tbaa !25
  %124 = add i32 %123, 4, !dbg !1078
  store i32 %124, ptr %122, align 1, !dbg !1079, !tbaa !25
  %index53 = zext i32 %123 to i64, !dbg !1080
  %125 = inttoptr i64 %index53 to ptr, !dbg !1080
  %126 = ptrtoint ptr %vmctx to i64, !dbg !1080
  %127 = getelementptr i8, ptr %125, i64 %126, !dbg !1080
  %128 = load i8, ptr %127, align 1, !dbg !1080, !tbaa !25
  %129 = zext i8 %128 to i64, !dbg !1080
  %130 = inttoptr i64 %wide87 to ptr, !dbg !1081
  %131 = ptrtoint ptr %vmctx to i64, !dbg !1081
  %132 = getelementptr i8, ptr %130, i64 %131, !dbg !1081
  store i64 %129, ptr %132, align 1, !dbg !1081, !tbaa !25
  br label %end22, !dbg !1081

end11:                                            ; preds = %entry
  %133 = inttoptr i64 %wide to ptr, !dbg !1082
  %134 = ptrtoint ptr %vmctx to i64, !dbg !1082
  %135 = getelementptr i8, ptr %133, i64 %134, !dbg !1082
  %136 = load i32, ptr %135, align 1, !dbg !1082, !tbaa !25
  %137 = add i32 %136, 7, !dbg !1082
  %138 = and i32 %137, -8, !dbg !1082
  %139 = add i32 %138, 8, !dbg !1082
  store i32 %139, ptr %135, align 1, !dbg !1083, !tbaa !25
  %index57 = zext i32 %138 to i64, !dbg !1084
  %140 = inttoptr i64 %index57 to ptr, !dbg !1084
  %141 = ptrtoint ptr %vmctx to i64, !dbg !1084
  %142 = getelementptr i8, ptr %140, i64 %141, !dbg !1084
  %143 = load i64, ptr %142, align 8, !dbg !1084, !tbaa !25
  %144 = inttoptr i64 %wide87 to ptr, !dbg !1085
  %145 = ptrtoint ptr %vmctx to i64, !dbg !1085
  %146 = getelementptr i8, ptr %144, i64 %145, !dbg !1085
  store i64 %143, ptr %146, align 1, !dbg !1085, !tbaa !25
  br label %end22, !dbg !1085

end12:                                            ; preds = %entry
  %147 = inttoptr i64 %wide to ptr, !dbg !1086
  %148 = ptrtoint ptr %vmctx to i64, !dbg !1086
  %149 = getelementptr i8, ptr %147, i64 %148, !dbg !1086
  %150 = load i32, ptr %149, align 1, !dbg !1086, !tbaa !25
  %151 = add i32 %150, 4, !dbg !1086
  store i32 %151, ptr %149, align 1, !dbg !1087, !tbaa !25
  %index61 = zext i32 %150 to i64, !dbg !1088
  %152 = inttoptr i64 %index61 to ptr, !dbg !1088
  %153 = ptrtoint ptr %vmctx to i64, !dbg !1088
  %154 = getelementptr i8, ptr %152, i64 %153, !dbg !1088
  %155 = load i32, ptr %154, align 1, !dbg !1088, !tbaa !25
  %156 = zext i32 %155 to i64, !dbg !1088
  %157 = inttoptr i64 %wide87 to ptr, !dbg !1089
  %158 = ptrtoint ptr %vmctx to i64, !dbg !1089
  %159 = getelementptr i8, ptr %157, i64 %158, !dbg !1089
  store i64 %156, ptr %159, align 1, !dbg !1089, !tbaa !25
  br label %end22, !dbg !1089

end13:                                            ; preds = %entry
  %160 = inttoptr i64 %wide to ptr, !dbg !1090
  %161 = ptrtoint ptr %vmctx to i64, !dbg !1090
  %162 = getelementptr i8, ptr %160, i64 %161, !dbg !1090
  %163 = load i32, ptr %162, align 1, !dbg !1090, !tbaa !25
  %164 = add i32 %163, 7, !dbg !1090
  %165 = and i32 %164, -8, !dbg !1090
  %166 = add i32 %165, 8, !dbg !1090
  store i32 %166, ptr %162, align 1, !dbg !1091, !tbaa !25
  %index65 = zext i32 %165 to i64, !dbg !1092
  %167 = inttoptr i64 %index65 to ptr, !dbg !1092
  %168 = ptrtoint ptr %vmctx to i64, !dbg !1092
  %169 = getelementptr i8, ptr %167, i64 %168, !dbg !1092
  %170 = load i64, ptr %169, align 8, !dbg !1092, !tbaa !25
  %171 = inttoptr i64 %wide87 to ptr, !dbg !1093
  %172 = ptrtoint ptr %vmctx to i64, !dbg !1093
  %173 = getelementptr i8, ptr %171, i64 %172, !dbg !1093
  store i64 %170, ptr %173, align 1, !dbg !1093, !tbaa !25
  br label %end22, !dbg !1093

end14:                                            ; preds = %entry
  %174 = inttoptr i64 %wide to ptr, !dbg !1094
  %175 = ptrtoint ptr %vmctx to i64, !dbg !1094
  %176 = getelementptr i8, ptr %174, i64 %175, !dbg !1094
  %177 = load i32, ptr %176, align 1, !dbg !1094, !tbaa !25
  %178 = add i32 %177, 7, !dbg !1094
  %179 = and i32 %178, -8, !dbg !1094
  %180 = add i32 %179, 8, !dbg !1094
  store i32 %180, ptr %176, align 1, !dbg !1095, !tbaa !25
  %index69 = zext i32 %179 to i64, !dbg !1096
  %181 = inttoptr i64 %index69 to ptr, !dbg !1096
  %182 = ptrtoint ptr %vmctx to i64, !dbg !1096
  %183 = getelementptr i8, ptr %181, i64 %182, !dbg !1096
  %184 = load i64, ptr %183, align 8, !dbg !1096, !tbaa !25
  %185 = inttoptr i64 %wide87 to ptr, !dbg !1097
  %186 = ptrtoint ptr %vmctx to i64, !dbg !1097
  %187 = getelementptr i8, ptr %185, i64 %186, !dbg !1097
  store i64 %184, ptr %187, align 1, !dbg !1097, !tbaa !25
  br label %end22, !dbg !1097

end15:                                            ; preds = %entry
  %188 = inttoptr i64 %wide to ptr, !dbg !1098
  %189 = ptrtoint ptr %vmctx to i64, !dbg !1098
  %190 = getelementptr i8, ptr %188, i64 %189, !dbg !1098
  %191 = load i32, ptr %190, align 1, !dbg !1098, !tbaa !25
  %192 = add i32 %191, 4, !dbg !1098
  store i32 %192, ptr %190, align 1, !dbg !1099, !tbaa !25
  %index73 = zext i32 %191 to i64, !dbg !1100
  %193 = inttoptr i64 %index73 to ptr, !dbg !1100
  %194 = ptrtoint ptr %vmctx to i64, !dbg !1100
  %195 = getelementptr i8, ptr %193, i64 %194, !dbg !1100
  %196 = load i32, ptr %195, align 1, !dbg !1100, !tbaa !25
  %197 = sext i32 %196 to i64, !dbg !1100
  %198 = inttoptr i64 %wide87 to ptr, !dbg !1101
  %199 = ptrtoint ptr %vmctx to i64, !dbg !1101
  %200 = getelementptr i8, ptr %198, i64 %199, !dbg !1101
  store i64 %197, ptr %200, align 1, !dbg !1101, !tbaa !25
  br label %end22, !dbg !1101

end16:                                            ; preds = %entry
  %201 = inttoptr i64 %wide to ptr, !dbg !1102
  %202 = ptrtoint ptr %vmctx to i64, !dbg !1102
  %203 = getelementptr i8, ptr %201, i64 %202, !dbg !1102
  %204 = load i32, ptr %203, align 1, !dbg !1102, !tbaa !25
  %205 = add i32 %204, 4, !dbg !1102
  store i32 %205, ptr %203, align 1, !dbg !1103, !tbaa !25
  %index77 = zext i32 %204 to i64, !dbg !1104
  %206 = inttoptr i64 %index77 to ptr, !dbg !1104
  %207 = ptrtoint ptr %vmctx to i64, !dbg !1104
  %208 = getelementptr i8, ptr %206, i64 %207, !dbg !1104
  %209 = load i32, ptr %208, align 1, !dbg !1104, !tbaa !25
  %210 = zext i32 %209 to i64, !dbg !1104
  %211 = inttoptr i64 %wide87 to ptr, !dbg !1105
  %212 = ptrtoint ptr %vmctx to i64, !dbg !1105
  %213 = getelementptr i8, ptr %211, i64 %212, !dbg !1105
  store i64 %210, ptr %213, align 1, !dbg !1105, !tbaa !25
  br label %end22, !dbg !1105

end17:                                            ; preds = %entry
  %214 = inttoptr i64 %wide to ptr, !dbg !1106
  %215 = ptrtoint ptr %vmctx to i64, !dbg !1106
  %216 = getelementptr i8, ptr %214, i64 %215, !dbg !1106
  %217 = load i32, ptr %216, align 1, !dbg !1106, !tbaa !25
  %218 = add i32 %217, 7, !dbg !1106
  %219 = and i32 %218, -8, !dbg !1106
  %220 = add i32 %219, 8, !dbg !1106
  store i32 %220, ptr %216, align 1, !dbg !1107, !tbaa !25
  %index81 = zext i32 %219 to i64, !dbg !1108
  %221 = inttoptr i64 %index81 to ptr, !dbg !1108
  %222 = ptrtoint ptr %vmctx to i64, !dbg !1108
  %223 = getelementptr i8, ptr %221, i64 %222, !dbg !1108
  %224 = load double, ptr %223, align 8, !dbg !1108, !tbaa !25
  %225 = inttoptr i64 %wide87 to ptr, !dbg !1109
  %226 = ptrtoint ptr %vmctx to i64, !dbg !1109
  %227 = getelementptr i8, ptr %225, i64 %226, !dbg !1109
  store double %224, ptr %227, align 1, !dbg !1109, !tbaa !25
  br label %end22, !dbg !1109

end18:                                            ; preds = %entry
  call void @f50(ptr swiftself %vmctx), !dbg !1110
  unreachable, !dbg !1111

end22:                                            ; preds = %entry, %end1, %end17, %end16, %end15, %end14, %end13, %end12, %end11, %end10, %end9, %end8, %end7, %end4, %end6, %end5, %end3, %end2
  ret void, !dbg !1045
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define internal void @f49(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 range(i32 0, 1051009) %0, i32 %1, i32 range(i32 9, 19) %2) #3 section ".text" !dbg !1112 {
entry:
  %wide = zext i32 %0 to i64, !dbg !1113
  %global0 = getelementptr i8, ptr %vmctx, i64 -48, !dbg !1113
  %3 = load i32, ptr %global0, align 16, !dbg !1113, !tbaa !29
  %4 = add i32 %3, -256, !dbg !1113
  store i32 %4, ptr %global0, align 16, !dbg !1113, !tbaa !29
  %.not = icmp sgt i32 %1, %2, !dbg !1113
  br i1 %.not, label %next3, label %end, !dbg !1113

end:                                              ; preds = %next15, %end6, %entry
  store i32 %3, ptr %global0, align 16, !dbg !1114, !tbaa !29
  ret void, !dbg !1114

next3:                                            ; preds = %entry
  %5 = sub nsw i32 %1, %2, !dbg !1113
  %6 = icmp ult i32 %5, 256, !dbg !1113
  %7 = call i32 @llvm.umin.i32(i32 %5, i32 256), !dbg !1113
  %8 = call i32 @f52(ptr swiftself %vmctx, i32 %4, i32 48, i32 %7), !dbg !1115
  br i1 %6, label %end6, label %loop.preheader, !dbg !1115

loop.preheader:                                   ; preds = %next3
  %9 = inttoptr i64 %wide to ptr
  %10 = ptrtoint ptr %vmctx to i64
  %11 = getelementptr i8, ptr %9, i64 %10
  br label %loop, !dbg !1116

end6:                                             ; preds = %end9, %next3
  %local2.0 = phi i32 [ %5, %next3 ], [ %19, %end9 ], !dbg !1117
  %12 = inttoptr i64 %wide to ptr, !dbg !1118
  %13 = ptrtoint ptr %vmctx to i64, !dbg !1118
  %14 = getelementptr i8, ptr %12, i64 %13, !dbg !1118
  %15 = load i8, ptr %14, align 1, !dbg !1118, !tbaa !25
  %16 = and i8 %15, 32, !dbg !1118
  %condition14.not = icmp eq i8 %16, 0, !dbg !1118
  br i1 %condition14.not, label %next15, label %end, !dbg !1118

loop:                                             ; preds = %loop.preheader, %end9
  %local2.1 = phi i32 [ %19, %end9 ], [ %5, %loop.preheader ], !dbg !1117
  %17 = load i8, ptr %11, align 1, !dbg !1116, !tbaa !25
  %18 = and i8 %17, 32, !dbg !1116
  %condition8.not = icmp eq i8 %18, 0, !dbg !1116
  br i1 %condition8.not, label %next10, label %end9, !dbg !1116

end9:                                             ; preds = %next10, %loop
  %19 = add i32 %local2.1, -256, !dbg !1119
  %20 = icmp ugt i32 %19, 255, !dbg !1119
  br i1 %20, label %loop, label %end6, !dbg !1119

next10:                                           ; preds = %loop
  %half = trunc i64 %wide to i32, !dbg !1120
  call void @f42(ptr swiftself %vmctx, i32 %4, i32 256, i32 %half), !dbg !1120
  br label %end9, !dbg !1119

next15:                                           ; preds = %end6
  %half1 = trunc i64 %wide to i32, !dbg !1121
  call void @f42(ptr swiftself %vmctx, i32 %4, i32 %local2.0, i32 %half1), !dbg !1121
  br label %end, !dbg !1114
}

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @f50(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #2 section ".text" !dbg !1122 {
entry:
  call void @f45(ptr swiftself %vmctx), !dbg !1123
  call void @f18(ptr swiftself %vmctx), !dbg !1124
  unreachable, !dbg !1125
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: readwrite) uwtable
define internal i32 @f51(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 returned %0, i32 %1, i32 %2) #6 section ".text" !dbg !1126 {
entry:
  %wide = zext i32 %1 to i64, !dbg !1127
  %wide238 = zext i32 %0 to i64, !dbg !1127
  %3 = and i32 %1, 3, !dbg !1127
  %4 = icmp eq i32 %3, 0, !dbg !1127
  br i1 %4, label %end5, label %next, !dbg !1127

next:                                             ; preds = %entry
  %half301 = trunc i64 %wide to i32, !dbg !1127
  %half305 = trunc i64 %wide238 to i32, !dbg !1127
  %5 = icmp eq i32 %2, 0, !dbg !1127
  br i1 %5, label %end5, label %next2, !dbg !1127

next2:                                            ; preds = %next
  %half = trunc i64 %wide238 to i32, !dbg !1128
  %half297 = trunc i64 %wide to i32, !dbg !1128
  %6 = inttoptr i64 %wide to ptr, !dbg !1128
  %7 = ptrtoint ptr %vmctx to i64, !dbg !1128
  %8 = getelementptr i8, ptr %6, i64 %7, !dbg !1128
  %9 = load i8, ptr %8, align 1, !dbg !1128, !tbaa !25
  %10 = inttoptr i64 %wide238 to ptr, !dbg !1129
  %11 = ptrtoint ptr %vmctx to i64, !dbg !1129
  %12 = getelementptr i8, ptr %10, i64 %11, !dbg !1129
  store i8 %9, ptr %12, align 1, !dbg !1129, !tbaa !25
  %13 = add i32 %2, -1, !dbg !1129
  %14 = add i32 %half, 1, !dbg !1129
  %wide247 = zext i32 %14 to i64, !dbg !1129
  %15 = add i32 %half297, 1, !dbg !1129
  %wide242 = zext i32 %15 to i64, !dbg !1129
  %16 = and i32 %15, 3, !dbg !1129
  %17 = icmp eq i32 %16, 0, !dbg !1129
  br i1 %17, label %end5, label %next6, !dbg !1129

end5:                                             ; preds = %entry, %next, %next23, %next21, %next15, %next13, %next8, %next6, %next2
  %wide239 = phi i64 [ %wide243, %next23 ], [ %wide242, %next2 ], [ %wide242, %next6 ], [ %wide241, %next8 ], [ %wide241, %next13 ], [ %wide240, %next15 ], [ %wide240, %next21 ], [ %wide, %next ], [ %wide, %entry ], !dbg !1130
  %wide244 = phi i64 [ %wide248, %next23 ], [ %wide247, %next2 ], [ %wide247, %next6 ], [ %wide246, %next8 ], [ %wide246, %next13 ], [ %wide245, %next15 ], [ %wide245, %next21 ], [ %wide238, %next ], [ %wide238, %entry ], !dbg !1130
  %local3.0 = phi i32 [ %41, %next23 ], [ %13, %next2 ], [ 0, %next6 ], [ %23, %next8 ], [ 0, %next13 ], [ %32, %next15 ], [ 0, %next21 ], [ 0, %next ], [ %2, %entry ], !dbg !1130
  %half306 = trunc i64 %wide244 to i32, !dbg !1131
  %18 = and i32 %half306, 3, !dbg !1131
  %condition28.not = icmp eq i32 %18, 0, !dbg !1131
  br i1 %condition28.not, label %next30, label %end29, !dbg !1131

next6:                                            ; preds = %next2
  %half298 = trunc i64 %wide242 to i32, !dbg !1129
  %half302 = trunc i64 %wide247 to i32, !dbg !1129
  %19 = icmp eq i32 %13, 0, !dbg !1129
  br i1 %19, label %end5, label %next8, !dbg !1129

next8:                                            ; preds = %next6
  %half307 = trunc i64 %wide238 to i32, !dbg !1132
  %half308 = trunc i64 %wide to i32, !dbg !1132
  %20 = getelementptr i8, ptr %8, i64 1, !dbg !1132
  %21 = load i8, ptr %20, align 1, !dbg !1132, !tbaa !25
  %22 = getelementptr i8, ptr %12, i64 1, !dbg !1133
  store i8 %21, ptr %22, align 1, !dbg !1133, !tbaa !25
  %23 = add i32 %2, -2, !dbg !1133
  %24 = add i32 %half307, 2, !dbg !1133
  %wide246 = zext i32 %24 to i64, !dbg !1133
  %25 = add i32 %half308, 2, !dbg !1133
  %wide241 = zext i32 %25 to i64, !dbg !1133
  %26 = and i32 %25, 3, !dbg !1133
  %27 = icmp eq i32 %26, 0, !dbg !1133
  br i1 %27, label %end5, label %next13, !dbg !1133

next13:                                           ; preds = %next8
  %half299 = trunc i64 %wide241 to i32, !dbg !1133
  %half303 = trunc i64 %wide246 to i32, !dbg !1133
  %28 = icmp eq i32 %23, 0, !dbg !1133
  br i1 %28, label %end5, label %next15, !dbg !1133

next15:                                           ; preds = %next13
  %half309 = trunc i64 %wide238 to i32, !dbg !1134
  %half310 = trunc i64 %wide to i32, !dbg !1134
  %29 = getelementptr i8, ptr %8, i64 2, !dbg !1134
  %30 = load i8, ptr %29, align 1, !dbg !1134, !tbaa !25
  %31 = getelementptr i8, ptr %12, i64 2, !dbg !1135
  store i8 %30, ptr %31, align 1, !dbg !1135, !tbaa !25
  %32 = add i32 %2, -3, !dbg !1135
  %33 = add i32 %half309, 3, !dbg !1135
  %wide245 = zext i32 %33 to i64, !dbg !1135
  %34 = add i32 %half310, 3, !dbg !1135
  %wide240 = zext i32 %34 to i64, !dbg !1135
  %35 = and i32 %34, 3, !dbg !1135
  %36 = icmp eq i32 %35, 0, !dbg !1135
  br i1 %36, label %end5, label %next21, !dbg !1135

next21:                                           ; preds = %next15
  %half300 = trunc i64 %wide240 to i32, !dbg !1135
  %half304 = trunc i64 %wide245 to i32, !dbg !1135
  %37 = icmp eq i32 %32, 0, !dbg !1135
  br i1 %37, label %end5, label %next23, !dbg !1135

next23:                                           ; preds = %next21
  %half311 = trunc i64 %wide238 to i32, !dbg !1136
  %half312 = trunc i64 %wide to i32, !dbg !1136
  %38 = getelementptr i8, ptr %8, i64 3, !dbg !1136
  %39 = load i8, ptr %38, align 1, !dbg !1136, !tbaa !25
  %40 = getelementptr i8, ptr %12, i64 3, !dbg !1131
  store i8 %39, ptr %40, align 1, !dbg !1131, !tbaa !25
  %41 = add i32 %2, -4, !dbg !1131
  %42 = add i32 %half311, 4, !dbg !1131
  %wide248 = zext i32 %42 to i64, !dbg !1131
  %43 = add i32 %half312, 4, !dbg !1131
  %wide243 = zext i32 %43 to i64, !dbg !1131
  br label %end5, !dbg !1131

end29:                                            ; preds = %end5
  %half340 = trunc i64 %wide239 to i32, !dbg !1137
  %half341 = trunc i64 %wide244 to i32, !dbg !1137
  %44 = icmp ult i32 %local3.0, 32, !dbg !1137
  br i1 %44, label %end76, label %next77, !dbg !1137

next30:                                           ; preds = %end5
  %half317 = trunc i64 %wide239 to i32, !dbg !1131
  %half318 = trunc i64 %wide244 to i32, !dbg !1131
  %45 = icmp ult i32 %local3.0, 16, !dbg !1131
  br i1 %45, label %end44, label %next33, !dbg !1131

next33:                                           ; preds = %next30
  %half315 = trunc i64 %wide239 to i32, !dbg !1131
  %half316 = trunc i64 %wide244 to i32, !dbg !1131
  %46 = add i32 %local3.0, -16, !dbg !1131
  %47 = and i32 %46, 16, !dbg !1131
  %condition34.not = icmp eq i32 %47, 0, !dbg !1131
  br i1 %condition34.not, label %end35, label %loop.preheader, !dbg !1131

end35:                                            ; preds = %next33
  %half313 = trunc i64 %wide244 to i32, !dbg !1138
  %half314 = trunc i64 %wide239 to i32, !dbg !1138
  %48 = inttoptr i64 %wide239 to ptr, !dbg !1138
  %49 = ptrtoint ptr %vmctx to i64, !dbg !1138
  %50 = getelementptr i8, ptr %48, i64 %49, !dbg !1138
  %51 = load i64, ptr %50, align 1, !dbg !1138, !tbaa !25
  %52 = inttoptr i64 %wide244 to ptr, !dbg !1139
  %53 = ptrtoint ptr %vmctx to i64, !dbg !1139
  %54 = getelementptr i8, ptr %52, i64 %53, !dbg !1139
  store i64 %51, ptr %54, align 1, !dbg !1139, !tbaa !25
  %55 = getelementptr i8, ptr %50, i64 8, !dbg !1140
  %56 = load i64, ptr %55, align 1, !dbg !1140, !tbaa !25
  %57 = getelementptr i8, ptr %54, i64 8, !dbg !1141
  store i64 %56, ptr %57, align 1, !dbg !1141, !tbaa !25
  %58 = add i32 %half313, 16, !dbg !1141
  %wide255 = zext i32 %58 to i64, !dbg !1141
  %59 = add i32 %half314, 16, !dbg !1141
  %wide251 = zext i32 %59 to i64, !dbg !1141
  %60 = icmp ult i32 %46, 16, !dbg !1141
  br i1 %60, label %end44, label %loop.preheader, !dbg !1141

loop.preheader:                                   ; preds = %next33, %end35
  %wide250 = phi i64 [ %wide239, %next33 ], [ %wide251, %end35 ]
  %wide254 = phi i64 [ %wide244, %next33 ], [ %wide255, %end35 ]
  %local3.3.ph = phi i32 [ %local3.0, %next33 ], [ %46, %end35 ]
  %half319 = trunc i64 %wide250 to i32, !dbg !1142
  %half320 = trunc i64 %wide254 to i32, !dbg !1142
  br label %loop, !dbg !1142

end44:                                            ; preds = %loop, %next30, %end35
  %wide257 = phi i64 [ %wide251, %end35 ], [ %wide239, %next30 ], [ %wide252, %loop ], !dbg !1131
  %wide258 = phi i64 [ %wide255, %end35 ], [ %wide244, %next30 ], [ %wide256, %loop ], !dbg !1131
  %local1.0 = phi i32 [ %46, %end35 ], [ %local3.0, %next30 ], [ %80, %loop ], !dbg !1130
  %half323 = trunc i64 %wide257 to i32, !dbg !1142
  %half324 = trunc i64 %wide258 to i32, !dbg !1142
  %61 = icmp samesign ult i32 %local1.0, 8, !dbg !1142
  br i1 %61, label %end57, label %next58, !dbg !1142

loop:                                             ; preds = %loop.preheader, %loop
  %wide249 = phi i64 [ %wide252, %loop ], [ %wide250, %loop.preheader ], !dbg !1130
  %wide253 = phi i64 [ %wide256, %loop ], [ %wide254, %loop.preheader ], !dbg !1130
  %local3.3 = phi i32 [ %80, %loop ], [ %local3.3.ph, %loop.preheader ], !dbg !1130
  %half321 = trunc i64 %wide253 to i32, !dbg !1143
  %half322 = trunc i64 %wide249 to i32, !dbg !1143
  %62 = inttoptr i64 %wide249 to ptr, !dbg !1143
  %63 = ptrtoint ptr %vmctx to i64, !dbg !1143
  %64 = getelementptr i8, ptr %62, i64 %63, !dbg !1143
  %65 = load i64, ptr %64, align 1, !dbg !1143, !tbaa !25
  %66 = inttoptr i64 %wide253 to ptr, !dbg !1144
  %67 = ptrtoint ptr %vmctx to i64, !dbg !1144
  %68 = getelementptr i8, ptr %66, i64 %67, !dbg !1144
  store i64 %65, ptr %68, align 1, !dbg !1144, !tbaa !25
  %69 = getelementptr i8, ptr %64, i64 8, !dbg !1145
  %70 = load i64, ptr %69, align 1, !dbg !1145, !tbaa !25
  %71 = getelementptr i8, ptr %68, i64 8, !dbg !1146
  store i64 %70, ptr %71, align 1, !dbg !1146, !tbaa !25
  %72 = getelementptr i8, ptr %64, i64 16, !dbg !1147
  %73 = load i64, ptr %72, align 1, !dbg !1147, !tbaa !25
  %74 = getelementptr i8, ptr %68, i64 16, !dbg !1148
  store i64 %73, ptr %74, align 1, !dbg !1148, !tbaa !25
  %75 = getelementptr i8, ptr %64, i64 24, !dbg !1149
  %76 = load i64, ptr %75, align 1, !dbg !1149, !tbaa !25
  %77 = getelementptr i8, ptr %68, i64 24, !dbg !1142
  store i64 %76, ptr %77, align 1, !dbg !1142, !tbaa !25
  %78 = add i32 %half321, 32, !dbg !1142
  %wide256 = zext i32 %78 to i64, !dbg !1142
  %79 = add i32 %half322, 32, !dbg !1142
  %wide252 = zext i32 %79 to i64, !dbg !1142
  %80 = add i32 %local3.3, -32, !dbg !1142
  %81 = icmp ugt i32 %80, 15, !dbg !1142
  br i1 %81, label %loop, label %end44, !dbg !1142

end57:                                            ; preds = %next58, %end44
  %wide259 = phi i64 [ %wide257, %end44 ], [ %wide260, %next58 ], !dbg !1130
  %wide261 = phi i64 [ %wide258, %end44 ], [ %wide262, %next58 ], !dbg !1130
  %half327 = trunc i64 %wide259 to i32, !dbg !1150
  %half328 = trunc i64 %wide261 to i32, !dbg !1150
  %82 = and i32 %local1.0, 4, !dbg !1150
  %83 = icmp eq i32 %82, 0, !dbg !1150
  br i1 %83, label %end62, label %next63, !dbg !1150

next58:                                           ; preds = %end44
  %half325 = trunc i64 %wide257 to i32, !dbg !1151
  %half326 = trunc i64 %wide258 to i32, !dbg !1151
  %84 = inttoptr i64 %wide257 to ptr, !dbg !1151
  %85 = ptrtoint ptr %vmctx to i64, !dbg !1151
  %86 = getelementptr i8, ptr %84, i64 %85, !dbg !1151
  %87 = load i64, ptr %86, align 1, !dbg !1151, !tbaa !25
  %88 = inttoptr i64 %wide258 to ptr, !dbg !1150
  %89 = ptrtoint ptr %vmctx to i64, !dbg !1150
  %90 = getelementptr i8, ptr %88, i64 %89, !dbg !1150
  store i64 %87, ptr %90, align 1, !dbg !1150, !tbaa !25
  %91 = add i32 %half325, 8, !dbg !1150
  %wide260 = zext i32 %91 to i64, !dbg !1150
  %92 = add i32 %half326, 8, !dbg !1150
  %wide262 = zext i32 %92 to i64, !dbg !1150
  br label %end57, !dbg !1150

end62:                                            ; preds = %next63, %end57
  %wide263 = phi i64 [ %wide259, %end57 ], [ %wide264, %next63 ], !dbg !1130
  %wide265 = phi i64 [ %wide261, %end57 ], [ %wide266, %next63 ], !dbg !1130
  %half331 = trunc i64 %wide263 to i32, !dbg !1152
  %half332 = trunc i64 %wide265 to i32, !dbg !1152
  %93 = and i32 %local1.0, 2, !dbg !1152
  %94 = icmp eq i32 %93, 0, !dbg !1152
  br i1 %94, label %end67, label %next68, !dbg !1152

next63:                                           ; preds = %end57
  %half329 = trunc i64 %wide259 to i32, !dbg !1153
  %half330 = trunc i64 %wide261 to i32, !dbg !1153
  %95 = inttoptr i64 %wide259 to ptr, !dbg !1153
  %96 = ptrtoint ptr %vmctx to i64, !dbg !1153
  %97 = getelementptr i8, ptr %95, i64 %96, !dbg !1153
  %98 = load i32, ptr %97, align 1, !dbg !1153, !tbaa !25
  %99 = inttoptr i64 %wide261 to ptr, !dbg !1152
  %100 = ptrtoint ptr %vmctx to i64, !dbg !1152
  %101 = getelementptr i8, ptr %99, i64 %100, !dbg !1152
  store i32 %98, ptr %101, align 1, !dbg !1152, !tbaa !25
  %102 = add i32 %half329, 4, !dbg !1152
  %wide264 = zext i32 %102 to i64, !dbg !1152
  %103 = add i32 %half330, 4, !dbg !1152
  %wide266 = zext i32 %103 to i64, !dbg !1152
  br label %end62, !dbg !1152

end67:                                            ; preds = %next68, %end62
  %wide280 = phi i64 [ %wide263, %end62 ], [ %wide281, %next68 ], !dbg !1130
  %wide295 = phi i64 [ %wide265, %end62 ], [ %wide296, %next68 ], !dbg !1130
  %half335 = trunc i64 %wide280 to i32, !dbg !1137
  %half337 = trunc i64 %wide295 to i32, !dbg !1137
  %104 = and i32 %local1.0, 1, !dbg !1137
  %condition71.not = icmp eq i32 %104, 0, !dbg !1137
  br i1 %condition71.not, label %end74, label %end72, !dbg !1137

next68:                                           ; preds = %end62
  %half333 = trunc i64 %wide265 to i32, !dbg !1154
  %half334 = trunc i64 %wide263 to i32, !dbg !1154
  %105 = inttoptr i64 %wide263 to ptr, !dbg !1154
  %106 = ptrtoint ptr %vmctx to i64, !dbg !1154
  %107 = getelementptr i8, ptr %105, i64 %106, !dbg !1154
  %108 = load i16, ptr %107, align 1, !dbg !1154, !tbaa !25
  %109 = inttoptr i64 %wide265 to ptr, !dbg !1137
  %110 = ptrtoint ptr %vmctx to i64, !dbg !1137
  %111 = getelementptr i8, ptr %109, i64 %110, !dbg !1137
  store i16 %108, ptr %111, align 1, !dbg !1137, !tbaa !25
  %112 = add i32 %half333, 2, !dbg !1137
  %wide296 = zext i32 %112 to i64, !dbg !1137
  %113 = add i32 %half334, 2, !dbg !1137
  %wide281 = zext i32 %113 to i64, !dbg !1137
  br label %end67, !dbg !1137

end72:                                            ; preds = %end156, %end67
  %wide267 = phi i64 [ %wide280, %end67 ], [ %wide268, %end156 ], !dbg !1131
  %wide282 = phi i64 [ %wide295, %end67 ], [ %wide283, %end156 ], !dbg !1131
  %114 = inttoptr i64 %wide267 to ptr, !dbg !1155
  %115 = ptrtoint ptr %vmctx to i64, !dbg !1155
  %116 = getelementptr i8, ptr %114, i64 %115, !dbg !1155
  %117 = load i8, ptr %116, align 1, !dbg !1155, !tbaa !25
  %118 = inttoptr i64 %wide282 to ptr, !dbg !1156
  %119 = ptrtoint ptr %vmctx to i64, !dbg !1156
  %120 = getelementptr i8, ptr %118, i64 %119, !dbg !1156
  store i8 %117, ptr %120, align 1, !dbg !1156, !tbaa !25
  br label %end74, !dbg !1156

end74:                                            ; preds = %end67, %end72, %end156
  %half339 = trunc i64 %wide238 to i32, !dbg !1156
  ret i32 %half339, !dbg !1156

default.unreachable219:                           ; preds = %next77
  unreachable

end76:                                            ; preds = %next123, %next110, %next97, %end29
  %wide276 = phi i64 [ %wide239, %end29 ], [ %wide279, %next123 ], [ %wide278, %next97 ], [ %wide277, %next110 ], !dbg !1130
  %wide291 = phi i64 [ %wide244, %end29 ], [ %wide294, %next123 ], [ %wide293, %next97 ], [ %wide292, %next110 ], !dbg !1130
  %local3.4 = phi i32 [ %local3.0, %end29 ], [ %232, %next123 ], [ %170, %next97 ], [ %201, %next110 ], !dbg !1130
  %half351 = trunc i64 %wide276 to i32, !dbg !1157
  %half352 = trunc i64 %wide291 to i32, !dbg !1157
  %121 = icmp samesign ult i32 %local3.4, 16, !dbg !1157
  br i1 %121, label %end125, label %next126, !dbg !1157

next77:                                           ; preds = %end29
  %122 = inttoptr i64 %wide239 to ptr, !dbg !1130
  %123 = ptrtoint ptr %vmctx to i64, !dbg !1130
  %124 = getelementptr i8, ptr %122, i64 %123, !dbg !1130
  %125 = load i32, ptr %124, align 1, !dbg !1130, !tbaa !25
  %126 = inttoptr i64 %wide244 to ptr, !dbg !1130
  %127 = ptrtoint ptr %vmctx to i64, !dbg !1130
  %128 = getelementptr i8, ptr %126, i64 %127, !dbg !1130
  switch i32 %18, label %default.unreachable219 [
    i32 1, label %end78
    i32 2, label %end79
    i32 3, label %end80
  ], !dbg !1158

end78:                                            ; preds = %next77
  %half342 = trunc i64 %wide244 to i32, !dbg !1159
  %half343 = trunc i64 %wide239 to i32, !dbg !1159
  %129 = trunc i32 %125 to i8, !dbg !1159
  store i8 %129, ptr %128, align 1, !dbg !1159, !tbaa !25
  %130 = lshr i32 %125, 16, !dbg !1159
  %131 = trunc i32 %130 to i8, !dbg !1160
  %132 = getelementptr i8, ptr %128, i64 2, !dbg !1160
  store i8 %131, ptr %132, align 1, !dbg !1160, !tbaa !25
  %133 = lshr i32 %125, 8, !dbg !1160
  %134 = trunc i32 %133 to i8, !dbg !1161
  %135 = getelementptr i8, ptr %128, i64 1, !dbg !1161
  store i8 %134, ptr %135, align 1, !dbg !1161, !tbaa !25
  %136 = add i32 %local3.0, -3, !dbg !1161
  %137 = add i32 %half342, 3, !dbg !1161
  %138 = add i32 %half343, 4
  br label %loop87, !dbg !1161

end79:                                            ; preds = %next77
  %half344 = trunc i64 %wide244 to i32, !dbg !1162
  %half345 = trunc i64 %wide239 to i32, !dbg !1162
  %139 = trunc i32 %125 to i16, !dbg !1162
  store i16 %139, ptr %128, align 1, !dbg !1162, !tbaa !25
  %140 = add i32 %local3.0, -2, !dbg !1162
  %141 = add i32 %half344, 2, !dbg !1162
  %142 = add i32 %half345, 4
  br label %loop100, !dbg !1162

end80:                                            ; preds = %next77
  %half346 = trunc i64 %wide244 to i32, !dbg !1163
  %half347 = trunc i64 %wide239 to i32, !dbg !1163
  %143 = trunc i32 %125 to i8, !dbg !1163
  store i8 %143, ptr %128, align 1, !dbg !1163, !tbaa !25
  %144 = add i32 %local3.0, -1, !dbg !1163
  %145 = add i32 %half346, 1, !dbg !1163
  %146 = add i32 %half347, 4
  br label %loop113, !dbg !1163

loop87:                                           ; preds = %loop87, %end78
  %indvars.iv210 = phi i64 [ %indvars.iv.next211, %loop87 ], [ 0, %end78 ], !dbg !1130
  %local6.0 = phi i32 [ %167, %loop87 ], [ %125, %end78 ], !dbg !1130
  %local3.5 = phi i32 [ %170, %loop87 ], [ %136, %end78 ], !dbg !1130
  %147 = trunc nuw i64 %indvars.iv210 to i32, !dbg !1161
  %148 = add i32 %137, %147, !dbg !1161
  %149 = add i32 %138, %147, !dbg !1161
  %index88 = zext i32 %149 to i64, !dbg !1164
  %150 = inttoptr i64 %index88 to ptr, !dbg !1164
  %151 = ptrtoint ptr %vmctx to i64, !dbg !1164
  %152 = getelementptr i8, ptr %150, i64 %151, !dbg !1164
  %153 = load i32, ptr %152, align 1, !dbg !1164, !tbaa !25
  %154 = call i32 @llvm.fshl.i32(i32 %153, i32 %local6.0, i32 8), !dbg !1164
  %index89 = zext i32 %148 to i64, !dbg !1165
  %155 = inttoptr i64 %index89 to ptr, !dbg !1165
  %156 = ptrtoint ptr %vmctx to i64, !dbg !1165
  %157 = getelementptr i8, ptr %155, i64 %156, !dbg !1165
  store i32 %154, ptr %157, align 1, !dbg !1165, !tbaa !25
  %158 = getelementptr i8, ptr %152, i64 4, !dbg !1166
  %159 = load i32, ptr %158, align 1, !dbg !1166, !tbaa !25
  %160 = call i32 @llvm.fshl.i32(i32 %159, i32 %153, i32 8), !dbg !1166
  %161 = getelementptr i8, ptr %157, i64 4, !dbg !1167
  store i32 %160, ptr %161, align 1, !dbg !1167, !tbaa !25
  %162 = getelementptr i8, ptr %152, i64 8, !dbg !1168
  %163 = load i32, ptr %162, align 1, !dbg !1168, !tbaa !25
  %164 = call i32 @llvm.fshl.i32(i32 %163, i32 %159, i32 8), !dbg !1168
  %165 = getelementptr i8, ptr %157, i64 8, !dbg !1169
  store i32 %164, ptr %165, align 1, !dbg !1169, !tbaa !25
  %166 = getelementptr i8, ptr %152, i64 12, !dbg !1170
  %167 = load i32, ptr %166, align 1, !dbg !1170, !tbaa !25
  %168 = call i32 @llvm.fshl.i32(i32 %167, i32 %163, i32 8), !dbg !1170
  %169 = getelementptr i8, ptr %157, i64 12, !dbg !1171
  store i32 %168, ptr %169, align 1, !dbg !1171, !tbaa !25
  %indvars.iv.next211 = add nuw nsw i64 %indvars.iv210, 16, !dbg !1171
  %170 = add i32 %local3.5, -16, !dbg !1171
  %171 = icmp ugt i32 %170, 16, !dbg !1171
  br i1 %171, label %loop87, label %next97, !dbg !1171

next97:                                           ; preds = %loop87
  %half348 = trunc i64 %wide239 to i32, !dbg !1161
  %172 = add i32 %local3.0, -20, !dbg !1161
  %173 = and i32 %172, -16, !dbg !1161
  %174 = add nuw i32 %173, 16, !dbg !1161
  %175 = add i32 %174, %137, !dbg !1171
  %wide293 = zext i32 %175 to i64, !dbg !1171
  %176 = add i32 %half348, 3, !dbg !1171
  %177 = add i32 %176, %174, !dbg !1171
  %wide278 = zext i32 %177 to i64, !dbg !1171
  br label %end76, !dbg !1171

loop100:                                          ; preds = %loop100, %end79
  %indvars.iv207 = phi i64 [ %indvars.iv.next208, %loop100 ], [ 0, %end79 ], !dbg !1130
  %local6.1 = phi i32 [ %198, %loop100 ], [ %125, %end79 ], !dbg !1130
  %local3.6 = phi i32 [ %201, %loop100 ], [ %140, %end79 ], !dbg !1130
  %178 = trunc nuw i64 %indvars.iv207 to i32, !dbg !1162
  %179 = add i32 %141, %178, !dbg !1162
  %180 = add i32 %142, %178, !dbg !1162
  %index101 = zext i32 %180 to i64, !dbg !1172
  %181 = inttoptr i64 %index101 to ptr, !dbg !1172
  %182 = ptrtoint ptr %vmctx to i64, !dbg !1172
  %183 = getelementptr i8, ptr %181, i64 %182, !dbg !1172
  %184 = load i32, ptr %183, align 1, !dbg !1172, !tbaa !25
  %185 = call i32 @llvm.fshl.i32(i32 %184, i32 %local6.1, i32 16), !dbg !1172
  %index102 = zext i32 %179 to i64, !dbg !1173
  %186 = inttoptr i64 %index102 to ptr, !dbg !1173
  %187 = ptrtoint ptr %vmctx to i64, !dbg !1173
  %188 = getelementptr i8, ptr %186, i64 %187, !dbg !1173
  store i32 %185, ptr %188, align 1, !dbg !1173, !tbaa !25
  %189 = getelementptr i8, ptr %183, i64 4, !dbg !1174
  %190 = load i32, ptr %189, align 1, !dbg !1174, !tbaa !25
  %191 = call i32 @llvm.fshl.i32(i32 %190, i32 %184, i32 16), !dbg !1174
  %192 = getelementptr i8, ptr %188, i64 4, !dbg !1175
  store i32 %191, ptr %192, align 1, !dbg !1175, !tbaa !25
  %193 = getelementptr i8, ptr %183, i64 8, !dbg !1176
  %194 = load i32, ptr %193, align 1, !dbg !1176, !tbaa !25
  %195 = call i32 @llvm.fshl.i32(i32 %194, i32 %190, i32 16), !dbg !1176
  %196 = getelementptr i8, ptr %188, i64 8, !dbg !1177
  store i32 %195, ptr %196, align 1, !dbg !1177, !tbaa !25
  %197 = getelementptr i8, ptr %183, i64 12, !dbg !1178
  %198 = load i32, ptr %197, align 1, !dbg !1178, !tbaa !25
  %199 = call i32 @llvm.fshl.i32(i32 %198, i32 %194, i32 16), !dbg !1178
  %200 = getelementptr i8, ptr %188, i64 12, !dbg !1179
  store i32 %199, ptr %200, align 1, !dbg !1179, !tbaa !25
  %indvars.iv.next208 = add nuw nsw i64 %indvars.iv207, 16, !dbg !1179
  %201 = add i32 %local3.6, -16, !dbg !1179
  %202 = icmp ugt i32 %201, 17, !dbg !1179
  br i1 %202, label %loop100, label %next110, !dbg !1179

next110:                                          ; preds = %loop100
  %half349 = trunc i64 %wide239 to i32, !dbg !1162
  %203 = add i32 %local3.0, -20, !dbg !1162
  %204 = and i32 %203, -16, !dbg !1162
  %205 = add nuw i32 %204, 16, !dbg !1162
  %206 = add i32 %205, %141, !dbg !1179
  %wide292 = zext i32 %206 to i64, !dbg !1179
  %207 = add i32 %half349, 2, !dbg !1179
  %208 = add i32 %207, %205, !dbg !1179
  %wide277 = zext i32 %208 to i64, !dbg !1179
  br label %end76, !dbg !1179

loop113:                                          ; preds = %loop113, %end80
  %indvars.iv = phi i64 [ %indvars.iv.next, %loop113 ], [ 0, %end80 ], !dbg !1130
  %local6.2 = phi i32 [ %229, %loop113 ], [ %125, %end80 ], !dbg !1130
  %local3.7 = phi i32 [ %232, %loop113 ], [ %144, %end80 ], !dbg !1130
  %209 = trunc nuw i64 %indvars.iv to i32, !dbg !1163
  %210 = add i32 %145, %209, !dbg !1163
  %211 = add i32 %146, %209, !dbg !1163
  %index114 = zext i32 %211 to i64, !dbg !1180
  %212 = inttoptr i64 %index114 to ptr, !dbg !1180
  %213 = ptrtoint ptr %vmctx to i64, !dbg !1180
  %214 = getelementptr i8, ptr %212, i64 %213, !dbg !1180
  %215 = load i32, ptr %214, align 1, !dbg !1180, !tbaa !25
  %216 = call i32 @llvm.fshl.i32(i32 %215, i32 %local6.2, i32 24), !dbg !1180
  %index115 = zext i32 %210 to i64, !dbg !1181
  %217 = inttoptr i64 %index115 to ptr, !dbg !1181
  %218 = ptrtoint ptr %vmctx to i64, !dbg !1181
  %219 = getelementptr i8, ptr %217, i64 %218, !dbg !1181
  store i32 %216, ptr %219, align 1, !dbg !1181, !tbaa !25
  %220 = getelementptr i8, ptr %214, i64 4, !dbg !1182
  %221 = load i32, ptr %220, align 1, !dbg !1182, !tbaa !25
  %222 = call i32 @llvm.fshl.i32(i32 %221, i32 %215, i32 24), !dbg !1182
  %223 = getelementptr i8, ptr %219, i64 4, !dbg !1183
  store i32 %222, ptr %223, align 1, !dbg !1183, !tbaa !25
  %224 = getelementptr i8, ptr %214, i64 8, !dbg !1184
  %225 = load i32, ptr %224, align 1, !dbg !1184, !tbaa !25
  %226 = call i32 @llvm.fshl.i32(i32 %225, i32 %221, i32 24), !dbg !1184
  %227 = getelementptr i8, ptr %219, i64 8, !dbg !1185
  store i32 %226, ptr %227, align 1, !dbg !1185, !tbaa !25
  %228 = getelementptr i8, ptr %214, i64 12, !dbg !1186
  %229 = load i32, ptr %228, align 1, !dbg !1186, !tbaa !25
  %230 = call i32 @llvm.fshl.i32(i32 %229, i32 %225, i32 24), !dbg !1186
  %231 = getelementptr i8, ptr %219, i64 12, !dbg !1157
  store i32 %230, ptr %231, align 1, !dbg !1157, !tbaa !25
  %indvars.iv.next = add nuw nsw i64 %indvars.iv, 16, !dbg !1157
  %232 = add i32 %local3.7, -16, !dbg !1157
  %233 = icmp ugt i32 %232, 18, !dbg !1157
  br i1 %233, label %loop113, label %next123, !dbg !1157

next123:                                          ; preds = %loop113
  %half350 = trunc i64 %wide239 to i32, !dbg !1163
  %234 = add i32 %local3.0, -20, !dbg !1163
  %235 = and i32 %234, -16, !dbg !1163
  %236 = add nuw i32 %235, 16, !dbg !1163
  %237 = add i32 %236, %145, !dbg !1157
  %wide294 = zext i32 %237 to i64, !dbg !1157
  %238 = add i32 %half350, 1, !dbg !1157
  %239 = add i32 %238, %236, !dbg !1157
  %wide279 = zext i32 %239 to i64, !dbg !1157
  br label %end76, !dbg !1157

end125:                                           ; preds = %next126, %end76
  %wide274 = phi i64 [ %wide276, %end76 ], [ %wide275, %next126 ], !dbg !1130
  %wide289 = phi i64 [ %wide291, %end76 ], [ %wide290, %next126 ], !dbg !1130
  %half355 = trunc i64 %wide274 to i32, !dbg !1187
  %half356 = trunc i64 %wide289 to i32, !dbg !1187
  %240 = and i32 %local3.4, 8, !dbg !1187
  %241 = icmp eq i32 %240, 0, !dbg !1187
  br i1 %241, label %end146, label %next147, !dbg !1187

next126:                                          ; preds = %end76
  %half353 = trunc i64 %wide291 to i32, !dbg !1188
  %half354 = trunc i64 %wide276 to i32, !dbg !1188
  %242 = inttoptr i64 %wide276 to ptr, !dbg !1188
  %243 = ptrtoint ptr %vmctx to i64, !dbg !1188
  %244 = getelementptr i8, ptr %242, i64 %243, !dbg !1188
  %245 = load i8, ptr %244, align 1, !dbg !1188, !tbaa !25
  %246 = inttoptr i64 %wide291 to ptr, !dbg !1189
  %247 = ptrtoint ptr %vmctx to i64, !dbg !1189
  %248 = getelementptr i8, ptr %246, i64 %247, !dbg !1189
  store i8 %245, ptr %248, align 1, !dbg !1189, !tbaa !25
  %249 = getelementptr i8, ptr %244, i64 1, !dbg !1190
  %250 = load i32, ptr %249, align 1, !dbg !1190, !tbaa !25
  %251 = getelementptr i8, ptr %248, i64 1, !dbg !1191
  store i32 %250, ptr %251, align 1, !dbg !1191, !tbaa !25
  %252 = getelementptr i8, ptr %244, i64 5, !dbg !1192
  %253 = load i64, ptr %252, align 1, !dbg !1192, !tbaa !25
  %254 = getelementptr i8, ptr %248, i64 5, !dbg !1193
  store i64 %253, ptr %254, align 1, !dbg !1193, !tbaa !25
  %255 = getelementptr i8, ptr %244, i64 13, !dbg !1194
  %256 = load i16, ptr %255, align 1, !dbg !1194, !tbaa !25
  %257 = getelementptr i8, ptr %248, i64 13, !dbg !1195
  store i16 %256, ptr %257, align 1, !dbg !1195, !tbaa !25
  %258 = getelementptr i8, ptr %244, i64 15, !dbg !1196
  %259 = load i8, ptr %258, align 1, !dbg !1196, !tbaa !25
  %260 = getelementptr i8, ptr %248, i64 15, !dbg !1187
  store i8 %259, ptr %260, align 1, !dbg !1187, !tbaa !25
  %261 = add i32 %half353, 16, !dbg !1187
  %wide290 = zext i32 %261 to i64, !dbg !1187
  %262 = add i32 %half354, 16, !dbg !1187
  %wide275 = zext i32 %262 to i64, !dbg !1187
  br label %end125, !dbg !1187

end146:                                           ; preds = %next147, %end125
  %wide272 = phi i64 [ %wide274, %end125 ], [ %wide273, %next147 ], !dbg !1130
  %wide287 = phi i64 [ %wide289, %end125 ], [ %wide288, %next147 ], !dbg !1130
  %half359 = trunc i64 %wide272 to i32, !dbg !1197
  %half360 = trunc i64 %wide287 to i32, !dbg !1197
  %263 = and i32 %local3.4, 4, !dbg !1197
  %264 = icmp eq i32 %263, 0, !dbg !1197
  br i1 %264, label %end151, label %next152, !dbg !1197

next147:                                          ; preds = %end125
  %half357 = trunc i64 %wide289 to i32, !dbg !1198
  %half358 = trunc i64 %wide274 to i32, !dbg !1198
  %265 = inttoptr i64 %wide274 to ptr, !dbg !1198
  %266 = ptrtoint ptr %vmctx to i64, !dbg !1198
  %267 = getelementptr i8, ptr %265, i64 %266, !dbg !1198
  %268 = load i64, ptr %267, align 1, !dbg !1198, !tbaa !25
  %269 = inttoptr i64 %wide289 to ptr, !dbg !1197
  %270 = ptrtoint ptr %vmctx to i64, !dbg !1197
  %271 = getelementptr i8, ptr %269, i64 %270, !dbg !1197
  store i64 %268, ptr %271, align 1, !dbg !1197, !tbaa !25
  %272 = add i32 %half357, 8, !dbg !1197
  %wide288 = zext i32 %272 to i64, !dbg !1197
  %273 = add i32 %half358, 8, !dbg !1197
  %wide273 = zext i32 %273 to i64, !dbg !1197
  br label %end146, !dbg !1197

end151:                                           ; preds = %next152, %end146
  %wide270 = phi i64 [ %wide272, %end146 ], [ %wide271, %next152 ], !dbg !1130
  %wide285 = phi i64 [ %wide287, %end146 ], [ %wide286, %next152 ], !dbg !1130
  %half363 = trunc i64 %wide270 to i32, !dbg !1199
  %half364 = trunc i64 %wide285 to i32, !dbg !1199
  %274 = and i32 %local3.4, 2, !dbg !1199
  %275 = icmp eq i32 %274, 0, !dbg !1199
  br i1 %275, label %end156, label %next157, !dbg !1199

next152:                                          ; preds = %end146
  %half361 = trunc i64 %wide287 to i32, !dbg !1200
  %half362 = trunc i64 %wide272 to i32, !dbg !1200
  %276 = inttoptr i64 %wide272 to ptr, !dbg !1200
  %277 = ptrtoint ptr %vmctx to i64, !dbg !1200
  %278 = getelementptr i8, ptr %276, i64 %277, !dbg !1200
  %279 = load i32, ptr %278, align 1, !dbg !1200, !tbaa !25
  %280 = inttoptr i64 %wide287 to ptr, !dbg !1199
  %281 = ptrtoint ptr %vmctx to i64, !dbg !1199
  %282 = getelementptr i8, ptr %280, i64 %281, !dbg !1199
  store i32 %279, ptr %282, align 1, !dbg !1199, !tbaa !25
  %283 = add i32 %half361, 4, !dbg !1199
  %wide286 = zext i32 %283 to i64, !dbg !1199
  %284 = add i32 %half362, 4, !dbg !1199
  %wide271 = zext i32 %284 to i64, !dbg !1199
  br label %end151, !dbg !1199

end156:                                           ; preds = %next157, %end151
  %wide268 = phi i64 [ %wide270, %end151 ], [ %wide269, %next157 ], !dbg !1130
  %wide283 = phi i64 [ %wide285, %end151 ], [ %wide284, %next157 ], !dbg !1130
  %half336 = trunc i64 %wide268 to i32, !dbg !1201
  %half338 = trunc i64 %wide283 to i32, !dbg !1201
  %285 = and i32 %local3.4, 1, !dbg !1201
  %286 = icmp eq i32 %285, 0, !dbg !1201
  br i1 %286, label %end74, label %end72, !dbg !1201

next157:                                          ; preds = %end151
  %half365 = trunc i64 %wide285 to i32, !dbg !1202
  %half366 = trunc i64 %wide270 to i32, !dbg !1202
  %287 = inttoptr i64 %wide270 to ptr, !dbg !1202
  %288 = ptrtoint ptr %vmctx to i64, !dbg !1202
  %289 = getelementptr i8, ptr %287, i64 %288, !dbg !1202
  %290 = load i16, ptr %289, align 1, !dbg !1202, !tbaa !25
  %291 = inttoptr i64 %wide285 to ptr, !dbg !1201
  %292 = ptrtoint ptr %vmctx to i64, !dbg !1201
  %293 = getelementptr i8, ptr %291, i64 %292, !dbg !1201
  store i16 %290, ptr %293, align 1, !dbg !1201, !tbaa !25
  %294 = add i32 %half365, 2, !dbg !1201
  %wide284 = zext i32 %294 to i64, !dbg !1201
  %295 = add i32 %half366, 2, !dbg !1201
  %wide269 = zext i32 %295 to i64, !dbg !1201
  br label %end156, !dbg !1201
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: write) uwtable
define internal i32 @f52(ptr noundef nonnull swiftself writeonly align 16 captures(none) dereferenceable(1179648) %vmctx, i32 returned %0, i32 range(i32 0, 49) %1, i32 %2) #7 section ".text" !dbg !1203 {
entry:
  %wide = zext i32 %0 to i64, !dbg !1204
  %3 = icmp eq i32 %2, 0, !dbg !1204
  br i1 %3, label %end, label %next, !dbg !1204

end:                                              ; preds = %loop, %next27, %next19, %next15, %next10, %next3, %next, %entry
  %half = trunc i64 %wide to i32, !dbg !1205
  ret i32 %half, !dbg !1205

next:                                             ; preds = %entry
  %half59 = trunc i64 %wide to i32, !dbg !1206
  %4 = trunc nuw nsw i32 %1 to i8, !dbg !1206
  %5 = inttoptr i64 %wide to ptr, !dbg !1206
  %6 = ptrtoint ptr %vmctx to i64, !dbg !1206
  %7 = getelementptr i8, ptr %5, i64 %6, !dbg !1206
  store i8 %4, ptr %7, align 1, !dbg !1206, !tbaa !25
  %8 = add i32 %2, %half59, !dbg !1206
  %9 = add i32 %8, -1, !dbg !1206
  %index1 = zext i32 %9 to i64, !dbg !1207
  %10 = inttoptr i64 %index1 to ptr, !dbg !1207
  %11 = ptrtoint ptr %vmctx to i64, !dbg !1207
  %12 = getelementptr i8, ptr %10, i64 %11, !dbg !1207
  store i8 %4, ptr %12, align 1, !dbg !1207, !tbaa !25
  %13 = icmp ult i32 %2, 3, !dbg !1207
  br i1 %13, label %end, label %next3, !dbg !1207

next3:                                            ; preds = %next
  %14 = getelementptr i8, ptr %7, i64 2, !dbg !1208
  store i8 %4, ptr %14, align 1, !dbg !1208, !tbaa !25
  %15 = getelementptr i8, ptr %7, i64 1, !dbg !1209
  store i8 %4, ptr %15, align 1, !dbg !1209, !tbaa !25
  %16 = add i32 %8, -3, !dbg !1209
  %index7 = zext i32 %16 to i64, !dbg !1210
  %17 = inttoptr i64 %index7 to ptr, !dbg !1210
  %18 = ptrtoint ptr %vmctx to i64, !dbg !1210
  %19 = getelementptr i8, ptr %17, i64 %18, !dbg !1210
  store i8 %4, ptr %19, align 1, !dbg !1210, !tbaa !25
  %20 = getelementptr i8, ptr %19, i64 1, !dbg !1211
  store i8 %4, ptr %20, align 1, !dbg !1211, !tbaa !25
  %21 = icmp ult i32 %2, 7, !dbg !1211
  br i1 %21, label %end, label %next10, !dbg !1211

next10:                                           ; preds = %next3
  %22 = getelementptr i8, ptr %7, i64 3, !dbg !1212
  store i8 %4, ptr %22, align 1, !dbg !1212, !tbaa !25
  %23 = add i32 %8, -4, !dbg !1212
  %index13 = zext i32 %23 to i64, !dbg !1213
  %24 = inttoptr i64 %index13 to ptr, !dbg !1213
  %25 = ptrtoint ptr %vmctx to i64, !dbg !1213
  %26 = getelementptr i8, ptr %24, i64 %25, !dbg !1213
  store i8 %4, ptr %26, align 1, !dbg !1213, !tbaa !25
  %27 = icmp ult i32 %2, 9, !dbg !1213
  br i1 %27, label %end, label %next15, !dbg !1213

next15:                                           ; preds = %next10
  %half60 = trunc i64 %wide to i32, !dbg !1213
  %28 = sub i32 0, %half60, !dbg !1213
  %29 = and i32 %28, 3, !dbg !1213
  %30 = add i32 %29, %half60, !dbg !1213
  %31 = mul nuw nsw i32 %1, 16843009, !dbg !1213
  %wide55 = zext i32 %31 to i64, !dbg !1214
  %index16 = zext i32 %30 to i64, !dbg !1214
  %32 = inttoptr i64 %index16 to ptr, !dbg !1214
  %33 = ptrtoint ptr %vmctx to i64, !dbg !1214
  %34 = getelementptr i8, ptr %32, i64 %33, !dbg !1214
  store i32 %31, ptr %34, align 1, !dbg !1214, !tbaa !25
  %35 = sub nuw i32 %2, %29, !dbg !1214
  %36 = and i32 %35, -4, !dbg !1214
  %37 = add i32 %36, %30, !dbg !1214
  %38 = add i32 %37, -4, !dbg !1214
  %index17 = zext i32 %38 to i64, !dbg !1215
  %39 = inttoptr i64 %index17 to ptr, !dbg !1215
  %40 = ptrtoint ptr %vmctx to i64, !dbg !1215
  %41 = getelementptr i8, ptr %39, i64 %40, !dbg !1215
  store i32 %31, ptr %41, align 1, !dbg !1215, !tbaa !25
  %42 = icmp ult i32 %36, 9, !dbg !1215
  br i1 %42, label %end, label %next19, !dbg !1215

next19:                                           ; preds = %next15
  %half61 = trunc i64 %wide55 to i32, !dbg !1216
  %43 = getelementptr i8, ptr %34, i64 8, !dbg !1216
  store i32 %half61, ptr %43, align 1, !dbg !1216, !tbaa !25
  %44 = getelementptr i8, ptr %34, i64 4, !dbg !1217
  store i32 %half61, ptr %44, align 1, !dbg !1217, !tbaa !25
  %45 = add i32 %37, -8, !dbg !1217
  %index24 = zext i32 %45 to i64, !dbg !1218
  %46 = inttoptr i64 %index24 to ptr, !dbg !1218
  %47 = ptrtoint ptr %vmctx to i64, !dbg !1218
  %48 = getelementptr i8, ptr %46, i64 %47, !dbg !1218
  store i32 %half61, ptr %48, align 1, !dbg !1218, !tbaa !25
  %49 = add i32 %37, -12, !dbg !1218
  %index25 = zext i32 %49 to i64, !dbg !1219
  %50 = inttoptr i64 %index25 to ptr, !dbg !1219
  %51 = ptrtoint ptr %vmctx to i64, !dbg !1219
  %52 = getelementptr i8, ptr %50, i64 %51, !dbg !1219
  store i32 %half61, ptr %52, align 1, !dbg !1219, !tbaa !25
  %53 = icmp ult i32 %36, 25, !dbg !1219
  br i1 %53, label %end, label %next27, !dbg !1219

next27:                                           ; preds = %next19
  %half62 = trunc i64 %wide55 to i32, !dbg !1220
  %54 = getelementptr i8, ptr %34, i64 12, !dbg !1220
  %55 = insertelement <4 x i32> poison, i32 %half62, i64 0, !dbg !1220
  %56 = shufflevector <4 x i32> %55, <4 x i32> poison, <4 x i32> zeroinitializer, !dbg !1220
  store <4 x i32> %56, ptr %54, align 1, !dbg !1220, !tbaa !25
  %57 = add i32 %37, -16, !dbg !1220
  %index36 = zext i32 %57 to i64, !dbg !1221
  %58 = inttoptr i64 %index36 to ptr, !dbg !1221
  %59 = ptrtoint ptr %vmctx to i64, !dbg !1221
  %60 = getelementptr i8, ptr %58, i64 %59, !dbg !1221
  store i32 %half62, ptr %60, align 1, !dbg !1221, !tbaa !25
  %61 = add i32 %37, -20, !dbg !1221
  %index37 = zext i32 %61 to i64, !dbg !1222
  %62 = inttoptr i64 %index37 to ptr, !dbg !1222
  %63 = ptrtoint ptr %vmctx to i64, !dbg !1222
  %64 = getelementptr i8, ptr %62, i64 %63, !dbg !1222
  store i32 %half62, ptr %64, align 1, !dbg !1222, !tbaa !25
  %65 = add i32 %37, -24, !dbg !1222
  %index38 = zext i32 %65 to i64, !dbg !1223
  %66 = inttoptr i64 %index38 to ptr, !dbg !1223
  %67 = ptrtoint ptr %vmctx to i64, !dbg !1223
  %68 = getelementptr i8, ptr %66, i64 %67, !dbg !1223
  store i32 %half62, ptr %68, align 1, !dbg !1223, !tbaa !25
  %69 = add i32 %37, -28, !dbg !1223
  %index39 = zext i32 %69 to i64, !dbg !1224
  %70 = inttoptr i64 %index39 to ptr, !dbg !1224
  %71 = ptrtoint ptr %vmctx to i64, !dbg !1224
  %72 = getelementptr i8, ptr %70, i64 %71, !dbg !1224
  store i32 %half62, ptr %72, align 1, !dbg !1224, !tbaa !25
  %73 = and i32 %30, 4, !dbg !1224
  %74 = or disjoint i32 %73, 24, !dbg !1224
  %75 = sub i32 %36, %74, !dbg !1224
  %76 = icmp ult i32 %75, 32, !dbg !1224
  br i1 %76, label %end, label %next41, !dbg !1224

next41:                                           ; preds = %next27
  %77 = mul nuw nsw i64 %wide55, 4294967297, !dbg !1224
  %78 = add i32 %74, %30, !dbg !1224
  %wide58 = zext i32 %78 to i64, !dbg !1224
  br label %loop, !dbg !1224

loop:                                             ; preds = %loop, %next41
  %local2.0 = phi i32 [ %75, %next41 ], [ %86, %loop ], !dbg !1225
  %wide56 = phi i64 [ %wide58, %next41 ], [ %wide57, %loop ], !dbg !1225
  %half63 = trunc i64 %wide56 to i32, !dbg !1226
  %79 = inttoptr i64 %wide56 to ptr, !dbg !1226
  %80 = ptrtoint ptr %vmctx to i64, !dbg !1226
  %81 = getelementptr i8, ptr %79, i64 %80, !dbg !1226
  store i64 %77, ptr %81, align 1, !dbg !1226, !tbaa !25
  %82 = getelementptr i8, ptr %81, i64 24, !dbg !1227
  store i64 %77, ptr %82, align 1, !dbg !1227, !tbaa !25
  %83 = getelementptr i8, ptr %81, i64 16, !dbg !1228
  store i64 %77, ptr %83, align 1, !dbg !1228, !tbaa !25
  %84 = getelementptr i8, ptr %81, i64 8, !dbg !1205
  store i64 %77, ptr %84, align 1, !dbg !1205, !tbaa !25
  %85 = add i32 %half63, 32, !dbg !1205
  %wide57 = zext i32 %85 to i64, !dbg !1205
  %86 = add i32 %local2.0, -32, !dbg !1205
  %87 = icmp ugt i32 %86, 31, !dbg !1205
  br i1 %87, label %loop, label %end, !dbg !1205
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: read) uwtable
define internal i32 @f55(ptr noundef nonnull readonly swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 %0, i32 %1) #8 section ".text" !dbg !1229 {
entry:
  %wide = zext i32 %0 to i64, !dbg !1230
  %2 = and i32 %0, 3, !dbg !1230
  %3 = icmp eq i32 %2, 0, !dbg !1230
  br i1 %3, label %end8.i, label %next.i, !dbg !1230

next.i:                                           ; preds = %entry
  %4 = icmp eq i32 %1, 0, !dbg !1230
  br i1 %4, label %f54.exit.thread, label %next2.i, !dbg !1230

next2.i:                                          ; preds = %next.i
  %half36 = trunc i64 %wide to i32, !dbg !1233
  %5 = inttoptr i64 %wide to ptr, !dbg !1233
  %6 = ptrtoint ptr %vmctx to i64, !dbg !1233
  %7 = getelementptr i8, ptr %5, i64 %6, !dbg !1233
  %8 = load i8, ptr %7, align 1, !dbg !1233, !tbaa !25
  %.not.i = icmp eq i8 %8, 0, !dbg !1233
  br i1 %.not.i, label %end6.i, label %end4.i, !dbg !1233

end4.i:                                           ; preds = %next2.i
  %half = trunc i64 %wide to i32, !dbg !1233
  %9 = add i32 %1, -1, !dbg !1233
  %10 = add i32 %half, 1, !dbg !1233
  %wide29 = zext i32 %10 to i64, !dbg !1233
  %11 = and i32 %10, 3, !dbg !1233
  %12 = icmp eq i32 %11, 0, !dbg !1233
  br i1 %12, label %end8.i, label %next9.i, !dbg !1233

end6.i:                                           ; preds = %next25.i, %next18.i, %next11.i, %end8.i, %next2.i
  %wide25 = phi i64 [ %wide, %next2.i ], [ %wide29, %next11.i ], [ %wide27, %next18.i ], [ %wide28, %next25.i ], [ %wide26, %end8.i ], !dbg !1234
  %local5.0.i = phi i32 [ %1, %next2.i ], [ %9, %next11.i ], [ %23, %next18.i ], [ %31, %next25.i ], [ %local3.0.in.in.i, %end8.i ], !dbg !1234
  %half45 = trunc i64 %wide25 to i32, !dbg !1235
  %13 = inttoptr i64 %wide25 to ptr, !dbg !1235
  %14 = ptrtoint ptr %vmctx to i64, !dbg !1235
  %15 = getelementptr i8, ptr %13, i64 %14, !dbg !1235
  %16 = load i8, ptr %15, align 1, !dbg !1235, !tbaa !25
  %17 = icmp eq i8 %16, 0, !dbg !1235
  %18 = icmp ult i32 %local5.0.i, 4, !dbg !1235
  %or.cond.i = select i1 %17, i1 true, i1 %18, !dbg !1235
  br i1 %or.cond.i, label %loop45.preheader.i, label %loop.i, !dbg !1235

end8.i:                                           ; preds = %next28.i, %next21.i, %next14.i, %end4.i, %entry
  %wide26 = phi i64 [ %wide30, %next28.i ], [ %wide29, %end4.i ], [ %wide28, %next21.i ], [ %wide27, %next14.i ], [ %wide, %entry ], !dbg !1234
  %local3.0.in.in.i = phi i32 [ %40, %next28.i ], [ %9, %end4.i ], [ %31, %next21.i ], [ %23, %next14.i ], [ %1, %entry ]
  %half40 = trunc i64 %wide26 to i32, !dbg !1234
  %local3.0.in.not.i = icmp eq i32 %local3.0.in.in.i, 0, !dbg !1234
  br i1 %local3.0.in.not.i, label %f54.exit.thread, label %end6.i, !dbg !1236

next9.i:                                          ; preds = %end4.i
  %19 = icmp eq i32 %9, 0, !dbg !1233
  br i1 %19, label %f54.exit.thread, label %next11.i, !dbg !1233

next11.i:                                         ; preds = %next9.i
  %half37 = trunc i64 %wide29 to i32, !dbg !1237
  %20 = getelementptr i8, ptr %7, i64 1, !dbg !1237
  %21 = load i8, ptr %20, align 1, !dbg !1237, !tbaa !25
  %22 = icmp eq i8 %21, 0, !dbg !1237
  br i1 %22, label %end6.i, label %next14.i, !dbg !1237

next14.i:                                         ; preds = %next11.i
  %half41 = trunc i64 %wide to i32, !dbg !1237
  %23 = add i32 %1, -2, !dbg !1237
  %24 = add i32 %half41, 2, !dbg !1237
  %wide27 = zext i32 %24 to i64, !dbg !1237
  %25 = and i32 %24, 3, !dbg !1237
  %26 = icmp eq i32 %25, 0, !dbg !1237
  br i1 %26, label %end8.i, label %next16.i, !dbg !1237

next16.i:                                         ; preds = %next14.i
  %27 = icmp eq i32 %23, 0, !dbg !1237
  br i1 %27, label %f54.exit.thread, label %next18.i, !dbg !1237

next18.i:                                         ; preds = %next16.i
  %half38 = trunc i64 %wide27 to i32, !dbg !1238
  %28 = getelementptr i8, ptr %7, i64 2, !dbg !1238
  %29 = load i8, ptr %28, align 1, !dbg !1238, !tbaa !25
  %30 = icmp eq i8 %29, 0, !dbg !1238
  br i1 %30, label %end6.i, label %next21.i, !dbg !1238

next21.i:                                         ; preds = %next18.i
  %half42 = trunc i64 %wide to i32, !dbg !1238
  %31 = add i32 %1, -3, !dbg !1238
  %32 = add i32 %half42, 3, !dbg !1238
  %wide28 = zext i32 %32 to i64, !dbg !1238
  %33 = and i32 %32, 3, !dbg !1238
  %34 = icmp eq i32 %33, 0, !dbg !1238
  br i1 %34, label %end8.i, label %next23.i, !dbg !1238

next23.i:                                         ; preds = %next21.i
  %35 = icmp eq i32 %31, 0, !dbg !1238
  br i1 %35, label %f54.exit.thread, label %next25.i, !dbg !1238

next25.i:                                         ; preds = %next23.i
  %half39 = trunc i64 %wide28 to i32, !dbg !1236
  %36 = getelementptr i8, ptr %7, i64 3, !dbg !1236
  %37 = load i8, ptr %36, align 1, !dbg !1236, !tbaa !25
  %38 = icmp eq i8 %37, 0, !dbg !1236
  br i1 %38, label %end6.i, label %next28.i, !dbg !1236

next28.i:                                         ; preds = %next25.i
  %half43 = trunc i64 %wide to i32, !dbg !1236
  %39 = add i32 %half43, 4, !dbg !1236
  %wide30 = zext i32 %39 to i64, !dbg !1236
  %40 = add i32 %1, -4, !dbg !1236
  br label %end8.i, !dbg !1236

end34.i:                                          ; preds = %next40.i
  %half44 = trunc i64 %wide32 to i32, !dbg !1239
  %41 = icmp eq i32 %50, 0, !dbg !1239
  br i1 %41, label %f54.exit.thread, label %loop45.preheader.i, !dbg !1239

loop45.preheader.i:                               ; preds = %loop.i, %end34.i, %end6.i
  %local5.279.i = phi i32 [ %50, %end34.i ], [ %local5.0.i, %end6.i ], [ %local5.3.i, %loop.i ]
  %local4.278.i = phi i32 [ %half44, %end34.i ], [ %half45, %end6.i ], [ %half46, %loop.i ]
  %local4.278.i.fr = freeze i32 %local4.278.i, !dbg !1240
  %wide34 = zext i32 %local4.278.i.fr to i64, !dbg !1240
  br label %loop45.i, !dbg !1240

loop.i:                                           ; preds = %end6.i, %next40.i
  %wide31 = phi i64 [ %wide32, %next40.i ], [ %wide25, %end6.i ], !dbg !1234
  %local5.3.i = phi i32 [ %50, %next40.i ], [ %local5.0.i, %end6.i ], !dbg !1234
  %half46 = trunc i64 %wide31 to i32, !dbg !1239
  %42 = inttoptr i64 %wide31 to ptr, !dbg !1239
  %43 = ptrtoint ptr %vmctx to i64, !dbg !1239
  %44 = getelementptr i8, ptr %42, i64 %43, !dbg !1239
  %45 = load i32, ptr %44, align 1, !dbg !1239, !tbaa !25
  %46 = sub i32 16843008, %45, !dbg !1239
  %47 = or i32 %46, %45, !dbg !1239
  %48 = and i32 %47, -2139062144, !dbg !1239
  %condition39.not.i = icmp eq i32 %48, -2139062144, !dbg !1239
  br i1 %condition39.not.i, label %next40.i, label %loop45.preheader.i, !dbg !1239

next40.i:                                         ; preds = %loop.i
  %half47 = trunc i64 %wide31 to i32, !dbg !1239
  %49 = add i32 %half47, 4, !dbg !1239
  %wide32 = zext i32 %49 to i64, !dbg !1239
  %50 = add i32 %local5.3.i, -4, !dbg !1239
  %51 = icmp ugt i32 %50, 3, !dbg !1239
  br i1 %51, label %loop.i, label %end34.i, !dbg !1239

loop45.i:                                         ; preds = %end48.i, %loop45.preheader.i
  %wide33 = phi i64 [ %wide35, %end48.i ], [ %wide34, %loop45.preheader.i ], !dbg !1234
  %local5.4.i = phi i32 [ %57, %end48.i ], [ %local5.279.i, %loop45.preheader.i ], !dbg !1234
  %52 = inttoptr i64 %wide33 to ptr, !dbg !1240
  %53 = ptrtoint ptr %vmctx to i64, !dbg !1240
  %54 = getelementptr i8, ptr %52, i64 %53, !dbg !1240
  %55 = load i8, ptr %54, align 1, !dbg !1240, !tbaa !25
  %.not66.i = icmp eq i8 %55, 0, !dbg !1240
  br i1 %.not66.i, label %f54.exit, label %end48.i, !dbg !1240

end48.i:                                          ; preds = %loop45.i
  %half48 = trunc i64 %wide33 to i32, !dbg !1240
  %56 = add i32 %half48, 1, !dbg !1240
  %wide35 = zext i32 %56 to i64, !dbg !1240
  %57 = add i32 %local5.4.i, -1, !dbg !1240
  %condition51.not.i = icmp eq i32 %57, 0, !dbg !1240
  br i1 %condition51.not.i, label %f54.exit.thread, label %loop45.i, !dbg !1240

f54.exit:                                         ; preds = %loop45.i
  %half49 = trunc i64 %wide33 to i32, !dbg !1241
  %half50 = trunc i64 %wide to i32, !dbg !1241
  %58 = sub i32 %half49, %half50, !dbg !1241
  %condition.not = icmp eq i32 %half49, 0, !dbg !1241
  br i1 %condition.not, label %f54.exit.thread, label %59, !dbg !1241

f54.exit.thread:                                  ; preds = %end48.i, %next16.i, %next9.i, %next.i, %end34.i, %next23.i, %end8.i, %f54.exit
  br label %59, !dbg !1241

59:                                               ; preds = %f54.exit, %f54.exit.thread
  %60 = phi i32 [ %1, %f54.exit.thread ], [ %58, %f54.exit ], !dbg !1241
  ret i32 %60, !dbg !1241
}

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: readwrite) uwtable
define internal range(i32 -1, 5) i32 @f60(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, i32 %0, i32 range(i32 1, 0) %1) #5 section ".text" !dbg !1242 {
entry:
  %wide = zext i32 %0 to i64, !dbg !1243
  %condition.not = icmp eq i32 %0, 0, !dbg !1243
  br i1 %condition.not, label %end1, label %end, !dbg !1243

end:                                              ; preds = %entry
  %2 = icmp ugt i32 %1, 127, !dbg !1244
  br i1 %2, label %end2.i, label %next3.i, !dbg !1244

end2.i:                                           ; preds = %end
  %3 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1118592, !dbg !1247
  %4 = load i32, ptr %3, align 16, !dbg !1247, !tbaa !25
  %condition5.not.i = icmp eq i32 %4, 0, !dbg !1247
  br i1 %condition5.not.i, label %next7.i, label %end6.i, !dbg !1247

next3.i:                                          ; preds = %end
  %5 = trunc nuw nsw i32 %1 to i8, !dbg !1248
  %6 = inttoptr i64 %wide to ptr, !dbg !1248
  %7 = ptrtoint ptr %vmctx to i64, !dbg !1248
  %8 = getelementptr i8, ptr %6, i64 %7, !dbg !1248
  store i8 %5, ptr %8, align 1, !dbg !1248, !tbaa !25
  br label %end1, !dbg !1248

end6.i:                                           ; preds = %end2.i
  %9 = icmp ugt i32 %1, 2047, !dbg !1249
  br i1 %9, label %end14.i, label %next15.i, !dbg !1249

next7.i:                                          ; preds = %end2.i
  %10 = and i32 %1, -128, !dbg !1247
  %11 = icmp eq i32 %10, 57216, !dbg !1247
  br i1 %11, label %end9.i, label %next10.i, !dbg !1247

end9.i:                                           ; preds = %next7.i
  %12 = trunc i32 %1 to i8, !dbg !1249
  %13 = inttoptr i64 %wide to ptr, !dbg !1249
  %14 = ptrtoint ptr %vmctx to i64, !dbg !1249
  %15 = getelementptr i8, ptr %13, i64 %14, !dbg !1249
  store i8 %12, ptr %15, align 1, !dbg !1249, !tbaa !25
  br label %end1, !dbg !1249

next10.i:                                         ; preds = %next7.i
  %16 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !1250
  store i32 25, ptr %16, align 16, !dbg !1250, !tbaa !25
  br label %end1, !dbg !1250

end14.i:                                          ; preds = %end6.i
  %17 = icmp ult i32 %1, 55296, !dbg !1251
  %18 = and i32 %1, -8192, !dbg !1251
  %.not.i = icmp eq i32 %18, 57344, !dbg !1251
  %or.cond.i = or i1 %17, %.not.i, !dbg !1251
  br i1 %or.cond.i, label %end19.i, label %end22.i, !dbg !1251

next15.i:                                         ; preds = %end6.i
  %19 = trunc i32 %1 to i8, !dbg !1252
  %20 = and i8 %19, 63, !dbg !1252
  %21 = or disjoint i8 %20, -128, !dbg !1252
  %22 = inttoptr i64 %wide to ptr, !dbg !1252
  %23 = ptrtoint ptr %vmctx to i64, !dbg !1252
  %24 = getelementptr i8, ptr %22, i64 %23, !dbg !1252
  %25 = getelementptr i8, ptr %24, i64 1, !dbg !1252
  store i8 %21, ptr %25, align 1, !dbg !1252, !tbaa !25
  %26 = lshr i32 %1, 6, !dbg !1252
  %27 = trunc nuw nsw i32 %26 to i8, !dbg !1251
  %28 = or disjoint i8 %27, -64, !dbg !1251
  store i8 %28, ptr %24, align 1, !dbg !1251, !tbaa !25
  br label %end1, !dbg !1251

end19.i:                                          ; preds = %end14.i
  %29 = trunc i32 %1 to i8, !dbg !1253
  %30 = and i8 %29, 63, !dbg !1253
  %31 = or disjoint i8 %30, -128, !dbg !1253
  %32 = inttoptr i64 %wide to ptr, !dbg !1253
  %33 = ptrtoint ptr %vmctx to i64, !dbg !1253
  %34 = getelementptr i8, ptr %32, i64 %33, !dbg !1253
  %35 = getelementptr i8, ptr %34, i64 2, !dbg !1253
  store i8 %31, ptr %35, align 1, !dbg !1253, !tbaa !25
  %36 = lshr i32 %1, 12, !dbg !1253
  %37 = trunc nuw nsw i32 %36 to i8, !dbg !1254
  %38 = or disjoint i8 %37, -32, !dbg !1254
  store i8 %38, ptr %34, align 1, !dbg !1254, !tbaa !25
  %39 = lshr i32 %1, 6, !dbg !1254
  %40 = trunc i32 %39 to i8, !dbg !1255
  %41 = and i8 %40, 63, !dbg !1255
  %42 = or disjoint i8 %41, -128, !dbg !1255
  %43 = getelementptr i8, ptr %34, i64 1, !dbg !1255
  store i8 %42, ptr %43, align 1, !dbg !1255, !tbaa !25
  br label %end1, !dbg !1255

end22.i:                                          ; preds = %end14.i
  %44 = add i32 %1, -1114112, !dbg !1255
  %45 = icmp ult i32 %44, -1048576, !dbg !1255
  br i1 %45, label %end30.i, label %next31.i, !dbg !1255

end30.i:                                          ; preds = %end22.i
  %46 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1117040, !dbg !1256
  store i32 25, ptr %46, align 16, !dbg !1256, !tbaa !25
  br label %end1, !dbg !1256

next31.i:                                         ; preds = %end22.i
  %47 = inttoptr i64 %wide to ptr, !dbg !1257
  %48 = ptrtoint ptr %vmctx to i64, !dbg !1257
  %49 = getelementptr i8, ptr %47, i64 %48, !dbg !1257
  %50 = lshr i32 %1, 6, !dbg !1258
  %51 = lshr i32 %1, 12, !dbg !1259
  %52 = lshr i32 %1, 18, !dbg !1257
  %53 = trunc i32 %1 to i8, !dbg !1257
  %54 = trunc i32 %50 to i8, !dbg !1259
  %55 = trunc i32 %51 to i8, !dbg !1260
  %56 = trunc nuw nsw i32 %52 to i8, !dbg !1258
  %57 = insertelement <4 x i8> poison, i8 %56, i64 0, !dbg !1260
  %58 = insertelement <4 x i8> %57, i8 %55, i64 1, !dbg !1260
  %59 = insertelement <4 x i8> %58, i8 %54, i64 2, !dbg !1260
  %60 = insertelement <4 x i8> %59, i8 %53, i64 3, !dbg !1260
  %61 = and <4 x i8> %60, <i8 -1, i8 63, i8 63, i8 63>, !dbg !1260
  %62 = or disjoint <4 x i8> %61, <i8 -16, i8 -128, i8 -128, i8 -128>, !dbg !1258
  store <4 x i8> %62, ptr %49, align 1, !dbg !1258, !tbaa !25
  br label %end1, !dbg !1260

end1:                                             ; preds = %next31.i, %end30.i, %end19.i, %next15.i, %next10.i, %end9.i, %next3.i, %entry
  %result = phi i32 [ 0, %entry ], [ 1, %next3.i ], [ 1, %end9.i ], [ 2, %next15.i ], [ 3, %end19.i ], [ 4, %next31.i ], [ -1, %next10.i ], [ -1, %end30.i ], !dbg !1261
  ret i32 %result, !dbg !1261
}

; Function Attrs: inlinehint nofree nosync nounwind null_pointer_is_valid memory(argmem: readwrite) uwtable
define internal double @f61(ptr noundef nonnull swiftself align 16 captures(none) dereferenceable(1179648) %vmctx, double %0, i32 %1) #9 section ".text" !dbg !1262 {
entry:
  %wide = zext i32 %1 to i64, !dbg !1263
  %2 = bitcast double %0 to i64, !dbg !1263
  %3 = lshr i64 %2, 52, !dbg !1263
  %4 = trunc nuw nsw i64 %3 to i32, !dbg !1263
  %5 = and i32 %4, 2047, !dbg !1263
  switch i32 %5, label %end2 [
    i32 2047, label %end7
    i32 0, label %next3
  ], !dbg !1263

end2:                                             ; preds = %entry
  %6 = add nsw i32 %5, -1022, !dbg !1264
  %7 = inttoptr i64 %wide to ptr, !dbg !1265
  %8 = ptrtoint ptr %vmctx to i64, !dbg !1265
  %9 = getelementptr i8, ptr %7, i64 %8, !dbg !1265
  store i32 %6, ptr %9, align 1, !dbg !1265, !tbaa !25
  %10 = and i64 %2, -9218868437227405313, !dbg !1265
  %11 = or disjoint i64 %10, 4602678819172646912, !dbg !1265
  %12 = bitcast i64 %11 to double, !dbg !1265
  br label %end7, !dbg !1265

next3:                                            ; preds = %entry
  %13 = fcmp une double %0, 0.000000e+00, !dbg !1263
  br i1 %13, label %end5, label %next6, !dbg !1263

end5:                                             ; preds = %next3
  %half = trunc i64 %wide to i32, !dbg !1266
  %14 = fmul double %0, 0x43F0000000000000, !dbg !1266
  %15 = call double @f61(ptr swiftself %vmctx, double %14, i32 %half), !dbg !1267
  %16 = inttoptr i64 %wide to ptr, !dbg !1268
  %17 = ptrtoint ptr %vmctx to i64, !dbg !1268
  %18 = getelementptr i8, ptr %16, i64 %17, !dbg !1268
  %19 = load i32, ptr %18, align 1, !dbg !1268, !tbaa !25
  %20 = add i32 %19, -64, !dbg !1268
  store i32 %20, ptr %18, align 1, !dbg !1264, !tbaa !25
  br label %end7, !dbg !1264

next6:                                            ; preds = %next3
  %21 = inttoptr i64 %wide to ptr, !dbg !1266
  %22 = ptrtoint ptr %vmctx to i64, !dbg !1266
  %23 = getelementptr i8, ptr %21, i64 %22, !dbg !1266
  store i32 0, ptr %23, align 1, !dbg !1266, !tbaa !25
  br label %end7, !dbg !1266

end7:                                             ; preds = %entry, %end2, %end5, %next6
  %result = phi double [ %0, %next6 ], [ %15, %end5 ], [ %0, %entry ], [ %12, %end2 ], !dbg !1265
  ret double %result, !dbg !1265
}

; Function Attrs: inlinehint nounwind null_pointer_is_valid uwtable
define hidden void @f62(ptr noundef nonnull align 16 dereferenceable(1179648) %vmctx) #3 section ".text" !dbg !1269 {
entry:
  %global0.i.i.i = getelementptr i8, ptr %vmctx, i64 -48, !dbg !1270
  %0 = load i32, ptr %global0.i.i.i, align 16, !dbg !1270, !tbaa !29
  %1 = add i32 %0, -16, !dbg !1270
  %wide = zext i32 %1 to i64, !dbg !1270
  store i32 %1, ptr %global0.i.i.i, align 16, !dbg !1270, !tbaa !29
  %2 = add i32 %0, -8, !dbg !1270
  %3 = add i32 %0, -4, !dbg !1270
  %4 = getelementptr i8, ptr %vmctx, i64 -320, !dbg !1277
  %vmctx.val.i.i.i = load ptr, ptr %4, align 16, !dbg !1277, !tbaa !9
  %5 = getelementptr i8, ptr %vmctx, i64 -312, !dbg !1277
  %vmctx.val22.i.i.i = load ptr, ptr %5, align 8, !dbg !1277, !tbaa !9
  %6 = call i32 %vmctx.val.i.i.i(ptr %vmctx.val22.i.i.i, i32 %2, i32 %3) #1, !dbg !1278
  %7 = and i32 %6, 65535, !dbg !1278
  %condition.not.i.i.i = icmp eq i32 %7, 0, !dbg !1277
  br i1 %condition.not.i.i.i, label %next.i.i.i, label %end.i.i.i, !dbg !1277

end.i.i.i:                                        ; preds = %entry
  call void @f25(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 71), !dbg !1281
  unreachable, !dbg !1282

next.i.i.i:                                       ; preds = %entry
  %8 = getelementptr i8, ptr %vmctx, i64 %wide, !dbg !1283
  %9 = getelementptr i8, ptr %8, i64 8, !dbg !1283
  %10 = load i32, ptr %9, align 1, !dbg !1283, !tbaa !25
  %11 = add i32 %10, 1, !dbg !1283
  %12 = icmp eq i32 %10, -1, !dbg !1283
  br i1 %12, label %end3.i.i.i, label %next4.i.i.i, !dbg !1283

end3.i.i.i:                                       ; preds = %next.i.i.i
  call void @f25(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 70), !dbg !1284
  unreachable, !dbg !1285

next4.i.i.i:                                      ; preds = %next.i.i.i
  %13 = getelementptr i8, ptr %8, i64 12, !dbg !1286
  %14 = load i32, ptr %13, align 1, !dbg !1286, !tbaa !25
  %15 = call i32 @f21(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %14), !dbg !1287
  %16 = icmp eq i32 %15, 0, !dbg !1290
  br i1 %16, label %end8.i.i.i, label %end.i.i.i.i, !dbg !1290

end8.i.i.i:                                       ; preds = %next4.i.i.i
  call void @f25(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 70), !dbg !1291
  unreachable, !dbg !1292

end.i.i.i.i:                                      ; preds = %next4.i.i.i
  %17 = shl i32 %11, 2, !dbg !1293
  %.not.i.i.i.i = icmp ult i32 %11, 1073741824, !dbg !1293
  %local2.0.i.i.i.i = select i1 %.not.i.i.i.i, i32 %17, i32 -1, !dbg !1293
  %18 = call i32 @f21(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %local2.0.i.i.i.i), !dbg !1296
  %19 = icmp eq i32 %18, 0, !dbg !1296
  br i1 %19, label %end11.i.i.i, label %next7.i.i.i.i, !dbg !1296

next7.i.i.i.i:                                    ; preds = %end.i.i.i.i
  %20 = add i32 %18, -4, !dbg !1296
  %index.i.i.i.i = zext i32 %20 to i64, !dbg !1297
  %21 = getelementptr i8, ptr %vmctx, i64 %index.i.i.i.i, !dbg !1297
  %22 = load i8, ptr %21, align 1, !dbg !1297, !tbaa !25
  %23 = and i8 %22, 3, !dbg !1297
  %24 = icmp eq i8 %23, 0, !dbg !1297
  br i1 %24, label %next12.i.i.i, label %next9.i.i.i.i, !dbg !1297

next9.i.i.i.i:                                    ; preds = %next7.i.i.i.i
  %25 = call i32 @f52(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %18, i32 0, i32 %local2.0.i.i.i.i), !dbg !1298
  br label %next12.i.i.i, !dbg !1299

end11.i.i.i:                                      ; preds = %end.i.i.i.i
  call void @f22(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %15), !dbg !1300
  call void @f25(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 70), !dbg !1301
  unreachable, !dbg !1302

next12.i.i.i:                                     ; preds = %next9.i.i.i.i, %next7.i.i.i.i
  %26 = getelementptr i8, ptr %vmctx, i64 -288, !dbg !1303
  %vmctx.val23.i.i.i = load ptr, ptr %26, align 16, !dbg !1303, !tbaa !9
  %27 = getelementptr i8, ptr %vmctx, i64 -280, !dbg !1303
  %vmctx.val24.i.i.i = load ptr, ptr %27, align 8, !dbg !1303, !tbaa !9
  %28 = call i32 %vmctx.val23.i.i.i(ptr %vmctx.val24.i.i.i, i32 range(i32 1, 0) %18, i32 range(i32 1, 0) %15) #1, !dbg !1304
  %29 = and i32 %28, 65535, !dbg !1304
  %condition13.not.i.i.i = icmp eq i32 %29, 0, !dbg !1303
  br i1 %condition13.not.i.i.i, label %next15.i.i.i, label %end14.i.i.i, !dbg !1303

end14.i.i.i:                                      ; preds = %next12.i.i.i
  call void @f22(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %15), !dbg !1307
  call void @f22(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %18), !dbg !1308
  call void @f25(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 71), !dbg !1309
  unreachable, !dbg !1310

next15.i.i.i:                                     ; preds = %next12.i.i.i
  %30 = load i32, ptr %9, align 1, !dbg !1311, !tbaa !25
  %31 = load i32, ptr %global0.i.i.i, align 16, !dbg !1312, !tbaa !29
  %32 = add i32 %31, -48, !dbg !1312
  store i32 %32, ptr %global0.i.i.i, align 16, !dbg !1312, !tbaa !29
  %33 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1048600, !dbg !1315
  %34 = load i64, ptr %33, align 8, !dbg !1315, !tbaa !25
  %index.i25.i.i.i = zext i32 %32 to i64, !dbg !1316
  %35 = getelementptr i8, ptr %vmctx, i64 %index.i25.i.i.i, !dbg !1316
  %36 = getelementptr i8, ptr %35, i64 40, !dbg !1316
  store i64 %34, ptr %36, align 1, !dbg !1316, !tbaa !25
  %37 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1048592, !dbg !1317
  %38 = load i64, ptr %37, align 16, !dbg !1317, !tbaa !25
  %39 = getelementptr i8, ptr %35, i64 32, !dbg !1318
  store i64 %38, ptr %39, align 1, !dbg !1318, !tbaa !25
  %40 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1048584, !dbg !1319
  %41 = load i64, ptr %40, align 8, !dbg !1319, !tbaa !25
  %42 = getelementptr i8, ptr %35, i64 24, !dbg !1320
  store i64 %41, ptr %42, align 1, !dbg !1320, !tbaa !25
  %43 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1048576, !dbg !1321
  %44 = load i64, ptr %43, align 16, !dbg !1321, !tbaa !25
  %45 = getelementptr i8, ptr %35, i64 16, !dbg !1322
  store i64 %44, ptr %45, align 1, !dbg !1322, !tbaa !25
  br label %loop.i.i.i.i, !dbg !1322

loop.i.i.i.i:                                     ; preds = %loop.i.i.i.i, %next15.i.i.i
  %indvars.iv.i.i.i.i = phi i64 [ %indvars.iv.next.i.i.i.i, %loop.i.i.i.i ], [ 0, %next15.i.i.i ], !dbg !1323
  %local3.0.i.i.i.i = phi i32 [ %59, %loop.i.i.i.i ], [ 1, %next15.i.i.i ], !dbg !1323
  %46 = shl i32 %local3.0.i.i.i.i, 13, !dbg !1322
  %47 = xor i32 %46, %local3.0.i.i.i.i, !dbg !1322
  %48 = lshr i32 %47, 17, !dbg !1322
  %49 = xor i32 %48, %47, !dbg !1322
  %50 = shl i32 %49, 5, !dbg !1322
  %51 = xor i32 %50, %49, !dbg !1322
  %52 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.i.i.i.i, !dbg !1324
  %53 = getelementptr i8, ptr %52, i64 1051248, !dbg !1324
  store i32 %51, ptr %53, align 8, !dbg !1324, !tbaa !25
  %54 = shl i32 %51, 13, !dbg !1324
  %55 = xor i32 %54, %51, !dbg !1324
  %56 = lshr i32 %55, 17, !dbg !1324
  %57 = xor i32 %56, %55, !dbg !1324
  %58 = shl i32 %57, 5, !dbg !1324
  %59 = xor i32 %58, %57, !dbg !1324
  %60 = getelementptr i8, ptr %52, i64 1051252, !dbg !1325
  store i32 %59, ptr %60, align 4, !dbg !1325, !tbaa !25
  %indvars.iv.next.i.i.i.i = add nuw nsw i64 %indvars.iv.i.i.i.i, 8, !dbg !1325
  %condition.not.i26.i.i.i = icmp eq i64 %indvars.iv.i.i.i.i, 248, !dbg !1325
  br i1 %condition.not.i26.i.i.i, label %loop10.i.i.i.i, label %loop.i.i.i.i, !dbg !1325

loop10.i.i.i.i:                                   ; preds = %loop.i.i.i.i, %loop10.i.i.i.i
  %indvars.iv62.i.i.i.i = phi i64 [ %indvars.iv.next63.i.i.i.i, %loop10.i.i.i.i ], [ 0, %loop.i.i.i.i ], !dbg !1323
  %local3.1.i.i.i.i = phi i32 [ %75, %loop10.i.i.i.i ], [ 932611783, %loop.i.i.i.i ], !dbg !1323
  %61 = shl i32 %local3.1.i.i.i.i, 13, !dbg !1325
  %62 = xor i32 %61, %local3.1.i.i.i.i, !dbg !1325
  %63 = lshr i32 %62, 17, !dbg !1325
  %64 = xor i32 %63, %62, !dbg !1325
  %65 = shl i32 %64, 5, !dbg !1325
  %66 = xor i32 %65, %64, !dbg !1325
  %67 = trunc i32 %66 to i8, !dbg !1326
  %68 = getelementptr i8, ptr %vmctx, i64 %indvars.iv62.i.i.i.i, !dbg !1326
  %69 = getelementptr i8, ptr %68, i64 1051504, !dbg !1326
  store i8 %67, ptr %69, align 2, !dbg !1326, !tbaa !25
  %70 = shl i32 %66, 13, !dbg !1326
  %71 = xor i32 %70, %66, !dbg !1326
  %72 = lshr i32 %71, 17, !dbg !1326
  %73 = xor i32 %72, %71, !dbg !1326
  %74 = shl i32 %73, 5, !dbg !1326
  %75 = xor i32 %74, %73, !dbg !1326
  %76 = trunc i32 %75 to i8, !dbg !1327
  %77 = getelementptr i8, ptr %68, i64 1051505, !dbg !1327
  store i8 %76, ptr %77, align 1, !dbg !1327, !tbaa !25
  %indvars.iv.next63.i.i.i.i = add nuw nsw i64 %indvars.iv62.i.i.i.i, 2, !dbg !1327
  %condition13.not.i.i.i.i = icmp eq i64 %indvars.iv62.i.i.i.i, 65534, !dbg !1327
  br i1 %condition13.not.i.i.i.i, label %next14.i.i.i.i, label %loop10.i.i.i.i, !dbg !1327

next14.i.i.i.i:                                   ; preds = %loop10.i.i.i.i
  %78 = icmp slt i32 %30, 2, !dbg !1327
  br i1 %78, label %end.i27.i.i.i, label %next16.i.i.i.i, !dbg !1327

end.i27.i.i.i:                                    ; preds = %f58.exit.i.i.i.i, %next14.i.i.i.i
  %local3.2.i.i.i.i = phi i32 [ 1, %next14.i.i.i.i ], [ %120, %f58.exit.i.i.i.i ], !dbg !1323
  %79 = add i32 %31, -304
  %index2.i.i.i.i.i = zext i32 %79 to i64
  %80 = getelementptr i8, ptr %vmctx, i64 %index2.i.i.i.i.i
  %81 = getelementptr i8, ptr %80, i64 4
  %82 = getelementptr i8, ptr %80, i64 8
  %83 = getelementptr i8, ptr %80, i64 12
  %84 = getelementptr i8, ptr %80, i64 16
  %85 = getelementptr i8, ptr %80, i64 20
  %86 = getelementptr i8, ptr %80, i64 24
  %87 = getelementptr i8, ptr %80, i64 28
  %88 = getelementptr i8, ptr %80, i64 32
  %89 = getelementptr i8, ptr %80, i64 36
  %90 = getelementptr i8, ptr %80, i64 40
  %91 = getelementptr i8, ptr %80, i64 44
  %92 = getelementptr i8, ptr %80, i64 48
  %93 = getelementptr i8, ptr %80, i64 52
  %94 = getelementptr i8, ptr %80, i64 56
  %95 = getelementptr i8, ptr %80, i64 60
  br label %loop20.i.i.i.i, !dbg !1328

next16.i.i.i.i:                                   ; preds = %next14.i.i.i.i
  %96 = getelementptr i8, ptr %21, i64 8, !dbg !1329
  %97 = load i32, ptr %96, align 1, !dbg !1329, !tbaa !25
  %wide78 = zext i32 %97 to i64, !dbg !1330
  br label %loop.i.i.i.i.i, !dbg !1330

loop.i.i.i.i.i:                                   ; preds = %loop.i.i.i.i.i, %next16.i.i.i.i
  %wide76 = phi i64 [ %wide78, %next16.i.i.i.i ], [ %wide77, %loop.i.i.i.i.i ], !dbg !1333
  %half = trunc i64 %wide76 to i32, !dbg !1334
  %98 = getelementptr i8, ptr %vmctx, i64 %wide76, !dbg !1334
  %99 = load i8, ptr %98, align 1, !dbg !1334, !tbaa !25
  %100 = sext i8 %99 to i32, !dbg !1334
  %101 = add i32 %half, 1, !dbg !1334
  %wide77 = zext i32 %101 to i64, !dbg !1334
  %102 = icmp eq i8 %99, 32, !dbg !1334
  %103 = add nsw i32 %100, -9, !dbg !1334
  %104 = icmp ult i32 %103, 5, !dbg !1334
  %or.cond.i.i.i.i.i = select i1 %102, i1 true, i1 %104, !dbg !1334
  br i1 %or.cond.i.i.i.i.i, label %loop.i.i.i.i.i, label %next2.i.i.i.i.i, !dbg !1334

next2.i.i.i.i.i:                                  ; preds = %loop.i.i.i.i.i
  %half87 = trunc i64 %wide76 to i32, !dbg !1335
  switch i8 %99, label %end5.i.i.i.i.i [
    i8 43, label %end3.i.i.i.i.i
    i8 45, label %end4.i.i.i.i.i
  ], !dbg !1335

end3.i.i.i.i.i:                                   ; preds = %end4.i.i.i.i.i, %next2.i.i.i.i.i
  %105 = phi i1 [ true, %next2.i.i.i.i.i ], [ false, %end4.i.i.i.i.i ], !dbg !1333
  %half86 = trunc i64 %wide77 to i32, !dbg !1336
  %106 = getelementptr i8, ptr %98, i64 1, !dbg !1336
  %107 = load i8, ptr %106, align 1, !dbg !1336, !tbaa !25
  %108 = sext i8 %107 to i32, !dbg !1336
  br label %end5.i.i.i.i.i, !dbg !1336

end4.i.i.i.i.i:                                   ; preds = %next2.i.i.i.i.i
  br label %end3.i.i.i.i.i, !dbg !1335

end5.i.i.i.i.i:                                   ; preds = %end3.i.i.i.i.i, %next2.i.i.i.i.i
  %local4.1.i.i.i.i.i = phi i1 [ %105, %end3.i.i.i.i.i ], [ true, %next2.i.i.i.i.i ], !dbg !1333
  %local3.0.i.i.i.i.i = phi i32 [ %half86, %end3.i.i.i.i.i ], [ %half87, %next2.i.i.i.i.i ], !dbg !1333
  %local1.0.i.i.i.i.i = phi i32 [ %108, %end3.i.i.i.i.i ], [ %100, %next2.i.i.i.i.i ], !dbg !1333
  %109 = add nsw i32 %local1.0.i.i.i.i.i, -48, !dbg !1336
  %110 = icmp ugt i32 %109, 9, !dbg !1336
  br i1 %110, label %f58.exit.i.i.i.i, label %loop10.i.i.i.i.i, !dbg !1336

loop10.i.i.i.i.i:                                 ; preds = %end5.i.i.i.i.i, %loop10.i.i.i.i.i
  %local2.1.i.i.i.i.i = phi i32 [ %112, %loop10.i.i.i.i.i ], [ 0, %end5.i.i.i.i.i ], !dbg !1336
  %local1.1.i.i.i.i.i = phi i32 [ %116, %loop10.i.i.i.i.i ], [ %109, %end5.i.i.i.i.i ], !dbg !1333
  %local0.1.in.i.i.i.i.i = phi i32 [ %local0.1.i.i.i.i.i, %loop10.i.i.i.i.i ], [ %local3.0.i.i.i.i.i, %end5.i.i.i.i.i ]
  %local0.1.i.i.i.i.i = add i32 %local0.1.in.i.i.i.i.i, 1, !dbg !1333
  %111 = mul i32 %local2.1.i.i.i.i.i, 10, !dbg !1336
  %112 = sub i32 %111, %local1.1.i.i.i.i.i, !dbg !1336
  %index11.i.i.i.i.i = zext i32 %local0.1.i.i.i.i.i to i64, !dbg !1337
  %113 = getelementptr i8, ptr %vmctx, i64 %index11.i.i.i.i.i, !dbg !1337
  %114 = load i8, ptr %113, align 1, !dbg !1337, !tbaa !25
  %115 = sext i8 %114 to i32, !dbg !1337
  %116 = add nsw i32 %115, -48, !dbg !1337
  %117 = icmp ult i32 %116, 10, !dbg !1337
  br i1 %117, label %loop10.i.i.i.i.i, label %f58.exit.i.i.i.i, !dbg !1337

f58.exit.i.i.i.i:                                 ; preds = %loop10.i.i.i.i.i, %end5.i.i.i.i.i
  %local2.0.i.i.i.i.i = phi i32 [ 0, %end5.i.i.i.i.i ], [ %112, %loop10.i.i.i.i.i ], !dbg !1336
  %118 = sub i32 0, %local2.0.i.i.i.i.i, !dbg !1337
  %119 = select i1 %local4.1.i.i.i.i.i, i32 %118, i32 %local2.0.i.i.i.i.i, !dbg !1337
  %120 = call i32 @llvm.smax.i32(i32 %119, i32 1), !dbg !1328
  br label %end.i27.i.i.i, !dbg !1328

loop20.i.i.i.i:                                   ; preds = %next23.i.i.i.i, %end.i27.i.i.i
  %local3.3.i.i.i.i = phi i32 [ %local3.2.i.i.i.i, %end.i27.i.i.i ], [ %252, %next23.i.i.i.i ], !dbg !1323
  br label %loop21.i.i.i.i, !dbg !1328

loop21.i.i.i.i:                                   ; preds = %f9.exit.i.i.i.i, %loop20.i.i.i.i
  %indvars.iv65.i.i.i.i = phi i64 [ %indvars.iv.next66.i.i.i.i, %f9.exit.i.i.i.i ], [ -64, %loop20.i.i.i.i ], !dbg !1323
  %121 = getelementptr i8, ptr %vmctx, i64 %indvars.iv65.i.i.i.i, !dbg !1338
  %122 = getelementptr i8, ptr %121, i64 1051568, !dbg !1338
  %123 = load i32, ptr %122, align 16, !dbg !1338, !tbaa !25
  %124 = call i32 @llvm.bswap.i32(i32 %123), !dbg !1338
  store i32 %124, ptr %80, align 1, !dbg !1341, !tbaa !25
  %125 = getelementptr i8, ptr %121, i64 1051572, !dbg !1342
  %126 = load i32, ptr %125, align 4, !dbg !1342, !tbaa !25
  %127 = call i32 @llvm.bswap.i32(i32 %126), !dbg !1342
  store i32 %127, ptr %81, align 1, !dbg !1343, !tbaa !25
  %128 = getelementptr i8, ptr %121, i64 1051576, !dbg !1344
  %129 = load i32, ptr %128, align 8, !dbg !1344, !tbaa !25
  %130 = call i32 @llvm.bswap.i32(i32 %129), !dbg !1344
  store i32 %130, ptr %82, align 1, !dbg !1345, !tbaa !25
  %131 = getelementptr i8, ptr %121, i64 1051580, !dbg !1346
  %132 = load i32, ptr %131, align 4, !dbg !1346, !tbaa !25
  %133 = call i32 @llvm.bswap.i32(i32 %132), !dbg !1346
  store i32 %133, ptr %83, align 1, !dbg !1347, !tbaa !25
  %134 = getelementptr i8, ptr %121, i64 1051584, !dbg !1348
  %135 = load i32, ptr %134, align 16, !dbg !1348, !tbaa !25
  %136 = call i32 @llvm.bswap.i32(i32 %135), !dbg !1348
  store i32 %136, ptr %84, align 1, !dbg !1349, !tbaa !25
  %137 = getelementptr i8, ptr %121, i64 1051588, !dbg !1350
  %138 = load i32, ptr %137, align 4, !dbg !1350, !tbaa !25
  %139 = call i32 @llvm.bswap.i32(i32 %138), !dbg !1350
  store i32 %139, ptr %85, align 1, !dbg !1351, !tbaa !25
  %140 = getelementptr i8, ptr %121, i64 1051592, !dbg !1352
  %141 = load i32, ptr %140, align 8, !dbg !1352, !tbaa !25
  %142 = call i32 @llvm.bswap.i32(i32 %141), !dbg !1352
  store i32 %142, ptr %86, align 1, !dbg !1353, !tbaa !25
  %143 = getelementptr i8, ptr %121, i64 1051596, !dbg !1354
  %144 = load i32, ptr %143, align 4, !dbg !1354, !tbaa !25
  %145 = call i32 @llvm.bswap.i32(i32 %144), !dbg !1354
  store i32 %145, ptr %87, align 1, !dbg !1355, !tbaa !25
  %146 = getelementptr i8, ptr %121, i64 1051600, !dbg !1356
  %147 = load i32, ptr %146, align 16, !dbg !1356, !tbaa !25
  %148 = call i32 @llvm.bswap.i32(i32 %147), !dbg !1356
  store i32 %148, ptr %88, align 1, !dbg !1357, !tbaa !25
  %149 = getelementptr i8, ptr %121, i64 1051604, !dbg !1358
  %150 = load i32, ptr %149, align 4, !dbg !1358, !tbaa !25
  %151 = call i32 @llvm.bswap.i32(i32 %150), !dbg !1358
  store i32 %151, ptr %89, align 1, !dbg !1359, !tbaa !25
  %152 = getelementptr i8, ptr %121, i64 1051608, !dbg !1360
  %153 = load i32, ptr %152, align 8, !dbg !1360, !tbaa !25
  %154 = call i32 @llvm.bswap.i32(i32 %153), !dbg !1360
  store i32 %154, ptr %90, align 1, !dbg !1361, !tbaa !25
  %155 = getelementptr i8, ptr %121, i64 1051612, !dbg !1362
  %156 = load i32, ptr %155, align 4, !dbg !1362, !tbaa !25
  %157 = call i32 @llvm.bswap.i32(i32 %156), !dbg !1362
  store i32 %157, ptr %91, align 1, !dbg !1363, !tbaa !25
  %158 = getelementptr i8, ptr %121, i64 1051616, !dbg !1364
  %159 = load i32, ptr %158, align 16, !dbg !1364, !tbaa !25
  %160 = call i32 @llvm.bswap.i32(i32 %159), !dbg !1364
  store i32 %160, ptr %92, align 1, !dbg !1365, !tbaa !25
  %161 = getelementptr i8, ptr %121, i64 1051620, !dbg !1366
  %162 = load i32, ptr %161, align 4, !dbg !1366, !tbaa !25
  %163 = call i32 @llvm.bswap.i32(i32 %162), !dbg !1366
  store i32 %163, ptr %93, align 1, !dbg !1367, !tbaa !25
  %164 = getelementptr i8, ptr %121, i64 1051624, !dbg !1368
  %165 = load i32, ptr %164, align 8, !dbg !1368, !tbaa !25
  %166 = call i32 @llvm.bswap.i32(i32 %165), !dbg !1368
  store i32 %166, ptr %94, align 1, !dbg !1369, !tbaa !25
  %167 = getelementptr i8, ptr %121, i64 1051628, !dbg !1370
  %168 = load i32, ptr %167, align 4, !dbg !1370, !tbaa !25
  %169 = call i32 @llvm.bswap.i32(i32 %168), !dbg !1370
  store i32 %169, ptr %95, align 1, !dbg !1371, !tbaa !25
  br label %loop.i47.i.i.i.i, !dbg !1371

loop.i47.i.i.i.i:                                 ; preds = %loop.i47.i.i.i.i, %loop21.i.i.i.i
  %indvars.iv.i.i.i.i.i = phi i64 [ %indvars.iv.next.i.i.i.i.i, %loop.i47.i.i.i.i ], [ 0, %loop21.i.i.i.i ], !dbg !1372
  %170 = trunc nuw nsw i64 %indvars.iv.i.i.i.i.i to i32, !dbg !1371
  %171 = add i32 %79, %170, !dbg !1371
  %172 = add i32 %171, 4, !dbg !1371
  %index62.i.i.i.i.i = zext i32 %172 to i64, !dbg !1373
  %173 = getelementptr i8, ptr %vmctx, i64 %index62.i.i.i.i.i, !dbg !1373
  %174 = load i32, ptr %173, align 1, !dbg !1373, !tbaa !25
  %175 = call i32 @llvm.fshl.i32(i32 %174, i32 %174, i32 25), !dbg !1373
  %176 = call i32 @llvm.fshl.i32(i32 %174, i32 %174, i32 14), !dbg !1373
  %177 = xor i32 %175, %176, !dbg !1373
  %178 = lshr i32 %174, 3, !dbg !1373
  %179 = xor i32 %177, %178, !dbg !1373
  %index63.i.i.i.i.i = zext i32 %171 to i64, !dbg !1374
  %180 = getelementptr i8, ptr %vmctx, i64 %index63.i.i.i.i.i, !dbg !1374
  %181 = load i32, ptr %180, align 1, !dbg !1374, !tbaa !25
  %182 = getelementptr i8, ptr %180, i64 36, !dbg !1375
  %183 = load i32, ptr %182, align 1, !dbg !1375, !tbaa !25
  %184 = getelementptr i8, ptr %180, i64 56, !dbg !1376
  %185 = load i32, ptr %184, align 1, !dbg !1376, !tbaa !25
  %186 = call i32 @llvm.fshl.i32(i32 %185, i32 %185, i32 15), !dbg !1376
  %187 = call i32 @llvm.fshl.i32(i32 %185, i32 %185, i32 13), !dbg !1376
  %188 = xor i32 %186, %187, !dbg !1376
  %189 = lshr i32 %185, 10, !dbg !1376
  %190 = xor i32 %188, %189, !dbg !1376
  %191 = add i32 %181, %183, !dbg !1376
  %192 = add i32 %191, %190, !dbg !1376
  %193 = add i32 %179, %192, !dbg !1376
  %194 = getelementptr i8, ptr %180, i64 64, !dbg !1377
  store i32 %193, ptr %194, align 1, !dbg !1377, !tbaa !25
  %indvars.iv.next.i.i.i.i.i = add nuw nsw i64 %indvars.iv.i.i.i.i.i, 4, !dbg !1377
  %.not.i.i.i.i.i = icmp eq i64 %indvars.iv.next.i.i.i.i.i, 192, !dbg !1377
  br i1 %.not.i.i.i.i.i, label %next.i.i.i.i.i, label %loop.i47.i.i.i.i, !dbg !1377

next.i.i.i.i.i:                                   ; preds = %loop.i47.i.i.i.i
  %195 = getelementptr i8, ptr %80, i64 300, !dbg !1378
  %196 = load i32, ptr %195, align 1, !dbg !1378, !tbaa !25
  %197 = getelementptr i8, ptr %80, i64 296, !dbg !1379
  %198 = load i32, ptr %197, align 1, !dbg !1379, !tbaa !25
  %199 = getelementptr i8, ptr %80, i64 292, !dbg !1380
  %200 = load i32, ptr %199, align 1, !dbg !1380, !tbaa !25
  %201 = getelementptr i8, ptr %80, i64 288, !dbg !1381
  %202 = load i32, ptr %201, align 1, !dbg !1381, !tbaa !25
  %203 = getelementptr i8, ptr %80, i64 284, !dbg !1382
  %204 = load i32, ptr %203, align 1, !dbg !1382, !tbaa !25
  %205 = getelementptr i8, ptr %80, i64 280, !dbg !1383
  %206 = load i32, ptr %205, align 1, !dbg !1383, !tbaa !25
  %207 = getelementptr i8, ptr %80, i64 276, !dbg !1384
  %208 = load i32, ptr %207, align 1, !dbg !1384, !tbaa !25
  %209 = getelementptr i8, ptr %80, i64 272, !dbg !1385
  %210 = load i32, ptr %209, align 1, !dbg !1385, !tbaa !25
  br label %loop82.i.i.i.i.i, !dbg !1385

loop82.i.i.i.i.i:                                 ; preds = %loop82.i.i.i.i.i, %next.i.i.i.i.i
  %indvars.iv108.i.i.i.i.i = phi i64 [ %indvars.iv.next109.i.i.i.i.i, %loop82.i.i.i.i.i ], [ 0, %next.i.i.i.i.i ], !dbg !1372
  %local20.0.i.i.i.i.i = phi i32 [ %240, %loop82.i.i.i.i.i ], [ %210, %next.i.i.i.i.i ], !dbg !1372
  %local18.0.i.i.i.i.i = phi i32 [ %local20.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %208, %next.i.i.i.i.i ], !dbg !1372
  %local16.0.i.i.i.i.i = phi i32 [ %local18.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %206, %next.i.i.i.i.i ], !dbg !1372
  %local14.0.i.i.i.i.i = phi i32 [ %local16.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %204, %next.i.i.i.i.i ], !dbg !1372
  %local12.0.i.i.i.i.i = phi i32 [ %241, %loop82.i.i.i.i.i ], [ %202, %next.i.i.i.i.i ], !dbg !1372
  %local10.0.i.i.i.i.i = phi i32 [ %local12.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %200, %next.i.i.i.i.i ], !dbg !1372
  %local8.0.i.i.i.i.i = phi i32 [ %local10.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %198, %next.i.i.i.i.i ], !dbg !1372
  %local6.0.i.i.i.i.i = phi i32 [ %local8.0.i.i.i.i.i, %loop82.i.i.i.i.i ], [ %196, %next.i.i.i.i.i ], !dbg !1372
  %211 = xor i32 %local16.0.i.i.i.i.i, %local18.0.i.i.i.i.i, !dbg !1385
  %212 = and i32 %211, %local20.0.i.i.i.i.i, !dbg !1385
  %213 = and i32 %local16.0.i.i.i.i.i, %local18.0.i.i.i.i.i, !dbg !1385
  %214 = xor i32 %212, %213, !dbg !1385
  %215 = call i32 @llvm.fshl.i32(i32 %local20.0.i.i.i.i.i, i32 %local20.0.i.i.i.i.i, i32 30), !dbg !1385
  %216 = call i32 @llvm.fshl.i32(i32 %local20.0.i.i.i.i.i, i32 %local20.0.i.i.i.i.i, i32 19), !dbg !1385
  %217 = xor i32 %215, %216, !dbg !1385
  %218 = call i32 @llvm.fshl.i32(i32 %local20.0.i.i.i.i.i, i32 %local20.0.i.i.i.i.i, i32 10), !dbg !1385
  %219 = xor i32 %217, %218, !dbg !1385
  %220 = add i32 %214, %219, !dbg !1385
  %221 = call i32 @llvm.fshl.i32(i32 %local12.0.i.i.i.i.i, i32 %local12.0.i.i.i.i.i, i32 26), !dbg !1385
  %222 = call i32 @llvm.fshl.i32(i32 %local12.0.i.i.i.i.i, i32 %local12.0.i.i.i.i.i, i32 21), !dbg !1385
  %223 = xor i32 %221, %222, !dbg !1385
  %224 = call i32 @llvm.fshl.i32(i32 %local12.0.i.i.i.i.i, i32 %local12.0.i.i.i.i.i, i32 7), !dbg !1385
  %225 = xor i32 %223, %224, !dbg !1385
  %226 = xor i32 %local8.0.i.i.i.i.i, %local10.0.i.i.i.i.i, !dbg !1385
  %227 = and i32 %226, %local12.0.i.i.i.i.i, !dbg !1385
  %228 = xor i32 %227, %local8.0.i.i.i.i.i, !dbg !1385
  %229 = getelementptr i8, ptr %vmctx, i64 %indvars.iv108.i.i.i.i.i, !dbg !1386
  %230 = getelementptr i8, ptr %229, i64 1051248, !dbg !1386
  %231 = load i32, ptr %230, align 4, !dbg !1386, !tbaa !25
  %232 = trunc nuw nsw i64 %indvars.iv108.i.i.i.i.i to i32, !dbg !1386
  %233 = add i32 %79, %232, !dbg !1386
  %index84.i.i.i.i.i = zext i32 %233 to i64, !dbg !1387
  %234 = getelementptr i8, ptr %vmctx, i64 %index84.i.i.i.i.i, !dbg !1387
  %235 = load i32, ptr %234, align 1, !dbg !1387, !tbaa !25
  %236 = add i32 %231, %235, !dbg !1387
  %237 = add i32 %236, %local6.0.i.i.i.i.i, !dbg !1387
  %238 = add i32 %237, %228, !dbg !1387
  %239 = add i32 %225, %238, !dbg !1387
  %240 = add i32 %220, %239, !dbg !1387
  %241 = add i32 %239, %local14.0.i.i.i.i.i, !dbg !1387
  %indvars.iv.next109.i.i.i.i.i = add nuw nsw i64 %indvars.iv108.i.i.i.i.i, 4, !dbg !1387
  %.not105.i.i.i.i.i = icmp eq i64 %indvars.iv.next109.i.i.i.i.i, 256, !dbg !1387
  br i1 %.not105.i.i.i.i.i, label %f9.exit.i.i.i.i, label %loop82.i.i.i.i.i, !dbg !1387

f9.exit.i.i.i.i:                                  ; preds = %loop82.i.i.i.i.i
  %242 = add i32 %local8.0.i.i.i.i.i, %196, !dbg !1387
  store i32 %242, ptr %195, align 1, !dbg !1388, !tbaa !25
  %243 = add i32 %local10.0.i.i.i.i.i, %198, !dbg !1388
  store i32 %243, ptr %197, align 1, !dbg !1389, !tbaa !25
  %244 = add i32 %local12.0.i.i.i.i.i, %200, !dbg !1389
  store i32 %244, ptr %199, align 1, !dbg !1390, !tbaa !25
  %245 = add i32 %241, %202, !dbg !1390
  store i32 %245, ptr %201, align 1, !dbg !1391, !tbaa !25
  %246 = add i32 %local16.0.i.i.i.i.i, %204, !dbg !1391
  store i32 %246, ptr %203, align 1, !dbg !1392, !tbaa !25
  %247 = add i32 %local18.0.i.i.i.i.i, %206, !dbg !1392
  store i32 %247, ptr %205, align 1, !dbg !1393, !tbaa !25
  %248 = add i32 %local20.0.i.i.i.i.i, %208, !dbg !1393
  store i32 %248, ptr %207, align 1, !dbg !1394, !tbaa !25
  %249 = add i32 %240, %210, !dbg !1394
  %wide79 = zext i32 %249 to i64, !dbg !1395
  store i32 %249, ptr %209, align 1, !dbg !1395, !tbaa !25
  %indvars.iv.next66.i.i.i.i = add nsw i64 %indvars.iv65.i.i.i.i, 64, !dbg !1396
  %250 = icmp slt i64 %indvars.iv65.i.i.i.i, 65408, !dbg !1396
  br i1 %250, label %loop21.i.i.i.i, label %next23.i.i.i.i, !dbg !1396

next23.i.i.i.i:                                   ; preds = %f9.exit.i.i.i.i
  %251 = icmp sgt i32 %local3.3.i.i.i.i, 1, !dbg !1396
  %252 = add nsw i32 %local3.3.i.i.i.i, -1, !dbg !1396
  br i1 %251, label %loop20.i.i.i.i, label %next25.i.i.i.i, !dbg !1396

next25.i.i.i.i:                                   ; preds = %next23.i.i.i.i
  %253 = xor i64 %wide79, -3750763034362895579, !dbg !1397
  %254 = mul i64 %253, 1099511628211, !dbg !1397
  %255 = load i32, ptr %207, align 1, !dbg !1398, !tbaa !25
  %256 = zext i32 %255 to i64, !dbg !1398
  %257 = xor i64 %254, %256, !dbg !1398
  %258 = mul i64 %257, 1099511628211, !dbg !1398
  %259 = load i32, ptr %205, align 1, !dbg !1399, !tbaa !25
  %260 = zext i32 %259 to i64, !dbg !1399
  %261 = xor i64 %258, %260, !dbg !1399
  %262 = mul i64 %261, 1099511628211, !dbg !1399
  %263 = load i32, ptr %203, align 1, !dbg !1400, !tbaa !25
  %264 = zext i32 %263 to i64, !dbg !1400
  %265 = xor i64 %262, %264, !dbg !1400
  %266 = mul i64 %265, 1099511628211, !dbg !1400
  %267 = load i32, ptr %201, align 1, !dbg !1401, !tbaa !25
  %268 = zext i32 %267 to i64, !dbg !1401
  %269 = xor i64 %266, %268, !dbg !1401
  %270 = mul i64 %269, 1099511628211, !dbg !1401
  %271 = load i32, ptr %199, align 1, !dbg !1402, !tbaa !25
  %272 = zext i32 %271 to i64, !dbg !1402
  %273 = xor i64 %270, %272, !dbg !1402
  %274 = mul i64 %273, 1099511628211, !dbg !1402
  %275 = load i32, ptr %197, align 1, !dbg !1403, !tbaa !25
  %276 = zext i32 %275 to i64, !dbg !1403
  %277 = xor i64 %274, %276, !dbg !1403
  %278 = mul i64 %277, 1099511628211, !dbg !1403
  %279 = load i32, ptr %195, align 1, !dbg !1404, !tbaa !25
  %280 = zext i32 %279 to i64, !dbg !1404
  %281 = xor i64 %278, %280, !dbg !1404
  %282 = mul i64 %281, 1099511628211, !dbg !1404
  %283 = getelementptr i8, ptr %80, i64 256, !dbg !1405
  store i64 %282, ptr %283, align 1, !dbg !1405, !tbaa !25
  %284 = getelementptr i8, ptr %80, i64 252, !dbg !1406
  store i32 %32, ptr %284, align 1, !dbg !1406, !tbaa !25
  %285 = add i32 %31, -272, !dbg !1409
  store i32 %285, ptr %global0.i.i.i, align 16, !dbg !1409, !tbaa !29
  %286 = getelementptr i8, ptr %80, i64 236, !dbg !1412
  store i32 %32, ptr %286, align 1, !dbg !1412, !tbaa !25
  %287 = add i32 %31, -112, !dbg !1412
  %288 = getelementptr i8, ptr %80, i64 224, !dbg !1413
  store i64 0, ptr %288, align 1, !dbg !1413, !tbaa !25
  %289 = getelementptr i8, ptr %80, i64 192, !dbg !1414
  store <4 x i64> zeroinitializer, ptr %289, align 1, !dbg !1414, !tbaa !25
  %290 = getelementptr i8, ptr %80, i64 232, !dbg !1415
  store i32 %32, ptr %290, align 1, !dbg !1415, !tbaa !25
  %291 = add i32 %31, -72, !dbg !1415
  %292 = add i32 %31, -192, !dbg !1415
  %293 = call i32 @f47(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 0, i32 %291, i32 %292, i32 %287), !dbg !1416
  %294 = icmp sgt i32 %293, -1, !dbg !1416
  br i1 %294, label %end.i.i.i.i.i.i, label %f7.exit, !dbg !1416

end.i.i.i.i.i.i:                                  ; preds = %next25.i.i.i.i
  %295 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051008, !dbg !1417
  %296 = load i32, ptr %295, align 16, !dbg !1417, !tbaa !25
  %297 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051068, !dbg !1418
  %298 = load i32, ptr %297, align 4, !dbg !1418, !tbaa !25
  %299 = icmp sgt i32 %298, 0, !dbg !1418
  br i1 %299, label %end16.i.i.i.i.i.i, label %next17.i.i.i.i.i.i, !dbg !1418

end16.i.i.i.i.i.i:                                ; preds = %next17.i.i.i.i.i.i, %end.i.i.i.i.i.i
  %300 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051052, !dbg !1419
  %301 = load i32, ptr %300, align 4, !dbg !1419, !tbaa !25
  %condition21.not.i.i.i.i.i.i = icmp eq i32 %301, 0, !dbg !1419
  br i1 %condition21.not.i.i.i.i.i.i, label %next23.i.i.i.i.i.i, label %end22.i.i.i.i.i.i, !dbg !1419

next17.i.i.i.i.i.i:                               ; preds = %end.i.i.i.i.i.i
  %302 = and i32 %296, -33, !dbg !1418
  store i32 %302, ptr %295, align 16, !dbg !1420, !tbaa !25
  br label %end16.i.i.i.i.i.i, !dbg !1420

end22.i.i.i.i.i.i:                                ; preds = %end16.i.i.i.i.i.i
  %303 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051024, !dbg !1421
  %304 = load i32, ptr %303, align 16, !dbg !1421, !tbaa !25
  %condition37.not.i.i.i.i.i.i = icmp eq i32 %304, 0, !dbg !1421
  br i1 %condition37.not.i.i.i.i.i.i, label %end34.i.i.i.i.i.i, label %end38.i.i.i.i.i.i, !dbg !1421

next23.i.i.i.i.i.i:                               ; preds = %end16.i.i.i.i.i.i
  store i32 80, ptr %300, align 4, !dbg !1422, !tbaa !25
  %305 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051032, !dbg !1423
  store i32 0, ptr %305, align 8, !dbg !1423, !tbaa !25
  %306 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051024, !dbg !1424
  store i64 0, ptr %306, align 16, !dbg !1424, !tbaa !25
  %307 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051048, !dbg !1425
  %308 = load i32, ptr %307, align 8, !dbg !1425, !tbaa !25
  store i32 %285, ptr %307, align 8, !dbg !1426, !tbaa !25
  br label %end34.i.i.i.i.i.i, !dbg !1426

end34.i.i.i.i.i.i:                                ; preds = %next23.i.i.i.i.i.i, %end22.i.i.i.i.i.i
  %local5.0.i.i.i.i.i.i = phi i32 [ %308, %next23.i.i.i.i.i.i ], [ 0, %end22.i.i.i.i.i.i ], !dbg !1427
  %309 = call i32 @f41(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051008), !dbg !1428
  %condition40.not.i.i.i.i.i.i = icmp eq i32 %309, 0, !dbg !1428
  br i1 %condition40.not.i.i.i.i.i.i, label %end38.i.i.i.i.i.i, label %end41.i.i.i.i.i.i, !dbg !1428

end38.i.i.i.i.i.i:                                ; preds = %end34.i.i.i.i.i.i, %end22.i.i.i.i.i.i
  %local5.1.i.i.i.i.i.i = phi i32 [ 0, %end22.i.i.i.i.i.i ], [ %local5.0.i.i.i.i.i.i, %end34.i.i.i.i.i.i ], !dbg !1426
  %310 = call i32 @f47(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051008, i32 %291, i32 %292, i32 %287), !dbg !1429
  br label %end41.i.i.i.i.i.i, !dbg !1429

end41.i.i.i.i.i.i:                                ; preds = %end38.i.i.i.i.i.i, %end34.i.i.i.i.i.i
  %local5.2.i.i.i.i.i.i = phi i32 [ %local5.1.i.i.i.i.i.i, %end38.i.i.i.i.i.i ], [ %local5.0.i.i.i.i.i.i, %end34.i.i.i.i.i.i ], !dbg !1426
  %311 = and i32 %296, 32, !dbg !1429
  %312 = icmp eq i32 %local5.2.i.i.i.i.i.i, 0, !dbg !1429
  br i1 %312, label %end44.i.i.i.i.i.i, label %next45.i.i.i.i.i.i, !dbg !1429

end44.i.i.i.i.i.i:                                ; preds = %next49.i.i.i.i.i.i, %end41.i.i.i.i.i.i
  %313 = load i32, ptr %295, align 16, !dbg !1430, !tbaa !25
  %314 = or i32 %313, %311, !dbg !1430
  store i32 %314, ptr %295, align 16, !dbg !1431, !tbaa !25
  br label %f7.exit, !dbg !1431

next45.i.i.i.i.i.i:                               ; preds = %end41.i.i.i.i.i.i
  %315 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051040, !dbg !1432
  %316 = load i32, ptr %315, align 16, !dbg !1432, !tbaa !25
  %317 = icmp ugt i32 %316, 4, !dbg !1433
  br i1 %317, label %trap.i.i.i.i.i.i, label %next49.i.i.i.i.i.i, !dbg !1433, !prof !646

trap.i.i.i.i.i.i:                                 ; preds = %next45.i.i.i.i.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1433
  unreachable, !dbg !1433

next49.i.i.i.i.i.i:                               ; preds = %next45.i.i.i.i.i.i
  %318 = shl nuw nsw i32 %316, 2, !dbg !1433
  %319 = zext nneg i32 %318 to i64, !dbg !1433
  %element.i.i.i.i.i.i = getelementptr i8, ptr @table0.0, i64 %319, !dbg !1433
  %code.i.i.i.i.i.i = load i32, ptr %element.i.i.i.i.i.i, align 4, !dbg !1433, !tbaa !9, !invariant.load !12
  %320 = sext i32 %code.i.i.i.i.i.i to i64, !dbg !1433
  %callee.i.i.i.i.i.i = getelementptr i8, ptr @table0.0, i64 %320, !dbg !1433
  %321 = call i32 %callee.i.i.i.i.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 1051008, i32 0, i32 0) #1, !dbg !1433
  store i32 0, ptr %300, align 4, !dbg !1434, !tbaa !25
  %322 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051048, !dbg !1435
  store i32 %local5.2.i.i.i.i.i.i, ptr %322, align 8, !dbg !1435, !tbaa !25
  %323 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051032, !dbg !1436
  store i32 0, ptr %323, align 8, !dbg !1436, !tbaa !25
  %324 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051024, !dbg !1437
  store i64 0, ptr %324, align 16, !dbg !1437, !tbaa !25
  br label %end44.i.i.i.i.i.i, !dbg !1437

f7.exit:                                          ; preds = %next25.i.i.i.i, %end44.i.i.i.i.i.i
  store i32 %0, ptr %global0.i.i.i, align 16, !dbg !1438, !tbaa !29
  %325 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1118584, !dbg !1439
  %326 = load i32, ptr %325, align 8, !dbg !1439, !tbaa !25
  %wide81 = zext i32 %326 to i64, !dbg !1439
  %327 = icmp eq i32 %326, 0, !dbg !1439
  br i1 %327, label %end.i.i, label %loop.i.i, !dbg !1439

end.i.i:                                          ; preds = %end16.i.i, %f7.exit
  %328 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1118588, !dbg !1444
  %329 = load i32, ptr %328, align 4, !dbg !1444, !tbaa !25
  %wide83 = zext i32 %329 to i64, !dbg !1444
  %330 = icmp eq i32 %329, 0, !dbg !1444
  br i1 %330, label %end31.i.i, label %next32.i.i, !dbg !1444

loop.i.i:                                         ; preds = %f7.exit, %end16.i.i
  %wide80 = phi i64 [ %wide82, %end16.i.i ], [ %wide81, %f7.exit ], !dbg !1445
  %331 = getelementptr i8, ptr %vmctx, i64 %wide80, !dbg !1446
  %332 = getelementptr i8, ptr %331, i64 20, !dbg !1446
  %333 = load i32, ptr %332, align 1, !dbg !1446, !tbaa !25
  %334 = getelementptr i8, ptr %331, i64 24, !dbg !1447
  %335 = load i32, ptr %334, align 1, !dbg !1447, !tbaa !25
  %336 = icmp eq i32 %333, %335, !dbg !1447
  br i1 %336, label %end5.i.i, label %next6.i.i, !dbg !1447

end5.i.i:                                         ; preds = %next10.i.i, %loop.i.i
  %337 = getelementptr i8, ptr %331, i64 4, !dbg !1448
  %338 = load i32, ptr %337, align 1, !dbg !1448, !tbaa !25
  %339 = getelementptr i8, ptr %331, i64 8, !dbg !1449
  %340 = load i32, ptr %339, align 1, !dbg !1449, !tbaa !25
  %341 = icmp eq i32 %338, %340, !dbg !1449
  br i1 %341, label %end16.i.i, label %next17.i.i, !dbg !1449

next6.i.i:                                        ; preds = %loop.i.i
  %342 = getelementptr i8, ptr %331, i64 32, !dbg !1450
  %343 = load i32, ptr %342, align 1, !dbg !1450, !tbaa !25
  %344 = icmp ugt i32 %343, 4, !dbg !1451
  br i1 %344, label %trap.i.i, label %next10.i.i, !dbg !1451, !prof !646

trap.i.i:                                         ; preds = %next6.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1451
  unreachable, !dbg !1451

next10.i.i:                                       ; preds = %next6.i.i
  %half88 = trunc i64 %wide80 to i32, !dbg !1451
  %345 = shl nuw nsw i32 %343, 2, !dbg !1451
  %346 = zext nneg i32 %345 to i64, !dbg !1451
  %element.i.i = getelementptr i8, ptr @table0.0, i64 %346, !dbg !1451
  %code.i.i = load i32, ptr %element.i.i, align 4, !dbg !1451, !tbaa !9, !invariant.load !12
  %347 = sext i32 %code.i.i to i64, !dbg !1451
  %callee.i.i = getelementptr i8, ptr @table0.0, i64 %347, !dbg !1451
  %348 = call i32 %callee.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half88, i32 0, i32 0) #1, !dbg !1451
  br label %end5.i.i, !dbg !1452

end16.i.i:                                        ; preds = %next22.i.i, %end5.i.i
  %349 = getelementptr i8, ptr %331, i64 52, !dbg !1453
  %350 = load i32, ptr %349, align 1, !dbg !1453, !tbaa !25
  %wide82 = zext i32 %350 to i64, !dbg !1453
  %condition28.not.i.i = icmp eq i32 %350, 0, !dbg !1453
  br i1 %condition28.not.i.i, label %end.i.i, label %loop.i.i, !dbg !1453

next17.i.i:                                       ; preds = %end5.i.i
  %351 = getelementptr i8, ptr %331, i64 36, !dbg !1454
  %352 = load i32, ptr %351, align 1, !dbg !1454, !tbaa !25
  %353 = icmp ugt i32 %352, 4, !dbg !1455
  br i1 %353, label %trap21.i.i, label %next22.i.i, !dbg !1455, !prof !646

trap21.i.i:                                       ; preds = %next17.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1455
  unreachable, !dbg !1455

next22.i.i:                                       ; preds = %next17.i.i
  %half89 = trunc i64 %wide80 to i32, !dbg !1449
  %354 = sub i32 %338, %340, !dbg !1449
  %355 = sext i32 %354 to i64, !dbg !1449
  %356 = shl nuw nsw i32 %352, 2, !dbg !1455
  %357 = zext nneg i32 %356 to i64, !dbg !1455
  %element23.i.i = getelementptr i8, ptr @table0.1, i64 %357, !dbg !1455
  %code24.i.i = load i32, ptr %element23.i.i, align 4, !dbg !1455, !tbaa !9, !invariant.load !12
  %358 = sext i32 %code24.i.i to i64, !dbg !1455
  %callee25.i.i = getelementptr i8, ptr @table0.1, i64 %358, !dbg !1455
  %359 = call i64 %callee25.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half89, i64 %355, i32 1) #1, !dbg !1455
  br label %end16.i.i, !dbg !1456

end31.i.i:                                        ; preds = %next58.i.i, %end38.i.i, %end.i.i
  %360 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051120, !dbg !1457
  %361 = load i32, ptr %360, align 16, !dbg !1457, !tbaa !25
  %wide84 = zext i32 %361 to i64, !dbg !1457
  %362 = icmp eq i32 %361, 0, !dbg !1457
  br i1 %362, label %end63.i.i, label %next64.i.i, !dbg !1457

next32.i.i:                                       ; preds = %end.i.i
  %363 = getelementptr i8, ptr %vmctx, i64 %wide83, !dbg !1458
  %364 = getelementptr i8, ptr %363, i64 20, !dbg !1458
  %365 = load i32, ptr %364, align 1, !dbg !1458, !tbaa !25
  %366 = getelementptr i8, ptr %363, i64 24, !dbg !1459
  %367 = load i32, ptr %366, align 1, !dbg !1459, !tbaa !25
  %368 = icmp eq i32 %365, %367, !dbg !1459
  br i1 %368, label %end38.i.i, label %next39.i.i, !dbg !1459

end38.i.i:                                        ; preds = %next44.i.i, %next32.i.i
  %369 = getelementptr i8, ptr %363, i64 4, !dbg !1460
  %370 = load i32, ptr %369, align 1, !dbg !1460, !tbaa !25
  %371 = getelementptr i8, ptr %363, i64 8, !dbg !1461
  %372 = load i32, ptr %371, align 1, !dbg !1461, !tbaa !25
  %373 = icmp eq i32 %370, %372, !dbg !1461
  br i1 %373, label %end31.i.i, label %next53.i.i, !dbg !1461

next39.i.i:                                       ; preds = %next32.i.i
  %374 = getelementptr i8, ptr %363, i64 32, !dbg !1462
  %375 = load i32, ptr %374, align 1, !dbg !1462, !tbaa !25
  %376 = icmp ugt i32 %375, 4, !dbg !1463
  br i1 %376, label %trap43.i.i, label %next44.i.i, !dbg !1463, !prof !646

trap43.i.i:                                       ; preds = %next39.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1463
  unreachable, !dbg !1463

next44.i.i:                                       ; preds = %next39.i.i
  %half90 = trunc i64 %wide83 to i32, !dbg !1463
  %377 = shl nuw nsw i32 %375, 2, !dbg !1463
  %378 = zext nneg i32 %377 to i64, !dbg !1463
  %element45.i.i = getelementptr i8, ptr @table0.0, i64 %378, !dbg !1463
  %code46.i.i = load i32, ptr %element45.i.i, align 4, !dbg !1463, !tbaa !9, !invariant.load !12
  %379 = sext i32 %code46.i.i to i64, !dbg !1463
  %callee47.i.i = getelementptr i8, ptr @table0.0, i64 %379, !dbg !1463
  %380 = call i32 %callee47.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half90, i32 0, i32 0) #1, !dbg !1463
  br label %end38.i.i, !dbg !1464

next53.i.i:                                       ; preds = %end38.i.i
  %381 = getelementptr i8, ptr %363, i64 36, !dbg !1465
  %382 = load i32, ptr %381, align 1, !dbg !1465, !tbaa !25
  %383 = icmp ugt i32 %382, 4, !dbg !1466
  br i1 %383, label %trap57.i.i, label %next58.i.i, !dbg !1466, !prof !646

trap57.i.i:                                       ; preds = %next53.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1466
  unreachable, !dbg !1466

next58.i.i:                                       ; preds = %next53.i.i
  %half91 = trunc i64 %wide83 to i32, !dbg !1461
  %384 = sub i32 %370, %372, !dbg !1461
  %385 = sext i32 %384 to i64, !dbg !1461
  %386 = shl nuw nsw i32 %382, 2, !dbg !1466
  %387 = zext nneg i32 %386 to i64, !dbg !1466
  %element59.i.i = getelementptr i8, ptr @table0.1, i64 %387, !dbg !1466
  %code60.i.i = load i32, ptr %element59.i.i, align 4, !dbg !1466, !tbaa !9, !invariant.load !12
  %388 = sext i32 %code60.i.i to i64, !dbg !1466
  %callee61.i.i = getelementptr i8, ptr @table0.1, i64 %388, !dbg !1466
  %389 = call i64 %callee61.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half91, i64 %385, i32 1) #1, !dbg !1466
  br label %end31.i.i, !dbg !1467

end63.i.i:                                        ; preds = %next90.i.i, %end70.i.i, %end31.i.i
  %390 = getelementptr inbounds nuw i8, ptr %vmctx, i64 1051240, !dbg !1468
  %391 = load i32, ptr %390, align 8, !dbg !1468, !tbaa !25
  %wide85 = zext i32 %391 to i64, !dbg !1468
  %392 = icmp eq i32 %391, 0, !dbg !1468
  br i1 %392, label %f28.exit, label %next96.i.i, !dbg !1468

next64.i.i:                                       ; preds = %end31.i.i
  %393 = getelementptr i8, ptr %vmctx, i64 %wide84, !dbg !1469
  %394 = getelementptr i8, ptr %393, i64 20, !dbg !1469
  %395 = load i32, ptr %394, align 1, !dbg !1469, !tbaa !25
  %396 = getelementptr i8, ptr %393, i64 24, !dbg !1470
  %397 = load i32, ptr %396, align 1, !dbg !1470, !tbaa !25
  %398 = icmp eq i32 %395, %397, !dbg !1470
  br i1 %398, label %end70.i.i, label %next71.i.i, !dbg !1470

end70.i.i:                                        ; preds = %next76.i.i, %next64.i.i
  %399 = getelementptr i8, ptr %393, i64 4, !dbg !1471
  %400 = load i32, ptr %399, align 1, !dbg !1471, !tbaa !25
  %401 = getelementptr i8, ptr %393, i64 8, !dbg !1472
  %402 = load i32, ptr %401, align 1, !dbg !1472, !tbaa !25
  %403 = icmp eq i32 %400, %402, !dbg !1472
  br i1 %403, label %end63.i.i, label %next85.i.i, !dbg !1472

next71.i.i:                                       ; preds = %next64.i.i
  %404 = getelementptr i8, ptr %393, i64 32, !dbg !1473
  %405 = load i32, ptr %404, align 1, !dbg !1473, !tbaa !25
  %406 = icmp ugt i32 %405, 4, !dbg !1474
  br i1 %406, label %trap75.i.i, label %next76.i.i, !dbg !1474, !prof !646

trap75.i.i:                                       ; preds = %next71.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1474
  unreachable, !dbg !1474

next76.i.i:                                       ; preds = %next71.i.i
  %half92 = trunc i64 %wide84 to i32, !dbg !1474
  %407 = shl nuw nsw i32 %405, 2, !dbg !1474
  %408 = zext nneg i32 %407 to i64, !dbg !1474
  %element77.i.i = getelementptr i8, ptr @table0.0, i64 %408, !dbg !1474
  %code78.i.i = load i32, ptr %element77.i.i, align 4, !dbg !1474, !tbaa !9, !invariant.load !12
  %409 = sext i32 %code78.i.i to i64, !dbg !1474
  %callee79.i.i = getelementptr i8, ptr @table0.0, i64 %409, !dbg !1474
  %410 = call i32 %callee79.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half92, i32 0, i32 0) #1, !dbg !1474
  br label %end70.i.i, !dbg !1475

next85.i.i:                                       ; preds = %end70.i.i
  %411 = getelementptr i8, ptr %393, i64 36, !dbg !1476
  %412 = load i32, ptr %411, align 1, !dbg !1476, !tbaa !25
  %413 = icmp ugt i32 %412, 4, !dbg !1477
  br i1 %413, label %trap89.i.i, label %next90.i.i, !dbg !1477, !prof !646

trap89.i.i:                                       ; preds = %next85.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1477
  unreachable, !dbg !1477

next90.i.i:                                       ; preds = %next85.i.i
  %half93 = trunc i64 %wide84 to i32, !dbg !1472
  %414 = sub i32 %400, %402, !dbg !1472
  %415 = sext i32 %414 to i64, !dbg !1472
  %416 = shl nuw nsw i32 %412, 2, !dbg !1477
  %417 = zext nneg i32 %416 to i64, !dbg !1477
  %element91.i.i = getelementptr i8, ptr @table0.1, i64 %417, !dbg !1477
  %code92.i.i = load i32, ptr %element91.i.i, align 4, !dbg !1477, !tbaa !9, !invariant.load !12
  %418 = sext i32 %code92.i.i to i64, !dbg !1477
  %callee93.i.i = getelementptr i8, ptr @table0.1, i64 %418, !dbg !1477
  %419 = call i64 %callee93.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half93, i64 %415, i32 1) #1, !dbg !1477
  br label %end63.i.i, !dbg !1478

next96.i.i:                                       ; preds = %end63.i.i
  %420 = getelementptr i8, ptr %vmctx, i64 %wide85, !dbg !1479
  %421 = getelementptr i8, ptr %420, i64 20, !dbg !1479
  %422 = load i32, ptr %421, align 1, !dbg !1479, !tbaa !25
  %423 = getelementptr i8, ptr %420, i64 24, !dbg !1480
  %424 = load i32, ptr %423, align 1, !dbg !1480, !tbaa !25
  %425 = icmp eq i32 %422, %424, !dbg !1480
  br i1 %425, label %end102.i.i, label %next103.i.i, !dbg !1480

end102.i.i:                                       ; preds = %next108.i.i, %next96.i.i
  %426 = getelementptr i8, ptr %420, i64 4, !dbg !1481
  %427 = load i32, ptr %426, align 1, !dbg !1481, !tbaa !25
  %428 = getelementptr i8, ptr %420, i64 8, !dbg !1482
  %429 = load i32, ptr %428, align 1, !dbg !1482, !tbaa !25
  %430 = icmp eq i32 %427, %429, !dbg !1482
  br i1 %430, label %f28.exit, label %next117.i.i, !dbg !1482

next103.i.i:                                      ; preds = %next96.i.i
  %431 = getelementptr i8, ptr %420, i64 32, !dbg !1483
  %432 = load i32, ptr %431, align 1, !dbg !1483, !tbaa !25
  %433 = icmp ugt i32 %432, 4, !dbg !1484
  br i1 %433, label %trap107.i.i, label %next108.i.i, !dbg !1484, !prof !646

trap107.i.i:                                      ; preds = %next103.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1484
  unreachable, !dbg !1484

next108.i.i:                                      ; preds = %next103.i.i
  %half94 = trunc i64 %wide85 to i32, !dbg !1484
  %434 = shl nuw nsw i32 %432, 2, !dbg !1484
  %435 = zext nneg i32 %434 to i64, !dbg !1484
  %element109.i.i = getelementptr i8, ptr @table0.0, i64 %435, !dbg !1484
  %code110.i.i = load i32, ptr %element109.i.i, align 4, !dbg !1484, !tbaa !9, !invariant.load !12
  %436 = sext i32 %code110.i.i to i64, !dbg !1484
  %callee111.i.i = getelementptr i8, ptr @table0.0, i64 %436, !dbg !1484
  %437 = call i32 %callee111.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half94, i32 0, i32 0) #1, !dbg !1484
  br label %end102.i.i, !dbg !1485

next117.i.i:                                      ; preds = %end102.i.i
  %438 = getelementptr i8, ptr %420, i64 36, !dbg !1486
  %439 = load i32, ptr %438, align 1, !dbg !1486, !tbaa !25
  %440 = icmp ugt i32 %439, 4, !dbg !1487
  br i1 %440, label %trap121.i.i, label %next122.i.i, !dbg !1487, !prof !646

trap121.i.i:                                      ; preds = %next117.i.i
  call void @wasmo5_rt_raise_undefined_element_inner(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx) #12, !dbg !1487
  unreachable, !dbg !1487

next122.i.i:                                      ; preds = %next117.i.i
  %half95 = trunc i64 %wide85 to i32, !dbg !1482
  %441 = sub i32 %427, %429, !dbg !1482
  %442 = sext i32 %441 to i64, !dbg !1482
  %443 = shl nuw nsw i32 %439, 2, !dbg !1487
  %444 = zext nneg i32 %443 to i64, !dbg !1487
  %element123.i.i = getelementptr i8, ptr @table0.1, i64 %444, !dbg !1487
  %code124.i.i = load i32, ptr %element123.i.i, align 4, !dbg !1487, !tbaa !9, !invariant.load !12
  %445 = sext i32 %code124.i.i to i64, !dbg !1487
  %callee125.i.i = getelementptr i8, ptr @table0.1, i64 %445, !dbg !1487
  %446 = call i64 %callee125.i.i(ptr nonnull swiftself align 16 dereferenceable(1179648) %vmctx, i32 %half95, i64 %442, i32 1) #1, !dbg !1487
  br label %f28.exit, !dbg !1488

f28.exit:                                         ; preds = %end63.i.i, %end102.i.i, %next122.i.i
  ret void, !dbg !1489
}

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @null_callee(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %0, i32 %1) #2 section ".text" !dbg !1490 {
entry:
  musttail call void @wasmo5_rt_raise_callee_inner(ptr nonnull swiftself %0, i32 -1), !dbg !1491
  ret void, !dbg !1491
}

; Function Attrs: cold inlinehint noreturn nounwind null_pointer_is_valid uwtable
define internal void @other_callee(ptr noundef nonnull swiftself align 16 dereferenceable(1179648) %0, i32 %1) #2 section ".text" !dbg !1492 {
entry:
  musttail call void @wasmo5_rt_raise_callee_inner(ptr nonnull swiftself %0, i32 0), !dbg !1493
  ret void, !dbg !1493
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.arithmetic.fence.f64(double) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.mul.v4i32(<4 x i32>) #11

attributes #0 = { cold noreturn nounwind }
attributes #1 = { nounwind }
attributes #2 = { cold inlinehint noreturn nounwind null_pointer_is_valid uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #3 = { inlinehint nounwind null_pointer_is_valid uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #4 = { inlinehint nofree norecurse nounwind null_pointer_is_valid memory(argmem: readwrite, inaccessiblemem: readwrite) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #5 = { inlinehint mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: readwrite) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #6 = { inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: readwrite) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #7 = { inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: write) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #8 = { inlinehint nofree norecurse nosync nounwind null_pointer_is_valid memory(argmem: read) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #9 = { inlinehint nofree nosync nounwind null_pointer_is_valid memory(argmem: readwrite) uwtable "disable-tail-calls"="true" "frame-pointer"="non-leaf" "no-builtins" "nooutline" "probe-stack"="inline-asm" }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { cold nomerge noreturn }

!llvm.module.flags = !{!0, !1, !2}
!llvm.dbg.cu = !{!3}

!0 = !{i32 2, !"PIC Level", i32 2}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = !{i32 2, !"Dwarf Version", i32 4}
!3 = distinct !DICompileUnit(language: DW_LANG_C, file: !4, producer: "wasmo", isOptimized: true, runtimeVersion: 0, emissionKind: LineTablesOnly)
!4 = !DIFile(filename: "sha256.wasm", directory: "")
!5 = distinct !DISubprogram(name: "__wasi_proc_exit", linkageName: "__wasi_proc_exit", scope: null, file: !4, line: 1653, type: !6, scopeLine: 1653, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!6 = !DISubroutineType(types: !7)
!7 = !{null}
!8 = !DILocation(line: 1656, scope: !5)
!9 = !{!10, !10, i64 0}
!10 = !{!"constant", !11, i64 0}
!11 = !{!"wasmo"}
!12 = !{}
!13 = !DILocation(line: 1662, scope: !5)
!14 = distinct !DISubprogram(name: "abort", linkageName: "abort", scope: null, file: !4, line: 1665, type: !6, scopeLine: 1665, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!15 = !DILocation(line: 1666, scope: !14)
!16 = distinct !DISubprogram(name: "sbrk", linkageName: "sbrk", scope: null, file: !4, line: 1670, type: !6, scopeLine: 1670, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!17 = !DILocation(line: 1670, scope: !16)
!18 = !DILocation(line: 1677, scope: !16)
!19 = !{!20, !20, i64 0}
!20 = !{!"record", !11, i64 0}
!21 = !DILocation(line: 1746, scope: !16)
!22 = !DILocation(line: 1740, scope: !16)
!23 = !DILocation(line: 1709, scope: !16)
!24 = !DILocation(line: 1722, scope: !16)
!25 = !{!26, !26, i64 0}
!26 = !{!"linear memory", !11, i64 0}
!27 = distinct !DISubprogram(name: "dlmalloc", linkageName: "dlmalloc", scope: null, file: !4, line: 1760, type: !6, scopeLine: 1760, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!28 = !DILocation(line: 1760, scope: !27)
!29 = !{!30, !30, i64 0}
!30 = !{!"global", !11, i64 0}
!31 = !DILocation(line: 1784, scope: !27)
!32 = !DILocation(line: 2229, scope: !27)
!33 = !DILocation(line: 1677, scope: !16, inlinedAt: !34)
!34 = distinct !DILocation(line: 1795, scope: !27)
!35 = !DILocation(line: 1795, scope: !27)
!36 = !DILocation(line: 1824, scope: !27)
!37 = !DILocation(line: 0, scope: !27)
!38 = !DILocation(line: 1917, scope: !27)
!39 = !DILocation(line: 1932, scope: !27)
!40 = !DILocation(line: 1947, scope: !27)
!41 = !DILocation(line: 1958, scope: !27)
!42 = !DILocation(line: 1969, scope: !27)
!43 = !DILocation(line: 2014, scope: !27)
!44 = !DILocation(line: 2088, scope: !27)
!45 = !DILocation(line: 2102, scope: !27)
!46 = !DILocation(line: 2175, scope: !27)
!47 = !DILocation(line: 2182, scope: !27)
!48 = !DILocation(line: 2189, scope: !27)
!49 = !DILocation(line: 2200, scope: !27)
!50 = !DILocation(line: 2211, scope: !27)
!51 = !DILocation(line: 1839, scope: !27)
!52 = !DILocation(line: 1857, scope: !27)
!53 = !DILocation(line: 1883, scope: !27)
!54 = !DILocation(line: 1894, scope: !27)
!55 = !DILocation(line: 1905, scope: !27)
!56 = !DILocation(line: 3180, scope: !27)
!57 = !DILocation(line: 2269, scope: !27)
!58 = !DILocation(line: 2445, scope: !27)
!59 = !DILocation(line: 2335, scope: !27)
!60 = !DILocation(line: 2351, scope: !27)
!61 = !DILocation(line: 2394, scope: !27)
!62 = !DILocation(line: 2401, scope: !27)
!63 = !DILocation(line: 2380, scope: !27)
!64 = !DILocation(line: 2417, scope: !27)
!65 = !DILocation(line: 2429, scope: !27)
!66 = !DILocation(line: 2435, scope: !27)
!67 = !DILocation(line: 8776, scope: !27)
!68 = !DILocation(line: 3906, scope: !27)
!69 = !DILocation(line: 2843, scope: !27)
!70 = !DILocation(line: 2592, scope: !27)
!71 = !DILocation(line: 2597, scope: !27)
!72 = !DILocation(line: 2642, scope: !27)
!73 = !DILocation(line: 2649, scope: !27)
!74 = !DILocation(line: 2628, scope: !27)
!75 = !DILocation(line: 2667, scope: !27)
!76 = !DILocation(line: 2687, scope: !27)
!77 = !DILocation(line: 2702, scope: !27)
!78 = !DILocation(line: 2820, scope: !27)
!79 = !DILocation(line: 2831, scope: !27)
!80 = !DILocation(line: 2733, scope: !27)
!81 = !DILocation(line: 2781, scope: !27)
!82 = !DILocation(line: 2765, scope: !27)
!83 = !DILocation(line: 2798, scope: !27)
!84 = !DILocation(line: 2791, scope: !27)
!85 = !DILocation(line: 2805, scope: !27)
!86 = !DILocation(line: 2812, scope: !27)
!87 = !DILocation(line: 2956, scope: !27)
!88 = !DILocation(line: 2961, scope: !27)
!89 = !DILocation(line: 2984, scope: !27)
!90 = !DILocation(line: 3007, scope: !27)
!91 = !DILocation(line: 2996, scope: !27)
!92 = !DILocation(line: 3049, scope: !27)
!93 = !DILocation(line: 3058, scope: !27)
!94 = !DILocation(line: 3097, scope: !27)
!95 = !DILocation(line: 3112, scope: !27)
!96 = !DILocation(line: 3070, scope: !27)
!97 = !DILocation(line: 3079, scope: !27)
!98 = !DILocation(line: 3090, scope: !27)
!99 = !DILocation(line: 8393, scope: !27)
!100 = !DILocation(line: 3121, scope: !27)
!101 = !DILocation(line: 3152, scope: !27)
!102 = !DILocation(line: 3168, scope: !27)
!103 = !DILocation(line: 3212, scope: !27)
!104 = !DILocation(line: 3373, scope: !27)
!105 = !DILocation(line: 3497, scope: !27)
!106 = !DILocation(line: 3426, scope: !27)
!107 = !DILocation(line: 3476, scope: !27)
!108 = !DILocation(line: 3659, scope: !27)
!109 = !DILocation(line: 3695, scope: !27)
!110 = !DILocation(line: 3707, scope: !27)
!111 = !DILocation(line: 3675, scope: !27)
!112 = !DILocation(line: 3750, scope: !27)
!113 = !DILocation(line: 3765, scope: !27)
!114 = !DILocation(line: 3774, scope: !27)
!115 = !DILocation(line: 3813, scope: !27)
!116 = !DILocation(line: 3828, scope: !27)
!117 = !DILocation(line: 3786, scope: !27)
!118 = !DILocation(line: 3795, scope: !27)
!119 = !DILocation(line: 3806, scope: !27)
!120 = !DILocation(line: 7677, scope: !27)
!121 = !DILocation(line: 3837, scope: !27)
!122 = !DILocation(line: 3868, scope: !27)
!123 = !DILocation(line: 3884, scope: !27)
!124 = !DILocation(line: 3896, scope: !27)
!125 = !DILocation(line: 4072, scope: !27)
!126 = !DILocation(line: 3922, scope: !27)
!127 = !DILocation(line: 4001, scope: !27)
!128 = !DILocation(line: 4014, scope: !27)
!129 = !DILocation(line: 4026, scope: !27)
!130 = !DILocation(line: 4032, scope: !27)
!131 = !DILocation(line: 4039, scope: !27)
!132 = !DILocation(line: 4050, scope: !27)
!133 = !DILocation(line: 3959, scope: !27)
!134 = !DILocation(line: 3966, scope: !27)
!135 = !DILocation(line: 3977, scope: !27)
!136 = !DILocation(line: 3991, scope: !27)
!137 = !DILocation(line: 4163, scope: !27)
!138 = !DILocation(line: 4088, scope: !27)
!139 = !DILocation(line: 4112, scope: !27)
!140 = !DILocation(line: 4119, scope: !27)
!141 = !DILocation(line: 4130, scope: !27)
!142 = !DILocation(line: 4144, scope: !27)
!143 = !DILocation(line: 4191, scope: !27)
!144 = !DILocation(line: 4209, scope: !27)
!145 = !DILocation(line: 4233, scope: !27)
!146 = !DILocation(line: 4244, scope: !27)
!147 = !DILocation(line: 4255, scope: !27)
!148 = !DILocation(line: 4175, scope: !27)
!149 = !DILocation(line: 4321, scope: !27)
!150 = !DILocation(line: 4307, scope: !27)
!151 = !DILocation(line: 4384, scope: !27)
!152 = !DILocation(line: 4337, scope: !27)
!153 = !DILocation(line: 4372, scope: !27)
!154 = !DILocation(line: 4814, scope: !27)
!155 = !DILocation(line: 4404, scope: !27)
!156 = !DILocation(line: 4430, scope: !27)
!157 = !DILocation(line: 4456, scope: !27)
!158 = !DILocation(line: 4444, scope: !27)
!159 = !DILocation(line: 4593, scope: !27)
!160 = !DILocation(line: 4804, scope: !27)
!161 = !DILocation(line: 1677, scope: !16, inlinedAt: !162)
!162 = distinct !DILocation(line: 4467, scope: !27)
!163 = !DILocation(line: 4488, scope: !27)
!164 = !DILocation(line: 4550, scope: !27)
!165 = !DILocation(line: 4564, scope: !27)
!166 = !DILocation(line: 4645, scope: !27)
!167 = !DILocation(line: 4894, scope: !27)
!168 = !DILocation(line: 4906, scope: !27)
!169 = !DILocation(line: 4919, scope: !27)
!170 = !DILocation(line: 4630, scope: !27)
!171 = !DILocation(line: 4640, scope: !27)
!172 = !DILocation(line: 4760, scope: !27)
!173 = !DILocation(line: 4686, scope: !27)
!174 = !DILocation(line: 4724, scope: !27)
!175 = !DILocation(line: 4754, scope: !27)
!176 = !DILocation(line: 4835, scope: !27)
!177 = !DILocation(line: 1677, scope: !16, inlinedAt: !178)
!178 = distinct !DILocation(line: 4845, scope: !27)
!179 = !DILocation(line: 4845, scope: !27)
!180 = !DILocation(line: 4951, scope: !27)
!181 = !DILocation(line: 4933, scope: !27)
!182 = !DILocation(line: 5012, scope: !27)
!183 = !DILocation(line: 4977, scope: !27)
!184 = !DILocation(line: 4984, scope: !27)
!185 = !DILocation(line: 5352, scope: !27)
!186 = !DILocation(line: 4995, scope: !27)
!187 = !DILocation(line: 5494, scope: !27)
!188 = !DILocation(line: 5036, scope: !27)
!189 = !DILocation(line: 5052, scope: !27)
!190 = !DILocation(line: 5063, scope: !27)
!191 = !DILocation(line: 5074, scope: !27)
!192 = !DILocation(line: 5085, scope: !27)
!193 = !DILocation(line: 5092, scope: !27)
!194 = !DILocation(line: 5103, scope: !27)
!195 = !DILocation(line: 5148, scope: !27)
!196 = !DILocation(line: 5222, scope: !27)
!197 = !DILocation(line: 5236, scope: !27)
!198 = !DILocation(line: 5294, scope: !27)
!199 = !DILocation(line: 5301, scope: !27)
!200 = !DILocation(line: 5308, scope: !27)
!201 = !DILocation(line: 5319, scope: !27)
!202 = !DILocation(line: 5330, scope: !27)
!203 = !DILocation(line: 5344, scope: !27)
!204 = !DILocation(line: 7584, scope: !27)
!205 = !DILocation(line: 5402, scope: !27)
!206 = !DILocation(line: 5422, scope: !27)
!207 = !DILocation(line: 5432, scope: !27)
!208 = !DILocation(line: 5439, scope: !27)
!209 = !DILocation(line: 5446, scope: !27)
!210 = !DILocation(line: 5457, scope: !27)
!211 = !DILocation(line: 5468, scope: !27)
!212 = !DILocation(line: 5482, scope: !27)
!213 = !DILocation(line: 5510, scope: !27)
!214 = !DILocation(line: 5555, scope: !27)
!215 = !DILocation(line: 5578, scope: !27)
!216 = !DILocation(line: 5602, scope: !27)
!217 = !DILocation(line: 5565, scope: !27)
!218 = !DILocation(line: 5643, scope: !27)
!219 = !DILocation(line: 5650, scope: !27)
!220 = !DILocation(line: 5656, scope: !27)
!221 = !DILocation(line: 5688, scope: !27)
!222 = !DILocation(line: 5630, scope: !27)
!223 = !DILocation(line: 5616, scope: !27)
!224 = !DILocation(line: 6753, scope: !27)
!225 = !DILocation(line: 6800, scope: !27)
!226 = !DILocation(line: 6810, scope: !27)
!227 = !DILocation(line: 6855, scope: !27)
!228 = !DILocation(line: 6862, scope: !27)
!229 = !DILocation(line: 6869, scope: !27)
!230 = !DILocation(line: 6880, scope: !27)
!231 = !DILocation(line: 6891, scope: !27)
!232 = !DILocation(line: 6905, scope: !27)
!233 = !DILocation(line: 6912, scope: !27)
!234 = !DILocation(line: 6919, scope: !27)
!235 = !DILocation(line: 6926, scope: !27)
!236 = !DILocation(line: 6936, scope: !27)
!237 = !DILocation(line: 6947, scope: !27)
!238 = !DILocation(line: 6958, scope: !27)
!239 = !DILocation(line: 6969, scope: !27)
!240 = !DILocation(line: 5785, scope: !27)
!241 = !DILocation(line: 5738, scope: !27)
!242 = !DILocation(line: 5749, scope: !27)
!243 = !DILocation(line: 5761, scope: !27)
!244 = !DILocation(line: 5775, scope: !27)
!245 = !DILocation(line: 7524, scope: !27)
!246 = !DILocation(line: 5858, scope: !27)
!247 = !DILocation(line: 5801, scope: !27)
!248 = !DILocation(line: 5812, scope: !27)
!249 = !DILocation(line: 5824, scope: !27)
!250 = !DILocation(line: 5838, scope: !27)
!251 = !DILocation(line: 5848, scope: !27)
!252 = !DILocation(line: 6299, scope: !27)
!253 = !DILocation(line: 6305, scope: !27)
!254 = !DILocation(line: 6315, scope: !27)
!255 = !DILocation(line: 6325, scope: !27)
!256 = !DILocation(line: 5984, scope: !27)
!257 = !DILocation(line: 5995, scope: !27)
!258 = !DILocation(line: 5892, scope: !27)
!259 = !DILocation(line: 5922, scope: !27)
!260 = !DILocation(line: 5969, scope: !27)
!261 = !DILocation(line: 5976, scope: !27)
!262 = !DILocation(line: 5936, scope: !27)
!263 = !DILocation(line: 5949, scope: !27)
!264 = !DILocation(line: 6276, scope: !27)
!265 = !DILocation(line: 6027, scope: !27)
!266 = !DILocation(line: 6042, scope: !27)
!267 = !DILocation(line: 6009, scope: !27)
!268 = !DILocation(line: 6020, scope: !27)
!269 = !DILocation(line: 6113, scope: !27)
!270 = !DILocation(line: 6056, scope: !27)
!271 = !DILocation(line: 6085, scope: !27)
!272 = !DILocation(line: 6101, scope: !27)
!273 = !DILocation(line: 6128, scope: !27)
!274 = !DILocation(line: 6145, scope: !27)
!275 = !DILocation(line: 6199, scope: !27)
!276 = !DILocation(line: 6209, scope: !27)
!277 = !DILocation(line: 6157, scope: !27)
!278 = !DILocation(line: 6222, scope: !27)
!279 = !DILocation(line: 6229, scope: !27)
!280 = !DILocation(line: 6168, scope: !27)
!281 = !DILocation(line: 6181, scope: !27)
!282 = !DILocation(line: 6254, scope: !27)
!283 = !DILocation(line: 6241, scope: !27)
!284 = !DILocation(line: 6248, scope: !27)
!285 = !DILocation(line: 6269, scope: !27)
!286 = !DILocation(line: 6436, scope: !27)
!287 = !DILocation(line: 6363, scope: !27)
!288 = !DILocation(line: 6405, scope: !27)
!289 = !DILocation(line: 6389, scope: !27)
!290 = !DILocation(line: 6422, scope: !27)
!291 = !DILocation(line: 6415, scope: !27)
!292 = !DILocation(line: 6429, scope: !27)
!293 = !DILocation(line: 6556, scope: !27)
!294 = !DILocation(line: 6563, scope: !27)
!295 = !DILocation(line: 6584, scope: !27)
!296 = !DILocation(line: 6642, scope: !27)
!297 = !DILocation(line: 6671, scope: !27)
!298 = !DILocation(line: 6607, scope: !27)
!299 = !DILocation(line: 6617, scope: !27)
!300 = !DILocation(line: 6628, scope: !27)
!301 = !DILocation(line: 6635, scope: !27)
!302 = !DILocation(line: 6682, scope: !27)
!303 = !DILocation(line: 7489, scope: !27)
!304 = !DILocation(line: 7496, scope: !27)
!305 = !DILocation(line: 7503, scope: !27)
!306 = !DILocation(line: 7510, scope: !27)
!307 = !DILocation(line: 7517, scope: !27)
!308 = !DILocation(line: 6720, scope: !27)
!309 = !DILocation(line: 6732, scope: !27)
!310 = !DILocation(line: 6739, scope: !27)
!311 = !DILocation(line: 6746, scope: !27)
!312 = !DILocation(line: 6989, scope: !27)
!313 = !DILocation(line: 7016, scope: !27)
!314 = !DILocation(line: 7022, scope: !27)
!315 = !DILocation(line: 7034, scope: !27)
!316 = !DILocation(line: 7044, scope: !27)
!317 = !DILocation(line: 7155, scope: !27)
!318 = !DILocation(line: 7082, scope: !27)
!319 = !DILocation(line: 7124, scope: !27)
!320 = !DILocation(line: 7108, scope: !27)
!321 = !DILocation(line: 7141, scope: !27)
!322 = !DILocation(line: 7134, scope: !27)
!323 = !DILocation(line: 7148, scope: !27)
!324 = !DILocation(line: 7275, scope: !27)
!325 = !DILocation(line: 7285, scope: !27)
!326 = !DILocation(line: 7306, scope: !27)
!327 = !DILocation(line: 7367, scope: !27)
!328 = !DILocation(line: 7396, scope: !27)
!329 = !DILocation(line: 7329, scope: !27)
!330 = !DILocation(line: 7339, scope: !27)
!331 = !DILocation(line: 7353, scope: !27)
!332 = !DILocation(line: 7360, scope: !27)
!333 = !DILocation(line: 7407, scope: !27)
!334 = !DILocation(line: 7540, scope: !27)
!335 = !DILocation(line: 7547, scope: !27)
!336 = !DILocation(line: 7554, scope: !27)
!337 = !DILocation(line: 7564, scope: !27)
!338 = !DILocation(line: 7571, scope: !27)
!339 = !DILocation(line: 7578, scope: !27)
!340 = !DILocation(line: 7445, scope: !27)
!341 = !DILocation(line: 7457, scope: !27)
!342 = !DILocation(line: 7467, scope: !27)
!343 = !DILocation(line: 7474, scope: !27)
!344 = !DILocation(line: 7481, scope: !27)
!345 = !DILocation(line: 7600, scope: !27)
!346 = !DILocation(line: 7624, scope: !27)
!347 = !DILocation(line: 7631, scope: !27)
!348 = !DILocation(line: 7642, scope: !27)
!349 = !DILocation(line: 7656, scope: !27)
!350 = !DILocation(line: 7846, scope: !27)
!351 = !DILocation(line: 7702, scope: !27)
!352 = !DILocation(line: 7719, scope: !27)
!353 = !DILocation(line: 7766, scope: !27)
!354 = !DILocation(line: 7776, scope: !27)
!355 = !DILocation(line: 7729, scope: !27)
!356 = !DILocation(line: 7789, scope: !27)
!357 = !DILocation(line: 7796, scope: !27)
!358 = !DILocation(line: 7748, scope: !27)
!359 = !DILocation(line: 7824, scope: !27)
!360 = !DILocation(line: 7808, scope: !27)
!361 = !DILocation(line: 7815, scope: !27)
!362 = !DILocation(line: 7839, scope: !27)
!363 = !DILocation(line: 7891, scope: !27)
!364 = !DILocation(line: 7909, scope: !27)
!365 = !DILocation(line: 7919, scope: !27)
!366 = !DILocation(line: 7929, scope: !27)
!367 = !DILocation(line: 7873, scope: !27)
!368 = !DILocation(line: 7885, scope: !27)
!369 = !DILocation(line: 8040, scope: !27)
!370 = !DILocation(line: 7967, scope: !27)
!371 = !DILocation(line: 8009, scope: !27)
!372 = !DILocation(line: 7993, scope: !27)
!373 = !DILocation(line: 8026, scope: !27)
!374 = !DILocation(line: 8019, scope: !27)
!375 = !DILocation(line: 8033, scope: !27)
!376 = !DILocation(line: 8160, scope: !27)
!377 = !DILocation(line: 8167, scope: !27)
!378 = !DILocation(line: 8237, scope: !27)
!379 = !DILocation(line: 8266, scope: !27)
!380 = !DILocation(line: 8202, scope: !27)
!381 = !DILocation(line: 8212, scope: !27)
!382 = !DILocation(line: 8223, scope: !27)
!383 = !DILocation(line: 8230, scope: !27)
!384 = !DILocation(line: 8279, scope: !27)
!385 = !DILocation(line: 8358, scope: !27)
!386 = !DILocation(line: 8365, scope: !27)
!387 = !DILocation(line: 8372, scope: !27)
!388 = !DILocation(line: 8379, scope: !27)
!389 = !DILocation(line: 8386, scope: !27)
!390 = !DILocation(line: 8317, scope: !27)
!391 = !DILocation(line: 8329, scope: !27)
!392 = !DILocation(line: 8336, scope: !27)
!393 = !DILocation(line: 8343, scope: !27)
!394 = !DILocation(line: 8350, scope: !27)
!395 = !DILocation(line: 8564, scope: !27)
!396 = !DILocation(line: 8422, scope: !27)
!397 = !DILocation(line: 8439, scope: !27)
!398 = !DILocation(line: 8484, scope: !27)
!399 = !DILocation(line: 8494, scope: !27)
!400 = !DILocation(line: 8449, scope: !27)
!401 = !DILocation(line: 8507, scope: !27)
!402 = !DILocation(line: 8514, scope: !27)
!403 = !DILocation(line: 8466, scope: !27)
!404 = !DILocation(line: 8542, scope: !27)
!405 = !DILocation(line: 8526, scope: !27)
!406 = !DILocation(line: 8533, scope: !27)
!407 = !DILocation(line: 8557, scope: !27)
!408 = !DILocation(line: 8609, scope: !27)
!409 = !DILocation(line: 8627, scope: !27)
!410 = !DILocation(line: 8637, scope: !27)
!411 = !DILocation(line: 8647, scope: !27)
!412 = !DILocation(line: 8591, scope: !27)
!413 = !DILocation(line: 8603, scope: !27)
!414 = !DILocation(line: 8765, scope: !27)
!415 = !DILocation(line: 8678, scope: !27)
!416 = !DILocation(line: 8726, scope: !27)
!417 = !DILocation(line: 8710, scope: !27)
!418 = !DILocation(line: 8743, scope: !27)
!419 = !DILocation(line: 8736, scope: !27)
!420 = !DILocation(line: 8750, scope: !27)
!421 = !DILocation(line: 8757, scope: !27)
!422 = distinct !DISubprogram(name: "free", linkageName: "free", scope: null, file: !4, line: 8807, type: !6, scopeLine: 8807, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!423 = !DILocation(line: 8818, scope: !424, inlinedAt: !425)
!424 = distinct !DISubprogram(name: "dlfree", linkageName: "dlfree", scope: null, file: !4, line: 8818, type: !6, scopeLine: 8818, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!425 = distinct !DILocation(line: 8810, scope: !422)
!426 = !DILocation(line: 8840, scope: !424, inlinedAt: !425)
!427 = !DILocation(line: 0, scope: !424, inlinedAt: !425)
!428 = !DILocation(line: 9374, scope: !424, inlinedAt: !425)
!429 = !DILocation(line: 8874, scope: !424, inlinedAt: !425)
!430 = !DILocation(line: 8884, scope: !424, inlinedAt: !425)
!431 = !DILocation(line: 8907, scope: !424, inlinedAt: !425)
!432 = !DILocation(line: 9323, scope: !424, inlinedAt: !425)
!433 = !DILocation(line: 9023, scope: !424, inlinedAt: !425)
!434 = !DILocation(line: 9034, scope: !424, inlinedAt: !425)
!435 = !DILocation(line: 8931, scope: !424, inlinedAt: !425)
!436 = !DILocation(line: 8961, scope: !424, inlinedAt: !425)
!437 = !DILocation(line: 9008, scope: !424, inlinedAt: !425)
!438 = !DILocation(line: 9015, scope: !424, inlinedAt: !425)
!439 = !DILocation(line: 8975, scope: !424, inlinedAt: !425)
!440 = !DILocation(line: 8988, scope: !424, inlinedAt: !425)
!441 = !DILocation(line: 9066, scope: !424, inlinedAt: !425)
!442 = !DILocation(line: 9081, scope: !424, inlinedAt: !425)
!443 = !DILocation(line: 9048, scope: !424, inlinedAt: !425)
!444 = !DILocation(line: 9059, scope: !424, inlinedAt: !425)
!445 = !DILocation(line: 9152, scope: !424, inlinedAt: !425)
!446 = !DILocation(line: 9095, scope: !424, inlinedAt: !425)
!447 = !DILocation(line: 9124, scope: !424, inlinedAt: !425)
!448 = !DILocation(line: 9140, scope: !424, inlinedAt: !425)
!449 = !DILocation(line: 9167, scope: !424, inlinedAt: !425)
!450 = !DILocation(line: 9184, scope: !424, inlinedAt: !425)
!451 = !DILocation(line: 9238, scope: !424, inlinedAt: !425)
!452 = !DILocation(line: 9248, scope: !424, inlinedAt: !425)
!453 = !DILocation(line: 9196, scope: !424, inlinedAt: !425)
!454 = !DILocation(line: 9261, scope: !424, inlinedAt: !425)
!455 = !DILocation(line: 9268, scope: !424, inlinedAt: !425)
!456 = !DILocation(line: 9207, scope: !424, inlinedAt: !425)
!457 = !DILocation(line: 9220, scope: !424, inlinedAt: !425)
!458 = !DILocation(line: 9293, scope: !424, inlinedAt: !425)
!459 = !DILocation(line: 9280, scope: !424, inlinedAt: !425)
!460 = !DILocation(line: 9287, scope: !424, inlinedAt: !425)
!461 = !DILocation(line: 9308, scope: !424, inlinedAt: !425)
!462 = !DILocation(line: 9315, scope: !424, inlinedAt: !425)
!463 = !DILocation(line: 9343, scope: !424, inlinedAt: !425)
!464 = !DILocation(line: 9350, scope: !424, inlinedAt: !425)
!465 = !DILocation(line: 9364, scope: !424, inlinedAt: !425)
!466 = !DILocation(line: 9388, scope: !424, inlinedAt: !425)
!467 = !DILocation(line: 10037, scope: !424, inlinedAt: !425)
!468 = !DILocation(line: 10053, scope: !424, inlinedAt: !425)
!469 = !DILocation(line: 10063, scope: !424, inlinedAt: !425)
!470 = !DILocation(line: 10073, scope: !424, inlinedAt: !425)
!471 = !DILocation(line: 9414, scope: !424, inlinedAt: !425)
!472 = !DILocation(line: 9512, scope: !424, inlinedAt: !425)
!473 = !DILocation(line: 9430, scope: !424, inlinedAt: !425)
!474 = !DILocation(line: 9441, scope: !424, inlinedAt: !425)
!475 = !DILocation(line: 9453, scope: !424, inlinedAt: !425)
!476 = !DILocation(line: 9467, scope: !424, inlinedAt: !425)
!477 = !DILocation(line: 9474, scope: !424, inlinedAt: !425)
!478 = !DILocation(line: 9488, scope: !424, inlinedAt: !425)
!479 = !DILocation(line: 9499, scope: !424, inlinedAt: !425)
!480 = !DILocation(line: 9575, scope: !424, inlinedAt: !425)
!481 = !DILocation(line: 9528, scope: !424, inlinedAt: !425)
!482 = !DILocation(line: 9539, scope: !424, inlinedAt: !425)
!483 = !DILocation(line: 9551, scope: !424, inlinedAt: !425)
!484 = !DILocation(line: 9565, scope: !424, inlinedAt: !425)
!485 = !DILocation(line: 9696, scope: !424, inlinedAt: !425)
!486 = !DILocation(line: 9707, scope: !424, inlinedAt: !425)
!487 = !DILocation(line: 9604, scope: !424, inlinedAt: !425)
!488 = !DILocation(line: 9634, scope: !424, inlinedAt: !425)
!489 = !DILocation(line: 9681, scope: !424, inlinedAt: !425)
!490 = !DILocation(line: 9688, scope: !424, inlinedAt: !425)
!491 = !DILocation(line: 9648, scope: !424, inlinedAt: !425)
!492 = !DILocation(line: 9661, scope: !424, inlinedAt: !425)
!493 = !DILocation(line: 9995, scope: !424, inlinedAt: !425)
!494 = !DILocation(line: 10006, scope: !424, inlinedAt: !425)
!495 = !DILocation(line: 10016, scope: !424, inlinedAt: !425)
!496 = !DILocation(line: 10023, scope: !424, inlinedAt: !425)
!497 = !DILocation(line: 9746, scope: !424, inlinedAt: !425)
!498 = !DILocation(line: 9761, scope: !424, inlinedAt: !425)
!499 = !DILocation(line: 9719, scope: !424, inlinedAt: !425)
!500 = !DILocation(line: 9728, scope: !424, inlinedAt: !425)
!501 = !DILocation(line: 9739, scope: !424, inlinedAt: !425)
!502 = !DILocation(line: 9832, scope: !424, inlinedAt: !425)
!503 = !DILocation(line: 9775, scope: !424, inlinedAt: !425)
!504 = !DILocation(line: 9804, scope: !424, inlinedAt: !425)
!505 = !DILocation(line: 9820, scope: !424, inlinedAt: !425)
!506 = !DILocation(line: 9847, scope: !424, inlinedAt: !425)
!507 = !DILocation(line: 9864, scope: !424, inlinedAt: !425)
!508 = !DILocation(line: 9918, scope: !424, inlinedAt: !425)
!509 = !DILocation(line: 9928, scope: !424, inlinedAt: !425)
!510 = !DILocation(line: 9876, scope: !424, inlinedAt: !425)
!511 = !DILocation(line: 9941, scope: !424, inlinedAt: !425)
!512 = !DILocation(line: 9948, scope: !424, inlinedAt: !425)
!513 = !DILocation(line: 9887, scope: !424, inlinedAt: !425)
!514 = !DILocation(line: 9900, scope: !424, inlinedAt: !425)
!515 = !DILocation(line: 9973, scope: !424, inlinedAt: !425)
!516 = !DILocation(line: 9960, scope: !424, inlinedAt: !425)
!517 = !DILocation(line: 9967, scope: !424, inlinedAt: !425)
!518 = !DILocation(line: 9988, scope: !424, inlinedAt: !425)
!519 = !DILocation(line: 10185, scope: !424, inlinedAt: !425)
!520 = !DILocation(line: 10112, scope: !424, inlinedAt: !425)
!521 = !DILocation(line: 10154, scope: !424, inlinedAt: !425)
!522 = !DILocation(line: 10138, scope: !424, inlinedAt: !425)
!523 = !DILocation(line: 10171, scope: !424, inlinedAt: !425)
!524 = !DILocation(line: 10164, scope: !424, inlinedAt: !425)
!525 = !DILocation(line: 10178, scope: !424, inlinedAt: !425)
!526 = !DILocation(line: 10304, scope: !424, inlinedAt: !425)
!527 = !DILocation(line: 10314, scope: !424, inlinedAt: !425)
!528 = !DILocation(line: 10337, scope: !424, inlinedAt: !425)
!529 = !DILocation(line: 10398, scope: !424, inlinedAt: !425)
!530 = !DILocation(line: 10427, scope: !424, inlinedAt: !425)
!531 = !DILocation(line: 10360, scope: !424, inlinedAt: !425)
!532 = !DILocation(line: 10370, scope: !424, inlinedAt: !425)
!533 = !DILocation(line: 10568, scope: !424, inlinedAt: !425)
!534 = !DILocation(line: 10585, scope: !424, inlinedAt: !425)
!535 = !DILocation(line: 10440, scope: !424, inlinedAt: !425)
!536 = !DILocation(line: 10522, scope: !424, inlinedAt: !425)
!537 = !DILocation(line: 10529, scope: !424, inlinedAt: !425)
!538 = !DILocation(line: 10536, scope: !424, inlinedAt: !425)
!539 = !DILocation(line: 10560, scope: !424, inlinedAt: !425)
!540 = !DILocation(line: 10478, scope: !424, inlinedAt: !425)
!541 = !DILocation(line: 10490, scope: !424, inlinedAt: !425)
!542 = !DILocation(line: 10514, scope: !424, inlinedAt: !425)
!543 = !DILocation(line: 8810, scope: !422)
!544 = distinct !DISubprogram(name: "_Exit", linkageName: "_Exit", scope: null, file: !4, line: 10703, type: !6, scopeLine: 10703, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!545 = !DILocation(line: 10706, scope: !544)
!546 = !DILocation(line: 10712, scope: !544)
!547 = distinct !DISubprogram(name: "__stdio_write", linkageName: "__stdio_write", scope: null, file: !4, line: 11197, type: !6, scopeLine: 11197, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!548 = !DILocation(line: 11197, scope: !547)
!549 = !DILocation(line: 11221, scope: !547)
!550 = !DILocation(line: 11228, scope: !547)
!551 = !DILocation(line: 11235, scope: !547)
!552 = !DILocation(line: 11240, scope: !547)
!553 = !DILocation(line: 11247, scope: !547)
!554 = !DILocation(line: 11255, scope: !547)
!555 = !DILocation(line: 11275, scope: !547)
!556 = !DILocation(line: 11083, scope: !557, inlinedAt: !558)
!557 = distinct !DISubprogram(name: "writev", linkageName: "writev", scope: null, file: !4, line: 11083, type: !6, scopeLine: 11083, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!558 = distinct !DILocation(line: 11282, scope: !547)
!559 = !DILocation(line: 11122, scope: !557, inlinedAt: !558)
!560 = !DILocation(line: 11145, scope: !557, inlinedAt: !558)
!561 = !DILocation(line: 1640, scope: !562, inlinedAt: !563)
!562 = distinct !DISubprogram(name: "__wasi_fd_write", linkageName: "__wasi_fd_write", scope: null, file: !4, line: 1631, type: !6, scopeLine: 1631, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!563 = distinct !DILocation(line: 11145, scope: !557, inlinedAt: !558)
!564 = !DILocation(line: 11176, scope: !557, inlinedAt: !558)
!565 = !DILocation(line: 11160, scope: !557, inlinedAt: !558)
!566 = !DILocation(line: 0, scope: !557, inlinedAt: !558)
!567 = !DILocation(line: 11282, scope: !547)
!568 = !DILocation(line: 11471, scope: !547)
!569 = !DILocation(line: 11476, scope: !547)
!570 = !DILocation(line: 11483, scope: !547)
!571 = !DILocation(line: 11492, scope: !547)
!572 = !DILocation(line: 11496, scope: !547)
!573 = !DILocation(line: 0, scope: !547)
!574 = !DILocation(line: 11365, scope: !547)
!575 = !DILocation(line: 11381, scope: !547)
!576 = !DILocation(line: 11397, scope: !547)
!577 = !DILocation(line: 11414, scope: !547)
!578 = !DILocation(line: 11420, scope: !547)
!579 = !DILocation(line: 11432, scope: !547)
!580 = !DILocation(line: 11083, scope: !557, inlinedAt: !581)
!581 = distinct !DILocation(line: 11454, scope: !547)
!582 = !DILocation(line: 11145, scope: !557, inlinedAt: !581)
!583 = !DILocation(line: 1640, scope: !562, inlinedAt: !584)
!584 = distinct !DILocation(line: 11145, scope: !557, inlinedAt: !581)
!585 = !DILocation(line: 11122, scope: !557, inlinedAt: !581)
!586 = !DILocation(line: 11176, scope: !557, inlinedAt: !581)
!587 = !DILocation(line: 11160, scope: !557, inlinedAt: !581)
!588 = !DILocation(line: 0, scope: !557, inlinedAt: !581)
!589 = !DILocation(line: 11454, scope: !547)
!590 = !DILocation(line: 11316, scope: !547)
!591 = !DILocation(line: 11323, scope: !547)
!592 = !DILocation(line: 11330, scope: !547)
!593 = !DILocation(line: 11336, scope: !547)
!594 = !DILocation(line: 11350, scope: !547)
!595 = distinct !DISubprogram(name: "__stdout_write", linkageName: "__stdout_write", scope: null, file: !4, line: 11622, type: !6, scopeLine: 11622, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!596 = !DILocation(line: 11631, scope: !595)
!597 = !DILocation(line: 11638, scope: !595)
!598 = !DILocation(line: 11674, scope: !595)
!599 = !DILocation(line: 11649, scope: !595)
!600 = !DILocation(line: 11519, scope: !601, inlinedAt: !602)
!601 = distinct !DISubprogram(name: "__isatty", linkageName: "__isatty", scope: null, file: !4, line: 11519, type: !6, scopeLine: 11519, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!602 = distinct !DILocation(line: 11652, scope: !595)
!603 = !DILocation(line: 11550, scope: !601, inlinedAt: !602)
!604 = !DILocation(line: 1596, scope: !605, inlinedAt: !606)
!605 = distinct !DISubprogram(name: "__wasi_fd_fdstat_get", linkageName: "__wasi_fd_fdstat_get", scope: null, file: !4, line: 1591, type: !6, scopeLine: 1591, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!606 = distinct !DILocation(line: 11550, scope: !601, inlinedAt: !602)
!607 = !DILocation(line: 11566, scope: !601, inlinedAt: !602)
!608 = !DILocation(line: 11576, scope: !601, inlinedAt: !602)
!609 = !DILocation(line: 11599, scope: !601, inlinedAt: !602)
!610 = !DILocation(line: 11652, scope: !595)
!611 = !DILocation(line: 11664, scope: !595)
!612 = distinct !DISubprogram(name: "__stdio_seek", linkageName: "__stdio_seek", scope: null, file: !4, line: 11783, type: !6, scopeLine: 11783, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!613 = !DILocation(line: 11786, scope: !612)
!614 = !DILocation(line: 11682, scope: !615, inlinedAt: !616)
!615 = distinct !DISubprogram(name: "__lseek", linkageName: "__lseek", scope: null, file: !4, line: 11682, type: !6, scopeLine: 11682, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!616 = distinct !DILocation(line: 11793, scope: !612)
!617 = !DILocation(line: 11721, scope: !615, inlinedAt: !616)
!618 = !DILocation(line: 1618, scope: !619, inlinedAt: !620)
!619 = distinct !DISubprogram(name: "__wasi_fd_seek", linkageName: "__wasi_fd_seek", scope: null, file: !4, line: 1609, type: !6, scopeLine: 1609, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!620 = distinct !DILocation(line: 11721, scope: !615, inlinedAt: !616)
!621 = !DILocation(line: 11762, scope: !615, inlinedAt: !616)
!622 = !DILocation(line: 11746, scope: !615, inlinedAt: !616)
!623 = !DILocation(line: 0, scope: !615, inlinedAt: !616)
!624 = !DILocation(line: 11793, scope: !612)
!625 = distinct !DISubprogram(name: "__towrite", linkageName: "__towrite", scope: null, file: !4, line: 12198, type: !6, scopeLine: 12198, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!626 = !DILocation(line: 12205, scope: !625)
!627 = !DILocation(line: 12216, scope: !625)
!628 = !DILocation(line: 12223, scope: !625)
!629 = !DILocation(line: 12252, scope: !625)
!630 = !DILocation(line: 12259, scope: !625)
!631 = !DILocation(line: 12264, scope: !625)
!632 = !DILocation(line: 12271, scope: !625)
!633 = !DILocation(line: 12280, scope: !625)
!634 = !DILocation(line: 12284, scope: !625)
!635 = !DILocation(line: 12241, scope: !625)
!636 = distinct !DISubprogram(name: "__fwritex", linkageName: "__fwritex", scope: null, file: !4, line: 12291, type: !637, scopeLine: 12291, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!637 = !DISubroutineType(cc: DW_CC_nocall, types: !7)
!638 = !DILocation(line: 12300, scope: !636)
!639 = !DILocation(line: 0, scope: !636)
!640 = !DILocation(line: 12335, scope: !636)
!641 = !DILocation(line: 12313, scope: !636)
!642 = !DILocation(line: 12323, scope: !636)
!643 = !DILocation(line: 12376, scope: !636)
!644 = !DILocation(line: 12354, scope: !636)
!645 = !DILocation(line: 12357, scope: !636)
!646 = !{!"branch_weights", i32 1, i32 1048576}
!647 = !DILocation(line: 12539, scope: !636)
!648 = !DILocation(line: 12522, scope: !636)
!649 = !DILocation(line: 12533, scope: !636)
!650 = !DILocation(line: 12449, scope: !636)
!651 = !DILocation(line: 12474, scope: !636)
!652 = !DILocation(line: 12477, scope: !636)
!653 = !DILocation(line: 12510, scope: !636)
!654 = distinct !DISubprogram(name: "fputs", linkageName: "fputs", scope: null, file: !4, line: 12930, type: !637, scopeLine: 12930, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!655 = !DILocation(line: 24800, scope: !656, inlinedAt: !657)
!656 = distinct !DISubprogram(name: "strlen", linkageName: "strlen", scope: null, file: !4, line: 24775, type: !6, scopeLine: 24775, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!657 = distinct !DILocation(line: 12935, scope: !654)
!658 = !DILocation(line: 24863, scope: !656, inlinedAt: !657)
!659 = !DILocation(line: 24893, scope: !656, inlinedAt: !657)
!660 = !DILocation(line: 0, scope: !656, inlinedAt: !657)
!661 = !DILocation(line: 24939, scope: !656, inlinedAt: !657)
!662 = !DILocation(line: 12570, scope: !663, inlinedAt: !664)
!663 = distinct !DISubprogram(name: "fwrite", linkageName: "fwrite", scope: null, file: !4, line: 12554, type: !6, scopeLine: 12554, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!664 = distinct !DILocation(line: 12957, scope: !654)
!665 = !DILocation(line: 0, scope: !663, inlinedAt: !664)
!666 = !DILocation(line: 12605, scope: !663, inlinedAt: !664)
!667 = !DILocation(line: 12583, scope: !663, inlinedAt: !664)
!668 = !DILocation(line: 12593, scope: !663, inlinedAt: !664)
!669 = !DILocation(line: 12649, scope: !663, inlinedAt: !664)
!670 = !DILocation(line: 12624, scope: !663, inlinedAt: !664)
!671 = !DILocation(line: 12627, scope: !663, inlinedAt: !664)
!672 = !DILocation(line: 12791, scope: !663, inlinedAt: !664)
!673 = !DILocation(line: 12802, scope: !663, inlinedAt: !664)
!674 = !DILocation(line: 12808, scope: !663, inlinedAt: !664)
!675 = !DILocation(line: 12718, scope: !663, inlinedAt: !664)
!676 = !DILocation(line: 12743, scope: !663, inlinedAt: !664)
!677 = !DILocation(line: 12746, scope: !663, inlinedAt: !664)
!678 = !DILocation(line: 12779, scope: !663, inlinedAt: !664)
!679 = !DILocation(line: 12957, scope: !654)
!680 = distinct !DISubprogram(name: "printf_core", linkageName: "printf_core", scope: null, file: !4, line: 13364, type: !637, scopeLine: 13364, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!681 = !DILocation(line: 13364, scope: !680)
!682 = !DILocation(line: 22317, scope: !680)
!683 = !DILocation(line: 13568, scope: !680)
!684 = !DILocation(line: 14186, scope: !680)
!685 = !DILocation(line: 0, scope: !680)
!686 = !DILocation(line: 14147, scope: !680)
!687 = !DILocation(line: 13617, scope: !680)
!688 = !DILocation(line: 13639, scope: !680)
!689 = !DILocation(line: 13706, scope: !680)
!690 = !DILocation(line: 13686, scope: !680)
!691 = !DILocation(line: 13700, scope: !680)
!692 = !DILocation(line: 13727, scope: !680)
!693 = !DILocation(line: 13761, scope: !680)
!694 = !DILocation(line: 13744, scope: !680)
!695 = !DILocation(line: 13832, scope: !680)
!696 = !DILocation(line: 14000, scope: !680)
!697 = !DILocation(line: 13885, scope: !680)
!698 = !DILocation(line: 13943, scope: !680)
!699 = !DILocation(line: 13900, scope: !680)
!700 = !DILocation(line: 13918, scope: !680)
!701 = !DILocation(line: 13930, scope: !680)
!702 = !DILocation(line: 20997, scope: !680)
!703 = !DILocation(line: 13987, scope: !680)
!704 = !DILocation(line: 13995, scope: !680)
!705 = !DILocation(line: 14573, scope: !680)
!706 = !DILocation(line: 14109, scope: !680)
!707 = !DILocation(line: 14218, scope: !680)
!708 = !DILocation(line: 14534, scope: !680)
!709 = !DILocation(line: 14241, scope: !680)
!710 = !DILocation(line: 14251, scope: !680)
!711 = !DILocation(line: 14274, scope: !680)
!712 = !DILocation(line: 14284, scope: !680)
!713 = !DILocation(line: 14307, scope: !680)
!714 = !DILocation(line: 14317, scope: !680)
!715 = !DILocation(line: 14340, scope: !680)
!716 = !DILocation(line: 14350, scope: !680)
!717 = !DILocation(line: 14373, scope: !680)
!718 = !DILocation(line: 14383, scope: !680)
!719 = !DILocation(line: 14406, scope: !680)
!720 = !DILocation(line: 14416, scope: !680)
!721 = !DILocation(line: 14439, scope: !680)
!722 = !DILocation(line: 14449, scope: !680)
!723 = !DILocation(line: 14473, scope: !680)
!724 = !DILocation(line: 14483, scope: !680)
!725 = !DILocation(line: 14507, scope: !680)
!726 = !DILocation(line: 14596, scope: !680)
!727 = !DILocation(line: 14836, scope: !680)
!728 = !DILocation(line: 14719, scope: !680)
!729 = !DILocation(line: 14612, scope: !680)
!730 = !DILocation(line: 14670, scope: !680)
!731 = !DILocation(line: 14627, scope: !680)
!732 = !DILocation(line: 14645, scope: !680)
!733 = !DILocation(line: 14657, scope: !680)
!734 = !DILocation(line: 14706, scope: !680)
!735 = !DILocation(line: 14714, scope: !680)
!736 = !DILocation(line: 14859, scope: !680)
!737 = !DILocation(line: 14895, scope: !680)
!738 = !DILocation(line: 14990, scope: !680)
!739 = !DILocation(line: 14962, scope: !680)
!740 = !DILocation(line: 14946, scope: !680)
!741 = !DILocation(line: 14959, scope: !680)
!742 = !DILocation(line: 15081, scope: !680)
!743 = !DILocation(line: 15111, scope: !680)
!744 = !DILocation(line: 16534, scope: !680)
!745 = !DILocation(line: 16044, scope: !680)
!746 = !DILocation(line: 16051, scope: !680)
!747 = !DILocation(line: 16054, scope: !680)
!748 = !DILocation(line: 16064, scope: !680)
!749 = !DILocation(line: 16024, scope: !680)
!750 = !DILocation(line: 15363, scope: !680)
!751 = !DILocation(line: 15418, scope: !680)
!752 = !DILocation(line: 15891, scope: !680)
!753 = !DILocation(line: 15894, scope: !680)
!754 = !DILocation(line: 15577, scope: !680)
!755 = !DILocation(line: 15926, scope: !680)
!756 = !DILocation(line: 12851, scope: !757, inlinedAt: !758)
!757 = distinct !DISubprogram(name: "strerror", linkageName: "strerror", scope: null, file: !4, line: 12844, type: !6, scopeLine: 12844, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!758 = distinct !DILocation(line: 15933, scope: !680)
!759 = !DILocation(line: 12878, scope: !757, inlinedAt: !758)
!760 = !DILocation(line: 12907, scope: !757, inlinedAt: !758)
!761 = !DILocation(line: 15933, scope: !680)
!762 = !DILocation(line: 15217, scope: !680)
!763 = !DILocation(line: 15477, scope: !680)
!764 = !DILocation(line: 15316, scope: !680)
!765 = !DILocation(line: 15946, scope: !680)
!766 = !DILocation(line: 15185, scope: !680)
!767 = !DILocation(line: 15596, scope: !680)
!768 = !DILocation(line: 15231, scope: !680)
!769 = !DILocation(line: 15236, scope: !680)
!770 = !DILocation(line: 15244, scope: !680)
!771 = !DILocation(line: 15249, scope: !680)
!772 = !DILocation(line: 15257, scope: !680)
!773 = !DILocation(line: 15263, scope: !680)
!774 = !DILocation(line: 15271, scope: !680)
!775 = !DILocation(line: 15276, scope: !680)
!776 = !DILocation(line: 15284, scope: !680)
!777 = !DILocation(line: 15289, scope: !680)
!778 = !DILocation(line: 15297, scope: !680)
!779 = !DILocation(line: 15302, scope: !680)
!780 = !DILocation(line: 15310, scope: !680)
!781 = !DILocation(line: 15777, scope: !680)
!782 = !DILocation(line: 15412, scope: !680)
!783 = !DILocation(line: 15507, scope: !680)
!784 = !DILocation(line: 15719, scope: !680)
!785 = !DILocation(line: 15708, scope: !680)
!786 = !DILocation(line: 15767, scope: !680)
!787 = !DILocation(line: 15830, scope: !680)
!788 = !DILocation(line: 20315, scope: !680)
!789 = !DILocation(line: 15985, scope: !680)
!790 = !DILocation(line: 16013, scope: !680)
!791 = !DILocation(line: 16110, scope: !680)
!792 = !DILocation(line: 16093, scope: !680)
!793 = !DILocation(line: 16306, scope: !680)
!794 = !DILocation(line: 16218, scope: !680)
!795 = !DILocation(line: 16224, scope: !680)
!796 = !DILocation(line: 16282, scope: !680)
!797 = !DILocation(line: 16237, scope: !680)
!798 = !DILocation(line: 16262, scope: !680)
!799 = !DILocation(line: 16256, scope: !680)
!800 = !DILocation(line: 16300, scope: !680)
!801 = !DILocation(line: 16383, scope: !680)
!802 = !DILocation(line: 16323, scope: !680)
!803 = !DILocation(line: 16338, scope: !680)
!804 = !DILocation(line: 16360, scope: !680)
!805 = !DILocation(line: 16377, scope: !680)
!806 = !DILocation(line: 16446, scope: !680)
!807 = !DILocation(line: 16452, scope: !680)
!808 = !DILocation(line: 16510, scope: !680)
!809 = !DILocation(line: 16465, scope: !680)
!810 = !DILocation(line: 16490, scope: !680)
!811 = !DILocation(line: 16484, scope: !680)
!812 = !DILocation(line: 16528, scope: !680)
!813 = !DILocation(line: 16568, scope: !680)
!814 = !DILocation(line: 16577, scope: !680)
!815 = !DILocation(line: 18111, scope: !680)
!816 = !DILocation(line: 17099, scope: !680)
!817 = !DILocation(line: 16837, scope: !680)
!818 = !DILocation(line: 16743, scope: !680)
!819 = !DILocation(line: 16749, scope: !680)
!820 = !DILocation(line: 16807, scope: !680)
!821 = !DILocation(line: 16762, scope: !680)
!822 = !DILocation(line: 16787, scope: !680)
!823 = !DILocation(line: 16781, scope: !680)
!824 = !DILocation(line: 16825, scope: !680)
!825 = !DILocation(line: 16831, scope: !680)
!826 = !DILocation(line: 16862, scope: !680)
!827 = !DILocation(line: 16853, scope: !680)
!828 = !DILocation(line: 16928, scope: !680)
!829 = !DILocation(line: 16922, scope: !680)
!830 = !DILocation(line: 17068, scope: !680)
!831 = !DILocation(line: 16980, scope: !680)
!832 = !DILocation(line: 16986, scope: !680)
!833 = !DILocation(line: 17044, scope: !680)
!834 = !DILocation(line: 16999, scope: !680)
!835 = !DILocation(line: 17024, scope: !680)
!836 = !DILocation(line: 17018, scope: !680)
!837 = !DILocation(line: 17062, scope: !680)
!838 = !DILocation(line: 17136, scope: !680)
!839 = !DILocation(line: 17128, scope: !680)
!840 = !DILocation(line: 17182, scope: !680)
!841 = !DILocation(line: 17199, scope: !680)
!842 = !DILocation(line: 17300, scope: !680)
!843 = !DILocation(line: 17524, scope: !680)
!844 = !DILocation(line: 17480, scope: !680)
!845 = !DILocation(line: 17410, scope: !680)
!846 = !DILocation(line: 17436, scope: !680)
!847 = !DILocation(line: 17447, scope: !680)
!848 = !DILocation(line: 17516, scope: !680)
!849 = !DILocation(line: 17504, scope: !680)
!850 = !DILocation(line: 17713, scope: !680)
!851 = !DILocation(line: 17556, scope: !680)
!852 = !DILocation(line: 17594, scope: !680)
!853 = !DILocation(line: 17705, scope: !680)
!854 = !DILocation(line: 17637, scope: !680)
!855 = !DILocation(line: 17648, scope: !680)
!856 = !DILocation(line: 17676, scope: !680)
!857 = !DILocation(line: 17690, scope: !680)
!858 = !DILocation(line: 17797, scope: !680)
!859 = !DILocation(line: 18367, scope: !680)
!860 = !DILocation(line: 17895, scope: !680)
!861 = !DILocation(line: 18047, scope: !680)
!862 = !{!"branch_weights", i32 4096, i32 2147479552}
!863 = distinct !{!863, !864, !865}
!864 = !{!"llvm.loop.isvectorized", i32 1}
!865 = !{!"llvm.loop.unroll.runtime.disable"}
!866 = distinct !{!866, !864, !865}
!867 = distinct !{!867, !865, !864}
!868 = !DILocation(line: 18038, scope: !680)
!869 = !DILocation(line: 18230, scope: !680)
!870 = !DILocation(line: 18202, scope: !680)
!871 = !DILocation(line: 18252, scope: !680)
!872 = !DILocation(line: 18322, scope: !680)
!873 = !DILocation(line: 18285, scope: !680)
!874 = !DILocation(line: 18314, scope: !680)
!875 = !DILocation(line: 18306, scope: !680)
!876 = !DILocation(line: 18462, scope: !680)
!877 = !DILocation(line: 18602, scope: !680)
!878 = !DILocation(line: 18557, scope: !680)
!879 = !DILocation(line: 18573, scope: !680)
!880 = !DILocation(line: 18840, scope: !680)
!881 = !DILocation(line: 18931, scope: !680)
!882 = !DILocation(line: 18830, scope: !680)
!883 = !DILocation(line: 18902, scope: !680)
!884 = !DILocation(line: 18913, scope: !680)
!885 = !DILocation(line: 18896, scope: !680)
!886 = !DILocation(line: 19121, scope: !680)
!887 = !DILocation(line: 19027, scope: !680)
!888 = !DILocation(line: 19033, scope: !680)
!889 = !DILocation(line: 19091, scope: !680)
!890 = !DILocation(line: 19046, scope: !680)
!891 = !DILocation(line: 19071, scope: !680)
!892 = !DILocation(line: 19065, scope: !680)
!893 = !DILocation(line: 19109, scope: !680)
!894 = !DILocation(line: 19115, scope: !680)
!895 = !DILocation(line: 19141, scope: !680)
!896 = !DILocation(line: 19135, scope: !680)
!897 = !DILocation(line: 19276, scope: !680)
!898 = !DILocation(line: 19188, scope: !680)
!899 = !DILocation(line: 19194, scope: !680)
!900 = !DILocation(line: 19252, scope: !680)
!901 = !DILocation(line: 19207, scope: !680)
!902 = !DILocation(line: 19232, scope: !680)
!903 = !DILocation(line: 19226, scope: !680)
!904 = !DILocation(line: 19270, scope: !680)
!905 = !DILocation(line: 19788, scope: !680)
!906 = !DILocation(line: 19308, scope: !680)
!907 = !DILocation(line: 19359, scope: !680)
!908 = !DILocation(line: 19349, scope: !680)
!909 = !DILocation(line: 19439, scope: !680)
!910 = !DILocation(line: 19466, scope: !680)
!911 = !DILocation(line: 19433, scope: !680)
!912 = !DILocation(line: 19454, scope: !680)
!913 = !DILocation(line: 19489, scope: !680)
!914 = !DILocation(line: 19483, scope: !680)
!915 = !DILocation(line: 19537, scope: !680)
!916 = !DILocation(line: 19513, scope: !680)
!917 = !DILocation(line: 19531, scope: !680)
!918 = !DILocation(line: 19737, scope: !680)
!919 = !DILocation(line: 19583, scope: !680)
!920 = !DILocation(line: 19634, scope: !680)
!921 = !DILocation(line: 19697, scope: !680)
!922 = !DILocation(line: 19703, scope: !680)
!923 = !DILocation(line: 19624, scope: !680)
!924 = !DILocation(line: 19709, scope: !680)
!925 = !DILocation(line: 19731, scope: !680)
!926 = !DILocation(line: 20180, scope: !680)
!927 = !DILocation(line: 20106, scope: !680)
!928 = !DILocation(line: 20149, scope: !680)
!929 = !DILocation(line: 20157, scope: !680)
!930 = !DILocation(line: 19833, scope: !680)
!931 = !DILocation(line: 19927, scope: !680)
!932 = !DILocation(line: 19865, scope: !680)
!933 = !DILocation(line: 19875, scope: !680)
!934 = !DILocation(line: 19996, scope: !680)
!935 = !DILocation(line: 20065, scope: !680)
!936 = !DILocation(line: 20078, scope: !680)
!937 = !DILocation(line: 19974, scope: !680)
!938 = !DILocation(line: 19980, scope: !680)
!939 = !DILocation(line: 20016, scope: !680)
!940 = !DILocation(line: 20010, scope: !680)
!941 = !DILocation(line: 20041, scope: !680)
!942 = !DILocation(line: 20059, scope: !680)
!943 = !DILocation(line: 20100, scope: !680)
!944 = !DILocation(line: 20174, scope: !680)
!945 = !DILocation(line: 20227, scope: !680)
!946 = !DILocation(line: 20233, scope: !680)
!947 = !DILocation(line: 20291, scope: !680)
!948 = !DILocation(line: 20246, scope: !680)
!949 = !DILocation(line: 20271, scope: !680)
!950 = !DILocation(line: 20265, scope: !680)
!951 = !DILocation(line: 22289, scope: !680)
!952 = !DILocation(line: 20549, scope: !680)
!953 = !DILocation(line: 20455, scope: !680)
!954 = !DILocation(line: 20461, scope: !680)
!955 = !DILocation(line: 20519, scope: !680)
!956 = !DILocation(line: 20474, scope: !680)
!957 = !DILocation(line: 20499, scope: !680)
!958 = !DILocation(line: 20493, scope: !680)
!959 = !DILocation(line: 20537, scope: !680)
!960 = !DILocation(line: 20543, scope: !680)
!961 = !DILocation(line: 20569, scope: !680)
!962 = !DILocation(line: 20563, scope: !680)
!963 = !DILocation(line: 20704, scope: !680)
!964 = !DILocation(line: 20616, scope: !680)
!965 = !DILocation(line: 20622, scope: !680)
!966 = !DILocation(line: 20680, scope: !680)
!967 = !DILocation(line: 20635, scope: !680)
!968 = !DILocation(line: 20660, scope: !680)
!969 = !DILocation(line: 20654, scope: !680)
!970 = !DILocation(line: 20698, scope: !680)
!971 = !DILocation(line: 20836, scope: !680)
!972 = !DILocation(line: 20742, scope: !680)
!973 = !DILocation(line: 20748, scope: !680)
!974 = !DILocation(line: 20806, scope: !680)
!975 = !DILocation(line: 20761, scope: !680)
!976 = !DILocation(line: 20786, scope: !680)
!977 = !DILocation(line: 20780, scope: !680)
!978 = !DILocation(line: 20824, scope: !680)
!979 = !DILocation(line: 20830, scope: !680)
!980 = !DILocation(line: 20856, scope: !680)
!981 = !DILocation(line: 20850, scope: !680)
!982 = !DILocation(line: 20901, scope: !680)
!983 = !DILocation(line: 20907, scope: !680)
!984 = !DILocation(line: 20965, scope: !680)
!985 = !DILocation(line: 20920, scope: !680)
!986 = !DILocation(line: 20945, scope: !680)
!987 = !DILocation(line: 20939, scope: !680)
!988 = !DILocation(line: 20983, scope: !680)
!989 = !DILocation(line: 20989, scope: !680)
!990 = !DILocation(line: 21276, scope: !680)
!991 = !DILocation(line: 21236, scope: !680)
!992 = !DILocation(line: 21385, scope: !680)
!993 = !DILocation(line: 21323, scope: !680)
!994 = !DILocation(line: 21333, scope: !680)
!995 = !DILocation(line: 21419, scope: !680)
!996 = !DILocation(line: 21437, scope: !680)
!997 = !DILocation(line: 21483, scope: !680)
!998 = !DILocation(line: 21509, scope: !680)
!999 = !DILocation(line: 21515, scope: !680)
!1000 = !DILocation(line: 21589, scope: !680)
!1001 = !DILocation(line: 21817, scope: !680)
!1002 = !DILocation(line: 21723, scope: !680)
!1003 = !DILocation(line: 21729, scope: !680)
!1004 = !DILocation(line: 21787, scope: !680)
!1005 = !DILocation(line: 21742, scope: !680)
!1006 = !DILocation(line: 21767, scope: !680)
!1007 = !DILocation(line: 21761, scope: !680)
!1008 = !DILocation(line: 21805, scope: !680)
!1009 = !DILocation(line: 21811, scope: !680)
!1010 = !DILocation(line: 21837, scope: !680)
!1011 = !DILocation(line: 21831, scope: !680)
!1012 = !DILocation(line: 21978, scope: !680)
!1013 = !DILocation(line: 21884, scope: !680)
!1014 = !DILocation(line: 21890, scope: !680)
!1015 = !DILocation(line: 21948, scope: !680)
!1016 = !DILocation(line: 21903, scope: !680)
!1017 = !DILocation(line: 21928, scope: !680)
!1018 = !DILocation(line: 21922, scope: !680)
!1019 = !DILocation(line: 21966, scope: !680)
!1020 = !DILocation(line: 21972, scope: !680)
!1021 = !DILocation(line: 22002, scope: !680)
!1022 = !DILocation(line: 21996, scope: !680)
!1023 = !DILocation(line: 22134, scope: !680)
!1024 = !DILocation(line: 22040, scope: !680)
!1025 = !DILocation(line: 22046, scope: !680)
!1026 = !DILocation(line: 22104, scope: !680)
!1027 = !DILocation(line: 22059, scope: !680)
!1028 = !DILocation(line: 22084, scope: !680)
!1029 = !DILocation(line: 22078, scope: !680)
!1030 = !DILocation(line: 22122, scope: !680)
!1031 = !DILocation(line: 22128, scope: !680)
!1032 = !DILocation(line: 22154, scope: !680)
!1033 = !DILocation(line: 22148, scope: !680)
!1034 = !DILocation(line: 22201, scope: !680)
!1035 = !DILocation(line: 22207, scope: !680)
!1036 = !DILocation(line: 22265, scope: !680)
!1037 = !DILocation(line: 22220, scope: !680)
!1038 = !DILocation(line: 22245, scope: !680)
!1039 = !DILocation(line: 22239, scope: !680)
!1040 = distinct !DISubprogram(name: "pop_arg", linkageName: "pop_arg", scope: null, file: !4, line: 22346, type: !6, scopeLine: 22346, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1041 = !DILocation(line: 22390, scope: !1040)
!1042 = !DILocation(line: 22886, scope: !1040)
!1043 = !DILocation(line: 22894, scope: !1040)
!1044 = !DILocation(line: 22901, scope: !1040)
!1045 = !DILocation(line: 22904, scope: !1040)
!1046 = !DILocation(line: 22416, scope: !1040)
!1047 = !DILocation(line: 22424, scope: !1040)
!1048 = !DILocation(line: 22431, scope: !1040)
!1049 = !DILocation(line: 22434, scope: !1040)
!1050 = !DILocation(line: 22443, scope: !1040)
!1051 = !DILocation(line: 22451, scope: !1040)
!1052 = !DILocation(line: 22458, scope: !1040)
!1053 = !DILocation(line: 22461, scope: !1040)
!1054 = !DILocation(line: 22524, scope: !1040)
!1055 = !DILocation(line: 22538, scope: !1040)
!1056 = !DILocation(line: 22545, scope: !1040)
!1057 = !DILocation(line: 22548, scope: !1040)
!1058 = !DILocation(line: 22470, scope: !1040)
!1059 = !DILocation(line: 22478, scope: !1040)
!1060 = !DILocation(line: 22485, scope: !1040)
!1061 = !DILocation(line: 22488, scope: !1040)
!1062 = !DILocation(line: 22497, scope: !1040)
!1063 = !DILocation(line: 22505, scope: !1040)
!1064 = !DILocation(line: 22512, scope: !1040)
!1065 = !DILocation(line: 22515, scope: !1040)
!1066 = !DILocation(line: 22557, scope: !1040)
!1067 = !DILocation(line: 22565, scope: !1040)
!1068 = !DILocation(line: 22572, scope: !1040)
!1069 = !DILocation(line: 22575, scope: !1040)
!1070 = !DILocation(line: 22584, scope: !1040)
!1071 = !DILocation(line: 22592, scope: !1040)
!1072 = !DILocation(line: 22599, scope: !1040)
!1073 = !DILocation(line: 22602, scope: !1040)
!1074 = !DILocation(line: 22611, scope: !1040)
!1075 = !DILocation(line: 22619, scope: !1040)
!1076 = !DILocation(line: 22626, scope: !1040)
!1077 = !DILocation(line: 22629, scope: !1040)
!1078 = !DILocation(line: 22638, scope: !1040)
!1079 = !DILocation(line: 22646, scope: !1040)
!1080 = !DILocation(line: 22653, scope: !1040)
!1081 = !DILocation(line: 22656, scope: !1040)
!1082 = !DILocation(line: 22665, scope: !1040)
!1083 = !DILocation(line: 22679, scope: !1040)
!1084 = !DILocation(line: 22686, scope: !1040)
!1085 = !DILocation(line: 22689, scope: !1040)
!1086 = !DILocation(line: 22698, scope: !1040)
!1087 = !DILocation(line: 22706, scope: !1040)
!1088 = !DILocation(line: 22713, scope: !1040)
!1089 = !DILocation(line: 22716, scope: !1040)
!1090 = !DILocation(line: 22725, scope: !1040)
!1091 = !DILocation(line: 22739, scope: !1040)
!1092 = !DILocation(line: 22746, scope: !1040)
!1093 = !DILocation(line: 22749, scope: !1040)
!1094 = !DILocation(line: 22758, scope: !1040)
!1095 = !DILocation(line: 22772, scope: !1040)
!1096 = !DILocation(line: 22779, scope: !1040)
!1097 = !DILocation(line: 22782, scope: !1040)
!1098 = !DILocation(line: 22791, scope: !1040)
!1099 = !DILocation(line: 22799, scope: !1040)
!1100 = !DILocation(line: 22806, scope: !1040)
!1101 = !DILocation(line: 22809, scope: !1040)
!1102 = !DILocation(line: 22818, scope: !1040)
!1103 = !DILocation(line: 22826, scope: !1040)
!1104 = !DILocation(line: 22833, scope: !1040)
!1105 = !DILocation(line: 22836, scope: !1040)
!1106 = !DILocation(line: 22845, scope: !1040)
!1107 = !DILocation(line: 22859, scope: !1040)
!1108 = !DILocation(line: 22866, scope: !1040)
!1109 = !DILocation(line: 22869, scope: !1040)
!1110 = !DILocation(line: 22874, scope: !1040)
!1111 = !DILocation(line: 22880, scope: !1040)
!1112 = distinct !DISubprogram(name: "pad", linkageName: "pad", scope: null, file: !4, line: 22910, type: !637, scopeLine: 22910, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1113 = !DILocation(line: 22910, scope: !1112)
!1114 = !DILocation(line: 23053, scope: !1112)
!1115 = !DILocation(line: 22972, scope: !1112)
!1116 = !DILocation(line: 22992, scope: !1112)
!1117 = !DILocation(line: 0, scope: !1112)
!1118 = !DILocation(line: 23033, scope: !1112)
!1119 = !DILocation(line: 23013, scope: !1112)
!1120 = !DILocation(line: 23007, scope: !1112)
!1121 = !DILocation(line: 23047, scope: !1112)
!1122 = distinct !DISubprogram(name: "long_double_not_supported", linkageName: "long_double_not_supported", scope: null, file: !4, line: 23069, type: !6, scopeLine: 23069, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1123 = !DILocation(line: 23082, scope: !1122)
!1124 = !DILocation(line: 23089, scope: !1122)
!1125 = !DILocation(line: 23095, scope: !1122)
!1126 = distinct !DISubprogram(name: "memcpy", linkageName: "memcpy", scope: null, file: !4, line: 23098, type: !6, scopeLine: 23098, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1127 = !DILocation(line: 23098, scope: !1126)
!1128 = !DILocation(line: 23122, scope: !1126)
!1129 = !DILocation(line: 23125, scope: !1126)
!1130 = !DILocation(line: 0, scope: !1126)
!1131 = !DILocation(line: 23251, scope: !1126)
!1132 = !DILocation(line: 23164, scope: !1126)
!1133 = !DILocation(line: 23167, scope: !1126)
!1134 = !DILocation(line: 23206, scope: !1126)
!1135 = !DILocation(line: 23209, scope: !1126)
!1136 = !DILocation(line: 23248, scope: !1126)
!1137 = !DILocation(line: 23557, scope: !1126)
!1138 = !DILocation(line: 23335, scope: !1126)
!1139 = !DILocation(line: 23338, scope: !1126)
!1140 = !DILocation(line: 23345, scope: !1126)
!1141 = !DILocation(line: 23348, scope: !1126)
!1142 = !DILocation(line: 23434, scope: !1126)
!1143 = !DILocation(line: 23383, scope: !1126)
!1144 = !DILocation(line: 23386, scope: !1126)
!1145 = !DILocation(line: 23399, scope: !1126)
!1146 = !DILocation(line: 23402, scope: !1126)
!1147 = !DILocation(line: 23415, scope: !1126)
!1148 = !DILocation(line: 23418, scope: !1126)
!1149 = !DILocation(line: 23431, scope: !1126)
!1150 = !DILocation(line: 23487, scope: !1126)
!1151 = !DILocation(line: 23484, scope: !1126)
!1152 = !DILocation(line: 23522, scope: !1126)
!1153 = !DILocation(line: 23519, scope: !1126)
!1154 = !DILocation(line: 23554, scope: !1126)
!1155 = !DILocation(line: 24384, scope: !1126)
!1156 = !DILocation(line: 24387, scope: !1126)
!1157 = !DILocation(line: 24150, scope: !1126)
!1158 = !DILocation(line: 23605, scope: !1126)
!1159 = !DILocation(line: 23621, scope: !1126)
!1160 = !DILocation(line: 23631, scope: !1126)
!1161 = !DILocation(line: 23641, scope: !1126)
!1162 = !DILocation(line: 23828, scope: !1126)
!1163 = !DILocation(line: 24015, scope: !1126)
!1164 = !DILocation(line: 23681, scope: !1126)
!1165 = !DILocation(line: 23695, scope: !1126)
!1166 = !DILocation(line: 23708, scope: !1126)
!1167 = !DILocation(line: 23722, scope: !1126)
!1168 = !DILocation(line: 23735, scope: !1126)
!1169 = !DILocation(line: 23749, scope: !1126)
!1170 = !DILocation(line: 23762, scope: !1126)
!1171 = !DILocation(line: 23776, scope: !1126)
!1172 = !DILocation(line: 23868, scope: !1126)
!1173 = !DILocation(line: 23882, scope: !1126)
!1174 = !DILocation(line: 23895, scope: !1126)
!1175 = !DILocation(line: 23909, scope: !1126)
!1176 = !DILocation(line: 23922, scope: !1126)
!1177 = !DILocation(line: 23936, scope: !1126)
!1178 = !DILocation(line: 23949, scope: !1126)
!1179 = !DILocation(line: 23963, scope: !1126)
!1180 = !DILocation(line: 24055, scope: !1126)
!1181 = !DILocation(line: 24069, scope: !1126)
!1182 = !DILocation(line: 24082, scope: !1126)
!1183 = !DILocation(line: 24096, scope: !1126)
!1184 = !DILocation(line: 24109, scope: !1126)
!1185 = !DILocation(line: 24123, scope: !1126)
!1186 = !DILocation(line: 24136, scope: !1126)
!1187 = !DILocation(line: 24248, scope: !1126)
!1188 = !DILocation(line: 24205, scope: !1126)
!1189 = !DILocation(line: 24208, scope: !1126)
!1190 = !DILocation(line: 24215, scope: !1126)
!1191 = !DILocation(line: 24218, scope: !1126)
!1192 = !DILocation(line: 24225, scope: !1126)
!1193 = !DILocation(line: 24228, scope: !1126)
!1194 = !DILocation(line: 24235, scope: !1126)
!1195 = !DILocation(line: 24238, scope: !1126)
!1196 = !DILocation(line: 24245, scope: !1126)
!1197 = !DILocation(line: 24283, scope: !1126)
!1198 = !DILocation(line: 24280, scope: !1126)
!1199 = !DILocation(line: 24318, scope: !1126)
!1200 = !DILocation(line: 24315, scope: !1126)
!1201 = !DILocation(line: 24353, scope: !1126)
!1202 = !DILocation(line: 24350, scope: !1126)
!1203 = distinct !DISubprogram(name: "memset", linkageName: "memset", scope: null, file: !4, line: 24395, type: !6, scopeLine: 24395, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1204 = !DILocation(line: 24395, scope: !1203)
!1205 = !DILocation(line: 24747, scope: !1203)
!1206 = !DILocation(line: 24411, scope: !1203)
!1207 = !DILocation(line: 24426, scope: !1203)
!1208 = !DILocation(line: 24440, scope: !1203)
!1209 = !DILocation(line: 24447, scope: !1203)
!1210 = !DILocation(line: 24457, scope: !1203)
!1211 = !DILocation(line: 24467, scope: !1203)
!1212 = !DILocation(line: 24481, scope: !1203)
!1213 = !DILocation(line: 24491, scope: !1203)
!1214 = !DILocation(line: 24530, scope: !1203)
!1215 = !DILocation(line: 24553, scope: !1203)
!1216 = !DILocation(line: 24567, scope: !1203)
!1217 = !DILocation(line: 24574, scope: !1203)
!1218 = !DILocation(line: 24584, scope: !1203)
!1219 = !DILocation(line: 24594, scope: !1203)
!1220 = !DILocation(line: 24629, scope: !1203)
!1221 = !DILocation(line: 24639, scope: !1203)
!1222 = !DILocation(line: 24649, scope: !1203)
!1223 = !DILocation(line: 24659, scope: !1203)
!1224 = !DILocation(line: 24669, scope: !1203)
!1225 = !DILocation(line: 0, scope: !1203)
!1226 = !DILocation(line: 24717, scope: !1203)
!1227 = !DILocation(line: 24727, scope: !1203)
!1228 = !DILocation(line: 24737, scope: !1203)
!1229 = distinct !DISubprogram(name: "strnlen", linkageName: "strnlen", scope: null, file: !4, line: 25324, type: !6, scopeLine: 25324, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1230 = !DILocation(line: 24953, scope: !1231, inlinedAt: !1232)
!1231 = distinct !DISubprogram(name: "memchr", linkageName: "memchr", scope: null, file: !4, line: 24953, type: !6, scopeLine: 24953, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1232 = distinct !DILocation(line: 25333, scope: !1229)
!1233 = !DILocation(line: 24988, scope: !1231, inlinedAt: !1232)
!1234 = !DILocation(line: 0, scope: !1231, inlinedAt: !1232)
!1235 = !DILocation(line: 25184, scope: !1231, inlinedAt: !1232)
!1236 = !DILocation(line: 25131, scope: !1231, inlinedAt: !1232)
!1237 = !DILocation(line: 25043, scope: !1231, inlinedAt: !1232)
!1238 = !DILocation(line: 25087, scope: !1231, inlinedAt: !1232)
!1239 = !DILocation(line: 25221, scope: !1231, inlinedAt: !1232)
!1240 = !DILocation(line: 25290, scope: !1231, inlinedAt: !1232)
!1241 = !DILocation(line: 25333, scope: !1229)
!1242 = distinct !DISubprogram(name: "wctomb", linkageName: "wctomb", scope: null, file: !4, line: 25857, type: !6, scopeLine: 25857, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1243 = !DILocation(line: 25857, scope: !1242)
!1244 = !DILocation(line: 25546, scope: !1245, inlinedAt: !1246)
!1245 = distinct !DISubprogram(name: "wcrtomb", linkageName: "wcrtomb", scope: null, file: !4, line: 25546, type: !6, scopeLine: 25546, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1246 = distinct !DILocation(line: 25874, scope: !1242)
!1247 = !DILocation(line: 25587, scope: !1245, inlinedAt: !1246)
!1248 = !DILocation(line: 25574, scope: !1245, inlinedAt: !1246)
!1249 = !DILocation(line: 25629, scope: !1245, inlinedAt: !1246)
!1250 = !DILocation(line: 25615, scope: !1245, inlinedAt: !1246)
!1251 = !DILocation(line: 25671, scope: !1245, inlinedAt: !1246)
!1252 = !DILocation(line: 25657, scope: !1245, inlinedAt: !1246)
!1253 = !DILocation(line: 25716, scope: !1245, inlinedAt: !1246)
!1254 = !DILocation(line: 25730, scope: !1245, inlinedAt: !1246)
!1255 = !DILocation(line: 25747, scope: !1245, inlinedAt: !1246)
!1256 = !DILocation(line: 25840, scope: !1245, inlinedAt: !1246)
!1257 = !DILocation(line: 25781, scope: !1245, inlinedAt: !1246)
!1258 = !DILocation(line: 25795, scope: !1245, inlinedAt: !1246)
!1259 = !DILocation(line: 25812, scope: !1245, inlinedAt: !1246)
!1260 = !DILocation(line: 25829, scope: !1245, inlinedAt: !1246)
!1261 = !DILocation(line: 25874, scope: !1242)
!1262 = distinct !DISubprogram(name: "frexp", linkageName: "frexp", scope: null, file: !4, line: 25882, type: !6, scopeLine: 25882, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1263 = !DILocation(line: 25882, scope: !1262)
!1264 = !DILocation(line: 25975, scope: !1262)
!1265 = !DILocation(line: 25990, scope: !1262)
!1266 = !DILocation(line: 25936, scope: !1262)
!1267 = !DILocation(line: 25957, scope: !1262)
!1268 = !DILocation(line: 25969, scope: !1262)
!1269 = distinct !DISubprogram(name: "_start.command_export", linkageName: "_start.command_export", scope: null, file: !4, line: 26026, type: !6, scopeLine: 26026, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1270 = !DILocation(line: 10715, scope: !1271, inlinedAt: !1272)
!1271 = distinct !DISubprogram(name: "__main_void", linkageName: "__main_void", scope: null, file: !4, line: 10715, type: !6, scopeLine: 10715, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1272 = distinct !DILocation(line: 1531, scope: !1273, inlinedAt: !1274)
!1273 = distinct !DISubprogram(name: "__original_main", linkageName: "__original_main", scope: null, file: !4, line: 1530, type: !6, scopeLine: 1530, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1274 = distinct !DILocation(line: 6, scope: !1275, inlinedAt: !1276)
!1275 = distinct !DISubprogram(name: "_start", linkageName: "_start", scope: null, file: !4, line: 1, type: !6, scopeLine: 1, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1276 = distinct !DILocation(line: 26027, scope: !1269)
!1277 = !DILocation(line: 10755, scope: !1271, inlinedAt: !1272)
!1278 = !DILocation(line: 1562, scope: !1279, inlinedAt: !1280)
!1279 = distinct !DISubprogram(name: "__wasi_args_sizes_get", linkageName: "__wasi_args_sizes_get", scope: null, file: !4, line: 1557, type: !6, scopeLine: 1557, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1280 = distinct !DILocation(line: 10755, scope: !1271, inlinedAt: !1272)
!1281 = !DILocation(line: 10856, scope: !1271, inlinedAt: !1272)
!1282 = !DILocation(line: 10862, scope: !1271, inlinedAt: !1272)
!1283 = !DILocation(line: 10765, scope: !1271, inlinedAt: !1272)
!1284 = !DILocation(line: 10867, scope: !1271, inlinedAt: !1272)
!1285 = !DILocation(line: 10873, scope: !1271, inlinedAt: !1272)
!1286 = !DILocation(line: 10782, scope: !1271, inlinedAt: !1272)
!1287 = !DILocation(line: 1752, scope: !1288, inlinedAt: !1289)
!1288 = distinct !DISubprogram(name: "malloc", linkageName: "malloc", scope: null, file: !4, line: 1749, type: !6, scopeLine: 1749, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1289 = distinct !DILocation(line: 10785, scope: !1271, inlinedAt: !1272)
!1290 = !DILocation(line: 10785, scope: !1271, inlinedAt: !1272)
!1291 = !DILocation(line: 10878, scope: !1271, inlinedAt: !1272)
!1292 = !DILocation(line: 10884, scope: !1271, inlinedAt: !1272)
!1293 = !DILocation(line: 10595, scope: !1294, inlinedAt: !1295)
!1294 = distinct !DISubprogram(name: "calloc", linkageName: "calloc", scope: null, file: !4, line: 10595, type: !6, scopeLine: 10595, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1295 = distinct !DILocation(line: 10800, scope: !1271, inlinedAt: !1272)
!1296 = !DILocation(line: 10660, scope: !1294, inlinedAt: !1295)
!1297 = !DILocation(line: 10676, scope: !1294, inlinedAt: !1295)
!1298 = !DILocation(line: 10691, scope: !1294, inlinedAt: !1295)
!1299 = !DILocation(line: 10697, scope: !1294, inlinedAt: !1295)
!1300 = !DILocation(line: 10888, scope: !1271, inlinedAt: !1272)
!1301 = !DILocation(line: 10897, scope: !1271, inlinedAt: !1272)
!1302 = !DILocation(line: 10903, scope: !1271, inlinedAt: !1272)
!1303 = !DILocation(line: 10815, scope: !1271, inlinedAt: !1272)
!1304 = !DILocation(line: 1544, scope: !1305, inlinedAt: !1306)
!1305 = distinct !DISubprogram(name: "__wasi_args_get", linkageName: "__wasi_args_get", scope: null, file: !4, line: 1539, type: !6, scopeLine: 1539, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1306 = distinct !DILocation(line: 10815, scope: !1271, inlinedAt: !1272)
!1307 = !DILocation(line: 10907, scope: !1271, inlinedAt: !1272)
!1308 = !DILocation(line: 10915, scope: !1271, inlinedAt: !1272)
!1309 = !DILocation(line: 10924, scope: !1271, inlinedAt: !1272)
!1310 = !DILocation(line: 10930, scope: !1271, inlinedAt: !1272)
!1311 = !DILocation(line: 10825, scope: !1271, inlinedAt: !1272)
!1312 = !DILocation(line: 29, scope: !1313, inlinedAt: !1314)
!1313 = distinct !DISubprogram(name: "main", linkageName: "main", scope: null, file: !4, line: 29, type: !6, scopeLine: 29, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1314 = distinct !DILocation(line: 10830, scope: !1271, inlinedAt: !1272)
!1315 = !DILocation(line: 53, scope: !1313, inlinedAt: !1314)
!1316 = !DILocation(line: 60, scope: !1313, inlinedAt: !1314)
!1317 = !DILocation(line: 67, scope: !1313, inlinedAt: !1314)
!1318 = !DILocation(line: 74, scope: !1313, inlinedAt: !1314)
!1319 = !DILocation(line: 81, scope: !1313, inlinedAt: !1314)
!1320 = !DILocation(line: 88, scope: !1313, inlinedAt: !1314)
!1321 = !DILocation(line: 95, scope: !1313, inlinedAt: !1314)
!1322 = !DILocation(line: 102, scope: !1313, inlinedAt: !1314)
!1323 = !DILocation(line: 0, scope: !1313, inlinedAt: !1314)
!1324 = !DILocation(line: 151, scope: !1313, inlinedAt: !1314)
!1325 = !DILocation(line: 189, scope: !1313, inlinedAt: !1314)
!1326 = !DILocation(line: 253, scope: !1313, inlinedAt: !1314)
!1327 = !DILocation(line: 291, scope: !1313, inlinedAt: !1314)
!1328 = !DILocation(line: 322, scope: !1313, inlinedAt: !1314)
!1329 = !DILocation(line: 319, scope: !1313, inlinedAt: !1314)
!1330 = !DILocation(line: 25369, scope: !1331, inlinedAt: !1332)
!1331 = distinct !DISubprogram(name: "atoi", linkageName: "atoi", scope: null, file: !4, line: 25369, type: !6, scopeLine: 25369, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1332 = distinct !DILocation(line: 322, scope: !1313, inlinedAt: !1314)
!1333 = !DILocation(line: 0, scope: !1331, inlinedAt: !1332)
!1334 = !DILocation(line: 25376, scope: !1331, inlinedAt: !1332)
!1335 = !DILocation(line: 25431, scope: !1331, inlinedAt: !1332)
!1336 = !DILocation(line: 25459, scope: !1331, inlinedAt: !1332)
!1337 = !DILocation(line: 25508, scope: !1331, inlinedAt: !1332)
!1338 = !DILocation(line: 586, scope: !1339, inlinedAt: !1340)
!1339 = distinct !DISubprogram(name: "block", linkageName: "block", scope: null, file: !4, line: 561, type: !6, scopeLine: 561, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1340 = distinct !DILocation(line: 363, scope: !1313, inlinedAt: !1314)
!1341 = !DILocation(line: 612, scope: !1339, inlinedAt: !1340)
!1342 = !DILocation(line: 619, scope: !1339, inlinedAt: !1340)
!1343 = !DILocation(line: 645, scope: !1339, inlinedAt: !1340)
!1344 = !DILocation(line: 652, scope: !1339, inlinedAt: !1340)
!1345 = !DILocation(line: 678, scope: !1339, inlinedAt: !1340)
!1346 = !DILocation(line: 685, scope: !1339, inlinedAt: !1340)
!1347 = !DILocation(line: 711, scope: !1339, inlinedAt: !1340)
!1348 = !DILocation(line: 718, scope: !1339, inlinedAt: !1340)
!1349 = !DILocation(line: 744, scope: !1339, inlinedAt: !1340)
!1350 = !DILocation(line: 751, scope: !1339, inlinedAt: !1340)
!1351 = !DILocation(line: 777, scope: !1339, inlinedAt: !1340)
!1352 = !DILocation(line: 784, scope: !1339, inlinedAt: !1340)
!1353 = !DILocation(line: 810, scope: !1339, inlinedAt: !1340)
!1354 = !DILocation(line: 817, scope: !1339, inlinedAt: !1340)
!1355 = !DILocation(line: 843, scope: !1339, inlinedAt: !1340)
!1356 = !DILocation(line: 850, scope: !1339, inlinedAt: !1340)
!1357 = !DILocation(line: 876, scope: !1339, inlinedAt: !1340)
!1358 = !DILocation(line: 883, scope: !1339, inlinedAt: !1340)
!1359 = !DILocation(line: 909, scope: !1339, inlinedAt: !1340)
!1360 = !DILocation(line: 916, scope: !1339, inlinedAt: !1340)
!1361 = !DILocation(line: 942, scope: !1339, inlinedAt: !1340)
!1362 = !DILocation(line: 949, scope: !1339, inlinedAt: !1340)
!1363 = !DILocation(line: 975, scope: !1339, inlinedAt: !1340)
!1364 = !DILocation(line: 982, scope: !1339, inlinedAt: !1340)
!1365 = !DILocation(line: 1008, scope: !1339, inlinedAt: !1340)
!1366 = !DILocation(line: 1015, scope: !1339, inlinedAt: !1340)
!1367 = !DILocation(line: 1041, scope: !1339, inlinedAt: !1340)
!1368 = !DILocation(line: 1048, scope: !1339, inlinedAt: !1340)
!1369 = !DILocation(line: 1074, scope: !1339, inlinedAt: !1340)
!1370 = !DILocation(line: 1081, scope: !1339, inlinedAt: !1340)
!1371 = !DILocation(line: 1107, scope: !1339, inlinedAt: !1340)
!1372 = !DILocation(line: 0, scope: !1339, inlinedAt: !1340)
!1373 = !DILocation(line: 1132, scope: !1339, inlinedAt: !1340)
!1374 = !DILocation(line: 1154, scope: !1339, inlinedAt: !1340)
!1375 = !DILocation(line: 1163, scope: !1339, inlinedAt: !1340)
!1376 = !DILocation(line: 1172, scope: !1339, inlinedAt: !1340)
!1377 = !DILocation(line: 1193, scope: !1339, inlinedAt: !1340)
!1378 = !DILocation(line: 1216, scope: !1339, inlinedAt: !1340)
!1379 = !DILocation(line: 1225, scope: !1339, inlinedAt: !1340)
!1380 = !DILocation(line: 1234, scope: !1339, inlinedAt: !1340)
!1381 = !DILocation(line: 1243, scope: !1339, inlinedAt: !1340)
!1382 = !DILocation(line: 1252, scope: !1339, inlinedAt: !1340)
!1383 = !DILocation(line: 1261, scope: !1339, inlinedAt: !1340)
!1384 = !DILocation(line: 1270, scope: !1339, inlinedAt: !1340)
!1385 = !DILocation(line: 1279, scope: !1339, inlinedAt: !1340)
!1386 = !DILocation(line: 1373, scope: !1339, inlinedAt: !1340)
!1387 = !DILocation(line: 1382, scope: !1339, inlinedAt: !1340)
!1388 = !DILocation(line: 1443, scope: !1339, inlinedAt: !1340)
!1389 = !DILocation(line: 1453, scope: !1339, inlinedAt: !1340)
!1390 = !DILocation(line: 1463, scope: !1339, inlinedAt: !1340)
!1391 = !DILocation(line: 1473, scope: !1339, inlinedAt: !1340)
!1392 = !DILocation(line: 1483, scope: !1339, inlinedAt: !1340)
!1393 = !DILocation(line: 1493, scope: !1339, inlinedAt: !1340)
!1394 = !DILocation(line: 1503, scope: !1339, inlinedAt: !1340)
!1395 = !DILocation(line: 1513, scope: !1339, inlinedAt: !1340)
!1396 = !DILocation(line: 363, scope: !1313, inlinedAt: !1314)
!1397 = !DILocation(line: 408, scope: !1313, inlinedAt: !1314)
!1398 = !DILocation(line: 432, scope: !1313, inlinedAt: !1314)
!1399 = !DILocation(line: 446, scope: !1313, inlinedAt: !1314)
!1400 = !DILocation(line: 460, scope: !1313, inlinedAt: !1314)
!1401 = !DILocation(line: 474, scope: !1313, inlinedAt: !1314)
!1402 = !DILocation(line: 488, scope: !1313, inlinedAt: !1314)
!1403 = !DILocation(line: 502, scope: !1313, inlinedAt: !1314)
!1404 = !DILocation(line: 516, scope: !1313, inlinedAt: !1314)
!1405 = !DILocation(line: 528, scope: !1313, inlinedAt: !1314)
!1406 = !DILocation(line: 10999, scope: !1407, inlinedAt: !1408)
!1407 = distinct !DISubprogram(name: "printf", linkageName: "printf", scope: null, file: !4, line: 10975, type: !6, scopeLine: 10975, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1408 = distinct !DILocation(line: 539, scope: !1313, inlinedAt: !1314)
!1409 = !DILocation(line: 12967, scope: !1410, inlinedAt: !1411)
!1410 = distinct !DISubprogram(name: "vfprintf", linkageName: "vfprintf", scope: null, file: !4, line: 12967, type: !6, scopeLine: 12967, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1411 = distinct !DILocation(line: 11012, scope: !1407, inlinedAt: !1408)
!1412 = !DILocation(line: 12992, scope: !1410, inlinedAt: !1411)
!1413 = !DILocation(line: 13007, scope: !1410, inlinedAt: !1411)
!1414 = !DILocation(line: 13044, scope: !1410, inlinedAt: !1411)
!1415 = !DILocation(line: 13052, scope: !1410, inlinedAt: !1411)
!1416 = !DILocation(line: 13082, scope: !1410, inlinedAt: !1411)
!1417 = !DILocation(line: 13102, scope: !1410, inlinedAt: !1411)
!1418 = !DILocation(line: 13111, scope: !1410, inlinedAt: !1411)
!1419 = !DILocation(line: 13140, scope: !1410, inlinedAt: !1411)
!1420 = !DILocation(line: 13126, scope: !1410, inlinedAt: !1411)
!1421 = !DILocation(line: 13190, scope: !1410, inlinedAt: !1411)
!1422 = !DILocation(line: 13150, scope: !1410, inlinedAt: !1411)
!1423 = !DILocation(line: 13157, scope: !1410, inlinedAt: !1411)
!1424 = !DILocation(line: 13164, scope: !1410, inlinedAt: !1411)
!1425 = !DILocation(line: 13169, scope: !1410, inlinedAt: !1411)
!1426 = !DILocation(line: 13178, scope: !1410, inlinedAt: !1411)
!1427 = !DILocation(line: 0, scope: !1410, inlinedAt: !1411)
!1428 = !DILocation(line: 13202, scope: !1410, inlinedAt: !1411)
!1429 = !DILocation(line: 13233, scope: !1410, inlinedAt: !1411)
!1430 = !DILocation(line: 13324, scope: !1410, inlinedAt: !1411)
!1431 = !DILocation(line: 13332, scope: !1410, inlinedAt: !1411)
!1432 = !DILocation(line: 13264, scope: !1410, inlinedAt: !1411)
!1433 = !DILocation(line: 13267, scope: !1410, inlinedAt: !1411)
!1434 = !DILocation(line: 13279, scope: !1410, inlinedAt: !1411)
!1435 = !DILocation(line: 13286, scope: !1410, inlinedAt: !1411)
!1436 = !DILocation(line: 13293, scope: !1410, inlinedAt: !1411)
!1437 = !DILocation(line: 13307, scope: !1410, inlinedAt: !1411)
!1438 = !DILocation(line: 10830, scope: !1271, inlinedAt: !1272)
!1439 = !DILocation(line: 11821, scope: !1440, inlinedAt: !1441)
!1440 = distinct !DISubprogram(name: "__stdio_exit", linkageName: "__stdio_exit", scope: null, file: !4, line: 11810, type: !6, scopeLine: 11810, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1441 = distinct !DILocation(line: 10943, scope: !1442, inlinedAt: !1443)
!1442 = distinct !DISubprogram(name: "__wasm_call_dtors", linkageName: "__wasm_call_dtors", scope: null, file: !4, line: 10936, type: !6, scopeLine: 10936, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1443 = distinct !DILocation(line: 26029, scope: !1269)
!1444 = !DILocation(line: 11924, scope: !1440, inlinedAt: !1441)
!1445 = !DILocation(line: 0, scope: !1440, inlinedAt: !1441)
!1446 = !DILocation(line: 11835, scope: !1440, inlinedAt: !1441)
!1447 = !DILocation(line: 11840, scope: !1440, inlinedAt: !1441)
!1448 = !DILocation(line: 11870, scope: !1440, inlinedAt: !1441)
!1449 = !DILocation(line: 11877, scope: !1440, inlinedAt: !1441)
!1450 = !DILocation(line: 11854, scope: !1440, inlinedAt: !1441)
!1451 = !DILocation(line: 11857, scope: !1440, inlinedAt: !1441)
!1452 = !DILocation(line: 11864, scope: !1440, inlinedAt: !1441)
!1453 = !DILocation(line: 11911, scope: !1440, inlinedAt: !1441)
!1454 = !DILocation(line: 11897, scope: !1440, inlinedAt: !1441)
!1455 = !DILocation(line: 11900, scope: !1440, inlinedAt: !1441)
!1456 = !DILocation(line: 11907, scope: !1440, inlinedAt: !1441)
!1457 = !DILocation(line: 12016, scope: !1440, inlinedAt: !1441)
!1458 = !DILocation(line: 11940, scope: !1440, inlinedAt: !1441)
!1459 = !DILocation(line: 11945, scope: !1440, inlinedAt: !1441)
!1460 = !DILocation(line: 11973, scope: !1440, inlinedAt: !1441)
!1461 = !DILocation(line: 11980, scope: !1440, inlinedAt: !1441)
!1462 = !DILocation(line: 11959, scope: !1440, inlinedAt: !1441)
!1463 = !DILocation(line: 11962, scope: !1440, inlinedAt: !1441)
!1464 = !DILocation(line: 11969, scope: !1440, inlinedAt: !1441)
!1465 = !DILocation(line: 12000, scope: !1440, inlinedAt: !1441)
!1466 = !DILocation(line: 12003, scope: !1440, inlinedAt: !1441)
!1467 = !DILocation(line: 12010, scope: !1440, inlinedAt: !1441)
!1468 = !DILocation(line: 12108, scope: !1440, inlinedAt: !1441)
!1469 = !DILocation(line: 12032, scope: !1440, inlinedAt: !1441)
!1470 = !DILocation(line: 12037, scope: !1440, inlinedAt: !1441)
!1471 = !DILocation(line: 12065, scope: !1440, inlinedAt: !1441)
!1472 = !DILocation(line: 12072, scope: !1440, inlinedAt: !1441)
!1473 = !DILocation(line: 12051, scope: !1440, inlinedAt: !1441)
!1474 = !DILocation(line: 12054, scope: !1440, inlinedAt: !1441)
!1475 = !DILocation(line: 12061, scope: !1440, inlinedAt: !1441)
!1476 = !DILocation(line: 12092, scope: !1440, inlinedAt: !1441)
!1477 = !DILocation(line: 12095, scope: !1440, inlinedAt: !1441)
!1478 = !DILocation(line: 12102, scope: !1440, inlinedAt: !1441)
!1479 = !DILocation(line: 12124, scope: !1440, inlinedAt: !1441)
!1480 = !DILocation(line: 12129, scope: !1440, inlinedAt: !1441)
!1481 = !DILocation(line: 12157, scope: !1440, inlinedAt: !1441)
!1482 = !DILocation(line: 12164, scope: !1440, inlinedAt: !1441)
!1483 = !DILocation(line: 12143, scope: !1440, inlinedAt: !1441)
!1484 = !DILocation(line: 12146, scope: !1440, inlinedAt: !1441)
!1485 = !DILocation(line: 12153, scope: !1440, inlinedAt: !1441)
!1486 = !DILocation(line: 12184, scope: !1440, inlinedAt: !1441)
!1487 = !DILocation(line: 12187, scope: !1440, inlinedAt: !1441)
!1488 = !DILocation(line: 12194, scope: !1440, inlinedAt: !1441)
!1489 = !DILocation(line: 26029, scope: !1269)
!1490 = distinct !DISubprogram(name: "null_callee", linkageName: "null_callee", scope: null, file: !4, line: 4294967295, type: !6, scopeLine: 4294967295, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1491 = !DILocation(line: 4294967295, scope: !1490)
!1492 = distinct !DISubprogram(name: "other_callee", linkageName: "other_callee", scope: null, file: !4, line: 4294967295, type: !6, scopeLine: 4294967295, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !3)
!1493 = !DILocation(line: 4294967295, scope: !1492)
