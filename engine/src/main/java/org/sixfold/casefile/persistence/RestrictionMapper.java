package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.casefile.CaseState;

/** Decisions and restrictions. */
@Mapper
public interface RestrictionMapper {

  void insertDecision(DecisionRow decision);

  void insertRestrictions(@Param("rows") List<RestrictionRow> rows);

  List<DecisionRow> findDecisions(@Param("caseId") String caseId);

  List<RestrictionRow> findOfCase(@Param("caseId") String caseId);

  /** Of several cases those that have not ended. */
  List<RestrictionRow> findRunning(@Param("caseIds") Collection<String> caseIds);

  RestrictionRow find(@Param("id") String id);

  List<RestrictionRow> findDue(@Param("now") Instant now, @Param("limit") int limit);

  /** The earliest lawful end of all that run; null if none runs. */
  Instant nextLawfulEnd();

  /** Locks the case's row, so that one transaction at a time decides which restriction is last. */
  CaseState lockCase(@Param("caseId") String caseId);

  /** 1 if it runs and had no start. */
  int begin(@Param("id") String id, @Param("startAt") Instant startAt);

  /** 1 if it ran; it ends at the given moment, at its lawful end at the latest. */
  int end(@Param("id") String id, @Param("at") Instant at, @Param("reason") String reason);

  /** 1 if it runs and would have ended later. */
  int shorten(@Param("id") String id, @Param("lawfulEnd") Instant lawfulEnd);

  /** The part that follows one whose end became earlier starts at its new end. */
  int moveFollowing(
      @Param("decisionId") String decisionId,
      @Param("before") Instant before,
      @Param("start") Instant start);

  /** 1 if it had ended for that reason and its lawful end, which stays, is ahead. */
  int resume(@Param("id") String id, @Param("reason") String reason, @Param("now") Instant now);
}
