package org.sixfold.cutoff;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.cutoff.NextHoursView.Leaving;
import org.sixfold.cutoff.NextHoursView.Transport;
import org.sixfold.cutoff.persistence.EndingRow;
import org.sixfold.cutoff.persistence.NextHoursMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Whether those who leave a facility can go home then. */
@Component
class WaysHome {

  private final NextHoursMapper mapper;
  private final JsonMapper json;

  WaysHome(NextHoursMapper mapper, JsonMapper json) {
    this.mapper = mapper;
    this.json = json;
  }

  List<Leaving> of(List<EndingRow> leaving, Instant now) {
    List<String> ids = leaving.stream().map(EndingRow::caseId).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, String> ways = new HashMap<>();
    mapper
        .destinations(ids)
        .forEach(
            row ->
                ways.putIfAbsent(
                    row.caseId(), json.readTree(row.answers()).path("transport").asString("")));
    Set<String> seated = new HashSet<>(mapper.seated(ids, now));
    return leaving.stream()
        .map(
            row ->
                new Leaving(
                    row.caseId(),
                    row.endAt(),
                    transport(ways.get(row.caseId()), seated.contains(row.caseId()))))
        .toList();
  }

  private static Transport transport(String way, boolean seated) {
    if (way == null) {
      return Transport.NOT_CONFIRMED;
    }
    return "VEHICLE".equals(way) && !seated ? Transport.NO_JOURNEY : Transport.READY;
  }
}
