package org.sixfold.replay;

import java.util.Map;
import java.util.Set;
import org.sixfold.modeling.WayWords;
import org.springframework.stereotype.Component;

/** Reads the words of models as their walk does. */
@Component
class DrawnWords implements WayWords {

  @Override
  public Drawn of(Map<String, byte[]> files) {
    return new Words(EngineWayReader.read(files));
  }

  private record Words(Way way) implements Drawn {

    @Override
    public Set<String> awaited() {
      return way.awaited();
    }

    @Override
    public Set<String> ends(String process, Map<String, Set<String>> outcomes) {
      return PossibleEnds.of(way, process, outcomes);
    }
  }
}
