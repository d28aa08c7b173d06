package org.sixfold.live.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What was told to boards, for a while. */
@Mapper
public interface LiveEventMapper {

  void insertAll(@Param("rows") List<LiveEventRow> rows);

  /** In their order. */
  List<LiveEventRow> after(@Param("id") String id, @Param("limit") int limit);

  /** Whether it is still known, or one before it. */
  boolean knows(@Param("id") String id);

  int forget(@Param("before") Instant before, @Param("limit") int limit);
}
