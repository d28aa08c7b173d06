package org.sixfold.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.casework.Occurrence;
import org.sixfold.casework.Occurrences;
import org.springframework.stereotype.Component;

/**
 * Tells the path to go on by the new decision. While the first notice is still on its way, the path
 * asks for what runs at its end.
 */
@Component
class StartMeasureAnewDelegate implements JavaDelegate {

  private static final List<String> ROUTING =
      List.of("measure", "place", "part", "lawfulEnd", "inPlace");

  private final Occurrences occurrences;

  StartMeasureAnewDelegate(Occurrences occurrences) {
    this.occurrences = occurrences;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Map<String, Object> routing = new HashMap<>();
    ROUTING.forEach(name -> routing.put(name, execution.getVariable(name)));
    occurrences.raise(execution.getProcessBusinessKey(), Occurrence.MEASURE_CHANGED, routing);
  }
}
