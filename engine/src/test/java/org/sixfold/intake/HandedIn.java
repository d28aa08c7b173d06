package org.sixfold.intake;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.grid.GridImport;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.springframework.boot.test.context.TestComponent;

/** Hands lists in and waits for nothing: the worker runs on the test's own thread. */
@TestComponent
class HandedIn {

  private final ListReception reception;
  private final ListWorker worker;
  private final ListViews views;

  HandedIn(
      GridImport grids,
      ListReception reception,
      ListWorker worker,
      ListWorkerLoop loop,
      ListViews views) {
    loop.stop();
    this.reception = reception;
    this.worker = worker;
    this.views = views;
    grids.read(GridImport.Content.GRIDS, file("grids-dongcheng.csv"));
    grids.read(GridImport.Content.DIVISIONS, file("divisions-yongkang.csv"));
  }

  private static InputStreamReader file(String name) {
    return new InputStreamReader(
        HandedIn.class.getResourceAsStream("/lists/" + name), StandardCharsets.UTF_8);
  }

  ListReception.Received receive(String name, byte[] content) {
    return reception.receive(name, content, "永康市防控办", LocalDate.of(2021, 12, 11));
  }

  ListView open(String name, byte[] content) {
    String id = receive(name, content).id();
    worker.runAll();
    return views.list(id);
  }

  ListView openCsv(String name, String text) {
    return open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  List<RowView> rows(String id) {
    List<RowView> rows = new ArrayList<>();
    String cursor = null;
    do {
      Page<RowView> page = views.rows(id, null, null, true, Paging.of(500, cursor));
      rows.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return rows;
  }
}
