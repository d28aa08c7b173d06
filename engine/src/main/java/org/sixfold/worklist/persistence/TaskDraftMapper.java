package org.sixfold.worklist.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Drafts of task forms, as JSON texts: one per task and user. */
@Mapper
public interface TaskDraftMapper {

  TaskDraftRow find(@Param("taskId") String taskId, @Param("username") String username);

  void insert(@Param("draft") TaskDraftRow draft);

  /** Overwrites the revision before the row's own; 0 if the stored one is another. */
  int update(@Param("draft") TaskDraftRow draft);

  void deleteOf(@Param("taskId") String taskId);
}
