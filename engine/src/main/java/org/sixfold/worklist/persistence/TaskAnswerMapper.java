package org.sixfold.worklist.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Answers of task forms, as JSON texts. */
@Mapper
public interface TaskAnswerMapper {

  void insert(TaskAnswerRow answer);

  void insertHealth(
      @Param("taskId") String taskId,
      @Param("caseId") String caseId,
      @Param("answers") String answers);

  TaskAnswerRow find(@Param("taskId") String taskId);

  /** Without health values. */
  List<TaskAnswerRow> findOfTasks(@Param("taskIds") Collection<String> taskIds);

  /** Latest first, without health values. */
  List<TaskAnswerRow> findLatest(
      @Param("caseIds") Collection<String> caseIds,
      @Param("kinds") Collection<String> kinds,
      @Param("limit") int limit);

  /** The latest so many of each case, latest first of all, without health values. */
  List<TaskAnswerRow> findLatestOfEach(
      @Param("caseIds") Collection<String> caseIds,
      @Param("kinds") Collection<String> kinds,
      @Param("most") int most);

  String healthAnswers(@Param("taskId") String taskId);

  /** Of the given cases those with an answer. */
  List<String> answeredCases(@Param("caseIds") Collection<String> caseIds);
}
