package org.sixfold.release;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.facility.Beds;
import org.springframework.stereotype.Component;

/** The stay is over: the facility's list shows it at once, whoever signs the departure when. */
@Component
class FreeBedDelegate implements JavaDelegate {

  private final Beds beds;

  FreeBedDelegate(Beds beds) {
    this.beds = beds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    beds.free(execution.getProcessBusinessKey(), "bed.stayOver");
  }
}
