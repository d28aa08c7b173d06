package org.sixfold.intake.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases what lists said about people. */
@Mapper
public interface IntakeErasureMapper {

  int rowsOf(@Param("caseId") String caseId);

  int policeOrders(@Param("caseId") String caseId);

  /** When the oldest list whose rows are not erased was finished. */
  Instant oldestFinished();

  List<String> finishedBefore(@Param("at") Instant at, @Param("limit") int limit);

  /** Marks a list as erased; 0 if another node did. */
  int markErased(@Param("listId") String listId, @Param("at") Instant at);

  int rowsIn(@Param("listId") String listId);
}
