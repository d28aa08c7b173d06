package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The cases of migrations. */
@Mapper
public interface MigrationCaseMapper {

  /**
   * Adds those that run under the deployment to leave and are not among them yet, waiting.
   *
   * @return how many
   */
  int addRunning(
      @Param("id") String id,
      @Param("key") String key,
      @Param("deployment") String deployment,
      @Param("at") Instant at);

  /** The first so many that wait. */
  List<String> firstWaiting(@Param("id") String id, @Param("limit") int limit);

  int markCanary(@Param("id") String id, @Param("cases") List<String> cases);

  /**
   * How many a migration has in a state.
   *
   * @param state as {@code MigratingCase.State}
   */
  record StateCount(String migrationId, String state, int cases) {}

  List<StateCount> count(@Param("ids") List<String> ids);

  /**
   * By id.
   *
   * @param state null for all
   */
  List<MigrationCaseRow> list(
      @Param("id") String id,
      @Param("state") String state,
      @Param("after") String after,
      @Param("limit") int limit);

  /** Ids of the first that are due, by id. */
  List<String> due(
      @Param("id") String id,
      @Param("canaryOnly") boolean canaryOnly,
      @Param("now") Instant now,
      @Param("limit") int limit);

  /** How many have something left to be done, due or not. */
  int left(@Param("id") String id, @Param("canaryOnly") boolean canaryOnly);

  /** Locks a case that still has something left to be done; null if not, or somebody has it. */
  MigrationCaseRow lockLeft(@Param("id") String id, @Param("caseId") String caseId);

  /** What became of a case; nothing is left to be done for it. */
  int settle(
      @Param("id") String id,
      @Param("caseId") String caseId,
      @Param("state") String state,
      @Param("obstacles") String obstacles,
      @Param("at") Instant at);

  int tryLater(
      @Param("id") String id,
      @Param("caseId") String caseId,
      @Param("nextTryAt") Instant nextTryAt);

  /** Those whose turn has not come stay. */
  int callOff(
      @Param("id") String id, @Param("obstacles") String obstacles, @Param("at") Instant at);

  /** Those that moved are due to go back. */
  int beginReversal(@Param("id") String id, @Param("at") Instant at);
}
