package org.sixfold.worklist.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Answers that came after somebody else's, kept as notes. */
@Mapper
public interface LateAnswerMapper {

  void insert(@Param("answer") LateAnswerRow answer);

  /** In the order they came. */
  List<LateAnswerRow> findOf(@Param("taskId") String taskId);

  int deleteOf(@Param("caseId") String caseId);
}
