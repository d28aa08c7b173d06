package org.sixfold.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.facility.DeskChanged;
import org.sixfold.facility.Facilities;
import org.sixfold.facility.Facility;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tasks for a facility's desk go to the desk of the facility where the person lies or arrives. */
@Component
class FacilityDesks {

  private final Facilities facilities;
  private final WorkItemMapper items;

  FacilityDesks(Facilities facilities, WorkItemMapper items) {
    this.facilities = facilities;
    this.items = items;
  }

  /** The facility of each case that has one, as far as one of the tasks is for a desk. */
  Map<String, Facility> of(List<Begun> begun) {
    List<String> cases =
        begun.stream().filter(FacilityDesks::isForDesk).map(Begun::caseId).distinct().toList();
    if (cases.isEmpty()) {
      return Map.of();
    }
    Map<String, Facility> found = new HashMap<>();
    facilities
        .ofCases(cases)
        .forEach((caseId, code) -> facilities.find(code).ifPresent(one -> found.put(caseId, one)));
    return found;
  }

  static boolean isForDesk(Begun task) {
    return task.roles().strip().startsWith(Role.FACILITY_DESK.name());
  }

  /** Usernames between commas; null where no desk is named. */
  static String column(Facility facility) {
    return facility == null || facility.desk().isEmpty()
        ? null
        : "," + String.join(",", facility.desk()) + ",";
  }

  @EventListener
  void changed(DeskChanged change) {
    items.changeDesk(change.facility().code(), column(change.facility()));
  }
}
