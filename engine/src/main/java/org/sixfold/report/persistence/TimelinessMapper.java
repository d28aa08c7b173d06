package org.sixfold.report.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Deadlines that have passed, and what is said to them. */
@Mapper
public interface TimelinessMapper {

  /**
   * @param by GRID or ROLE
   */
  List<TimelinessRow> summary(@Param("of") TimelinessScope of, @Param("by") String by);

  /**
   * @param key null for all
   * @param mark DUE, IN_TIME or LATE
   */
  long count(
      @Param("of") TimelinessScope of,
      @Param("by") String by,
      @Param("key") String key,
      @Param("mark") String mark);

  /** The same tasks, the first due first, after the given one. */
  List<PromptTaskRow> tasks(
      @Param("of") TimelinessScope of,
      @Param("by") String by,
      @Param("key") String key,
      @Param("mark") String mark,
      @Param("afterDue") Instant afterDue,
      @Param("afterId") String afterId,
      @Param("limit") int limit);

  void reply(ReplyRow row);

  /** Replies to points of these days in these grids, and one's own; latest first. */
  List<ReplyRow> replies(
      @Param("paths") List<String> paths,
      @Param("username") String username,
      @Param("by") String by,
      @Param("from") LocalDate from,
      @Param("to") LocalDate to,
      @Param("limit") int limit);
}
