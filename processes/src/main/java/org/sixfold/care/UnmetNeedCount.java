package org.sixfold.care;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.board.UnmetNeeds;
import org.sixfold.care.persistence.NeedMapper;
import org.springframework.stereotype.Component;

/** Needs of which somebody said that they cannot be met, in cases still under way. */
@Component
class UnmetNeedCount implements UnmetNeeds {

  private final NeedMapper mapper;

  UnmetNeedCount(NeedMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Map<String, Long> byCase() {
    return mapper.unmet().stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }
}
