package org.sixfold.rules.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Running restrictions across cases, and the lists by which they moved to other rules. */
@Mapper
public interface RuleSwitchMapper {

  /** The next cases in which something runs, in the order of their ids. */
  List<String> findRunningCases(@Param("afterCase") String afterCase, @Param("limit") int limit);

  /** What runs in some cases, whole cases in the order of their ids. */
  List<RunningRow> findRunning(@Param("caseIds") List<String> caseIds);

  /** What runs in a case, held to the end of the transaction. */
  List<String> lockRunning(@Param("caseId") String caseId);

  void insert(RuleSwitchRow row);

  void insertLines(@Param("lines") List<RuleSwitchLineRow> lines);

  RuleSwitchRow find(@Param("id") String id);

  /** One signed for that moment; null if there is none. */
  RuleSwitchRow findSigned(@Param("effectiveAt") Instant effectiveAt);

  List<RuleSwitchRow> findDue(@Param("now") Instant now);

  /** When the next one that is not applied takes effect; null if none waits. */
  Instant nextDue();

  List<RuleSwitchLineRow> findLines(
      @Param("switchId") String switchId,
      @Param("afterLine") int afterLine,
      @Param("limit") int limit);

  /** The cases that a list names. */
  List<String> findCasesOn(@Param("switchId") String switchId);

  List<RuleSwitchLineRow> findOpenLines(
      @Param("switchId") String switchId, @Param("limit") int limit);

  /** 1 if this call applied the line. */
  int applyLine(
      @Param("switchId") String switchId, @Param("lineNo") int lineNo, @Param("at") Instant at);

  void nameDecision(
      @Param("switchId") String switchId,
      @Param("lineNo") int lineNo,
      @Param("decisionId") String decisionId);

  int finish(@Param("id") String id, @Param("at") Instant at);

  boolean lookedThrough(@Param("day") LocalDate day);

  /** How many hours ahead a change was told already. */
  List<Integer> findTold(@Param("moment") Instant moment);

  void insertTold(
      @Param("moment") Instant moment,
      @Param("hoursAhead") int hoursAhead,
      @Param("at") Instant at);

  boolean releaseLookedThrough(@Param("releaseId") String releaseId);

  void insertReleaseLookedThrough(@Param("releaseId") String releaseId, @Param("at") Instant at);

  void insertLookedThrough(@Param("day") LocalDate day, @Param("at") Instant at);
}
