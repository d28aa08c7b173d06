package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The log of openings and its seals. */
@Mapper
public interface OpeningMapper {

  void insert(OpeningRow opening);

  List<OpeningRow> findOfCase(
      @Param("caseId") String caseId, @Param("before") String before, @Param("limit") int limit);

  /** When the oldest opening not yet sealed happened; null if all are sealed. */
  Instant oldestUnsealed();

  /** Takes all unsealed openings into a seal. */
  int assignSeal(@Param("sealNo") long sealNo);

  List<OpeningRow> findSealed(@Param("sealNo") long sealNo);

  SealRow lastSeal();

  List<SealRow> findSeals(@Param("after") long after, @Param("limit") int limit);

  void insertSeal(SealRow seal);
}
