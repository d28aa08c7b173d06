package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Facts queued for the process. */
@Mapper
public interface PathMessageMapper {

  void insert(PathMessageRow message);

  List<PathMessageRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  Instant nextDue();

  /** 1 for the one who may hand it over. */
  int handle(@Param("id") String id, @Param("at") Instant at);

  /** Nothing is to be told of a restriction whose end the process knows. */
  int dropOfRestriction(@Param("restrictionId") String restrictionId, @Param("at") Instant at);

  int retryLater(
      @Param("id") String id, @Param("dueAt") Instant dueAt, @Param("failure") String failure);
}
