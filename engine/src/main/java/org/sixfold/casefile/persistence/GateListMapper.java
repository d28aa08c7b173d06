package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads whom measures keep somewhere. */
@Mapper
public interface GateListMapper {

  /**
   * In the order of case ids.
   *
   * @param scopePaths the asking user's grids
   * @param gridPath only at or below; null for all
   * @param after the last case given; null for the first page
   */
  List<GateRow> find(
      @Param("scopePaths") List<String> scopePaths,
      @Param("gridPath") String gridPath,
      @Param("now") Instant now,
      @Param("after") String after,
      @Param("limit") int limit);
}
