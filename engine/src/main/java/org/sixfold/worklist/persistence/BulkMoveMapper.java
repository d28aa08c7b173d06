package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What bulk steps moved a moment ago. */
@Mapper
public interface BulkMoveMapper {

  void insertAll(@Param("moves") List<BulkMoveRow> moves);

  List<BulkMoveRow> findOf(@Param("bulkId") String bulkId, @Param("movedBy") String movedBy);

  void forget(@Param("before") Instant before);
}
