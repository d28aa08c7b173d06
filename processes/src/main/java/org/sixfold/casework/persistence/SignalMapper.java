package org.sixfold.casework.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signals from outside; their words stay until they expire. */
@Mapper
public interface SignalMapper {

  void insert(SignalRow signal);

  /** Of a case, the first received first. */
  List<SignalRow> findInForce(@Param("caseId") String caseId, @Param("now") Instant now);

  List<SignalRow> findExpired(@Param("now") Instant now, @Param("limit") int limit);

  /** When the next one expires; null if none is in force. */
  Instant nextExpiry();

  int deleteText(String id);
}
