package org.sixfold.replay.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What is known of past cases: no names, no documents, no answers. */
@Mapper
public interface PastMapper {

  /** Rows of the lists that came in a time. */
  int listRows(@Param("from") Instant from, @Param("until") Instant until);

  /**
   * Cases opened in a time, in order.
   *
   * @param limit null for all
   */
  List<String> cases(
      @Param("from") Instant from, @Param("until") Instant until, @Param("limit") Integer limit);

  List<PastCaseRow> heads(@Param("ids") Collection<String> ids);

  /** Their tasks that came before a moment, in order of case and time. */
  List<PastTaskRow> tasks(@Param("ids") Collection<String> ids, @Param("until") Instant until);

  /**
   * Their restrictions by decisions signed before a moment, in order of case and number; one that
   * ended then or later has no end.
   */
  List<PastRestrictionRow> restrictions(
      @Param("ids") Collection<String> ids, @Param("until") Instant until);

  /** Tasks of any case that were completed in a time; only kind, outcome and times are read. */
  List<PastTaskRow> completed(@Param("from") Instant from, @Param("until") Instant until);
}
