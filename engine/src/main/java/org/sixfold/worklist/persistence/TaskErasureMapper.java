package org.sixfold.worklist.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Erases the content of one case's tasks; each statement tells how many rows it took. */
@Mapper
public interface TaskErasureMapper {

  int drafts(@Param("caseId") String caseId);

  int healthAnswers(@Param("caseId") String caseId);

  int answers(@Param("caseId") String caseId);

  /** Takes the person off the rows of the tasks. */
  int names(@Param("caseId") String caseId);
}
