package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.worklist.TaskScope;

/** Counts and lists the same tasks. */
@Mapper
public interface TaskFigureMapper {

  List<TaskFigureRow> count(@Param("scope") TaskScope scope);

  long total(
      @Param("scope") TaskScope scope,
      @Param("figure") String figure,
      @Param("value") String value);

  /** A figure's tasks by assignee, first role and grid. */
  List<InHandRow> inHand(
      @Param("scope") TaskScope scope,
      @Param("figure") String figure,
      @Param("value") String value);

  /** Ids of a figure's tasks, the last or the first due first. */
  List<String> ids(
      @Param("scope") TaskScope scope,
      @Param("figure") String figure,
      @Param("value") String value,
      @Param("lastFirst") boolean lastFirst,
      @Param("limit") int limit);

  List<WorkItemRow> list(
      @Param("scope") TaskScope scope,
      @Param("figure") String figure,
      @Param("value") String value,
      @Param("afterDue") Instant afterDue,
      @Param("afterId") String afterId,
      @Param("limit") int limit);
}
