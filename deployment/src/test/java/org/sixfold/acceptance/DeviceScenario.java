package org.sixfold.acceptance;

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
    handler = device();
    handler.kept().await("task/" + call.taskId(), 1);
  }

  @AfterEach
  void close() {
    handler.close();
  }

  /** One more device of hers, signed in. */
  final Handler device() {
    return new Handler(product, chromium.device(), gridMember).ready();
  }
}
