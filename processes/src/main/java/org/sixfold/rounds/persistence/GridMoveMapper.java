package org.sixfold.rounds.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Keeps who moved between grids, for some days. */
@Mapper
public interface GridMoveMapper {

  void insert(GridMoveRow move);

  void forget(@Param("before") Instant before);

  int erase(@Param("caseId") String caseId);
}
