package org.sixfold.camunda.persistence;

import java.util.Date;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads and claims jobs in the engine's own table. Times are as the engine writes them. */
@Mapper
public interface EngineJobMapper {

  /** When the next runnable job is due; null if none waits. */
  Date nextDue();

  /** Whether a job without a due time waits, such as an asynchronous step. */
  boolean anyAtOnce();

  List<DueJob> due(@Param("now") Date now, @Param("limit") int limit);

  /** Takes those of the jobs that nobody holds. */
  int claim(
      @Param("ids") List<String> ids,
      @Param("owner") String owner,
      @Param("now") Date now,
      @Param("until") Date until);

  List<String> held(@Param("ids") List<String> ids, @Param("owner") String owner);

  /** How many jobs have used up their retries. */
  long failed();
}
