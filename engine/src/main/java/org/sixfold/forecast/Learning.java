package org.sixfold.forecast;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sixfold.forecast.persistence.DoneTaskRow;
import org.sixfold.forecast.persistence.ForecastMapper;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the completed tasks of the last days teach; each node learns anew after a while. */
@Component
class Learning {

  /** For a kind that nobody said anything about. */
  private static final double ANY_KIND_SECONDS = 600;

  private final ForecastMapper mapper;
  private final ObjectProvider<UsualTimes> usual;
  private final ForecastProperties properties;
  private final SixfoldClock clock;
  private volatile Kept kept;

  Learning(
      ForecastMapper mapper,
      ObjectProvider<UsualTimes> usual,
      ForecastProperties properties,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.usual = usual;
    this.properties = properties;
    this.clock = clock;
  }

  private record Kept(Learned learned, Instant at) {}

  Learned get() {
    Instant now = clock.now();
    Kept present = kept;
    if (present != null
        && !now.isBefore(present.at)
        && now.isBefore(present.at.plus(properties.relearnAfter()))) {
      return present.learned;
    }
    Learned learned = learn(now);
    kept = new Kept(learned, now);
    return learned;
  }

  private Learned learn(Instant now) {
    Map<String, Double> before =
        usual.stream()
            .flatMap(one -> one.ofKinds().entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().toMillis() / 1e3));
    DayClock day = DayClock.at(now, clock.zone());
    List<DoneTaskRow> done = mapper.done(now.minus(properties.learnFrom()), properties.learnMost());
    TaskTimes times =
        new TaskTimes(WorkDone.of(done, properties.longestTask(), day), before, ANY_KIND_SECONDS);
    return new Learned(times, new Newcomers(done, day), new Silence(done));
  }
}
