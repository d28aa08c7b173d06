package org.sixfold.modeling.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Where cases stand in deployed models, from the engine's tables and the work items. */
@Mapper
public interface RunningMapper {

  /**
   * A deployed model.
   *
   * @param version number of the first release that has it; null if it was never released
   */
  record DefinitionRow(String id, Integer version) {}

  /** Cases at an element of a definition. */
  record StandingRow(String definition, String element, int cases) {}

  /**
   * A case at an element.
   *
   * @param since when its task there began; null where nobody has a task
   */
  record StandingCaseRow(
      String caseId, String grid, String definition, Instant since, Instant due) {}

  /** How long completed tasks of a kind took, by nearest rank. */
  record DurationRow(String kind, int ended, long median, long p95) {}

  /**
   * A job that has used up its retries.
   *
   * @param since as the engine writes times
   * @param trace what was thrown where; holds values and is never handed out
   */
  record FailedJobRow(
      String id, String definition, String element, Date since, String caseId, byte[] trace) {}

  /** Every deployed definition of a model. */
  List<DefinitionRow> definitions(@Param("key") String key);

  /** Cases by the element they wait in. */
  List<StandingRow> standing(@Param("definitions") Collection<String> definitions);

  /** Cases by the element in which a task of theirs is overdue. */
  List<StandingRow> overdue(
      @Param("definitions") Collection<String> definitions, @Param("now") Instant now);

  /**
   * Cases that wait in an element, by id.
   *
   * @param paths only of these grids and below
   * @param after only ids behind it; null from the first
   */
  List<StandingCaseRow> cases(
      @Param("definitions") Collection<String> definitions,
      @Param("element") String element,
      @Param("paths") List<String> paths,
      @Param("after") String after,
      @Param("limit") int limit);

  List<DurationRow> durations(
      @Param("kinds") Collection<String> kinds, @Param("since") Instant since);

  List<FailedJobRow> failed(@Param("key") String key, @Param("limit") int limit);

  /** Retries left of a job of a model, locked to the end of the transaction; null if unknown. */
  Integer lockRetries(@Param("key") String key, @Param("job") String job);

  /** A failed job of a model; null if it has retries left or is gone. */
  FailedJobRow failedJob(@Param("key") String key, @Param("job") String job);
}
