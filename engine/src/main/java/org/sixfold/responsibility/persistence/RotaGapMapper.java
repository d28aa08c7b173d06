package org.sixfold.responsibility.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Hours that nobody covers. */
@Mapper
public interface RotaGapMapper {

  List<RotaGapRow> findOpen();

  /** The latest ones, closed ones included. */
  List<RotaGapRow> findLatest(@Param("limit") int limit);

  void insert(RotaGapRow row);

  int extend(@Param("id") String id, @Param("endsAt") Instant endsAt);

  /** 1 if nobody had been told. */
  int tell(@Param("id") String id, @Param("at") Instant at);

  int close(@Param("id") String id, @Param("at") Instant at);

  /** Null while there is no rota at all. */
  Instant nextCheck();

  /** 1 for the one who is to check now. */
  int moveCheck(@Param("now") Instant now, @Param("nextAt") Instant nextAt);
}
