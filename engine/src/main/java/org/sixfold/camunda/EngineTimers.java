package org.sixfold.camunda;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.sixfold.camunda.persistence.DueJob;
import org.sixfold.camunda.persistence.EngineJobMapper;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs the engine's jobs: timers that move the path, and asynchronous steps.
 *
 * <p>A chunk is claimed for thirty seconds, so that nodes do not work on the same jobs and a killed
 * node's are taken over soon; what decides is still the engine's row versions. The chunk runs in
 * one command; if that fails, each job runs by itself, and the engine counts down the retries of
 * the one to blame.
 */
@Component
class EngineTimers implements DueWork {

  private static final Logger LOG = LoggerFactory.getLogger(EngineTimers.class);
  private static final int CHUNK = 50;
  private static final int ROUNDS = 200;
  private static final Duration HOLD = Duration.ofSeconds(30);

  private final String owner = "node-" + Ids.next();
  private final EngineJobMapper jobs;
  private final ProcessEngineConfigurationImpl engine;
  private final ManagementService management;

  EngineTimers(
      EngineJobMapper jobs, ProcessEngineConfigurationImpl engine, ManagementService management) {
    this.jobs = jobs;
    this.engine = engine;
    this.management = management;
  }

  @Override
  public Kind kind() {
    return Kind.TIMERS;
  }

  @Override
  public Optional<Instant> nextDue() {
    if (jobs.anyAtOnce()) {
      return Optional.of(Instant.EPOCH);
    }
    return Optional.ofNullable(jobs.nextDue()).map(Date::toInstant);
  }

  @Override
  public int runDue(Instant now) {
    int done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> chunk = claim(now);
      if (chunk.isEmpty()) {
        break;
      }
      done += run(chunk);
    }
    return done;
  }

  /** One job per root instance: what one job does may end another one of the same case. */
  private List<String> claim(Instant now) {
    Map<String, String> byRoot = new LinkedHashMap<>();
    for (DueJob job : jobs.due(Date.from(now), CHUNK)) {
      byRoot.putIfAbsent(job.root(), job.id());
    }
    List<String> ids = List.copyOf(byRoot.values());
    if (ids.isEmpty() || jobs.claim(ids, owner, Date.from(now), Date.from(now.plus(HOLD))) == 0) {
      return List.of();
    }
    return jobs.held(ids, owner);
  }

  private int run(List<String> chunk) {
    try {
      return engine
          .getCommandExecutorTxRequired()
          .execute(
              command -> {
                chunk.forEach(
                    id -> new ExecuteJobsCmd(id, new JobFailureCollector(id)).execute(command));
                return chunk.size();
              });
    } catch (RuntimeException e) {
      LOG.debug("A chunk of {} jobs failed; each runs by itself", chunk.size(), e);
      return (int) chunk.stream().filter(this::runAlone).count();
    }
  }

  private boolean runAlone(String id) {
    try {
      management.executeJob(id);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Job {} failed", id, e);
      return false;
    }
  }
}
