package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.casefile.GateHolds;

/** Holds at a gate without a decision. */
@Mapper
public interface GateHoldMapper {

  void insert(GateHoldRow hold);

  List<GateHoldRow> findOfCase(@Param("caseId") String caseId);

  /** Those whose limit has come, oldest first. */
  List<GateHoldRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  /** Null if nobody is held. */
  Instant nextLimit();

  int moveEarlier(
      @Param("id") String id, @Param("sinceAt") Instant sinceAt, @Param("limitAt") Instant limitAt);

  int end(@Param("id") String id, @Param("at") Instant at, @Param("reason") GateHolds.End reason);
}
