/** Keccak-256 as it was before it became SHA-3 (padding 0x01): OpenTimestamps has it for Ethereum, Node has not. */

const rateBytes = 136;
const mask = (1n << 64n) - 1n;

function rotate(lane: bigint, by: number): bigint {
  return by === 0 ? lane : ((lane << BigInt(by)) | (lane >> BigInt(64 - by))) & mask;
}

/** Rotation of the lane at x + 5y. */
const rotations = [0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14];

/** The round constants, from the linear feedback shift register of FIPS 202, section 3.2.5. */
const constants = roundConstants();

function roundConstants(): readonly bigint[] {
  let register = 1;
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let bit = 0; bit < 7; bit += 1) {
      if ((register & 1) !== 0) constant |= 1n << ((1n << BigInt(bit)) - 1n);
      register = (register << 1) ^ ((register & 0x80) === 0 ? 0 : 0x171);
    }
    return constant;
  });
}

function permute(lanes: bigint[]): void {
  const at = (index: number): bigint => lanes[index] ?? 0n;
  for (const constant of constants) {
    const columns = [0, 1, 2, 3, 4].map((x) => at(x) ^ at(x + 5) ^ at(x + 10) ^ at(x + 15) ^ at(x + 20));
    const column = (x: number): bigint => columns[x % 5] ?? 0n;
    for (let index = 0; index < 25; index += 1) lanes[index] = at(index) ^ column(index + 4) ^ rotate(column(index + 1), 1);
    const moved = new Array<bigint>(25).fill(0n);
    for (let x = 0; x < 5; x += 1) {
      for (let y = 0; y < 5; y += 1) moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotate(at(x + 5 * y), rotations[x + 5 * y] ?? 0);
    }
    for (let index = 0; index < 25; index += 1) {
      const row = index - (index % 5);
      lanes[index] = (moved[index] ?? 0n) ^ (~(moved[row + ((index + 1) % 5)] ?? 0n) & mask & (moved[row + ((index + 2) % 5)] ?? 0n));
    }
    lanes[0] = at(0) ^ constant;
  }
}

/** 32 bytes. */
export function keccak256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(message.length / rateBytes) + 1) * rateBytes);
  padded.set(message);
  padded[message.length] = 0x01;
  padded[padded.length - 1] = (padded[padded.length - 1] ?? 0) | 0x80;
  const lanes = new Array<bigint>(25).fill(0n);
  for (let block = 0; block < padded.length; block += rateBytes) {
    const view = new DataView(padded.buffer, block, rateBytes);
    for (let lane = 0; lane < rateBytes / 8; lane += 1) lanes[lane] = (lanes[lane] ?? 0n) ^ view.getBigUint64(8 * lane, true);
    permute(lanes);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let lane = 0; lane < 4; lane += 1) digest.setBigUint64(8 * lane, lanes[lane] ?? 0n, true);
  return new Uint8Array(digest.buffer);
}
