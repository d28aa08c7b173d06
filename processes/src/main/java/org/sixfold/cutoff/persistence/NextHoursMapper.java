package org.sixfold.cutoff.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What the coming hours bring. */
@Mapper
public interface NextHoursMapper {

  /**
   * People whose last restriction ends in that time, the first first.
   *
   * @param kind only restrictions of that kind; null for all
   */
  List<EndingRow> ending(
      @Param("paths") List<String> paths,
      @Param("kind") String kind,
      @Param("after") Instant after,
      @Param("until") Instant until);

  /** Confirmed destinations of these cases, the latest first. */
  List<DestinationRow> destinations(@Param("caseIds") Collection<String> caseIds);

  /** Of these cases those that have a seat on a journey that has not left yet. */
  List<String> seated(@Param("caseIds") Collection<String> caseIds, @Param("now") Instant now);

  /** Objections under review, the first due first. */
  List<ObjectionRow> objections(@Param("paths") List<String> paths, @Param("limit") int limit);

  long countObjections(@Param("paths") List<String> paths, @Param("dueBy") Instant dueBy);
}
