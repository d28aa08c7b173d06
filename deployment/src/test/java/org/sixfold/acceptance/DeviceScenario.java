package org.sixfold.acceptance;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.sixfold.testsupport.product.RunningProduct;

/** A grid member has one phone check to do, and a device of her own for each test. */
abstract class DeviceScenario {

  static final String WAITING = "已填好，等待发送";

  static RunningProduct product;
  static People people;
  static Chromium chromium;

  private final String gridMember;
  private final String address;

  Handler handler;
  Hotline.Call call;
  private Look look;

  /**
   * @param gridMember who answers for the grid of the address
   * @param address of the person to be phoned
   */
  DeviceScenario(String gridMember, String address) {
    this.gridMember = gridMember;
    this.address = address;
  }

  @BeforeAll
  static void start() {
    product = SharedProduct.get();
    people = new People(product);
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @BeforeEach
  void taskAndDevice() {
    call = new Hotline(people).somebodyAt(address);
    Browser browser = chromium.device();
    look = new Look(browser, "device");
    handler = new Handler(product, browser, gridMember).ready();
    handler.kept().await("task/" + call.taskId(), 1);
  }

  @AfterEach
  void close() {
    handler.close();
  }

  /** Her first device shows this state well: at every size, in both languages, to everybody. */
  final void assertShownWell(String state, String... typed) {
    String[] own =
        Stream.concat(Stream.of(call.name(), address), Stream.of(typed)).toArray(String[]::new);
    look.at(state, own);
    look.assertNothingFound();
  }

  /** One more device of hers, signed in. */
  final Handler device() {
    return new Handler(product, chromium.device(), gridMember).ready();
  }
}
