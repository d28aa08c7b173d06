package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What was said about tasks. */
@Mapper
public interface TaskNoteMapper {

  void insert(TaskNoteRow row);

  /** Of one task, the first said first. */
  List<TaskNoteRow> of(@Param("taskId") String taskId);

  /** When a note of a kind was made last; null if never. */
  Instant last(@Param("taskId") String taskId, @Param("kind") String kind);

  /** The due time that the rule gave, if it was moved since; else null. */
  Instant firstDue(@Param("taskId") String taskId);

  int deleteOf(@Param("caseId") String caseId);
}
