package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.casefile.GateNeeds;

/** What people at gates asked for. */
@Mapper
public interface GateNeedMapper {

  void insert(GateNeedRow need);

  /** Oldest first. */
  List<GateNeedRow> findOfHolds(@Param("holdIds") Collection<String> holdIds);

  /** How many were open until now. */
  int meet(
      @Param("holdId") String holdId, @Param("need") GateNeeds.Kind need, @Param("at") Instant at);
}
