package org.sixfold.worklist.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Drafts of task forms, as JSON texts: one per task and user. */
@Mapper
public interface TaskDraftMapper {

  TaskDraftRow find(@Param("taskId") String taskId, @Param("username") String username);

  /** Of these tasks, those of one user. */
  List<TaskDraftRow> findAll(
      @Param("taskIds") Collection<String> taskIds, @Param("username") String username);

  void insert(@Param("draft") TaskDraftRow draft);

  /** Overwrites the revision before the row's own; 0 if the stored one is another. */
  int update(@Param("draft") TaskDraftRow draft);

  void deleteOf(@Param("taskId") String taskId);
}
