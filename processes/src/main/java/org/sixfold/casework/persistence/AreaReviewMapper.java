package org.sixfold.casework.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Risk areas of which less follows, and who was looked at because of it. */
@Mapper
public interface AreaReviewMapper {

  void insert(AreaReviewRow row);

  List<AreaReviewRow> findDue(@Param("now") Instant now);

  /** When the next one is due; null if none waits. */
  Instant nextDue();

  int finish(@Param("areaId") String areaId, @Param("at") Instant at);

  /** Looks through again at a later moment. */
  int postpone(@Param("areaId") String areaId, @Param("dueAt") Instant dueAt);

  boolean isReviewed(@Param("areaId") String areaId, @Param("caseId") String caseId);

  void insertCase(
      @Param("areaId") String areaId,
      @Param("caseId") String caseId,
      @Param("finding") String finding,
      @Param("at") Instant at);
}
